import type { Listing } from './listing.ts';
import type { ShortReading } from './verdict.ts';

type Reading = ShortReading['reading'];

/** What the short forms can stand for (reference section 3); a spelled-out form straight before "(PMO)" settles it. */
const readings: Readonly<Record<ShortReading['short'], readonly (readonly [Reading, RegExp])[]>> = {
  PMO: [
    ['officer', /\bproject management officer\b/i],
    ['product-office', /\bproduct management office\b/i],
    ['office', /\b(?:project|programm?e?|portfolio)s?[ -]management[ -]office\b/i],
    ['minister', /\bprime minister(?:['’]s)?(?: office)?\b/i],
    ['police', /\bprovost marshal(?:['’]s)?(?: office)?\b|\bmilitary police\b/i],
    ['medical', /\b(?:principal|police) medical officer\b/i],
    ['maintenance', /\b(?:preventive|preventative|planned) maintenance (?:order|optimi[sz]ation)\b/i],
  ],
  PM: [
    ['product', /\bproduct manage(?:r|rs|ment)\b/i],
    ['property', /\bproperty manage(?:r|rs|ment)\b/i],
    ['maintenance', /\b(?:preventive|preventative|planned|plant) maintenance\b/i],
    ['programme', /\bprogram(?:me)? manage(?:r|rs|ment)\b/i],
    ['minister', /\bprime minister\b/i],
    ['project', /\bproject manage(?:r|rs|ment)\b(?! offic)/i],
  ],
};

/** The expression that finds what `pattern` spells out straight before "(PMO)" or "(PM)". */
const besideShort = (short: ShortReading['short'], { source }: RegExp): RegExp =>
  new RegExp(`(?:${source})\\s?\\(\\s?${short}s?\\s?\\)`, 'i');

/**
 * All expressions put together here, for the checker that proves them safe.
 *
 * @public
 */
export const expressionsBeside = (): readonly RegExp[] =>
  (['PM', 'PMO'] as const).flatMap((short) => readings[short].map(([, pattern]) => besideShort(short, pattern)));

const uses = { PMO: /\bPMO(?:s|['’]s)?\b/, PM: /\bPMs?\b/ } as const;
const longest = 20_000;

/**
 * What "PM" and "PMO" stand for on a page that uses them, with the words that say so: the form spelled out beside the
 * short one, else the one form that is spelled out at all. No answer when the page never says, or says several.
 */
export function shortReadings({ title, text }: Listing): readonly ShortReading[] {
  const read = text.slice(0, longest);
  return (['PM', 'PMO'] as const).flatMap((short) => {
    if (!usesShort(short, title) && !usesShort(short, read)) return [];
    const found = readings[short].flatMap(([reading, pattern]) => {
      const beside = besideShort(short, pattern).exec(read);
      const place = beside ?? pattern.exec(read);
      return place === null ? [] : [{ short, reading, beside: beside !== null, ...placed(place) }];
    });
    const told = found.filter(({ beside }) => beside);
    const [only, another] = told.length > 0 ? told : found;
    if (only === undefined || another !== undefined) return [];
    const { reading, start, end, quote } = only;
    return [{ short, reading, start, end, quote }];
  });
}

/** "2 PM" and "AM/PM" are times of the day. */
const usesShort = (short: ShortReading['short'], text: string): boolean =>
  uses[short].test(text.replace(/(?:\d\s?|AM\s?\/\s?)PM\b/g, ' '));

function placed(match: RegExpExecArray): { start: number; end: number; quote: string } {
  return { start: match.index, end: match.index + match[0].length, quote: match[0] };
}
