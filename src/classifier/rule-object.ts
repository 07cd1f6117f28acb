import { clauseEnd } from './clause.ts';
import { lazy } from './lazy.ts';
import type { Found } from './phrase-table.ts';
import { stem, stemAt, wordAt, type Token } from './tokens.ts';

const family = (words: string) => lazy<ReadonlySet<string>>(() => new Set(words.split(/\s+/).map(stem)));
const rules = family(
  `governance reporting methodology methodologies standard framework template compliance assurance policy policies procedure maturity
controls visibility guideline guidelines playbook approach PMO`.toLowerCase(),
);
const fillers = family(
  'for of to on project projects programme portfolio the all our delivery management integrity across',
);
const bridges = family('for of to on how');

/**
 * Whether the thing a phrase speaks of is how projects are run and not a project (trap T10): "accountability for
 * programme governance", "project execution framework", "standards for project planning".
 */
export function aboutRules({ first, last }: Found<unknown>, tokens: readonly Token[], text: string): boolean {
  return rulesFollow(last, tokens, text) || rulesStandBefore(first, tokens);
}

function rulesFollow(last: number, tokens: readonly Token[], text: string): boolean {
  const end = Math.min(clauseEnd(tokens, last, text), last + 4);
  for (let i = last + 1; i <= end; i++) {
    const word = stemAt(tokens, i);
    if (rules().has(word)) return true;
    if (!fillers().has(word)) return false;
  }
  return false;
}

function rulesStandBefore(first: number, tokens: readonly Token[]): boolean {
  let at = first - 1;
  while (at > 0 && ['the', 'a', 'an', 'all', 'our'].includes(wordAt(tokens, at))) at--;
  return bridges().has(stemAt(tokens, at)) && rules().has(stemAt(tokens, at - 1));
}
