import type { Line, Listing, Verdict } from '../classifier/index.ts';
import type { Answer } from './judge.ts';
import { plain, word } from './words.ts';

/** An answer in a few lines for people: the verdict, whether the title fits, and the duty lines that weigh most. */
export function describe(answer: Answer): string {
  const id = plain(String(answer.id));
  if (answer.state === 'none') return paragraph([id, word(`refusal_${underscored(answer.refusal)}`)]);
  const { listing, verdict } = answer;
  const name = [listing.title || word('listing_untitled'), listing.company ?? '']
    .map(plain)
    .filter(Boolean)
    .join(' · ');
  return paragraph([
    `${name} (${id})`,
    headline(verdict),
    ...titleCheck(verdict),
    ...duties(verdict),
    ...ledger(listing, verdict),
  ]);
}

const paragraph = (lines: readonly string[]): string => `${lines.join('\n')}\n\n`;

function headline({ role, neither, shares }: Verdict): string {
  const kind = role === 'neither' ? underscored(neither ?? 'too-little') : role;
  return `${word(`headline_${kind}`)} ${word(`gist_${kind}`, percent(shares.pm), percent(shares.pmo))}`;
}

function titleCheck({ agreement, suggestedTitle }: Verdict): string[] {
  if (agreement === 'none') return [];
  const clearer = suggestedTitle === null ? '' : ` ${word('title_clearer')} ${plain(suggestedTitle)}`;
  return [`${word(`title_${agreement}`)}.${clearer}`];
}

function duties({ role, certainty, duties: { pm, pmo, shared } }: Verdict): string[] {
  if (role === 'neither') return [];
  const counts = [count('pm', pm), count('shared', shared), count('pmo', pmo)].join(', ');
  return [`${word(`certainty_${certainty}`)}. ${word('ledger_title')}: ${counts}.`];
}

const count = (side: 'pm' | 'pmo' | 'shared', n: number): string =>
  word(`count_${side}_${n === 1 ? 'one' : 'other'}`, n);

function ledger({ text }: Listing, { role, lines }: Verdict): string[] {
  if (role === 'neither') return [];
  const strongest = lines
    .filter((line) => weight(line) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, shownLines);
  return strongest.map(
    ({ side, start, end }) => `  ${sideName(side).padEnd(7)} ${shorten(plain(text.slice(start, end)))}`,
  );
}

const shownLines = 5;
const weight = ({ adds }: Line): number => Math.max(adds.pm, adds.pmo, adds.shared);
const sideName = (side: Line['side']): string => (side === null || side === 'other' ? '' : word(`side_${side}`));
const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text);
const percent = (share: number): number => Math.round(share * 100);

type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : T;
const underscored = <T extends string>(name: T) => name.replaceAll('-', '_') as Underscored<T>;
