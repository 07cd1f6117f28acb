import { ask } from './messages.ts';
import { loadSettings, saveSettings, type Settings } from './settings.ts';

/**
 * Stores what the reader has just chosen on a page of ours, and returns the settings as they now are. The background
 * writes it, so that nothing is lost when the page is closed at once; the page itself where the background is silent.
 */
export async function chooseSettings(patch: Partial<Settings>): Promise<Settings> {
  return (await ask('saveSettings', patch)) === null ? saveSettings(patch) : loadSettings();
}
