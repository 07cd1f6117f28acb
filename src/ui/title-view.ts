import type { Listing, TitleClaim, Verdict } from '../classifier/index.ts';
import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/** Whether the title fits the duties, and a clearer one with a button that copies it; null when there is nothing to say. */
export function titleView(listing: Listing, verdict: Verdict, copied: boolean): HTMLElement | null {
  if (verdict.agreement === 'none') return null;
  const { suggestedTitle, agreement } = verdict;
  const note = agreement === 'match' || !repeats.has(verdict.title.note ?? '') ? verdict.title.note : null;
  return h(
    'section',
    { id: 'title-check', class: `card ${agreement}` },
    h('h2', {}, titleHeading(verdict)),
    agreement === 'match' ? null : h('p', {}, titleReason(listing, verdict)),
    suggestedTitle === null || agreement === 'match' ? null : clearer(suggestedTitle, verdict.language, copied),
    note === null ? null : h('p', { class: 'note' }, word(note)),
  );
}

/** Notes that say what the reason above them has just said. */
const repeats = new Set(['title_note_used_for_both', 'title_note_own_role', 'title_note_other_field']);

function clearer(title: string, language: string, copied: boolean): HTMLElement {
  return h(
    'p',
    { class: 'clearer' },
    h('span', { class: 'clearer-label' }, word('title_clearer')),
    ' ',
    pageText(title, 'clearer-title', language),
    h(
      'button',
      { id: 'copy-title', type: 'button', 'data-action': 'copy-title', 'data-text': title },
      word(copied ? 'copied' : 'copy'),
    ),
  );
}

/** Whether the title fits, in a few words; for verdicts whose agreement is not `none`. */
export function titleHeading({ agreement, role, title }: Verdict): string {
  if (agreement === 'ambiguous' && (role === 'pm' || role === 'pmo') && oneRole.has(title.claims))
    return word('title_doubtful');
  return word(agreement === 'match' && role === 'neither' ? 'title_match_neither' : `title_${agreement}`);
}

/** Titles that say one of the two roles: where the duties read like the other, they leave nothing open. */
const oneRole: ReadonlySet<TitleClaim> = new Set(['pm', 'pm-tagged', 'pmo']);

/** Why the title does not fit, or leaves it open: our words, with the listing's own isolated in elements. */
export function titleReason(listing: Listing, verdict: Verdict): (string | Node)[] {
  const { role, neither, title } = verdict;
  const duties = word(role === 'neither' ? `duties_${(neither ?? 'too-little').replace('-', '_')}` : `duties_${role}`);
  const shown = pageText(title.clean === '' ? listing.title : title.clean);
  const claims = title.claims;
  if (claims === 'both') return phrase('title_used_for_both', shown, duties);
  if (claims === 'neighbour') return phrase('title_own_role', shown, duties);
  if (claims === 'confusable') return phrase('title_other_meaning', shown, duties);
  if (claims === 'none') return phrase('title_no_claim', duties);
  if (role === 'mixed') return phrase('title_half');
  return phrase(`title_says_${claims.replace('-', '_')}`, duties);
}
