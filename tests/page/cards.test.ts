import { expect, test } from 'vitest';
import { createCardReader, type CardReader } from '../../src/page/cards.ts';
import { domOf, type Dom } from '../../src/page/dom.ts';
import { siteOfPage } from '../../src/page/sites/index.ts';
import { fixtureNames, openFixture, openPage } from './open-fixture.ts';

const nothing = { added: new Set<Node>(), touched: new Set<Node>(), tooMany: false };
const lists = fixtureNames('lists').filter((name) => !name.startsWith('none.'));

function open(document: Document, url: string, sites = true, dom: Dom = domOf(document)) {
  const read: string[] = [];
  const site = sites ? siteOfPage(dom, url) : null;
  const reader = createCardReader(
    dom,
    site,
    () => url,
    (_, card) => read.push(card?.title ?? ''),
  );
  return { reader, read };
}

const titlesOf = (reader: CardReader): string[] => {
  reader.list();
  reader.read(() => false);
  return reader.all().map(({ card }) => card.title);
};

test.each(lists)('reads the titles of %s in their order', (name) => {
  const { document, url, expected } = openFixture('lists', name);
  const { reader } = open(document, url);
  expect(titlesOf(reader)).toEqual(expected['titles']?.split('|'));
  expect(reader.list()).toBe(expected['source']);
});

const withLinks = lists.filter((name) => name !== 'linkedin.sdui-list');
test.each(withLinks)('reads the titles of %s without the site table too', (name) => {
  const { document, url, expected } = openFixture('lists', name);
  expect(titlesOf(open(document, url, false).reader)).toEqual(expected['titles']?.split('|'));
});

