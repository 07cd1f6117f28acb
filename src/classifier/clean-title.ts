import { lazy } from './lazy.ts';
import { noiseWords, placeWords, tradeWords } from './titles.ready.ts';
import { tokenize } from './tokens.ts';

const longestTitle = 300;

/**
 * A title without what names neither role, trade nor grade: wrappers of job sites, places, work model, reference
 * numbers, (m/w/d), salary, client, contract, certificates, emoji. Never empty unless the title is; at most 300 long.
 */
export function cleanTitle(title: string): string {
  const plain = unwrap(title.slice(0, longestTitle));
  const cut = dropParts(plain);
  return calm(cut === '' ? plain : cut);
}

const wrappers: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/[*!]/g, ' '],
  [/\s+/g, ' '],
  [/^ ?(?:job application for|apply (?:now )?for|application for) (.+?) at .*/i, '$1'],
  [
    /^ ?(?:career opportunities|vacant position|vacancy|job title|job opening|position|title|job|job offer|offre d'emploi|stellenangebot) ?: ?/i,
    '',
  ],
  [/^ ?(?:we are |we're |now )?(?:urgently )?hiring ?(?:an? |for an? |for )?:? ?/i, ''],
  [/ (?:job|jobs|vacancy) (?:at|in) .*/i, ''],
  [/ ?@.*/, ''],
  [/ at [A-Z0-9].*/, ''],
  [/ ?[|–—-] ?(?:linkedin|indeed(?:\.com)?|glassdoor|job post)\b.*/i, ''],
  [/\b(?:19|20)\d\d[ ./-]\d\d?[ ./-]\d\d?\b/g, ' '],
  [
    /[£$€] ?\d[\d.,]*k?(?: ?(?:-|–|to) ?[£$€]? ?\d[\d.,]*k?)?(?: ?(?:p\.?[cm]?m\b\.?|p\.?a\b\.?|per (?:month|annum|year|day|hour)))?/gi,
    ' ',
  ],
  [/\b\d[\d.,]{0,9}k ?(?:-|–|to) ?[£$€]? ?\d[\d.,]{0,9}k\b/gi, ' '],
  [/\b(?:jr|req|ref|id|r)[-_ #:.]{0,3}\d{3,}\b/gi, ' '],
  [/(?:\b\d{1,3} ?[-–] ?)?\b\d{1,3} ?%/g, ' '],
  [/#\d+|\b\d{5,}\b/g, ' '],
  [/\b[mwfdhxg](?: ?[/|,·] ?(?:[mwfdhxgni]|div|divers|gn))+\b\*?/gi, ' '],
];

const pictures = /[\p{Extended_Pictographic}\u200d\ufe0f\u{1f1e6}-\u{1f1ff}]/gu;

function unwrap(title: string): string {
  // Most titles are plain, and the browser takes milliseconds to learn what all pictures are.
  let text = isPlain(title) ? title : title.replace(pictures, ' ');
  for (const [pattern, by] of wrappers) text = text.replace(pattern, by);
  return text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Cuts brackets, and parts between dashes, bars and commas, that hold nothing but noise and places. */
function dropParts(text: string): string {
  const open = text.replace(/([([{])([^()[\]{}]*)([)\]}])/g, (_, opening: string, inside: string, closing: string) =>
    isNoise(inside) ? ' ' : `${opening}${inBrackets(inside)}${closing}`,
  );
  const pieces = open
    .replace(/\s+/g, ' ')
    .split(/((?: [-–—|•·/]+ | ?[|•] ?| ?\/\/ ?| ?[,;:] | -(?=\p{L}))(?![^()]{0,80}\)))/u);
  const kept: string[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const part = pieces[i] ?? '';
    if (isNoise(part)) {
      if (isTown(kept, pieces, i)) kept.splice(-2);
      continue;
    }
    if (kept.length > 0) kept.push((pieces[i - 1] ?? ' ').replace(/^\s+(?=[,;:])/, ''));
    kept.push(part.trim());
  }
  return trimNoise(kept.join(''))
    .replace(/\s+/g, ' ')
    .replace(/([([]) | (?=[)\]])/g, '$1')
    .trim();
}

/** "(Rail - Remote)": the noise at either end of brackets goes, what it decorates stays. */
const inBrackets = (inside: string): string => {
  const parts = inside.split(/( [-–—|•·/]+ | ?[,;|] )/);
  while (parts.length > 1 && isNoise(parts.at(-1) ?? '')) parts.splice(-2);
  while (parts.length > 1 && isNoise(parts[0] ?? '')) parts.splice(0, 2);
  return parts.join('');
};

/** "- Narvik, Norway": what stands between a dash and a known place is a town, unless it is a trade. */
function isTown(kept: readonly string[], pieces: readonly string[], at: number): boolean {
  const [dash, town] = kept.slice(-2);
  if (kept.length < 3 || dash === undefined || town === undefined || town !== (pieces[at - 2] ?? '').trim())
    return false;
  const place = placeWords.includes(
    tokenize(pieces[at] ?? '')
      .map((token) => token.word)
      .join(' '),
  );
  const isTrade = tokenize(town).some(({ word }) => tradeWords.includes(word));
  return (
    place &&
    !isTrade &&
    /^\s*,/.test(pieces[at - 1] ?? '') &&
    /[-–—|]/.test(dash) &&
    /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(town)
  );
}

const noisePhrases = lazy(() => new Set(noiseWords));
const edgeNoise = new Set([
  'urgent',
  'urgently',
  'wanted',
  'needed',
  'required',
  'remote',
  'hybrid',
  'hot',
  'freelance',
  'job',
]);

/** Whether a part can be read as a row of noise phrases, numbers and places. */
function isNoise(part: string): boolean {
  const words = tokenize(part).map((token) => token.word);
  for (let i = 0; i < words.length;) {
    let length = Math.min(4, words.length - i);
    while (length > 0 && !noisePhrases().has(words.slice(i, i + length).join(' '))) length--;
    if (length === 0 && !/^\d+(?:st|nd|rd|th)?$/.test(words[i] ?? '')) return false;
    i += Math.max(length, 1);
  }
  return true;
}

function trimNoise(text: string): string {
  const words = text.split(' ');
  const bare = (word: string | undefined) => (word ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
  const isNoiseAtEdge = (word: string | undefined) => edgeNoise.has(bare(word)) && !/[()[\]{}]/.test(word ?? '');
  while (words.length > 1 && isNoiseAtEdge(words.at(-1))) words.pop();
  while (words.length > 1 && isNoiseAtEdge(words[0])) words.shift();
  return words.join(' ').replace(/^[\s,;:–—|/-]{1,9}|[\s,;:–—|/-]{1,9}$/g, '');
}

const capitals = new Set(
  'PMO PM IT ICT HR SAP ERP CRM UK US EU EPMO PGMO PFMO P3O TMO PPM QA UX UI AI ML BI R&D II III IV VP CEO CTO CIO FTC HVAC MEP NHS EMEA'.split(
    ' ',
  ),
);

const small = new Set('OF AND IN FOR THE TO DE DES DU ET UND FUR DI DELLA E Y VAN VOOR EN DO'.split(' '));

/** "PROJECT MANAGER (IT)" is shouting: long all-capital titles are written as "Project Manager (IT)". */
function calm(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{5}/u.test(text)) return text;
  return text.replace(/[\p{L}&]+/gu, (word) =>
    capitals.has(word) || word.length < 2
      ? word
      : small.has(word)
        ? word.toLowerCase()
        : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}
