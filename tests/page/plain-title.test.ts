import { expect, test } from 'vitest';
import { plainTitle } from '../../src/page/title.ts';

const title = 'PMO Lead';

test.each([
  'We are hiring: PMO Lead',
  "We're hiring: PMO Lead",
  'We’re hiring – PMO Lead',
  'Now hiring: PMO Lead',
  'Wir suchen:PMO Lead',
  'Career opportunity: PMO Lead',
  'Career Opportunities:   PMO Lead',
  'Job title: PMO Lead',
  'Vacancy : PMO Lead',
  'Job  :  PMO Lead',
  'Position — PMO Lead',
])('what stands before the colon in %j is no part of the title', (text) => {
  expect(plainTitle(text)).toBe(title);
});

test.each([
  'Application for PMO Lead',
  'Job application for PMO Lead',
  'Apply for PMO Lead',
  'Applying to PMO Lead',
  'Apply for: PMO Lead',
  'Apply for : PMO Lead',
  'Apply for  PMO Lead',
  'Apply for the role of PMO Lead',
  'Apply for the post of  PMO Lead',
  'Job application for PMO Lead at Brightmoor Housing',
])('%j asks to apply for it', (text) => {
  expect(plainTitle(text)).toBe(title);
});

test.each([
  'PMO Lead - job post',
  'PMO Lead– job post',
  'PMO Lead –  job post',
  'PMO Lead -job post',
  'PMO Lead job detail',
  'PMO Lead   Job Details',
  'PMO Lead job details',
  'Open role: PMO Lead',
  'Open role  -  PMO Lead',
  'Open role|PMO Lead',
])('the site’s own words in %j are taken off', (text) => {
  expect(plainTitle(text)).toBe(title);
});

test.each([
  'PMO Lead (234265)',
  'PMO Lead(234265)',
  'PMO Lead  [234265]',
  'PMO Lead (R-102345)',
  'PMO Lead (JR_102345)',
  'PMO Lead (REQ102345)',
  'PMO Lead (Ref. 2026-0412)',
  'PMO Lead (Ref: 10234b)',
  'PMO Lead (Job # 10234)',
  'PMO Lead (ID 10234)',
  'PMO Lead (Reference: AB-10234)',
  'PMO Lead - Req 10234',
  'PMO Lead  –  Req# 10234',
  'PMO Lead | Job ID: 10234',
  'PMO Lead #R_10234',
  'PMO Lead - JR10234',
  'PMO Lead | Reference 10234',
])('the number in %j is no part of the title', (text) => {
  expect(plainTitle(text)).toBe(title);
});

test.each([
  'PMO Lead (2026)',
  'PMO Lead (12 months)',
  'PMO Lead (10234) Leeds',
  'PMO Lead – Reporting 2026 plan',
  'PMO Lead - Room 101',
  'PMO Lead x Req 10234',
  'The job post office manager',
  'PMO Lead - job poster',
  'Job details clerk for PMO',
  'PMO Lead (Team ABCDEFG 10234)',
  'PMO Lead (10.23.45)',
  'Manager, job application for tenants at Brightmoor',
  'Lead, apply for the grant',
  'Lead: open role: desk',
  'Lead hiring: north',
  'PMO job detailsman',
])('%j is a title as it stands', (text) => {
  expect(plainTitle(text)).toBe(text);
});

test.each(['| PMO Lead |', '– – PMO Lead', 'PMO Lead ·  •', '- PMO Lead:', ':: PMO Lead ::'])(
  'signs round the title in %j are taken off',
  (text) => {
    expect(plainTitle(text)).toBe(title);
  },
);

test('a title of two hundred letters is whole, a longer one is cut there', () => {
  expect(plainTitle('x'.repeat(200))).toHaveLength(200);
  expect(plainTitle('x'.repeat(201))).toHaveLength(200);
  expect(plainTitle(`  ${'x'.repeat(200)}`)).toHaveLength(200);
});
