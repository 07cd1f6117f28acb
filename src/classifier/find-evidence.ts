import { joined } from './clause.ts';
import { provesOffice, readTraps, type Trapped } from './discount.ts';
import { lazy } from './lazy.ts';
import type { Concept } from './lexicon/index.ts';
import { PhraseTable, type Found } from './phrase-table.ts';
import { aboutRules } from './rule-object.ts';
import { readSlots, type Slots } from './slots.ts';
import type { Statement } from './statement.ts';
import { conceptFacts, conceptPhrases, skippedWords } from './tables.ready.ts';
import { wordAt } from './tokens.ts';
import type { Scene } from './trap-reach.ts';
import type { Discount } from './verdict.ts';

/** As much of a concept as judging needs. */
type ConceptFacts = Pick<Concept, 'id' | 'code' | 'side' | 'strength'>;

/** A concept of the lexicon found in a statement, with the reason why it does not count, if any. */
export interface Hit extends Found<ConceptFacts> {
  readonly discount: Discount | null;
  /** Whether a support verb in front turns what is the project manager's into help (trap T9). */
  readonly helped: boolean;
}

/** What knowledge finds in one statement, before any number is put on it. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly slots: Slots;
  readonly trapped: Trapped;
}

const conceptTable = lazy(() => new PhraseTable<ConceptFacts>(conceptPhrases, conceptFacts, skippedWords));

/** Finds the concepts, the verb, object and scope, and the traps of a statement. */
export function findEvidence(statement: Statement, text: string): Findings {
  const slots = readSlots(statement.tokens);
  const trapped = readTraps(statement, text, slots);
  const scene = { tokens: statement.tokens, text, slots };
  const found = conceptTable().find(statement.tokens, true);
  const hits = found.map((one) => judge(one, scene, trapped, found));
  return { hits: longest(hits), slots, trapped };
}

function judge(found: Found<ConceptFacts>, scene: Scene, trapped: Trapped, all: readonly Found<ConceptFacts>[]): Hit {
  const pm = found.value.side === 'pm';
  const helped = pm && governedBy('help', found.first, scene);
  const reasons: readonly (readonly [boolean, Discount])[] = [
    [pm && trapped.disowned.has(found.first), 'negated'],
    [helped, 'support-verb'],
    [pm && governedBy('watch', found.first, scene), 'watching-verb'],
    [pm && (opensName(found, all) || aboutRules(found, scene.tokens, scene.text)), 'governance-object'],
    [
      found.value.code === 'P04' && scene.slots.scopes.some(({ class: scope }) => scope === 'many'),
      'everyones-projects',
    ],
  ];
  const discount = muffledBy(found, scene, trapped) ?? reasons.find(([holds]) => holds)?.[1] ?? null;
  return { ...found, discount, helped };
}

/** "Run project" is no duty in "run project intake": its last word opens the name of something of the office's. */
const opensName = ({ last }: Found<ConceptFacts>, all: readonly Found<ConceptFacts>[]): boolean =>
  all.some((other) => other.value.side === 'pmo' && other.first === last && other.last > last);

function muffledBy(found: Found<ConceptFacts>, { tokens, text }: Scene, { muffled }: Trapped): Discount | null {
  const reason = muffled[found.first] ?? muffled[found.last] ?? null;
  // "Rather than running projects" is a negation and proves the office all the same (T2).
  if (reason === 'negated' && found.value.code === 'O37' && provesOffice(found, tokens, text)) return null;
  // "Project change management", "train staff in project management skills": the longer phrase has a meaning of its own.
  const inside = muffled[found.first] === null;
  return inside && (reason === 'other-meaning' || reason === 'requirement') ? null : reason;
}

/** Whether the nearest verb in front of a phrase is of a class and of no owning class. */
function governedBy(name: 'help' | 'watch', at: number, scene: Scene): boolean {
  const { slots, tokens } = scene;
  const before = slots.verbs.filter((verb) => verb.at < at && verb.last < at);
  const nearest = before.at(-1);
  if (nearest === undefined) return false;
  if (slots.verbs.some((verb) => verb.at === at) && joined(tokens, nearest.last, at) && nearest.last + 1 < at) {
    // "Track and manage the budget": two verbs side by side, none under the other; what governs one of a list governs all.
    const inList = [nearest.at, at].every((place) => wordAt(tokens, place).endsWith('ing'));
    return inList && governedBy(name, nearest.at, scene);
  }
  const classes = before.filter((verb) => verb.at === nearest.at).map((verb) => verb.class);
  if (classes.includes(name) && !classes.includes('own')) return true;
  // "Assist with reviewing and administering contracts": the support verb at the start governs the whole list.
  const first = before[0];
  return name === 'help' && first !== undefined && first.class === 'help' && first.at <= 3;
}

/** Leaves out hits that stand inside a longer hit of the same concept. */
function longest(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.value === hit.value &&
          other.first <= hit.first &&
          other.last >= hit.last &&
          other.last - other.first > hit.last - hit.first,
      ),
  );
}
