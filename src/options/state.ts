import type { Pack } from '../classifier/index.ts';
import type { Settings } from '../extension/parse-settings.ts';
import type { Backup, Refused } from './backup.ts';

/** The parts of the page that answer for themselves. */
export type Section = 'sites' | 'marks' | 'surfaces' | 'keys' | 'pack' | 'backup';

export interface Command {
  readonly name: string;
  /** What it does, in the reader's language. */
  readonly does: string;
  /** The keys as the browser writes them, or '' when it has none. */
  readonly keys: string;
}

/** All that the page shows. */
export interface OptionsState {
  readonly settings: Settings;
  /** What the reader has chosen: all that is stored of them. */
  readonly own: Partial<Settings>;
  /** Names of what the organisation has set. */
  readonly locked: ReadonlySet<string>;
  /** True when a newer version stored the settings: nothing may be changed. */
  readonly newer: boolean;
  /** Match patterns of the sites that are checked without a click, and of all known job sites. */
  readonly granted: readonly string[];
  readonly known: readonly string[];
  readonly commands: readonly Command[];
  readonly pack: Pack | null;
  readonly packLocked: boolean;
  /** Why what is stored as a pack is none. */
  readonly packFault: Refused | null;
  /** Name of the pack's concept that is being changed, or null. */
  readonly editing: string | null;
  /** What the last action came to, told where it was taken. */
  readonly note: { readonly section: Section; readonly text: string } | null;
  /** What was there before it was deleted or written over. */
  readonly undo: { readonly section: Section; readonly backup: Backup } | null;
}
