// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { Agreement, Neither, Role, TitleClaim, Verdict } from '../../src/classifier/index.ts';
import type { Refusal, Report } from '../../src/extension/report.ts';
import { reportView, type ReportState } from '../../src/ui/report-view.ts';
import { speakEnglish } from './english.ts';
import { reportOf, supportRows } from './reports.ts';

const plain: ReportState = {
  highlights: false,
  shortcut: 'Alt+Shift+H',
  access: { host: 'jobs.example.com', thisSite: false, allSites: false },
  copied: false,
  panelOffered: true,
  filter: 'all',
  all: false,
};
const show = (report: Report | null, state: Partial<ReportState> = {}) => reportView(report, { ...plain, ...state });
const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent ?? null;

const support = () =>
  reportOf(supportRows, { role: 'pmo', agreement: 'mismatch', suggestedTitle: 'PMO Analyst' }, 'Project Manager');

beforeAll(speakEnglish);

test('the root element carries state, role and agreement', () => {
  expect({ ...show(support()).dataset }).toEqual({ state: 'verdict', role: 'pmo', agreement: 'mismatch' });
  expect({ ...show(null).dataset }).toEqual({ state: 'reading' });
  const nothing = show({ state: 'no-listing', refusal: 'closed', site: null });
  expect({ ...nothing.dataset }).toEqual({ state: 'no-listing', refusal: 'closed' });
});

test('the verdict is one sentence in a live region', () => {
  const status = show(support()).querySelector('[role="status"]')!;
  expect(textOf(status, 'h1')).toBe('Reads like a PMO role: supports and oversees projects others deliver.');
});

test('a mixed verdict tells the shares of both sides', () => {
  const report = reportOf(supportRows, { role: 'mixed', shares: { pm: 0.444, pmo: 0.556 } });
  expect(textOf(show(report), 'h1')).toContain('About 44% of the duties are Project Manager work, 56% are PMO work.');
});

test('the bar has one block for each duty line that counts, with the numbers beside it', () => {
  const popup = show(support());
  const blocks = (side: string) => popup.querySelectorAll(`.blocks.${side} .block`).length;
  expect({ pm: blocks('pm'), shared: blocks('shared'), pmo: blocks('pmo') }).toEqual({ pm: 1, shared: 2, pmo: 4 });
  expect([...popup.querySelectorAll('.counts li')].map((li) => li.textContent)).toEqual([
    'Project Manager 1',
    'Shared 2',
    'PMO 4',
  ]);
});

test('where neither role is meant, the bar shows the duties of the other job, too', () => {
  const { listing, verdict } = support();
  const duties = { ...verdict.duties, other: 9 };
  const popup = show({
    ...support(),
    listing,
    verdict: { ...verdict, role: 'neither', neither: 'another-job', duties },
  });
  expect(popup.querySelectorAll('.blocks.other .block').length).toBe(9);
  const counts = [...popup.querySelectorAll('.counts li')].map((li) => li.textContent);
  expect(counts).toEqual(['Project Manager 1', 'Shared 2', 'Other 9', 'PMO 4']);
  expect(show(support()).querySelector('.blocks.other')).toBeNull();
});

test('a title that does not fit is shown with the clearer one and a button that copies it', () => {
  const card = show(support()).querySelector('#title-check')!;
  expect(textOf(card, 'h2')).toBe('Title and duties disagree');
  expect(card.textContent).toContain('Title says Project Manager; the duties read like PMO work.');
  expect(textOf(card, '.clearer-title')).toBe('PMO Analyst');
  expect(card.querySelector('button')?.dataset).toMatchObject({ action: 'copy-title', text: 'PMO Analyst' });
  expect(textOf(show(support(), { copied: true }), '#copy-title')).toBe('Copied');
});

test('a title that fits needs no clearer one', () => {
  const card = show(
    reportOf(supportRows, { role: 'pmo', agreement: 'match', suggestedTitle: 'PMO Lead' }),
  ).querySelector('#title-check')!;
  expect(card.textContent).toBe('Title fits the duties');
});

