import type { Dom } from './dom.ts';
import { countIn } from './page-words.ts';
import type { ElementRecord } from './page-record.ts';
import { stride, type Steps } from './steps.ts';

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

type IsListing = (start: number, end: number) => boolean;

/**
 * Marks the elements that are or stand in what is round a page's content. `isListing` tells of a stretch of the page's text
 * whether it has the sections of a listing.
 */
export function* markFurniture(dom: Dom, elements: readonly ElementRecord[], isListing: IsListing): Steps<void> {
  const whole = (elements[0]?.end ?? 0) * 0.4;
  const names: string[] = [];
  const rows = new Rows();
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as ElementRecord;
    if (at % stride === 0) yield;
    names.push('');
    if (element.start === element.end) continue;
    // What stands in furniture is furniture, whatever it is called.
    element.inFurniture = elements[element.parent]?.inFurniture === true;
    if (element.inFurniture) continue;
    element.inFurniture = isCalledFurniture(element) && !(isPane(element) && isListing(element.start, element.end));
    const classes = element.hasAttributes ? dom.attribute(element.node, 'class') : '';
    if (mayBeCard(element)) rows.add(at, element, classes);
    if (element.inFurniture || !element.hasAttributes || at === 0 || element.end - element.start >= whole) continue;
    names[at] = nameOf(classes, dom.attribute(element.node, 'id'));
  }
  for (const at of rows.cards()) {
    const card = elements[at] as ElementRecord;
    if (!(isPane(card) && isListing(card.start, card.end))) card.inFurniture = true;
  }
  const telling = yield* tellingNames(new Set(names));
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as ElementRecord;
    const told = telling.get(names[at] ?? '');
    if (elements[element.parent]?.inFurniture === true) element.inFurniture = true;
    else if (told !== undefined && !(told === 'pane' && isListing(element.start, element.end)))
      element.inFurniture = true;
    if (at % stride === 0) yield;
  }
}

/** Whether an element's tag or role says that it stands round the content. */
const isCalledFurniture = ({ tag, role, parent }: ElementRecord): boolean =>
  furnitureTags.has(tag) || (tag === 'header' && parent <= 2) || (role !== '' && furnitureRoles.test(role));

const isPane = ({ tag, role }: ElementRecord): boolean => paneTags.has(tag) || paneRoles.has(role);

const longestName = 600;

/** The class names and the id of an element on one line; empty when it has none or very many. */
function nameOf(classes: string, id: string): string {
  const name = `${classes} ${id}`;
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

const cardTags = new Set('li div article section tr a'.split(' '));
const longestCard = 900;

const mayBeCard = ({ tag, start, end, hasLink }: ElementRecord): boolean =>
  hasLink && end - start <= longestCard && cardTags.has(tag);

const fewestCards = 3;

/** Rows of siblings of one kind. */
class Rows {
  readonly #rows = new Map<string, number[]>();

  /** Adds an element by its index. */
  add(at: number, { parent, tag }: ElementRecord, classes: string): void {
    const key = `${String(parent)} ${tag} ${classes.split(/\s+/, 1)[0] ?? ''}`;
    const row = this.#rows.get(key);
    if (row === undefined) this.#rows.set(key, [at]);
    else row.push(at);
  }

  /** Those that are one of three or more siblings of one kind, each short and each with a link: cards of a list. */
  cards(): number[] {
    return [...this.#rows.values()].flatMap((row) => (row.length >= fewestCards ? row : []));
  }
}
