import { clauseEnd } from './clause.ts';
import { lazy } from './lazy.ts';
import { stem } from './tokens.ts';
import type { Reach, Scene } from './trap-reach.ts';

const wrongKinds = lazy<ReadonlySet<string>>(
  () =>
    new Set(
      `property properties building buildings client customer account tenant landlord lease store shop brand product asset investment fund loan credit
equity bond stock patent supplier drawing drawings design work writing photo service course website rental hotel site restaurant`
        .split(/\s+/)
        .map(stem),
    ),
);
const rightKinds = new Set(['project', 'program', 'initiativ', 'chang', 'transformation', 'workstream']);

/** Portfolios of something else than projects (trap T15): "a portfolio of rented properties", "your portfolio of drawings". */
export function wrongPortfolio({ tokens, text }: Scene): Reach[] {
  return tokens.flatMap((token, at) => {
    if (token.stem !== 'portfolio') return [];
    // What a report on the portfolio is for ("for the Investment Committee") says nothing of what it holds.
    const holds = tokens[at + 1]?.word === 'of' || tokens[at + 1]?.word === 'with';
    const last = holds ? Math.min(clauseEnd(tokens, at, text), at + 4) : at;
    const around = tokens.slice(Math.max(0, at - 2), last + 1).map((one) => one.stem);
    if (around.some((word) => rightKinds.has(word))) return [];
    const kind = tokens.findIndex((one, i) => i >= at - 1 && i <= last && i !== at && wrongKinds().has(one.stem));
    return kind < 0 ? [] : [[Math.min(at, kind), Math.max(at, kind)] as const];
  });
}

const selves = new Set('a an the one proud part based among'.split(' '));
const deeds = new Set('deliver provide serve specialise specialize design manufacture operate offer'.split(' '));
const between = new Set(['have', 'also', 'now']);
const houses = new Set('company group firm mission clients customers pmo business'.split(' '));
const houseVerbs = new Set('is are has have was were won trust trusts rely'.split(' '));

/** What the company says of itself (trap T17): "We are a consultancy that ...", up to where it speaks to the reader. */
export function blurb({ tokens }: Scene): Reach | null {
  const [first = '', second = '', third = ''] = tokens.map(({ word }) => word);
  const self =
    (first === 'we' &&
      ((second === 'are' && selves.has(third)) || deeds.has(second) || (between.has(second) && deeds.has(third)))) ||
    (first === 'we' && second === 'have' && third === 'been') ||
    (first === 'our' && houses.has(second) && houseVerbs.has(third)) ||
    first === 'founded' ||
    first === 'headquartered';
  if (!self) return null;
  const reader = tokens.findIndex(({ word }) => word === 'you' || word === 'your');
  return [0, (reader < 0 ? tokens.length : reader) - 1];
}
