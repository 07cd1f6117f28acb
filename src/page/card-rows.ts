import { namesJob, readCard } from './card.ts';
import type { Dom } from './dom.ts';
import { listWords } from './page-words.ts';

/** How to find the cards of one result list. */
export interface CardPlan {
  /** The cards in an element, itself included, or in the whole document; none of them in another. */
  readonly find: (within?: Element) => Element[];
  /** Whether an element has become a card by what was put into it; at a cost that does not grow with the list. */
  readonly isCard: (element: Element) => boolean;
}

/** The cards that a site's selector finds; null when it finds none. */
export function planBySelector(dom: Dom, selector: string): CardPlan | null {
  if (dom.all(selector).length === 0) return null;
  const isCard = (element: Element): boolean => dom.matches(element, selector) && !isInside(dom, element, selector);
  return {
    find: (within) => {
      const self = within !== undefined && isCard(within) ? [within] : [];
      return self.length > 0 ? self : dom.all(selector, within).filter((card) => !isInside(dom, card, selector));
    },
    isCard,
  };
}

const climb = 6;

/** Whether an element stands in another card: some sites mark a card and its frame alike. */
function isInside(dom: Dom, element: Element, selector: string): boolean {
  let at = dom.parent(element);
  for (let level = 0; level < climb && at !== null && dom.isElement(at); level++, at = dom.parent(at))
    if (dom.matches(at, selector)) return true;
  return false;
}

const mostLinks = 5000;
const fewest = 3;
const sample = 12;
const enough = 0.6;

/** Rows of alike elements whose links are called like jobs and lead to some; null when the page has none. */
export function planByStructure(dom: Dom, base: string): CardPlan | null {
  const shapes = new Shapes(dom);
  const links = dom
    .all('a[href]')
    .slice(0, mostLinks)
    .filter((link) => !shapes.inFurniture(link));
  const saysJobs = dom
    .all('h1, h2')
    .slice(0, 6)
    .some((heading) => isJobsHeading(dom.textContent(heading).slice(0, 200)));
  const isJobs = saysJobs || isJobsHeading(dom.title) || jobPath.test(pathOf(base));
  for (const shapeOf of [shapes.coarse, shapes.fine]) {
    const rows = new Map<string, Element[]>();
    for (const link of links) {
      const shape = shapeOf(link);
      const row = rows.get(shape);
      if (row === undefined) rows.set(shape, [link]);
      else row.push(link);
    }
    for (const [shape, row] of [...rows].sort((a, b) => b[1].length - a[1].length)) {
      const levels = row.length < fewest ? -1 : levelsOf(dom, row);
      if (levels >= 0 && isJobRow(dom, row, levels, base, isJobs)) return planOf(dom, shapes, shapeOf, shape, levels);
    }
  }
  return null;
}

const isJobsHeading = (text: string): boolean => listWords.test(text) || /\b(?:jobs|vacancies|openings)\b/i.test(text);

function planOf(dom: Dom, shapes: Shapes, shapeOf: (link: Element) => string, shape: string, levels: number): CardPlan {
  const isTitle = (link: Element): boolean => shapeOf(link) === shape && !shapes.inFurniture(link);
  const cardOf = (link: Element): Element => ancestor(dom, link, levels);
  return {
    find: (within) => {
      const links = dom.all('a[href]', within).slice(0, mostLinks * 10);
      if (within !== undefined && dom.tag(within) === 'a') links.push(within);
      return [...new Set(links.filter(isTitle).map(cardOf))];
    },
    // A new link finds its card itself; to ask every element above a change for its links would cost the whole list.
    isCard: () => false,
  };
}

/** How far above its link a card reaches without holding another link of the row; -1 when links share their place. */
function levelsOf(dom: Dom, row: readonly Element[]): number {
  const holds = new Map<Element, number>();
  const some = row.slice(0, sample * 4);
  for (const link of some)
    for (let level = 1, at = ancestor(dom, link, 1); level <= climb; level++, at = ancestor(dom, at, 1))
      holds.set(at, (holds.get(at) ?? 0) + 1);
  const free = some.slice(0, sample).map((link) => {
    let level = 0;
    while (level < climb && holds.get(ancestor(dom, link, level + 1)) === 1) level++;
    return level;
  });
  return Math.min(...free);
}

