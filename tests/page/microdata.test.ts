import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { readMicrodata } from '../../src/page/microdata.ts';
import { toEnd } from '../../src/page/steps.ts';

const read = (inside: string) => {
  const { document } = new JSDOM(`<div itemscope itemtype="https://schema.org/JobPosting">${inside}</div>`).window;
  return toEnd(readMicrodata(domOf(document)))[0];
};

test('a title over several lines is one line, its words apart', () => {
  expect(read('<h1 itemprop="title">PMO\n   Lead\tYork</h1>')?.title).toBe('PMO Lead York');
  expect(read('<meta itemprop="title" content="Project\n  Manager">')?.title).toBe('Project Manager');
});

test('the title and name of an item beside it are not the posting’s', () => {
  const other = '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Site Engineer</b></div>';
  expect(read(`${other}<h1 itemprop="title">Project Manager</h1>`)?.title).toBe('Project Manager');
  const firm = '<div itemprop="hiringOrganization" itemscope><b itemprop="name">Brightmoor</b></div>';
  expect(read(`<h1 itemprop="title">PMO Lead</h1>${firm}`)).toMatchObject({ title: 'PMO Lead', company: 'Brightmoor' });
});

test('the description is the text; without one, or with an empty one, its parts are', () => {
  const parts = '<p itemprop="responsibilities">Run the gates</p><p itemprop="skills">Calm</p>';
  expect(read(`<div itemprop="description">Leads the office</div>${parts}`)?.text).toBe('Leads the office');
  expect(read(parts)?.text).toBe('Run the gates\nCalm');
  expect(read(`<div itemprop="description"></div>${parts}`)?.text).toBe('Run the gates\nCalm');
  expect(
    read(`<div itemprop="responsibilities">Run the gates<p itemprop="skills">Calm</p></div>`)?.bodies,
  ).toHaveLength(1);
});
