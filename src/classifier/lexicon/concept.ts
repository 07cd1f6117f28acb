/** One idea that tells (or does not tell) a project manager's work from a PMO's, with the phrases that show it. */
export interface Concept {
  /** Stable name, for example `pm-owns-end-to-end`. */
  readonly id: string;
  /** Number in the reference, for example `P01`. */
  readonly code: string;
  /** Short name that people read. */
  readonly name: string;
  readonly side: 'pm' | 'pmo' | 'shared' | 'both';
  /** 3 strong, 2 medium, 1 weak, 0 decides nothing. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Phrases to compare by stem, with the words of `determiners` left out on both sides. */
  readonly forms: readonly string[];
  /** One sentence that tells a reader why this speaks for its side. */
  readonly because: string;
  /** `article`, or the body or practice the concept comes from. */
  readonly source: string;
  /** Ids of the items in the article's lists that the concept stands for. */
  readonly article: readonly string[];
}

/**
 * Splits a list written as "one | two" and multiplies out choices: "[own|run] project [budget|]" gives four phrases.
 * Returns each phrase once, in order.
 */
/* @__NO_SIDE_EFFECTS__ */
export function phrases(list: string): readonly string[] {
  const found = new Set<string>();
  for (const pattern of splitOutside(list)) {
    for (const phrase of multiply(pattern)) {
      const clean = phrase.replace(/\s+/g, ' ').trim();
      if (clean !== '') found.add(clean);
    }
  }
  return [...found];
}

function splitOutside(list: string): string[] {
  const parts: string[] = [];
  let part = '';
  let inside = false;
  for (const char of list) {
    if (char === '[') inside = true;
    if (char === ']') inside = false;
    if (char === '|' && !inside) {
      parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  return [...parts, part];
}

function multiply(pattern: string): string[] {
  let made = [''];
  for (const piece of pattern.split(/(\[[^[\]]*\])/)) {
    const choices = piece.startsWith('[') ? piece.slice(1, -1).split('|') : [piece];
    made = made.flatMap((start) => choices.map((choice) => start + choice));
  }
  return made;
}