function ancestor(dom: Dom, element: Element, levels: number): Element {
  let at = element;
  for (let level = 0; level < levels; level++) {
    const parent = dom.parent(at);
    if (parent === null || !dom.isElement(parent)) return at;
    at = parent;
  }
  return at;
}

const jobPath =
  /(?:^|[/._?&=-])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|roles?|postings?|requisitions?|opportunit(?:y|ies)|stellen\w*|karriere|emplois?|offres?|empleos?|vagas?|ofertas?|vacatures?|lavoro|praca|prace|gh_jid|jid|jk|jobid)(?:[/._?&=-]|$)/i;

/** Whether the links of a row are called like jobs, differ, and lead to jobs or stand under a heading that says so. */
function isJobRow(dom: Dom, row: readonly Element[], levels: number, base: string, isJobs: boolean): boolean {
  const step = Math.max(1, Math.floor(row.length / sample));
  const some = row.filter((_, index) => index % step === 0).slice(0, sample);
  const cards = some.map((link) => readCard(dom, ancestor(dom, link, levels), { titles: [], numbers: [] }, base));
  const named = cards.filter((card) => card !== null && namesJob(card.title) && card.title.split(/\s+/).length <= 14);
  if (named.length < Math.max(fewest, enough * some.length)) return false;
  if (new Set(named.map((card) => card?.address ?? card?.title)).size < enough * named.length) return false;
  const paths = named.filter((card) => jobPath.test(pathOf(card?.address ?? '')));
  return isJobs || paths.length >= enough * named.length;
}

function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** What an element and those above it are, so that alike ones can be told; each is looked at once. */
class Shapes {
  readonly #dom: Dom;
  readonly #tags = new WeakMap<Element, string>();
  readonly #named = new WeakMap<Element, string>();
  readonly #furniture = new WeakMap<Element, boolean>();

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** The tags of a link and the four elements above it. */
  readonly coarse = (link: Element): string => this.#path(link, 4, this.#tagOf);
  /** The same with their classes, three levels up. */
  readonly fine = (link: Element): string => this.#path(link, 3, this.#nameOf);

  readonly inFurniture = (link: Element): boolean => {
    const above: Element[] = [];
    let answer = false;
    for (let at: Node | null = link; at !== null && this.#dom.isElement(at); at = this.#dom.parent(at)) {
      const known = this.#furniture.get(at);
      if (known !== undefined || this.#isFurniture(at)) {
        answer = known ?? true;
        break;
      }
      above.push(at);
    }
    for (const element of above) this.#furniture.set(element, answer);
    return answer;
  };

  #isFurniture(element: Element): boolean {
    const tag = this.#dom.tag(element);
    return tag === 'nav' || tag === 'footer' || this.#dom.attribute(element, 'role') === 'navigation';
  }

  #path(link: Element, levels: number, of: (element: Element) => string): string {
    let path = of(link);
    let at = this.#dom.parent(link);
    for (let level = 0; level < levels && at !== null && this.#dom.isElement(at); level++, at = this.#dom.parent(at))
      path += `<${of(at)}`;
    return path;
  }

  readonly #tagOf = (element: Element): string => this.#kept(this.#tags, element, () => this.#dom.tag(element));

  readonly #nameOf = (element: Element): string =>
    this.#kept(
      this.#named,
      element,
      () => `${this.#tagOf(element)}.${this.#dom.attribute(element, 'class').slice(0, 200)}`,
    );

  #kept(memory: WeakMap<Element, string>, element: Element, make: () => string): string {
    const known = memory.get(element);
    if (known !== undefined) return known;
    const made = make();
    memory.set(element, made);
    return made;
  }
}