test.each(lists)('reading %s changes nothing on it, and every title can be pointed at', (name) => {
  const { document, url } = openFixture('lists', name);
  const before = document.documentElement.outerHTML;
  const { reader } = open(document, url);
  const titles = titlesOf(reader);
  const pointed = reader.all().map(({ card }) => card.range()?.toString().replace(/\s+/g, ' ').trim());
  expect(pointed).toEqual(titles);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(['none.articles', 'none.team', 'none.searches'])('%s has links in rows that are no jobs', (name) => {
  const { document, url } = openFixture('lists', name);
  expect(open(document, url).reader.list()).toBeNull();
});

const card = (index: number): string =>
  `<li><a href="/jobs/${index}"><h3>Project Manager ${index}</h3></a><p>Leeds</p></li>`;
const board = (count: number): Document =>
  openPage(`<h1>Jobs</h1><ul>${Array.from({ length: count }, (_, index) => card(index)).join('')}</ul>`);

/** Puts more cards on the page, and says so as an observer would. */
function append(document: Document, from: number, count: number): Set<Node> {
  const list = document.querySelector('ul')!;
  const added = Array.from({ length: count }, (_, index) => {
    const item = list.firstElementChild!.cloneNode(true) as Element;
    item.firstElementChild!.setAttribute('href', `/jobs/${from + index}`);
    item.querySelector('h3')!.textContent = `Project Manager ${from + index}`;
    return item;
  });
  list.append(...added);
  return new Set(added);
}

test('a card is read once, however often the page is looked at', () => {
  const { reader, read } = open(board(20), 'https://jobs.example/');
  for (let look = 0; look < 5; look++) {
    reader.list();
    reader.note(nothing);
    reader.read(() => false);
  }
  expect(read).toHaveLength(20);
});

test('only cards that came or changed are read', () => {
  const document = board(20);
  const { reader, read } = open(document, 'https://jobs.example/');
  titlesOf(reader);
  read.length = 0;
  const added = append(document, 20, 3);
  const title = document.querySelectorAll('h3')[4]!.firstChild as Text;
  title.data = 'PMO Analyst';
  reader.note({ added, touched: new Set([title]), tooMany: false });
  reader.read(() => false);
  expect(read.sort()).toEqual(['PMO Analyst', 'Project Manager 20', 'Project Manager 21', 'Project Manager 22']);
});

test('a card that is filled late, or used again for another job, is read then', () => {
  const { document, url } = openFixture('lists', 'linkedin.two-pane');
  const { reader, read } = open(document, url);
  titlesOf(reader);
  const empty = document.querySelector('[data-occludable-job-id="4100200399"]')!;
  empty.innerHTML =
    '<div><a class="job-card-list__title--link" href="/jobs/view/4100200399"><strong>PMO Lead</strong></a></div>';
  read.length = 0;
  reader.note({ ...nothing, added: new Set([empty.firstChild!]) });
  reader.read(() => false);
  expect(read).toEqual(['PMO Lead']);
  empty.replaceChildren();
  reader.note({ ...nothing, touched: new Set([empty]) });
  reader.read(() => false);
  expect(read).toEqual(['PMO Lead', '']);
});

test('reading can be put down and taken up again', () => {
  const { reader, read } = open(board(20), 'https://jobs.example/');
  reader.list();
  expect(reader.read(() => read.length >= 7)).toBe(false);
  expect(read).toHaveLength(7);
  expect(reader.read(() => false)).toBe(true);
  expect(read).toHaveLength(20);
});

test('with 10,000 cards a new one costs what it cost at the start, counted in questions to the page', () => {
  const document = board(10);
  let asked = 0;
  const plain = domOf(document);
  const dom = new Proxy(plain, {
    get: (target, name: keyof Dom) => {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...parameters: never[]) => {
        const answer = (value as (...all: never[]) => unknown)(...parameters);
        asked += Array.isArray(answer) ? 1 + answer.length : 1;
        return answer;
      };
    },
  });
  const { reader, read } = open(document, 'https://jobs.example/', true, dom);
  titlesOf(reader);
  const costs: number[] = [];
  for (let batch = 0; batch < 10; batch++) {
    const added = append(document, 10 + batch * 999, 999);
    asked = 0;
    reader.list();
    reader.note({ ...nothing, added });
    reader.read(() => false);
    costs.push(asked);
  }
  expect(read).toHaveLength(10_000);
  expect(Math.max(...costs)).toBeLessThanOrEqual(Math.min(...costs) * 1.01);
}, 60_000);

test('a page that changes more than can be told has its new cards found all the same', () => {
  const document = board(10);
  const { reader, read } = open(document, 'https://jobs.example/');
  titlesOf(reader);
  append(document, 10, 5);
  reader.note({ ...nothing, tooMany: true });
  reader.read(() => false);
  expect(read).toHaveLength(15);
});

test('a list that went away is looked for anew', () => {
  const document = board(10);
  const { reader } = open(document, 'https://jobs.example/');
  expect(titlesOf(reader)).toHaveLength(10);
  document.querySelector('ul')!.remove();
  reader.doubt();
  expect(reader.list()).toBeNull();
  document.body.insertAdjacentHTML('beforeend', `<div>${[1, 2, 3].map(card).join('')}</div>`);
  expect(titlesOf(reader)).toEqual(['Project Manager 1', 'Project Manager 2', 'Project Manager 3']);
});

test('form fields named like properties do not stand in for a card', () => {
  const document = openPage(
    `<h1>Jobs</h1>${[1, 2, 3].map((n) => `<form><input name="parentNode"><input name="matches"><a href="/jobs/${n}">Project Manager ${n}</a></form>`).join('')}`,
  );
  expect(titlesOf(open(document, 'https://jobs.example/').reader)).toHaveLength(3);
});

test('addresses that are not of the web are no listing', () => {
  const document = openPage(
    `<h1>Jobs</h1><ul>${[1, 2, 3].map((n) => `<li><a href="javascript:open(${n})">Project Manager ${n}</a></li>`).join('')}</ul>`,
  );
  const { reader } = open(document, 'https://jobs.example/');
  expect(titlesOf(reader)).toHaveLength(3);
  expect(reader.all().map((one) => one.card.address)).toEqual([null, null, null]);
});

test('cards in open shadow trees are read, each in a tree of its own or all in one', () => {
  const document = openPage('<h1>Jobs</h1><job-list></job-list>');
  const host = document.querySelector('job-list')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<ul>${card(1)}${card(2)}${card(3)}</ul>`;
  expect(titlesOf(open(document, 'https://jobs.example/jobs').reader)).toEqual([
    'Project Manager 1',
    'Project Manager 2',
    'Project Manager 3',
  ]);
  const apart = openPage(`<h1>Jobs</h1><ul>${'<li><job-card></job-card></li>'.repeat(4)}</ul>`);
  apart.querySelectorAll('job-card').forEach((one, index) => {
    one.attachShadow({ mode: 'open' }).innerHTML = `<a href="/jobs/${index}"><h3>PMO Analyst ${index}</h3></a>`;
  });
  const { reader } = open(apart, 'https://jobs.example/jobs');
  expect(titlesOf(reader)).toEqual([0, 1, 2, 3].map((index) => `PMO Analyst ${index}`));
  expect(reader.all().map(({ card: { address } }) => address)).toContain('https://jobs.example/jobs/3');
});

test('a card that is put into a shadow tree later is read when its change is noted', () => {
  const document = openPage('<h1>Jobs</h1><job-list></job-list>');
  const root = document.querySelector('job-list')!.attachShadow({ mode: 'open' });
  root.innerHTML = `<ul>${card(1)}${card(2)}${card(3)}</ul>`;
  const { reader } = open(document, 'https://jobs.example/jobs');
  titlesOf(reader);
  expect(reader.roots()).toEqual([root]);
  root.querySelector('ul')!.insertAdjacentHTML('beforeend', card(4));
  reader.note({ ...nothing, added: new Set([root.querySelector('li:last-child')!]) });
  expect(titlesOf(reader)).toHaveLength(4);
});
