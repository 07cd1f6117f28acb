import type { Dom } from './dom.ts';

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
/** Parts of class names and ids; a page's own words for what stands round its content. */
const furnitureNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|footer|breadcrumbs?|sidebar|side-?bar|related|similar|recommend(?:ed|ations?)?|newsletter|social|share|sharing|modal|pop-?up|toast|tooltip|comments?|testimonials?|slider|carousel|swiper|skip|nav|navbar|navigation|menu|masthead|login|sign-?in|advert|ads)(?:$|[\s_-])/i;

/** For each element, in document order: whether it is or stands in a list item, and in what stands round a page's content. */
export function traitsOf(dom: Dom, spans: readonly Span[]): { inItem: boolean[]; inFurniture: boolean[] } {
  const inItem: boolean[] = [];
  const inFurniture: boolean[] = [];
  const cards = cardRows(dom, spans);
  const whole = spans[0]?.end ?? 0;
  // Pages use few names many times over.
  const told = new Map<string, boolean>();
  const tells = (name: string): boolean => {
    const known = told.get(name);
    if (known !== undefined) return known;
    const isTelling = name.length < 600 && furnitureNames.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
    told.set(name, isTelling);
    return isTelling;
  };
  spans.forEach((span, index) => {
    const isPlain = !dom.hasAttributes(span.node);
    const isNamed = (): boolean =>
      span.end - span.start < whole * 0.4 &&
      tells(`${dom.attribute(span.node, 'class')} ${dom.attribute(span.node, 'id')}`);
    inItem.push(inItem[span.parent] === true || span.tag === 'li');
    inFurniture.push(
      inFurniture[span.parent] === true ||
        furnitureTags.has(span.tag) ||
        (span.tag === 'header' && span.parent <= 2) ||
        cards.has(index) ||
        (!isPlain && (furnitureRoles.test(dom.attribute(span.node, 'role')) || (index > 0 && isNamed()))),
    );
  });
  return { inItem, inFurniture };
}

/** Elements that are one of three or more siblings of one kind, each short and each with a link: cards of a list. */
function cardRows(dom: Dom, spans: readonly Span[]): Set<number> {
  const hasLink = new Array<boolean>(spans.length).fill(false);
  for (let index = spans.length - 1; index > 0; index--) {
    const span = spans[index];
    if (span === undefined) continue;
    if (span.tag === 'a' && span.end - span.start > 3) hasLink[index] = true;
    if (hasLink[index] === true) hasLink[span.parent] = true;
  }
  const rows = new Map<string, number[]>();
  spans.forEach((span, index) => {
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
