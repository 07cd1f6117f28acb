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

/** Ids of the article's items that evidence in the listing stands for; discounted evidence does not tick. */
function foundItems(verdict: Verdict): ReadonlySet<string> {
  const concepts = new Set(verdict.evidence.filter((e) => e.discount === null).map((e) => e.concept));
  return new Set(articleItems.filter((item) => item.concepts.some((id) => concepts.has(id))).map(({ id }) => id));
}

function role(side: 'pm' | 'pmo', found: ReadonlySet<string> | null): HTMLElement {
  return h(
    'div',
    { class: `role ${side}` },
    h('h3', {}, sideChip(side), ' ', word(`role_${side}`)),
    h('p', {}, word(`definition_${side}`)),
    side === 'pm' && h('p', {}, word('definition_need')),
    list(`${side}-skills`, word('definitions_skills'), found),
    list(`${side}-responsibilities`, word('definitions_responsibilities'), found),
  );
}

function list(name: ArticleList, title: string, found: ReadonlySet<string> | null): HTMLElement {
  const items = articleItems.filter((item) => item.list === name);
  const count = items.filter(({ id }) => found?.has(id)).length;
  return h(
    'div',
    {},
    h(
      'h4',
      {},
      title,
      found !== null && h('span', { class: 'count' }, ' ', word('definitions_found', count, items.length)),
    ),
    h('ul', { class: 'items', lang: 'en' }, ...items.map((item) => itemView(item, found?.has(item.id) === true))),
  );
}

function itemView({ id, name }: ArticleItem, found: boolean): HTMLElement {
  const spoken = h('span', { class: 'unseen', lang: document.documentElement.lang }, ` (${word('item_found')})`);
  return h('li', { class: found ? 'found' : null, 'data-item': id }, name, found && spoken);
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
