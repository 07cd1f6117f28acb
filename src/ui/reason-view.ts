import { reasons } from '../classifier/lexicon/shown.ready.ts';
import type { Evidence } from '../classifier/index.ts';
import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/** Why words count for a side (and who says so, when it is not the article), or why they do not count. */
export function reasonView(evidence: Evidence): HTMLElement {
  const concept = reasons.find(({ id }) => id === evidence.concept);
  if (evidence.discount !== null) {
    const refused = word(`left_out_${evidence.discount.replaceAll('-', '_')}`);
    return h('li', { class: 'refused' }, ...phrase('why_refused', pageText(evidence.quote), refused));
  }
  if (concept === undefined) {
    const words = h('strong', {}, '“', pageText(shorten(evidence.quote)), '”');
    return h('li', { class: evidence.side }, words, ': ', word(`why_learned_${evidence.side}`));
  }
  return h(
    'li',
    { class: evidence.side },
    h('span', { lang: 'en' }, h('strong', {}, concept.name), ': ', concept.because),
    concept.source === 'article' ? null : h('span', { class: 'source' }, ' ', word('why_beyond', concept.source)),
  );
}

/** The words are marked in the line above; here their beginning is enough. */
const shorten = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59).trimEnd()}…` : quote);
