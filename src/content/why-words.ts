import type { Evidence } from '../classifier/index.ts';
import { reasons } from '../classifier/lexicon/shown.ready.ts';
import type { Explain } from '../page/explain-marks.ts';
import type { WhyWords } from '../page/why-card.ts';

/** The text of a key in the reader's language, or '' where the browser does not give it. */
export type Say = (key: string, ...parts: readonly string[]) => string;

/** Reasons beyond these would make the card a page of its own; the ledger has them all. */
const mostReasons = 3;

/** What the card says of marks: the side they count for, and why, as the ledger does. */
export function whyWords(say: Say): Explain {
  return (marks, place) => {
    const [first] = marks;
    const heading = first === undefined ? '' : say(`card_${first.evidence.side}`);
    if (first === undefined || heading === '') return null;
    const concepts = new Map(marks.map(({ evidence }) => [evidence.concept, evidence]));
    const shown = [...concepts.values()].slice(0, mostReasons);
    return {
      lang: say('ui_language'),
      side: first.evidence.side,
      heading,
      reasons: shown.map((evidence) => reasonOf(evidence, say)),
      place: place === null ? null : say('card_place', String(place.n), String(place.all)),
    };
  };
}

function reasonOf(evidence: Evidence, say: Say): WhyWords['reasons'][number] {
  const concept = reasons.find(({ id }) => id === evidence.concept);
  if (concept === undefined) {
    const name = evidence.pack?.concept ?? shorten(evidence.quote);
    const text = evidence.pack === undefined ? say(`why_learned_${evidence.side}`) : evidence.pack.name;
    return { name: `${name}:`, text };
  }
  const { id, source } = concept;
  const who = /\s/.test(source) ? say(`body_${keyOf(source)}`) : source;
  const beyond = source === 'article' ? '' : ` (${who})`;
  return { name: `${say(`concept_${keyOf(id)}`)}:`, text: `${say(`because_${keyOf(id)}`)}${beyond}` };
}

const keyOf = (id: string): string => id.toLowerCase().replaceAll(/\W/g, '_');
const shorten = (quote: string): string => `“${quote.length > 60 ? `${quote.slice(0, 59).trimEnd()}…` : quote}”`;
