// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { classify, type Evidence } from '../../src/classifier/index.ts';
import { articleItems, type ArticleItem } from '../../src/classifier/lexicon/index.ts';
import { definitionsView } from '../../src/ui/definitions-view.ts';
import { articleExamples } from '../fixtures/article-examples.ts';
import { speakEnglish } from '../popup/english.ts';

beforeAll(speakEnglish);

/** The items as the article words them, in its order: what a Project Manager and a PMO can do, and what they do. */
const named = `Leadership
People Management (customers, suppliers, functional managers and project team)
Effective communication (verbal and written)
Influencing
Negotiation
Conflict management
Planning
Contract management
Estimating
Problem-solving
Creative thinking
Time management
Budgeting
Planning
Define the project objective
Obtain Client agreement
Gain the support of stakeholders
Develop a statement of work
Communicate a vision to the team
Communication
Develop a detailed plan
Set up a project management information system
Risk assessment and contingency plans
System Configuration
Organizing
Allot resources to perform work
Motivating the teams
Maintain project documentation
Executing, Controlling and Monitor progress
Manage a change control process
Develop corrective actions when necessary
Handoff
Leadership
People management (customers, suppliers, functional managers and project team)
Effective communication (verbal and written)
Conflict management
Problem-solving
Creative thinking
Time management
Gain the support of stakeholders
Communicate a vision to the team
Communication
Risk assessment and contingency plans
Allot resources to perform work
Motivating the teams
Maintain project documentation
Controlling and Monitor progress
Manage a change control process
Develop corrective actions when necessary`.split('\n');

test('the 49 items of the article stand in the product by name and in order', () => {
  expect(named).toHaveLength(49);
  expect(articleItems.map(({ name }) => name)).toEqual(named);
});

test('the definitions show every item by name', () => {
  const shown = [...definitionsView(null).querySelectorAll('[data-item]')];
  expect(shown.map((item) => item.textContent)).toEqual(named);
});

/** A small advert in which the example stands: duties among duties, skills among what is asked for. */
function advertWith({ list, id }: ArticleItem): string {
  const example = articleExamples[id] ?? '';
  const skill = list.endsWith('skills');
  return [
    'About the role',
    'We move a hospital into a new building and look for a colleague to see it done.',
    'Responsibilities',
    'Meet the ward sisters every week.',
    ...(skill ? [] : [example]),
    'Keep the steering group of the move up to date.',
    'Skills and experience',
    'Several years in a hospital.',
    ...(skill ? [example] : []),
    'A calm manner.',
  ].join('\n');
}

function evidenceFor(item: ArticleItem): readonly Evidence[] {
  const text = advertWith(item);
  const from = text.indexOf(articleExamples[item.id] ?? '');
  const to = from + (articleExamples[item.id] ?? '').length;
  const { evidence } = classify({ title: 'Colleague for the move', text, company: null, url: null });
  return evidence.filter((one) => item.concepts.includes(one.concept) && one.start >= from && one.end <= to);
}

test.each(articleItems)('$id is found by its example ($name)', (item) => {
  expect(evidenceFor(item)).not.toEqual([]);
});

test.each(articleItems.filter(({ list }) => list.endsWith('responsibilities')))(
  '$id counts where it is a duty',
  (item) => {
    expect(evidenceFor(item).map(({ discount }) => discount)).toContain(null);
  },
);

test.each(articleItems.filter(({ list }) => list.endsWith('skills')))(
  '$id is shown but adds nothing where it is only asked for',
  (item) => {
    expect(evidenceFor(item).filter(({ weight }) => weight !== 0)).toEqual([]);
  },
);
