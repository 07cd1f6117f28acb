import { invisible } from './lines.ts';

/** Fields in which PM, PMO or programme mean something else (reference section 3), by the words that give them away. */
const fields: readonly (readonly [short: readonly string[], field: RegExp])[] = [
  [
    ['pm', 'pmo'],
    /\b(?:prime minister|cabinet minister|members? of parliament|provost marshal|military police|law enforcement|medical officer|(?:preventive|preventative|planned|plant) maintenance|maintenance (?:order|system|schedule|technician)s?|CMMS|HVAC|spare parts|product management office|product managers?|property managers?|particulate matter|permanent[- ]magnet|powder metallurgy)\b/i,
  ],
  [
    ['program'],
    /\b(?:radio|broadcast\w{0,5}|television|worship|congregation|parish|concerts?|presenters|curriculum|museum)\b/i,
  ],
];

/** Words that show that projects are meant after all. */
const projects = /\bprojects?\b|\bprogram(?:me)? management\b|\bproject[- ]manag/gi;

let remembered: { readonly text: string; readonly words: ReadonlySet<string> } | null = null;

/**
 * Stems of short forms that have another meaning all through a listing (trap T21): its text names another field and
 * speaks of projects at most once. The answer for the last text is kept, so that asking for each statement is cheap.
 */
export function otherMeanings(text: string): ReadonlySet<string> {
  if (remembered?.text !== text) {
    const plain = text.replaceAll(invisible, '');
    const named = plain.match(projects)?.length ?? 0;
    const words = named > 1 ? [] : fields.flatMap(([short, field]) => (field.test(plain) ? short : []));
    remembered = { text, words: new Set(words) };
  }
  return remembered.words;
}
