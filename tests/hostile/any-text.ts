import fc from 'fast-check';

const fragments = [
  'Project Manager',
  'PMO Analyst (m/w/d)',
  'Own the budget, schedule and scope of the project',
  'Maintain the portfolio register and report to the steering committee',
  'What you will do',
  'What we offer',
  'Reports to the Head of PMO',
  '60% project work, 40% PMO',
  '• Lead the team',
  '£40,000 - £50,000 per annum',
  'not a project manager',
  'Ihre Aufgaben',
  'Leiten Sie Projekte',
  'gestion de projet',
];
/** Characters that readers of text stumble over. */
const odd = [
  '\u0000',
  '\u0001',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufb01',
  '\uff30',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\u{e0041}',
  'İ',
  'ß',
  'ŉ',
  '•',
  '–',
  '\r\n',
  '\n',
  '\t',
];

/** Text of any kind: pieces of real adverts, odd characters, any character at all, and much of one thing. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...fragments) },
      { weight: 3, arbitrary: fc.constantFrom(...odd) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      { weight: 1, arbitrary: loneHalves() },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...fragments, ...odd, ' ', 'a', '(', '-'), fc.nat(400))
          .map(([one, times]) => one.repeat(times)),
      },
    ),
    { maxLength: 14 },
  )
  .chain((parts) => fc.constantFrom('\n', ' ', '').map((between) => parts.join(between)));

function loneHalves(): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes));
}

/** A change to some text: parts cut out, doubled, swapped, or an odd character put in. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4000)),
    put: fc.oneof(
      fc.constantFrom('', '<', '>', '"', '</div>', '<ul><li>', '<!--', '&#0;', '&lt;', '<p hidden>', '{', '\\'),
      anyText,
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A text with the changes made. */
export function changed(text: string, list: readonly Change[]): string {
  return list.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + length);
  }, text);
}

/** How often a property is tried: few in `npm test`, all of them in `npm run soak`. */
export const runs = (few: number, soak: number): number => (process.env['REMIT_SOAK'] === undefined ? few : soak);
