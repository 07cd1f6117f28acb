import { chooseReport } from './choose-report.ts';
import { callFrames } from './frames.ts';
import { loadSettings, saveSettings } from './settings.ts';

/** Goes to the next mark of a tab's listing, or the one before, and shows why it counts; turns the marks on if they are off. */
export async function stepMarks(tabId: number, by: 1 | -1): Promise<void> {
  if (!(await loadSettings()).highlights) await saveSettings({ highlights: true });
  const chosen = chooseReport(await callFrames(tabId, 'read', [false, true]));
  if (chosen?.report.state === 'verdict') await callFrames(tabId, 'step', [by], [chosen.frameId]);
}
