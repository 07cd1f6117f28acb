import type { Dom } from './dom.ts';
import type { Posting } from './posting.ts';
import type { Steps } from './steps.ts';
import { mapText, textMap } from './text-map.ts';

const mostScopes = 20;
const mostParts = 100;
const mostNodes = 500;
const mostBodyNodes = 20_000;

/** One posting marked up with microdata, and the elements that hold its text. */
export interface MarkedPosting extends Posting {
  readonly bodies: readonly Element[];
}

/** The JobPosting microdata of a page, in order; empty when there is none. */
export function* readMicrodata(dom: Dom): Steps<MarkedPosting[]> {
  const postings: MarkedPosting[] = [];
  for (const scope of dom.all('[itemtype*="schema.org/JobPosting" i]', null, mostScopes))
    postings.push(yield* readScope(dom, scope));
  yield;
  return postings;
}

function* readScope(dom: Dom, scope: Element): Steps<MarkedPosting> {
  const property = (name: string): Element[] =>
    dom.all(`[itemprop~="${name}"]`, scope, mostParts).filter((found) => owner(dom, found, scope));
  const line = (found: Element | undefined): string => {
    if (found === undefined) return '';
    const content = dom.attribute(found, 'content');
    return (content === '' ? textMap(dom, [found], { textOnly: true, most: mostNodes }).text : content)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300);
  };
  const organization = dom.all('[itemprop~="hiringOrganization"]', scope)[0];
  const name = organization === undefined ? undefined : dom.all('[itemprop~="name"]', organization)[0];
  const whole = property('description').filter((found) => dom.firstChild(found) !== null);
  const parts = ['responsibilities', 'qualifications', 'skills', 'jobBenefits'].flatMap(property);
  const bodies = (whole.length > 0 ? whole : parts).filter((found) => dom.firstChild(found) !== null);
  const company = line(name ?? organization);
  return {
    title: line(property('title')[0] ?? property('name')[0]),
    text: (yield* mapText(dom, outermost(dom, bodies), { textOnly: true, most: mostBodyNodes })).text,
    company: company === '' ? null : company,
    url: null,
    id: null,
    bodies: outermost(dom, bodies),
  };
}

/** Whether a property belongs to this scope and not to an item inside it. */
function owner(dom: Dom, found: Element, scope: Element): boolean {
  for (let node = dom.parent(found); node !== null && node !== scope; node = dom.parent(node))
    if (dom.isElement(node) && dom.hasAttribute(node, 'itemscope') && !dom.hasAttribute(node, 'itemprop')) return false;
  return true;
}

/** The elements without those that stand inside another of them; in document order when they came so. */
export function outermost(dom: Dom, elements: readonly Element[]): Element[] {
  const all = new Set<Node>(elements);
  return [...all].filter((element): element is Element => {
    for (let node = dom.parent(element); node !== null; node = dom.parent(node)) if (all.has(node)) return false;
    return dom.isElement(element);
  });
}
