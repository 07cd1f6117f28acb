const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  reg: '®',
  trade: '™',
  copy: '©',
  euro: '€',
  pound: '£',
  szlig: 'ß',
};

const accents: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

/** What a named reference stands for: a sign, or a letter with an accent (`eacute`); null for names we do not know. */
function named(name: string): string | null {
  const accent = accents[name.slice(1)];
  return names[name] ?? (accent === undefined ? null : (name.charAt(0) + accent).normalize('NFC'));
}

/** Replaces character references once; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (all, decimal, hex, name) => {
    if (typeof name === 'string') return named(name) ?? all;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** The words of an HTML string, tags and up to two layers of escaping removed; for comparing only, never for showing. */
export function htmlText(html: string): string {
  let text = html;
  for (let layer = 0; layer < 2; layer++) text = decodeEntities(text.replace(/<[^<>]{0,2000}>/g, '\n'));
  return text
    .replace(/<[^<>]{0,2000}>/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
