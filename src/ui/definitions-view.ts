import type { ArticleItem, ArticleList } from '../classifier/lexicon/index.ts';
import { articleItems, definitions } from '../classifier/lexicon/shown.ready.ts';
import type { Verdict } from '../classifier/index.ts';
import { h } from './h.ts';
import { sideChip } from './side-view.ts';
import { word } from './words.ts';

/** What PM and PMO mean, the article first and side by side, with its list items ticked that this listing names. */
export function definitionsView(verdict: Verdict | null): HTMLElement {
  const found = verdict === null ? null : foundItems(verdict);
  return h(
    'details',
    { id: 'definitions', class: 'fold' },
    h('summary', {}, h('h2', {}, word('definitions_title'))),
    h('p', { class: 'note' }, word(verdict === null ? 'definitions_article_only' : 'definitions_article')),
    h('div', { class: 'roles' }, role('pm', found), role('pmo', found)),
    h(
      'div',
      { class: 'notes' },
      ...['officer', 'rank', 'beyond'].map((note) =>
        h('p', {}, h('strong', {}, `${word(`note_${note}_title`)}.`), ' ', word(`note_${note}_text`)),
      ),
    ),
    bodiesView(),
  );
}

/** Where an item of the article is named: among the duties, or only in what is asked of applicants. */
type Found = 'found' | 'asked';

/**
 * The article's items that evidence in the listing stands for, by id. A skill may be named where applicants are told
 * what they need; else discounted evidence does not tick.
 */
function foundItems(verdict: Verdict): ReadonlyMap<string, Found> {
  const named = (discounts: readonly (string | null)[]) =>
    new Set(verdict.evidence.filter((e) => discounts.includes(e.discount)).map((e) => e.concept));
  const [done, asked] = [named([null]), named(['requirement', 'wish'])];
  const found = new Map<string, Found>();
  for (const { id, list, concepts } of articleItems) {
    if (concepts.some((concept) => done.has(concept))) found.set(id, 'found');
    else if (list.endsWith('-skills') && concepts.some((concept) => asked.has(concept))) found.set(id, 'asked');
  }
  return found;
}

function role(side: 'pm' | 'pmo', found: ReadonlyMap<string, Found> | null): HTMLElement {
  return h(
    'div',
    { class: `role ${side}` },
    h('h3', {}, sideChip(side), ' ', word(`role_${side}`)),
    h('div', {}, h('p', {}, word(`definition_${side}`)), side === 'pm' && h('p', {}, word('definition_need'))),
    list(`${side}-skills`, word('definitions_skills'), found),
    list(`${side}-responsibilities`, word('definitions_responsibilities'), found),
  );
}

function list(name: ArticleList, title: string, found: ReadonlyMap<string, Found> | null): HTMLElement {
  const items = articleItems.filter((item) => item.list === name);
  const count = (how: Found) => items.filter(({ id }) => found?.get(id) === how).length;
  const asked = count('asked');
  return h(
    'div',
    {},
    h(
      'h4',
      {},
      title,
      found !== null &&
        h(
          'span',
          { class: 'count' },
          ' ',
          word('definitions_found', count('found'), items.length),
          asked > 0 && `, ${word('definitions_asked', asked)}`,
        ),
    ),
    h('ul', { class: 'items', lang: 'en' }, ...items.map((item) => itemView(item, found?.get(item.id) ?? null))),
  );
}

function itemView({ id, name }: ArticleItem, found: Found | null): HTMLElement {
  const lang = document.documentElement.lang;
  return h(
    'li',
    { class: found, 'data-item': id },
    name,
    found === 'found' && h('span', { class: 'unseen', lang }, ` (${word('item_found')})`),
    found === 'asked' && [' ', h('span', { class: 'asked-for', lang }, word('item_asked'))],
  );
}

/** How other bodies put it, folded: beyond the article, so each with its name. */
function bodiesView(): HTMLElement {
  const beyond = definitions.filter(({ source, id }) => source !== 'article' && id !== 'list.beyond');
  const bodies = [...new Set(beyond.map(({ source }) => source))];
  return h(
    'details',
    { id: 'bodies', class: 'fold' },
    h('summary', {}, h('h3', {}, word('bodies_title'))),
    h(
      'dl',
      { class: 'bodies', lang: 'en' },
      ...bodies.flatMap((body) => [
        h('dt', {}, body),
        ...beyond
          .filter(({ source }) => source === body)
          .map(({ about, text }) => h('dd', {}, about === 'both' ? null : sideChip(about), h('span', {}, text))),
      ]),
    ),
  );
}
