import { rolled } from './seeded.ts';

/** One line of an advert of the corpus: its label ("D-pm", "R", "C" ...) and its words. */
export type LabelledLine = readonly [code: string, words: string];

/** A change to an advert that has nothing to do with the work in it. */
export interface Noise {
  readonly name: string;
  /** The advert's text after the change. */
  readonly change: (lines: readonly LabelledLine[], seed: number) => string;
}

export const plain = (lines: readonly LabelledLine[]): string => lines.map(([, words]) => words).join('\n');

const behind = (name: string, block: string): Noise => ({ name, change: (lines) => `${plain(lines)}\n${block}` });
const inFront = (name: string, block: string): Noise => ({ name, change: (lines) => `${block}\n${plain(lines)}` });
const without = (name: string, code: string): Noise => ({
  name,
  change: (lines) => plain(lines.filter(([label]) => label !== code)),
});
const respelt = (name: string, change: (text: string, seed: number) => string): Noise => ({
  name,
  change: (lines, seed) => change(plain(lines), seed),
});

const benefits = `What we offer
Private medical cover and a pension plan with a generous match
30 days of annual leave plus public holidays
A yearly bonus, subsidised gym and free fruit
Hybrid working, two days a week at home`;

const equalChance = `Equal opportunities
We are an equal opportunity employer. Every applicant is considered whatever their age, sex, race, faith, disability or family status.
If you need an adjustment during recruitment, let our people team know.`;

const company = `About us
Founded in 1987, we are a family-owned engineering group with 900 colleagues in eleven countries.
Our clients trust us to deliver ambitious projects on time, and our project management office has won national awards.`;

const companyUnheaded = `We are a leading consultancy that has been delivering complex projects for hospitals and airports since 1994.`;

const certificates = `Certificates
PMP, PRINCE2 Practitioner or P3O Foundation is an advantage.`;

const reporting = `Reporting line
The post reports to the Head of PMO.`;

const similar = `Similar jobs
Senior Project Manager, Leeds
PMO Analyst, York
Programme Manager, Hull
Product Owner, Bradford`;

/** Blocks of text behind the work that say nothing about it. */
export const blocksBehind: readonly Noise[] = [
  behind('benefits behind', benefits),
  behind('equal chances behind', equalChance),
  behind('company behind', company),
  behind('certificates behind', certificates),
  behind('reporting line behind', reporting),
  behind('reporting line without a heading', 'Reports to: PMO Manager'),
  behind('similar jobs behind', similar),
];

export const blocksInFront: readonly Noise[] = [
  inFront('company in front', company),
  inFront('company in front without a heading', companyUnheaded),
  inFront('reporting line in front', 'Reports to the Director of Project Delivery'),
];

export const removedBlocks: readonly Noise[] = [without('without benefits', 'B'), without('without company', 'C')];

const marked =
  (mark: (i: number) => string): Noise['change'] =>
  (lines) =>
    lines.map(([code, words], i) => (/^[DRNB]/.test(code) ? `${mark(i)}${words}` : words)).join('\n');

/** The same words, written another way. */
export const respellings: readonly Noise[] = [
  respelt('all capitals', (text) => text.toUpperCase()),
  respelt('lower case', (text) => text.toLowerCase()),
  { name: 'bullets', change: marked(() => '• ') },
  { name: 'dashes', change: marked(() => '- ') },
  { name: 'numbers', change: marked((i) => `${String((i % 20) + 1)}. `) },
  respelt('Windows line ends', (text) => text.replaceAll('\n', '\r\n')),
  respelt('blank lines between', (text) => text.replaceAll('\n', '\n\n')),
  respelt('spaces at line ends', (text) => text.replaceAll('\n', '  \n\t')),
  respelt('curly quotes', (text) => text.replaceAll("'", '’').replace(/"([^"\n]*)"/g, '“$1”')),
  respelt('straight quotes', (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')),
  respelt('soft hyphens', (text) => text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2')),
  respelt('hard spaces', (text) => text.replaceAll(' ', '\u00a0')),
  respelt('American spelling', (text) => spell(text, 0)),
  respelt('British spelling', (text) => spell(text, 1)),
];

const spellings: readonly (readonly [british: RegExp, american: string, back: RegExp, british2: string])[] = [
  [
    /(\p{L}{4,})is(e[sd]?|ing|ation|ations|er|ers)\b/gu,
    '$1iz$2',
    /(\p{L}{4,})iz(e[sd]?|ing|ation|ations|er|ers)\b/gu,
    '$1is$2',
  ],
  [/rogramme(s?)\b/g, 'rogram$1', /rogram(s?)\b/g, 'rogramme$1'],
  [/\b([Cc])entre/g, '$1enter', /\b([Cc])enter(s?)\b/g, '$1entre$2'],
  [/\b([Ll])abour/g, '$1abor', /\b([Ll])abor\b/g, '$1abour'],
  [/\b([Ff])ulfil\b/g, '$1ulfill', /\b([Ff])ulfill\b/g, '$1ulfil'],
  [/(ehavi)our/g, '$1or', /(ehavi)or/g, '$1our'],
];

/** Words in -ise that are spelt so on both sides of the sea. */
const alwaysS =
  /^(?:advis|revis|supervis|compris|exercis|enterpris|expertis|otherwis|likewis|promis|precis|rais|pris|surpris|franchis|merchandis|improvis|televis|devis|premis|concis|excis|arriv|prais|apprais)/i;

function spell(text: string, to: 0 | 1): string {
  return spellings.reduce((words, [british, american, back, british2]) => {
    const [from, into] = to === 0 ? [british, american] : [back, british2];
    return words.replace(from, (word: string, ...rest: string[]) =>
      alwaysS.test(word) ? word : into.replace(/\$(\d)/g, (_, n: string) => rest[Number(n) - 1] ?? ''),
    );
  }, text);
}

/** Two letters inside one long word of a duty change places. */
export const typo: Noise = {
  name: 'one typo',
  change: (lines, seed) => {
    const roll = rolled(seed);
    const duties = lines.flatMap(([code, words], i) => (code.startsWith('D') && /\p{Ll}{7}/u.test(words) ? [i] : []));
    const chosen = duties[roll(duties.length)];
    return lines
      .map(([, words], i) => {
        if (i !== chosen) return words;
        const long = [...words.matchAll(/\p{Ll}{7,}/gu)];
        const word = long[roll(long.length)];
        if (word === undefined) return words;
        const at = word.index + 2 + roll(word[0].length - 4);
        return `${words.slice(0, at)}${words.charAt(at + 1)}${words.charAt(at)}${words.slice(at + 2)}`;
      })
      .join('\n');
  },
};
