import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { languageOf } from '../../src/classifier/language.ts';
import { readTitle } from '../../src/classifier/titles.ts';
import { whatWouldChange } from '../../src/classifier/what-would-change.ts';

test.each([
  ['sr', 'Водите пројекте од почетка до краја и извештавате управни одбор о напретку и трошковима који су настали.'],
  ['bg', 'Бюджетът и срокът на проекта са ваша грижа, докладът до управителния съвет също е ваша работа.'],
  ['fa', 'شما پروژه‌ها را از آغاز تا پایان مدیریت می‌کنید و پیشرفت کار را گزارش می‌دهید و با گروه همکاری می‌کنید'],
  ['ar', 'تدير المشاريع من البداية إلى النهاية وتقدم التقارير إلى مجلس الإدارة حول التقدم والتكاليف والمخاطر'],
])('a text in %s is told by letters that its neighbours lack', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['Project Manager / PMO', 'both'],
  ['PMO / Project Manager', 'both'],
  ['Project Manager, PMO', 'pm-tagged'],
  ['Chef de projet PMO', 'both'],
  ['Projektmanager PMO', 'pm-tagged'],
  ['PM / PMO', 'both'],
  ['Programme Manager - PMO', 'neighbour'],
  ['Project Manager/Coordinator', 'both'],
  ['Project Management', 'both'],
  ['Recruitment Consultant, PMO', 'confusable'],
])('the title "%s" claims %s', (title, claims) => {
  expect(readTitle(title, '').claims).toBe(claims);
});

const pm = `What you will do
Own the budget, schedule and scope of the project and answer for them to the client
Plan the work with the engineers and deliver each stage on the agreed date
Manage risks and changes of the project
Lead the project team through design, permits and construction`;
const pmo = `What you will do
Maintain the project portfolio register and consolidate status reports from all projects for the board
Set the templates, stage gates and governance standards that every project manager uses
Audit projects for compliance with the method and report deviations to the head of the PMO
Train project managers in the project management tools`;
const judge = (title: string, text: string) => classify({ title, text, company: null, url: null });

test.each([
  ['PMO Director', pm, 'Project Director'],
  ['VP PMO', pm, 'Project Director'],
  ['Head of PMO', pm, 'Head of Projects'],
  ['Project Director', pmo, 'Head of PMO'],
])('for "%s" the clearer title keeps the level', (title, text, wanted) => {
  expect(judge(title, text).suggestedTitle).toBe(wanted);
});

test('what would change a verdict is the fewest duties without which it is another', () => {
  const close = `What you will do
Own the budget and schedule of the project
Keep the register of all projects
Write the minutes`;
  const verdict = judge('Manager', close);
  expect(verdict.role).toBe('mixed');
  const change = whatWouldChange(verdict);
  expect(change?.role).toBe('pmo');
  expect(change?.lines.map(({ start, end }) => close.slice(start, end))).toEqual([
    'Own the budget and schedule of the project',
  ]);
});

test('nothing few would change a verdict that every duty bears out', () => {
  for (const text of [pm, pmo]) expect(whatWouldChange(judge('Manager', text))).toBeNull();
});

test('an advert that states its own split, and one that was not judged, hang on no duty', () => {
  const shares = `What you will do
30% project management: own the budget, schedule and scope of the project
40% PMO work: templates and gates for all projects`;
  const verdict = judge('Manager', pm.replace('What you will do', shares));
  expect(verdict.role).toBe('mixed');
  expect(whatWouldChange(verdict)).toBeNull();
  const german = judge(
    'Projektleiter',
    'Sie planen die Arbeit und berichten an den Vorstand. Wir suchen eine Person, die das Team führt.',
  );
  expect(german.neither).toBe('language');
  expect(whatWouldChange(german)).toBeNull();
});
