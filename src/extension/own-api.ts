import { noteError } from './errors.ts';
import { isKeptVerdict, type KeptVerdict } from './kept-verdict.ts';
import type { Needed } from './messages.ts';
import {
  defaultSettings,
  packAmong,
  packKey,
  parseSettings,
  policyKey,
  settingsKey,
  type Settings,
} from './parse-settings.ts';
import type { Summary } from './summary.ts';

/** The little of the extension API that a content script uses. */
export interface OwnApi {
  /** False once the extension was updated or removed under the page. */
  readonly alive: () => boolean;
  readonly tell: (summary: Summary) => void;
  /** The text of a key in the reader's language; '' when the browser gives none. */
  readonly say: (key: string, ...parts: readonly string[]) => string;
  /** Asks for tools to be put on this page. */
  readonly need: (tools: Needed) => void;
  /** Has a verdict remembered while the browser runs, so that result lists can show it. */
  readonly keepVerdict: (kept: KeptVerdict) => void;
  /** The verdicts remembered for listings at these places. */
  readonly verdictsAmong: (places: readonly string[]) => Promise<readonly KeptVerdict[]>;
  /** Tells an open popup that titles of a result list were read. */
  readonly tellCards: () => void;
  readonly loadSettings: () => Promise<Settings>;
  /** What is stored as a definition pack, not checked yet; undefined for none. */
  readonly loadPack: () => Promise<unknown>;
  /** Calls back after each change of the settings or of the definition pack. */
  readonly watchSettings: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
}

/**
 * The API of this script's world. It is first touched when it is first needed, since making it takes some browsers longer
 * than reading a page. Page elements named `chrome` or `browser` can hide it, and the polyfill throws there: then nothing
 * is sent or loaded, and everything that matters also works without.
 */
export function ownApi(): OwnApi {
  let found: typeof chrome | null | undefined;
  const whole = (): typeof chrome | null => (found ??= isWhole(globalThis.chrome) ? globalThis.chrome : null);
  const alive = (): boolean => {
    try {
      return !found || typeof found.runtime.id === 'string';
    } catch {
      return false;
    }
  };
  /** Sends a little later, so that whoever waits for an answer from this script has it first. */
  const send = (name: string, body: unknown): Promise<unknown> =>
    quietly(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      const api = whole();
      return api !== null && alive() ? api.runtime.sendMessage<unknown, unknown>({ name, body }) : null;
    });
  const stored = (keys: string[]): Promise<Record<string, unknown> | undefined> =>
    quietly(() => whole()?.storage.local.get(keys));
  let latest: Summary | null = null;
  /** A background that was stopped midway has no answer and is told again, unless there is something newer to tell. */
  const tell = async (summary: Summary): Promise<void> => {
    latest = summary;
    for (let tries = 0; tries < 3 && latest === summary; tries++)
      if ((await send('reportChanged', summary)) !== undefined) return;
  };
  const loadSettings = async (): Promise<Settings> => {
    const found = await stored([settingsKey, policyKey]);
    return found === undefined ? defaultSettings : parseSettings(found[settingsKey], found[policyKey]);
  };
  const watched = [settingsKey, policyKey, packKey];
  return {
    alive,
    tell: (summary) => void tell(summary),
    need: (tools) => void send('needTools', tools),
    keepVerdict: (kept) => void send('keepVerdict', kept),
    verdictsAmong: async (places) => {
      const found = await send('verdictsAmong', places);
      return Array.isArray(found) ? found.filter(isKeptVerdict) : [];
    },
    tellCards: () => void send('cardsRead', null),
    say: (key, ...parts) => (alive() ? (whole()?.i18n.getMessage(key, [...parts]) ?? '') : ''),
    loadSettings,
    loadPack: async () => packAmong(await stored([packKey, policyKey])),
    watchSettings: (listener, signal) => {
      const api = whole();
      if (api === null) return;
      const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area !== 'local' || !watched.some((key) => Object.hasOwn(changes, key))) return;
        void loadSettings().then((settings) => signal.aborted || listener(settings));
      };
      api.storage.onChanged.addListener(changed);
      signal.addEventListener('abort', () => void quietly(() => api.storage.onChanged.removeListener(changed)));
    },
  };
}

function isWhole(api: unknown): boolean {
  const { runtime, storage } = (api ?? {}) as { runtime?: { id?: unknown }; storage?: { local?: { get?: unknown } } };
  return typeof runtime?.id === 'string' && typeof storage?.local?.get === 'function';
}

async function quietly<T>(call: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    noteError(error, 'content');
    return undefined;
  }
}
