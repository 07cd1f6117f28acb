import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import { defaultSettings, parseSettings, settingsKey, settingsVersion, type Settings } from './parse-settings.ts';

export type { Settings };

/** The reader's settings; the defaults when the store cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
  } catch (error) {
    noteError(error, 'loading settings');
    return defaultSettings;
  }
}

/** Stores the changed fields and returns the settings as they now are. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings: Settings = { ...(await loadSettings()), ...patch };
  try {
    await browser.storage.local.set({ [settingsKey]: { version: settingsVersion, ...settings } });
  } catch (error) {
    noteError(error, 'saving settings');
  }
  return settings;
}

/** Calls back after each change, also one made in another window; returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, settingsKey))
      listener(parseSettings(changes[settingsKey]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
