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

/** Lines that say nothing of what short forms mean in this job: of the company, of other jobs, of whom the post reports to. */
const aside = /\b(?:we|us|our|founded)\b|^\W*(?:similar jobs|(?:the (?:post|role|position) )?report(?:s|ing)?\b)/i;
const fewestWords = 5;
const longestAside = 300;

let remembered: { readonly text: string; readonly words: ReadonlySet<string> } | null = null;

/**
 * Stems of short forms that have another meaning all through a listing (trap T21): its text names another field and
 * speaks of projects at most once. The answer for the last text is kept, so that asking for each statement is cheap.
 */
export function otherMeanings(text: string): ReadonlySet<string> {
  if (remembered?.text !== text) {
    const lines = text
      .replaceAll(invisible, '')
      .replaceAll('\u00a0', ' ')
      .split(/[\n\r]+/);
    const plain = lines.join('\n');
    const named = lines.reduce((sum, line) => sum + (isAside(line) ? 0 : (line.match(projects)?.length ?? 0)), 0);
    const words = named > 1 ? [] : fields.flatMap(([short, field]) => (field.test(plain) ? short : []));
    remembered = { text, words: new Set(words) };
  }
  return remembered.words;
}

/** A page that lost its line breaks has all of its text in one line, which is never set aside. */
const isAside = (line: string): boolean =>
  line.length < longestAside && (aside.test(line) || line.split(' ', fewestWords).length < fewestWords);
