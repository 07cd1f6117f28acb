import { expect, test } from 'vitest';
import { companyBeside, electTitle, plainTitle, type Candidate } from '../../src/page/title.ts';

test.each([
  ['Project Manager - job post', 'Project Manager'],
  ['Career Opportunities: Project Manager (234265)', 'Project Manager'],
  ['Job Application for PMO Lead at Brightmoor', 'PMO Lead'],
  ['Product Planner Job Details', 'Product Planner'],
  ['Open Role — Project Manager', 'Project Manager'],
  ['  PMO\n   Lead ', 'PMO Lead'],
])('%j is shown as %j', (text, plain) => {
  expect(plainTitle(text)).toBe(plain);
});

test.each([
  'Projektmanager (m/w/d)',
  'Level Designer H/F (story not yet announced)',
  'Manager II, Delivery - Ads & Core',
  'Regional Manager- Controls',
  'C++ Developer | Vue.js',
  'Engineer - Test III',
  'Social Lead (USA)',
])('%j is a title as it stands', (title) => {
  expect(plainTitle(title)).toBe(title);
});

const candidate = (place: Candidate['place'], text: string, trust: number): Candidate => ({
  place,
  text,
  trust,
  visible: place === 'heading' || place === 'site' || place === 'line',
});

test('a heading that the tab repeats beats the first heading', () => {
  const votes = [
    candidate('heading', 'Brightmoor careers', 3),
    candidate('heading', 'PMO Lead', 2),
    candidate('label', 'PMO Lead at Brightmoor', 2),
  ];
  expect(electTitle(votes, 'Brightmoor')).toBe('PMO Lead');
});

test('the employer and the words "Apply" or "Jobs" are never the title', () => {
  const votes = [
    candidate('heading', 'Brightmoor', 3),
    candidate('heading', 'Apply now', 3),
    candidate('label', 'PMO Lead', 2),
  ];
  expect(electTitle(votes, 'Brightmoor')).toBe('PMO Lead');
});

test('a name that is repeated in many headings is one voice', () => {
  const votes = [
    ...Array.from({ length: 9 }, () => candidate('heading', 'Brightmoor Housing', 2)),
    candidate('heading', 'PMO Lead, Northern Region', 3),
    candidate('label', 'Brightmoor Housing: PMO Lead, Northern Region', 2),
  ];
  expect(electTitle(votes, null)).toBe('PMO Lead, Northern Region');
});

test('no candidates, no title', () => {
  expect(electTitle([], null)).toBeNull();
  expect(electTitle([candidate('heading', '  ', 3)], null)).toBeNull();
});

test.each([
  ['PMO Lead at Brightmoor | Jobs', 'Brightmoor'],
  ['Brightmoor hiring PMO Lead in York | LinkedIn', 'Brightmoor'],
  ['Brightmoor - PMO Lead', 'Brightmoor'],
  ['PMO Lead | Brightmoor | CharityJob', 'Brightmoor'],
  ['PMO Lead - York - Indeed.com', null],
  ['PMO Lead', null],
])('the employer beside the title in %j is %j', (label, company) => {
  expect(companyBeside('PMO Lead', [label])).toBe(company);
});
