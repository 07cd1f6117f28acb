import { lazy } from './lazy.ts';
import type { LineKind } from './listing.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Statement } from './statement.ts';
import { headingKinds, headingPhrases, skippedInHeadings } from './tables.ready.ts';

const cueTable = lazy(() => new PhraseTable(headingPhrases, headingKinds, skippedInHeadings));

/** What a heading announces: a kind of line, `?` when its words tell nothing. */
export type Announced = LineKind | '?';

function announced(statement: Statement): Announced {
  const kinds = new Set(
    cueTable()
      .find(statement.tokens)
      .map((found) => found.value),
  );
  // When a heading holds cues of several kinds ("Skills that are nice to have"), the most telling one wins.
  return headingKinds.find((kind) => kinds.has(kind)) ?? '?';
}

/**
 * What each statement announces, null when it is no heading. A heading of the page's own whose words tell nothing
 * announces what the one right over it does ("Responsibilities", "What to expect").
 */
export function announcedBy(statements: readonly Statement[]): (Announced | null)[] {
  const found: (Announced | null)[] = [];
  for (const [i, statement] of statements.entries()) {
    const own = statement.headed ? announced(statement) : null;
    found.push(own === '?' && isUnderHeading(statements, i) ? (found[i - 1] ?? own) : own);
  }
  return found;
}

const isUnderHeading = (statements: readonly Statement[], place: number): boolean =>
  statements[place]?.marked === true && statements[place - 1]?.marked === true;

/** Words by which a heading announces single tasks, and not the post as a whole ("The role"). */
const taskWords = new Set(
  'responsibilities responsibility duties duty tasks task functions accountabilities activities assignments do doing make impact'.split(
    ' ',
  ),
);

/** Which statements stand under a heading of the page's own that announces tasks. */
export function announcesTasks(statements: readonly Statement[]): boolean[] {
  let isUnder = false;
  return statements.map((statement, i) => {
    if (!statement.marked) return isUnder;
    const kind = announced(statement);
    isUnder =
      kind === '?'
        ? isUnder && isUnderHeading(statements, i)
        : kind === 'duty' && statement.tokens.some(({ word }) => taskWords.has(word));
    return isUnder;
  });
}
