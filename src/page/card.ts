import type { Dom } from './dom.ts';
import { roleWords } from './page-words.ts';
import { textMap, type TextMap } from './text-map.ts';

/** A card of a result list: what it calls its job, and the listing that it leads to. */
export interface Card {
  /** One line of at most 200 characters. */
  readonly title: string;
  /** Absolute address of the listing, or null when the card is no link. */
  readonly address: string | null;
  /** The listing's number as the card carries it in one of the site's attributes, or null. */
  readonly number: string | null;
  /** A live range over the title's words, or null when they no longer stand there. */
  readonly range: () => Range | null;
}

/** Where a card says what. */
interface CardPlaces {
  /** Selectors of the title in a card, in order of trust; headings and links are tried after them. */
  readonly titles: readonly string[];
  /** Attributes that end in the listing's number, on the card or in it. */
  readonly numbers: readonly string[];
}

const longestTitle = 200;
const fewestLetters = 2;
const mostPlaces = 12;

/** Reads one card; null when nothing in it can be a title (a card that is still empty, an advertisement). */
export function readCard(dom: Dom, card: Element, places: CardPlaces, base: string): Card | null {
  const found = titleOf(dom, card, places.titles);
  if (found === null) return null;
  const { title, start, map, element } = found;
  return {
    title,
    address: addressOf(dom, card, element, base),
    number: numberOf(dom, card, places.numbers),
    range: () => map.rangeAt(start, start + title.length),
  };
}

interface Found {
  readonly title: string;
  readonly start: number;
  readonly map: TextMap;
  readonly element: Element;
}

/** The site's own place for the title, else the first heading or link that names a job, else the first of them. */
function titleOf(dom: Dom, card: Element, selectors: readonly string[]): Found | null {
  for (const selector of selectors)
    for (const element of within(dom, card, selector).slice(0, mostPlaces)) {
      const found = lineOf(dom, element, () => true);
      if (found !== null) return found;
    }
  const places = within(dom, card, 'h1, h2, h3, h4, h5, h6, [role="heading"], a[href]').slice(0, mostPlaces);
  const inHeading = places.filter((place) => dom.tag(place) === 'a' && places.some((one) => holds(dom, one, place)));
  const headings = places.filter((place) => dom.tag(place) !== 'a');
  const inOrder = [...inHeading, ...headings, ...places.filter((place) => dom.tag(place) === 'a'), card];
  for (const element of inOrder) {
    const found = lineOf(dom, element, namesJob);
    if (found !== null) return found;
  }
  for (const element of inOrder.slice(0, -1)) {
    const found = lineOf(dom, element, () => true);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an element stands directly in another or one level deeper. */
function holds(dom: Dom, outer: Element, element: Element): boolean {
  const parent = dom.parent(element);
  return parent === outer || (parent !== null && dom.parent(parent) === outer);
}

/** Elements that a selector finds in a card, the card itself first. */
function within(dom: Dom, card: Element, selector: string): Element[] {
  const inside = dom.all(selector, card);
  return dom.matches(card, selector) ? [card, ...inside] : inside;
}

/** Whether a line names a job, and not a search, a course or what such a job pays. */
export const namesJob = (line: string): boolean => roleWords.test(line) && !about.test(line);

const about =
  /\b(?:jobs|vacancies|roles|positions|salar(?:y|ies)|courses?|training|certifications?|guide|templates?|interviews?|stellen|emplois|empleos|vagas)\b|\?$|\b(?:vs|versus)\b/i;

/** The first line of an element that fits, without the labels and hidden doubles that stand in it. */
function lineOf(dom: Dom, element: Element, fits: (line: string) => boolean): Found | null {
  const skip = new Set(dom.all('[class]', element).filter((one) => isLabel(dom, one)));
  const map = textMap(dom, [element], { repeats: true, skip });
  let start = 0;
  for (const line of map.text.split('\n').slice(0, mostPlaces)) {
    if (line.length <= longestTitle && letters(line) >= fewestLetters && fits(line))
      return { title: line, start, map, element };
    start += line.length + 1;
  }
  return null;
}

/** Class names of "New", "Easy apply" and of what only screen readers are to hear a second time. */
const labelNames =
  /(?:^|[\s_-])(?:tags?|badges?|pills?|chips?|ellipse|visually-?hidden|sr-only|screen-?reader(?:-text)?|a11y-text)(?:$|[\s_-])/i;

function isLabel(dom: Dom, element: Element): boolean {
  const name = dom.attribute(element, 'class');
  return name.length < 600 && labelNames.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

const letters = (line: string): number => line.match(/\p{L}/gu)?.length ?? 0;

/** Where the title leads: the link it stands in or holds, else the card's first link. */
function addressOf(dom: Dom, card: Element, title: Element, base: string): string | null {
  for (let at: Node | null = title; at !== null && dom.isElement(at); at = at === card ? null : dom.parent(at))
    if (dom.tag(at) === 'a') return absolute(dom.attribute(at, 'href'), base);
  const link = dom.all('a[href]', title)[0] ?? dom.all('a[href]', card)[0];
  return link === undefined ? null : absolute(dom.attribute(link, 'href'), base);
}

/** Null for what is no address of the web, and for a fragment that only points into the page. */
function absolute(href: string, base: string): string | null {
  if (/^(?:#(?![!/])|\s*$)/.test(href) || href.length > 4000 || !URL.canParse(href, base)) return null;
  const { protocol, href: whole } = new URL(href, base);
  return protocol === 'https:' || protocol === 'http:' ? whole : null;
}

function numberOf(dom: Dom, card: Element, attributes: readonly string[]): string | null {
  for (const name of attributes)
    for (const element of within(dom, card, `[${name}]`).slice(0, 3)) {
      const number = numberAtEnd(dom.attribute(element, name).slice(0, 300));
      if (number !== null) return number;
    }
  return null;
}

/** "urn:li:jobPosting:4012345678": the UUID, or else the letters and digits, that a value ends in. */
function numberAtEnd(value: string): string | null {
  const uuid = value.slice(-36);
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid)) return uuid;
  const number = value.split(/[^A-Za-z0-9]/).at(-1) ?? '';
  return number.length >= 4 ? number.slice(-64) : null;
}
