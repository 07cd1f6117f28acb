// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Refusal, Report } from '../../src/extension/report.ts';
import { fakeBrowser } from '../extension/fake-browser.ts';
import { messagesOf } from './english.ts';

const { api } = fakeBrowser();
const words = messagesOf('en');
const browser = {
  ...api,
  i18n: { getMessage: (key: string) => words[key]?.message ?? '', getUILanguage: () => 'en' },
  commands: { getAll: () => Promise.resolve([]) },
};
const refused = (refusal: Refusal): Report => ({ state: 'no-listing', refusal, site: null });
vi.mock('../../src/extension/browser.ts', () => ({ browser }));
vi.mock('../../src/extension/tab-cards.ts', () => ({
  onCardsRead: () => undefined,
  readCards: () => Promise.resolve({ total: 0, cards: [] }),
}));
vi.mock('../../src/extension/active-tab.ts', () => ({
  judgeSelection: () => Promise.resolve(refused('empty-selection')),
}));
const { openReportPage } = await import('../../src/report-page/report-page.ts');

const access = { thisSite: false, allSites: false };
const tabWith = (tabId: number, refusal: Refusal) => ({ tabId, report: refused(refusal), url: null, access });
const reason = () => document.querySelector('#status')?.textContent ?? '';
const says = (key: 'refusal_no_listing' | 'refusal_empty_selection') => reason().includes(words[key]!.message);

document.body.innerHTML = '<main></main>';
const page = openReportPage({}, false);
beforeEach(async () => {
  page.take(null);
  page.take(tabWith(1, 'no-listing'));
  expect(says('refusal_no_listing')).toBe(true);
  document.querySelector<HTMLElement>('#judge-selection')!.click();
  await vi.waitFor(() => expect(says('refusal_empty_selection')).toBe(true));
});

test('that nothing is selected stays told when the page says once more that it has no listing', () => {
  page.takeReport(refused('no-listing'));
  expect(says('refusal_empty_selection')).toBe(true);
  page.take(tabWith(1, 'no-listing'));
  expect(says('refusal_empty_selection')).toBe(true);
});

test('that nothing is selected is not told of the next listing', () => {
  page.takeReport(null);
  page.takeReport(refused('no-listing'));
  expect(says('refusal_no_listing')).toBe(true);
});

test('that nothing is selected is not told of another tab', () => {
  page.take(tabWith(2, 'no-listing'));
  expect(says('refusal_no_listing')).toBe(true);
});
