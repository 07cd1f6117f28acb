import { plainTitle, type Candidate } from './title.ts';

const most = 5;
/** Less trusted headings may name other jobs. */
const leastTrust = 3;

/** What the page calls its listing elsewhere than in its elected title: in its first heading, its tab, its markup. */
export function titlesBeside(candidates: readonly Candidate[], title: string): readonly string[] {
  const seen = new Set([keyOf(title)]);
  const found: string[] = [];
  for (const { text, place, trust } of candidates) {
    if (place === 'line' || place === 'label' || place === 'og' || (place === 'heading' && trust < leastTrust))
      continue;
    const plain = plainTitle(text);
    if (plain === '' || seen.has(keyOf(plain))) continue;
    seen.add(keyOf(plain));
    if (found.length < most) found.push(plain);
  }
  return found;
}

const keyOf = (text: string): string => text.toLowerCase();
