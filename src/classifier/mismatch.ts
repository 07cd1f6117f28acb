import { mismatchAt } from './mismatch-numbers.ts';
import type { Line, Role, TitleClaim } from './verdict.ts';

/** From where on duties contradict a plain title. */
export interface MismatchNumbers {
  /** Confidence that the duties are the other role's, by what the title claims. */
  readonly pm: number;
  readonly pmo: number;
  /** Another job: confidence, whole duties of other trades, and the share of duties that name a project, which is below. */
  readonly job: { readonly confidence: number; readonly other: number; readonly named: number };
}

/** What the duties say, as far as it bears on the title. */
export interface Duties {
  readonly role: Role;
  readonly confidence: number;
  /** Work of other trades, in whole duties. */
  readonly other: number;
  /** Share of the duties that name a project, 0..1. */
  readonly named: number;
}

/**
 * Whether the duties are clear enough to say that a title is wrong. Duties of another job must be many and hardly speak
 * of projects: a project manager of a trade that is not in the lexicon reads like another job too (reference 2.2, gate).
 */
export function isClear(claims: TitleClaim, duties: Duties, at: MismatchNumbers = mismatchAt): boolean {
  const { role, confidence, other, named } = duties;
  if (role === 'neither') return confidence >= at.job.confidence && other >= at.job.other && named < at.job.named;
  return confidence >= (claims === 'pmo' ? at.pmo : at.pm);
}

const projects = /\b(?:projects?|program(?:me)?s?|portfolios?|pmo|pgmo|epmo)\b/i;

/** How many of the lines that describe the work name a project, programme, portfolio or their office, 0..1. */
export function namedShare(text: string, lines: readonly Line[]): number {
  const work = lines.filter(({ side }) => side !== null);
  const named = work.filter(({ start, end }) => projects.test(text.slice(start, end)));
  return work.length === 0 ? 0 : named.length / work.length;
}
