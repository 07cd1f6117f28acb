import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import { settingNames, type Settings, validFields } from './parse-settings.ts';
import { saveSettings } from './settings.ts';

/** A choice stands under a key of its own until it is among the settings. */
const prefix = 'chosen:';
const choiceKeys = settingNames.map((name) => prefix + name);

/**
 * Stores what the reader has just chosen, and returns the settings as they now are. The choice is noted before anything
 * is awaited: a page that is closed at once, as popups are, leaves the rest to the background, which the note wakes.
 */
export async function chooseSettings(patch: Partial<Settings>): Promise<Settings> {
  const choices = Object.fromEntries(Object.entries(patch).map(([name, value]) => [prefix + name, value]));
  const noted = browser.storage.local.set(choices).catch((error: unknown) => noteError(error, 'noting a choice'));
  const settings = await saveSettings(patch);
  await noted;
  await browser.storage.local
    .remove(Object.keys(choices))
    .catch((error: unknown) => noteError(error, 'noting a choice'));
  return settings;
}

/** True for changes of the store that note a choice. */
export const areChoices = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): boolean =>
  choiceKeys.some((key) => changes[key]?.newValue !== undefined);

/** Puts the choices that are noted among the settings. */
export async function keepChoices(): Promise<void> {
  const noted = await browser.storage.local.get(choiceKeys);
  const choices = validFields(
    Object.fromEntries(Object.entries(noted).map(([key, value]) => [key.slice(prefix.length), value])),
  );
  if (Object.keys(choices).length > 0) await saveSettings(choices);
  await browser.storage.local.remove(choiceKeys);
}
