import { stemAt, type Token } from './tokens.ts';

/** Words that begin a new clause, so that a negation or a reporting line does not reach over them. */
const turning = new Set('but and while whil instead so which who where wher yet however'.split(' '));
const longestClause = 12;

/** The last token of the clause in which the token `from` stands; `text` shows the punctuation between tokens. */
export function clauseEnd(tokens: readonly Token[], from: number, text: string): number {
  for (let i = from; i < tokens.length - 1 && i < from + longestClause; i++) {
    const here = tokens[i];
    const next = tokens[i + 1];
    if (here === undefined || next === undefined) return i;
    // "Reports to: Head of PMO" goes on behind the colon.
    const stops = i === from ? /[,.;()]/ : /[,.;:()]/;
    if (stops.test(text.slice(here.end, next.start)) || turning.has(next.stem)) return i;
  }
  return Math.min(tokens.length - 1, from + longestClause);
}

/** Whether nothing but "and", "or", a comma or a slash stands between two tokens. */
export function joined(tokens: readonly Token[], first: number, second: number): boolean {
  return tokens.slice(first + 1, second).every(({ word }) => word === 'and' || word === 'or' || word === '&');
}

const offices = new Set(['pmo', 'epmo', 'pgmo', 'pfmo', 'p3o', 'tmo']);
const officeKinds = new Set(['project', 'program', 'portfolio', 'management', 'delivery', 'transformation', 'support']);

/** Whether a token names a project office: "PMO", or "office" behind "project", "programme management" ... */
export function namesOffice(tokens: readonly Token[], at: number): boolean {
  const key = stemAt(tokens, at);
  return offices.has(key) || (key === 'offic' && officeKinds.has(stemAt(tokens, at - 1)));
}
