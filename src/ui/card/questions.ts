import type { Discount, Evidence, Verdict } from '../../classifier/index.ts';
import { word } from '../words.ts';
import { evidenceCard, type CardFacts, type Judged, quoteOf } from './evidence-card.ts';
import { type QuestionTopic, questionTopics } from './question-topics.ts';

/** A question to ask the employer, and what in the listing gives rise to it. */
export interface Question {
  readonly topic: QuestionTopic;
  readonly question: string;
  /** The listing's own words on it, each with what they speak for; empty when it does not say. */
  readonly quotes: readonly string[];
}

/**
 * Three questions that would settle what the listing leaves open: first where it says both, then where it is vague,
 * then what it does not mention. None for another job, or for a language whose duties are not judged.
 */
export function questionsToAsk({ listing, verdict }: Judged): readonly Question[] {
  if (verdict.neither === 'another-job' || verdict.neither === 'language') return [];
  return questionTopics
    .map((topic) => ({ topic, ...openness(topic, verdict) }))
    .filter(({ rank }) => rank < settled)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 3)
    .map(({ topic, evidence }) => ({
      topic,
      question: word(`evidence_ask_${topic.id}`),
      quotes: linesOf(verdict, evidence).map((line) => quoteOf(listing, line)),
    }));
}

/** The questions as plain text, one a paragraph with the words that give rise to it; null when there is none. */
export function questionsText(judged: Judged, facts: CardFacts): string | null {
  const questions = questionsToAsk(judged);
  if (questions.length === 0) return null;
  const { title, foot } = evidenceCard(judged, facts);
  const paragraphs = questions.map(({ question, quotes }, index) => {
    const why =
      quotes.length === 0 ? word('evidence_ask_silent') : word('evidence_ask_says', quotes.map(inQuotes).join(', '));
    return `${index + 1}. ${question}\n   ${why}`;
  });
  return `${[word('evidence_ask_about', title), ...paragraphs, foot].join('\n\n')}\n`;
}

/** A text between quotation marks. */
export const inQuotes = (text: string): string => `“${text}”`;

const settled = 3;

/** How open a matter is: 0 both roles named, 1 named but not whose, 2 not named, 3 settled; with the words on it. */
function openness(topic: QuestionTopic, verdict: Verdict): { rank: number; evidence: readonly Evidence[] } {
  const on = (concepts: readonly string[]) => verdict.evidence.filter(({ concept }) => concepts.includes(concept));
  const counted = (concepts: readonly string[]) => on(concepts).filter(({ discount }) => discount === null);
  const [pm, pmo, shared] = [counted(topic.pm), counted(topic.pmo), counted(topic.shared)];
  const [ours, theirs] = [first(verdict, pm, shared, 'pm'), first(verdict, pmo, shared, 'pmo')];
  if (ours !== null && theirs !== null) return { rank: 0, evidence: [ours, theirs] };
  if (pm.length > 0 || pmo.length > 0) return { rank: settled, evidence: [] };
  const vague = on([...topic.pm, ...topic.pmo]).filter(({ discount }) => unsure.has(discount));
  const evidence = [...vague, ...shared].slice(0, 2);
  return evidence.length > 0 ? { rank: 1, evidence } : { rank: 2, evidence };
}

/** What names a matter for one side, or else what names it in a line that speaks for that side. */
function first(
  verdict: Verdict,
  own: readonly Evidence[],
  shared: readonly Evidence[],
  side: 'pm' | 'pmo',
): Evidence | null {
  const lines = verdict.lines.filter((line) => line.side === side);
  const inLine = ({ start, end }: Evidence) => lines.some((line) => start >= line.start && end <= line.end);
  return own[0] ?? shared.find(inLine) ?? null;
}

/** What was said with a doubt, so that it settles nothing. */
const unsure: ReadonlySet<Discount | null> = new Set([
  'may',
  'support-verb',
  'watching-verb',
  'governance-object',
  'everyones-projects',
]);

function linesOf(verdict: Verdict, evidence: readonly Evidence[]): readonly Verdict['lines'][number][] {
  return verdict.lines.filter((line) => evidence.some(({ start, end }) => start >= line.start && end <= line.end));
}
