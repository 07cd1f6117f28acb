import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import {
  defaultSettings,
  fieldOf,
  isNewer,
  ownFields,
  parseSettings,
  policyKey,
  settingsKey,
  settingsVersion,
  type Settings,
  validFields,
} from './parse-settings.ts';

export type { Settings };

/** The settings as they hold now; the defaults when the store cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return (await loadSettingsState()).settings;
}

/** The settings, and what may not be changed about them. */
export interface SettingsState {
  readonly settings: Settings;
  /** What the reader has chosen: all that is stored. */
  readonly own: Partial<Settings>;
  /** Names of what the organisation has set. */
  readonly locked: ReadonlySet<string>;
  /** True when a newer version of Remit stored them: they are left as they are. */
  readonly newer: boolean;
}

/** Reads the settings with what the organisation has set; never rejects. */
export async function loadSettingsState(): Promise<SettingsState> {
  try {
    const { [settingsKey]: stored, [policyKey]: policy } = await browser.storage.local.get([settingsKey, policyKey]);
    const locked = new Set(Object.keys(validFields(fieldOf(policy, 'settings'))));
    return { settings: parseSettings(stored, policy), own: ownFields(stored), locked, newer: isNewer(stored) };
  } catch (error) {
    noteError(error, 'loading settings');
    return { settings: defaultSettings, own: {}, locked: new Set(), newer: false };
  }
}

/** Stores the changed fields, one writer at a time, and returns the settings as they now are. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  return alone(async () => {
    const stored = (await browser.storage.local.get(settingsKey))[settingsKey];
    if (isNewer(stored)) return;
    const fields = { ...ownFields(stored), ...validFields(patch) };
    await browser.storage.local.set({ [settingsKey]: { version: settingsVersion, ...fields } });
  });
}

/** Puts these choices in the place of all that the reader has made; settings of a newer version stay. */
export function replaceSettings(choices: Partial<Settings>): Promise<Settings> {
  return alone(async () => {
    if (isNewer((await browser.storage.local.get(settingsKey))[settingsKey])) return;
    const fields = validFields(choices);
    await (Object.keys(fields).length === 0
      ? browser.storage.local.remove(settingsKey)
      : browser.storage.local.set({ [settingsKey]: { version: settingsVersion, ...fields } }));
  });
}

async function alone(write: () => Promise<void>): Promise<Settings> {
  try {
    await oneAtATime(write);
  } catch (error) {
    noteError(error, 'saving settings');
  }
  return loadSettings();
}

/** Two windows that save at the same moment would each write back what the other had before. */
function oneAtATime(write: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis as { navigator?: { locks?: LockManager } }).navigator ?? {};
  return locks === undefined ? write() : locks.request(settingsKey, write);
}

/** Calls back after each change, also one made in another window; returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(Object.hasOwn(changes, settingsKey) || Object.hasOwn(changes, policyKey))) return;
    void loadSettings().then((settings) => stopped || listener(settings));
  };
  let stopped = false;
  browser.storage.onChanged.addListener(changed);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(changed);
  };
}
