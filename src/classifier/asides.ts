import type { Statement } from './statement.ts';

/**
 * The places of a listing that stay when what is not about the work is left out (`aside`), and with it each heading
 * under which nothing else stands. Order is kept; linear.
 */
export function keptPlaces(headings: readonly boolean[], aside: readonly boolean[]): number[] {
  const kept: number[] = [];
  /** Headings whose first line has not been seen yet. */
  let waiting: number[] = [];
  headings.forEach((heading, place) => {
    if (heading) {
      kept.push(...waiting);
      waiting = [place];
    } else if (aside[place] === true) {
      waiting = [];
    } else {
      kept.push(...waiting, place);
      waiting = [];
    }
  });
  kept.push(...waiting);
  return kept;
}

const posts = new Set('the this your post role position job'.split(' '));
const longestReportingLine = 14;

/** Whether a statement does nothing but say to whom the post reports ("Reports to: PMO Manager"). */
export function isReportingLine({ tokens }: Pick<Statement, 'tokens'>): boolean {
  if (tokens.length > longestReportingLine) return false;
  const verb = tokens.findIndex(({ word }) => !posts.has(word));
  const { word, stem } = tokens[verb] ?? { word: '', stem: '' };
  if (stem !== 'report' || word === 'reported') return false;
  const behind = tokens.slice(verb + 1, verb + 3).map((token) => token.word);
  return behind.includes('to') || behind[0] === 'line';
}
