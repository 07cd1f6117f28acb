import { reasons } from '../classifier/lexicon/shown.ready.ts';
import type { Evidence } from '../classifier/index.ts';
import { conceptName, conceptReason, sourceName } from './concept-words.ts';
import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/** Why words count for a side (and who says so, when it is not the article), or why they do not count. */
export function reasonView(evidence: Evidence): HTMLElement {
  const concept = reasons.find(({ id }) => id === evidence.concept);
  if (evidence.discount !== null) {
    const refused = word(`left_out_${evidence.discount.replaceAll('-', '_')}`);
    return h('li', { class: 'refused' }, ...phrase('why_refused', pageText(evidence.quote), refused));
  }
  const { pack } = evidence;
  if (pack !== undefined && pack.concept !== null) {
    const named = [h('strong', {}, pageText(pack.concept)), ': '];
    return h('li', { class: evidence.side }, ...named, ...phrase('why_pack', pageText(pack.name)));
  }
  if (concept === undefined) {
    const words = h('strong', {}, '“', pageText(shorten(evidence.quote)), '”');
    return h('li', { class: evidence.side }, words, ': ', word(`why_learned_${evidence.side}`));
  }
  return h(
    'li',
    { class: evidence.side },
    h('strong', {}, conceptName(concept.id)),
    ': ',
    conceptReason(concept.id),
    concept.source === 'article'
      ? null
      : h('span', { class: 'source' }, ' ', word('why_beyond', sourceName(concept.source))),
    weighedAnew(evidence),
  );
}

/** That a definition pack lets this concept count more or less, or null. */
function weighedAnew({ pack }: Evidence): HTMLElement | null {
  if (pack === undefined || pack.factor === null) return null;
  const text = phrase('why_pack_factor', `${pack.factor}`, pageText(pack.name));
  return h('span', { class: 'source' }, ' (', ...text, ')');
}

/** The words are marked in the line above; here their beginning is enough. */
const shorten = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59).trimEnd()}…` : quote);