test('every verdict has its words, whatever role and title meet', () => {
  const roles: readonly (readonly [Role, Neither | null])[] = [
    ['pm', null],
    ['pmo', null],
    ['mixed', null],
    ['neither', 'another-job'],
    ['neither', 'too-little'],
    ['neither', 'language'],
  ];
  const claims: readonly TitleClaim[] = ['pm', 'pm-tagged', 'pmo', 'both', 'neighbour', 'confusable', 'none'];
  const agreements: readonly Agreement[] = ['match', 'mismatch', 'ambiguous', 'none'];
  for (const [role, neither] of roles)
    for (const claim of claims)
      for (const agreement of agreements) {
        const title = { clean: 'Lead', claims: claim, note: null };
        const popup = show(reportOf(supportRows, { role, neither, agreement, title }));
        expect(popup.textContent).not.toMatch(/undefined|null|\(nothing for/);
      }
});

test('certainty is said in words, and why when only shared duties were found', () => {
  const certaintyOf = (verdict: Partial<Verdict>) => textOf(show(reportOf(supportRows, verdict)), '.certainty');
  expect(certaintyOf({ certainty: 'high' })).toBe('High confidence');
  expect(certaintyOf({ certainty: 'medium' })).toBe('Medium confidence');
  expect(certaintyOf({ certainty: 'low' })).toBe('Low confidence');
  const duties = { pm: 0, pmo: 0, shared: 4, other: 0 };
  expect(certaintyOf({ role: 'pmo', certainty: 'low', duties })).toContain('only duties both roles share');
});

test('a verdict that rests on no single line still says how sure it is', () => {
  const popup = show(reportOf([['requirement', null, 'Ten years of it']], { role: 'pm', certainty: 'low' }));
  expect(textOf(popup, '.certainty')).toBe('Low confidence');
  expect(popup.querySelector('.bar')).toBeNull();
});

test('a title of any length leaves room for the verdict, and no title is said to be none', () => {
  expect(textOf(show(reportOf([], {}, 'Lead '.repeat(9999))), '.listing-title')!.length).toBeLessThan(150);
  expect(textOf(show(reportOf([], {}, '')), '.listing-title')).toBe('Listing without a title');
});

test('text of the listing names its own language, whatever language the popup speaks', () => {
  const german = reportOf([['duty', 'pm', 'Projekt leiten']], { language: 'de' });
  expect(show(german).querySelector<HTMLElement>('.words')?.lang).toBe('de');
  const unknown = reportOf([['duty', 'pm', 'Projekt leiten']], { language: 'und' });
  expect(show(unknown).querySelector('.words')?.hasAttribute('lang')).toBe(false);
});

const refusals: Readonly<Record<Refusal, true>> = {
  'no-listing': true,
  'site-unreadable': true,
  'list-page': true,
  'in-frame': true,
  closed: true,
  'apply-form': true,
  blocked: true,
  'no-access': true,
  'not-allowed': true,
  'empty-selection': true,
};

test('a listing in a frame of another site: that site can be allowed, or its page opened in a tab', () => {
  const frame = 'https://boards.castellan.example/embed/job_app?token=4100';
  const view = show({ state: 'no-listing', refusal: 'in-frame', site: null, frame });
  expect(textOf(view, '#allow-frame')).toContain('boards.castellan.example');
  expect(view.querySelector('#open-frame')?.getAttribute('href')).toBe(frame);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])(
  'nothing is offered for a frame at %s',
  (frame) => {
    const view = show({ state: 'no-listing', refusal: 'in-frame', site: null, frame });
    expect(view.querySelector('#frame-offer')).toBeNull();
  },
);

test('every refusal has a sentence of its own', () => {
  const sentences = (Object.keys(refusals) as Refusal[]).map((refusal) =>
    textOf(show({ state: 'no-listing', refusal, site: null }), '[role="status"] p'),
  );
  for (const sentence of sentences) expect(sentence).toMatch(/\w.*\.$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('a page without a listing, or with too little of one, offers to judge the selected text', () => {
  const offered = (popup: HTMLElement) => popup.querySelector('[data-action="judge-selection"]') !== null;
  expect(offered(show({ state: 'no-listing', refusal: 'no-listing', site: null }))).toBe(true);
  expect(offered(show(reportOf([], { role: 'neither', neither: 'too-little' })))).toBe(true);
  expect(offered(show({ state: 'no-access', refusal: 'not-allowed', site: null }))).toBe(false);
  expect(offered(show(support()))).toBe(false);
});

test('a page that could not be read can be read again, unless browsers forbid it', () => {
  const offered = (popup: HTMLElement) => popup.querySelector('[data-action="read-again"]') !== null;
  expect(offered(show({ state: 'no-access', refusal: 'no-access', site: null }))).toBe(true);
  expect(offered(show({ state: 'error', refusal: 'no-listing', site: null }))).toBe(true);
  expect(offered(show({ state: 'no-access', refusal: 'not-allowed', site: null }))).toBe(false);
});

test('switches say whether they are on, and the marks name their keyboard command', () => {
  const popup = show(support(), {
    highlights: true,
    access: { host: 'jobs.example.com', thisSite: true, allSites: false },
  });
  const switches = [...popup.querySelectorAll('[role="switch"]')];
  expect(switches.map((one) => one.getAttribute('aria-checked'))).toEqual(['true', 'true', 'false']);
  expect(switches[0]?.textContent).toBe('Show the evidence on the pageAlt+Shift+H');
  expect(switches[1]?.textContent).toBe('Check listings here automatically (jobs.example.com)');
});

test('where the address is not known only all job sites can be switched on', () => {
  const popup = show(support(), { access: { host: null, thisSite: false, allSites: false } });
  expect(popup.querySelector('#site-switch')).toBeNull();
  expect(popup.querySelector('#all-sites-switch')).not.toBeNull();
});

test('a verdict without evidence has no switch for marks', () => {
  expect(show(reportOf([['duty', 'pm', 'Lead the rollout']])).querySelector('#marks')).toBeNull();
});

test('nothing from a listing becomes markup', () => {
  const evil = '<img src=x onerror=alert(1)><b>"&amp;\u202e$1 $HOST$';
  const report = reportOf(
    [
      ['duty', 'pm', `[${evil}|pm-owns-budget] ${evil}`],
      ['duty', 'pm', `[${evil}|<script>|negated]`],
      ['company', null, evil],
    ],
    { role: 'pm', agreement: 'ambiguous', suggestedTitle: evil, title: { clean: evil, claims: 'both', note: null } },
    evil,
  );
  const hostile = {
    ...report,
    listing: { ...report.listing, company: evil, url: `https://${'x'.repeat(9)}.example/` },
  };
  const popup = show(hostile);
  expect(popup.querySelectorAll('img, b, script')).toHaveLength(0);
  // What turns the writing round is left out, the rest is shown as it is.
  const plain = evil.replace('\u202e', '');
  expect(textOf(popup, '.listing-title')).toBe(plain);
  expect(textOf(popup, '.clearer-title')).toBe(plain);
  expect(textOf(popup, '#title-check')).toContain(`“${plain}” is used for both roles.`);
  for (const element of popup.querySelectorAll('*'))
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
});

test('text from the page is isolated from ours', () => {
  const popup = show(support());
  for (const selector of ['.listing-title', '.listing-title + bdi', '.clearer-title', '.words'])
    expect(popup.querySelector(selector)?.localName).toBe('bdi');
});
