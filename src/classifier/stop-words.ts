import type { Token } from './tokens.ts';

/** Words so common that nobody learns anything from being shown them as a reason. */
const stopWords: ReadonlySet<string> = new Set(
  `a about above across after all also am among an and another any are around as at be because been before being below
between both but by can could did do does doing down during each either else etc every few for from further had has have
having he her here hers him his how however i if in including into is it its itself join just like ll many may me might
more most much must my new no nor not now of off often on once one only onto or other others our ours out over own per
re same several shall she should since so some such than that the their theirs them then there these they this those
through throughout to too toward towards typically under until up upon us use various ve very via was we were what when
where whether which while who whom whose why will with within without would you your yours
day days job jobs join joins joining looking position role roles seek seeking year years`.split(/\s+/),
);

/** True when at least one of these words is worth showing as a reason: not a number, not a letter, not a stop word. */
export function tells(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word.length > 1 && !/\d/.test(word) && !stopWords.has(word));
}
