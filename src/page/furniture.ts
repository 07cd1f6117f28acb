import type { Dom } from './dom.ts';
import { countIn } from './page-words.ts';
import { each, type Steps } from './steps.ts';

/** An element and the stretch of the page's text that it holds; parents come before children. */
export interface Span {
  readonly node: Element;
  readonly tag: string;
  readonly parent: number;
  readonly start: number;
  end: number;
}

const furnitureTags = new Set(['footer', 'aside', 'dialog', 'label', 'menu']);
const furnitureRoles =
  /^(?:banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip)$/;
/** Furniture that boards also show a listing in: the pane beside a list, the window over it. */
const paneTags = new Set(['aside', 'dialog']);
const paneRoles = new Set(['complementary', 'dialog']);
const paneNames = /^(?:side-?bar|modal|pop-?up|slider)$/i;
/** Parts of class names and ids; a page's own words for what stands round its content. */
const furnitureNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|footer|breadcrumbs?|sidebar|side-?bar|related|similar|recommend(?:ed|ations?)?|newsletter|social|share|sharing|modal|pop-?up|toast|tooltip|comments?|testimonials?|slider|carousel|swiper|skip|nav|navbar|navigation|menu|masthead|login|sign-?in|advert|ads)(?=$|[\s_-])/gi;

/**
 * For each element, in document order: whether it is or stands in a list item, and in what stands round a page's content.
 * `isListing` tells of a stretch of the page's text whether it has the sections of a listing.
 */
export function* traitsOf(
  dom: Dom,
  spans: readonly Span[],
  isListing: (start: number, end: number) => boolean,
): Steps<{ readonly inItem: readonly boolean[]; readonly inFurniture: readonly boolean[] }> {
  const inItem: boolean[] = [];
  const inFurniture: boolean[] = [];
  const cards = yield* cardRows(dom, spans);
  const whole = (spans[0]?.end ?? 0) * 0.4;
  const names: string[] = [];
  const different = new Set<string>();
  yield* each(spans, ({ node, tag, parent, start, end }, index) => {
    inItem.push(inItem[parent] === true || tag === 'li');
    const isEmpty = start === end;
    const role = isEmpty ? '' : dom.attribute(node, 'role');
    const isPane = paneTags.has(tag) || paneRoles.has(role);
    const isOwn =
      !isEmpty &&
      (furnitureTags.has(tag) || (tag === 'header' && parent <= 2) || cards.has(index) || furnitureRoles.test(role)) &&
      !(isPane && isListing(start, end));
    inFurniture.push(isOwn);
    const name = isEmpty || isOwn || index === 0 || end - start >= whole ? '' : nameOf(dom, node);
    names.push(name);
    different.add(name);
  });
  const telling = yield* tellingNames(different);
  yield* each(spans, ({ parent, start, end }, index) => {
    const told = telling.get(names[index] ?? '');
    if (inFurniture[parent] === true || (told !== undefined && !(told === 'pane' && isListing(start, end))))
      inFurniture[index] = true;
  });
  return { inItem, inFurniture };
}

const longestName = 600;

/** The class names and the id of an element on one line; empty when it has none or very many. */
function nameOf(dom: Dom, node: Element): string {
  const name = `${dom.attribute(node, 'class')} ${dom.attribute(node, 'id')}`;
  return name.length === 1 || name.length >= longestName ? '' : name.replaceAll('\n', ' ');
}

const lettersAtOnce = 8000;

/** Names that tell of furniture; `pane` where all that they tell is a pane or a window. */
function* tellingNames(names: Iterable<string>): Steps<ReadonlyMap<string, 'pane' | 'other'>> {
  const telling = new Map<string, 'pane' | 'other'>();
  let some: string[] = [];
  let letters = 0;
  const tell = (): void => {
    const apart = some.map((name) => name.replace(/([a-z])(?=[A-Z])/g, '$1-'));
    countIn(apart, furnitureNames).forEach((count, at) => {
      if (count > 0) telling.set(some[at] ?? '', isPaneOnly(apart[at] ?? '') ? 'pane' : 'other');
    });
    some = [];
    letters = 0;
  };
  for (const name of names) {
    some.push(name);
    letters += name.length;
    if (letters < lettersAtOnce) continue;
    tell();
    yield;
  }
  tell();
  return telling;
}

const isPaneOnly = (name: string): boolean =>
  [...name.matchAll(furnitureNames)].every(([word]) => paneNames.test(word.replace(/^[\s_-]/, '')));

/** Elements that are one of three or more siblings of one kind, each short and each with a link: cards of a list. */
function* cardRows(dom: Dom, spans: readonly Span[]): Steps<Set<number>> {
  const hasLink = new Array<boolean>(spans.length).fill(false);
  for (let index = spans.length - 1; index > 0; index--) {
    const span = spans[index];
    if (span === undefined) continue;
    if (span.tag === 'a' && span.end - span.start > 3) hasLink[index] = true;
    if (hasLink[index] === true) hasLink[span.parent] = true;
  }
  const rows = new Map<string, number[]>();
  yield* each(spans, (span, index) => {
    if (hasLink[index] !== true || span.tag === 'p' || span.end - span.start > 900) return;
    if (blockish.has(span.tag)) {
      const key = `${String(span.parent)} ${span.tag} ${dom.attribute(span.node, 'class').split(/\s+/)[0] ?? ''}`;
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [index]);
      else row.push(index);
    }
  });
  const cards = new Set<number>();
  for (const row of rows.values()) if (row.length >= 3) for (const index of row) cards.add(index);
  return cards;
}

const blockish = new Set('li div article section tr a'.split(' '));
