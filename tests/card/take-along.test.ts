// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { concepts } from '../../src/classifier/lexicon/index.ts';
import { fixItNote } from '../../src/ui/card/fix-it-note.ts';
import { linesToMove } from '../../src/ui/card/lines-to-move.ts';
import { questionTopics } from '../../src/ui/card/question-topics.ts';
import { questionsText, questionsToAsk } from '../../src/ui/card/questions.ts';
import { cardActions } from '../../src/ui/card-actions.ts';
import { cardView } from '../../src/ui/card-view.ts';
import { messagesOf, speakEnglish } from '../popup/english.ts';
import { reportOf, type Row, supportRows, type VerdictReport } from '../popup/reports.ts';

const facts = { version: '1.2.3', date: '2026-11-23' };
const support = () =>
  reportOf(supportRows, { role: 'pmo', agreement: 'mismatch', suggestedTitle: 'PMO Analyst' }, 'Project Manager');
const asked = (rows: readonly Row[], verdict: Partial<VerdictReport['verdict']> = {}) =>
  questionsToAsk(reportOf(rows, verdict)).map(({ topic, quotes }) => [topic.id, quotes.length]);

beforeAll(speakEnglish);
beforeEach(() => document.body.replaceChildren());

test('the note to the hiring manager quotes the duties, names the clearer title and the lines to move, politely', () => {
  const note = fixItNote(support(), facts)!;
  expect(note).toContain('Title says Project Manager; the duties read like PMO work.');
  expect(note).toContain('Of 7 duty lines that count, 1 read like Project Manager work, 4 like PMO work, and 2');
  expect(note).toContain('A clearer title might be “PMO Analyst”.');
  expect(note.split('Maintain the project management framework')).toHaveLength(2);
  const [, toMove = ''] = note.split('If a Project Manager is meant');
  expect(toMove).toContain('- “Maintain the project management framework, its templates and its guidance”');
  expect(toMove).not.toContain('Manage the budget');
  expect(note).toContain('you know the job better');
});

test('a title that fits needs no note', () => {
  expect(fixItNote(reportOf(supportRows, { agreement: 'match' }), facts)).toBeNull();
  expect(fixItNote(reportOf(supportRows, { agreement: 'none' }), facts)).toBeNull();
});

test('the lines to move speak for the other role than the title', () => {
  const { verdict, listing } = support();
  const texts = linesToMove(verdict).map(({ start, end }) => listing.text.slice(start, end));
  expect(texts).toHaveLength(4);
  const pmo = { ...verdict, title: { ...verdict.title, claims: 'pmo' as const } };
  expect(linesToMove(pmo).map(({ start, end }) => listing.text.slice(start, end))).toEqual([
    '• Manage the budget of one small rollout project',
  ]);
});

test('questions come first from what says both, then from what is vague, then from what is not said', () => {
  const rows: readonly Row[] = [
    ['duty', 'pm', '[Manage the budget|pm-owns-budget]'],
    ['duty', 'pmo', '[Track spend of all projects|pmo-money-across-projects]'],
    ['duty', 'shared', '[Keep the schedule|shared-schedule-upkeep]'],
  ];
  expect(asked(rows)).toEqual([
    ['budget', 2],
    ['plan', 1],
    ['outcome', 0],
  ]);
  const tracked: Row = ['duty', 'pmo', '[Track the budgets of the portfolio|shared-budget-tracking]'];
  expect(asked([['duty', 'pm', '[Manage the budget|pm-owns-budget]'], tracked])[0]).toEqual(['budget', 2]);
  expect(asked([['duty', 'pm', '[own the budget|pm-owns-budget|may]']])[0]).toEqual(['budget', 1]);
});

test('what the listing settles is not asked', () => {
  expect(asked([['duty', 'pm', '[Manage the budget|pm-owns-budget]']]).flat()).not.toContain('budget');
});

test('another job and a language that is not judged give no questions', () => {
  expect(asked(supportRows, { role: 'neither', neither: 'another-job' })).toEqual([]);
  expect(questionsText(reportOf(supportRows, { role: 'neither', neither: 'language' }), facts)).toBeNull();
});

test('every question rests on concepts that exist, names its source and is put in words', () => {
  const known = new Set(concepts.map(({ id }) => id));
  const words = messagesOf('en');
  for (const { id, source, pm, pmo, shared } of questionTopics) {
    expect([...pm, ...pmo, ...shared].filter((concept) => !known.has(concept))).toEqual([]);
    expect([...pm, ...pmo, ...shared]).not.toEqual([]);
    expect(words[`evidence_ask_${id}`]?.message).toMatch(/\?/);
    expect(source).not.toBe('');
  }
});

test('the card offers a note only when title and duties may disagree', () => {
  const offered = (report: VerdictReport) => cardView(report).querySelector('#copy-card-note') !== null;
  expect(offered(support())).toBe(true);
  expect(offered(reportOf(supportRows, { agreement: 'match' }))).toBe(false);
});

test('copying says so in a live region', async () => {
  const { written } = onPage(support(), null);
  await press('#copy-card-note');
  expect(written[0]).toBe(fixItNote(support(), { ...facts, date: new Date().toISOString().slice(0, 10) }));
  await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toBe('Copied.'));
});

test('where the clipboard is closed the text is shown and selected', async () => {
  onPage(support(), new Error('not allowed'));
  await press('#copy-card-markdown');
  await press('#copy-card-json');
  const fields = document.querySelectorAll('textarea');
  expect(fields).toHaveLength(1);
  expect(fields[0]!.value).toContain('"role": "pmo"');
  expect(document.activeElement).toBe(fields[0]);
  expect(fields[0]!.selectionEnd).toBe(fields[0]!.value.length);
});

test('saving makes a file of the form asked for', async () => {
  const files: string[] = [];
  onPage(support(), null);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download);
  });
  await press('#save-card-markdown');
  await press('#save-card-json');
  expect(files).toEqual(['remit-verdict.md', 'remit-verdict.json']);
  await vi.waitFor(() =>
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Saved as remit-verdict.json.'),
  );
});

let actions: ReturnType<typeof cardActions>;

function onPage(report: VerdictReport, refusal: Error | null): { readonly written: readonly string[] } {
  const written: string[] = [];
  document.body.append(cardView(report));
  actions = cardActions(() => report, facts.version);
  const writeText = (text: string) =>
    refusal === null ? Promise.resolve(void written.push(text)) : Promise.reject(refusal);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  return { written };
}

async function press(selector: string): Promise<void> {
  const button = document.querySelector<HTMLElement>(selector)!;
  await actions[button.dataset['action'] as keyof typeof actions](button);
}
