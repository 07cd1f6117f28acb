/**
 * Mends what real pages get wrong in JSON, in one pass: raw control characters and unknown escapes in strings, commas that
 * are missing or too many, CDATA guards and comments round the whole.
 */
export function repairJson(source: string): string {
  const text = trimGuards(source);
  const out: string[] = [];
  let inString = false;
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(i + 1);
        out.push(validEscape.test(text.slice(i, i + 6)) ? char + next : escaped(next));
        i++;
      } else {
        out.push(escaped(char));
        if (char === '"') inString = false;
      }
      continue;
    }
    if (/\s/.test(char)) {
      out.push(char);
      continue;
    }
    if ((char === '}' || char === ']') && last === ',') removeLastComma(out);
    if ((char === '"' || char === '{' || char === '[') && endsValue.test(last)) out.push(',');
    if (char === ',' && (last === ',' || last === '{' || last === '[')) continue;
    out.push(char);
    inString = char === '"';
    last = char;
  }
  return out.join('');
}

const validEscape = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;
/** The last character of a finished value: after it another value needs a comma. */
const endsValue = /["}\]\d]/;

function trimGuards(guarded: string): string {
  const source = guarded.replace(/<!\[CDATA\[|\]\]>/g, '');
  const first = source.search(/[{[]/);
  const last = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  return first < 0 ? '' : source.slice(first, last + 1);
}

function escaped(char: string): string {
  return char >= ' ' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function removeLastComma(out: string[]): void {
  out[out.lastIndexOf(',')] = '';
}
