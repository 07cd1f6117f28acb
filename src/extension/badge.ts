import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import type { Summary } from './summary.ts';

interface Badge {
  readonly text: string;
  readonly color: string;
  /** Key of the title that is read out and shown on hover. */
  readonly title: string;
}

const blank: Badge = { text: '', color: '#5a6472', title: 'action_title' };
const colors = { pm: '#1a56b0', pmo: '#8a3c00', mixed: '#5b3a8c', neither: '#5a6472', mismatch: '#a3161c' } as const;
const texts = { pm: 'PM', pmo: 'PMO', mixed: 'MIX', neither: '' } as const;

/** What the toolbar button of a tab shows: the role in letters, `≠` when the title does not fit, nothing without a verdict. */
export function badgeFor(summary: Summary): Badge {
  if (summary.role === null || summary.role === 'neither') return blank;
  const mismatch = summary.agreement === 'mismatch';
  return {
    text: mismatch ? '≠' : texts[summary.role],
    color: colors[mismatch ? 'mismatch' : summary.role],
    title: `badge_${summary.role}${mismatch ? '_mismatch' : ''}`,
  };
}

/** Puts the badge on one tab; a tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, summary: Summary): Promise<void> {
  const { text, color, title } = badgeFor(summary);
  const words = browser.i18n.getMessage(title) || browser.i18n.getMessage('action_title');
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: words }),
    ]);
  } catch (error) {
    noteError(error, 'badge');
  }
}
