import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const lab = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => lab);
const { badgeFor, showBadge } = await import('../../src/extension/badge.ts');

test.each([
  ['pm', 'match', 'PM', 'badge_pm'],
  ['pmo', 'match', 'PMO', 'badge_pmo'],
  ['mixed', 'ambiguous', 'MIX', 'badge_mixed'],
  ['pm', 'mismatch', '≠', 'badge_pm_mismatch'],
  ['pmo', 'mismatch', '≠', 'badge_pmo_mismatch'],
  ['mixed', 'mismatch', '≠', 'badge_mixed_mismatch'],
  ['neither', 'none', '', 'action_title'],
  [null, 'none', '', 'action_title'],
] as const)('a verdict %s with a title that is a %s shows "%s" and says %s', (role, agreement, text, title) => {
  expect(badgeFor({ state: 'verdict', role, agreement })).toMatchObject({ text, title });
});

test('a badge goes on its own tab', async () => {
  const fake = fakeBrowser();
  lab.browser = fake.api;
  await showBadge(7, { state: 'verdict', role: 'pmo', agreement: 'match' });
  expect([...fake.badges]).toEqual([[7, { text: 'PMO', title: 'badge_pmo', color: '#ffffff' }]]);
});

test('a tab that was closed meanwhile is no error', async () => {
  const fake = fakeBrowser();
  lab.browser = {
    ...fake.api,
    action: { ...fake.api.action, setBadgeText: () => Promise.reject(new Error('No tab with id: 7')) },
  };
  await expect(showBadge(7, { state: 'reading', role: null, agreement: 'none' })).resolves.toBeUndefined();
});
