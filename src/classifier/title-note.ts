import type { TitleKind, TitleNote } from './lexicon/titles.ts';
import type { TitleRole } from './title-roles.ts';
import { unseatedWords } from './titles.ready.ts';
import { tokenize } from './tokens.ts';
import type { TitleClaim } from './verdict.ts';

/** Key of the note to show under a title, or null when there is nothing to say (reference 3). */
export function noteOf(claims: TitleClaim, roles: readonly TitleRole[], title: string): TitleNote | null {
  const has = (kind: TitleKind) => roles.some((role) => role.kind === kind);
  if (claims === 'pm-tagged') return 'title_note_tag';
  if (claims === 'pmo') {
    if (/\bofficer\b/i.test(title)) return 'title_note_officer';
    return isBareOffice(roles, title) ? 'title_note_office' : null;
  }
  if (claims === 'both') {
    if (has('pmo')) return 'title_note_names_both';
    return has('both') || !/\bPMs?\b/i.test(title) ? 'title_note_used_for_both' : 'title_note_short';
  }
  if (claims === 'neighbour') return 'title_note_own_role';
  return claims === 'confusable' ? 'title_note_other_field' : null;
}

/** "Senior IT PMO": an office with a grade or trade, and nobody named in it. */
function isBareOffice(roles: readonly TitleRole[], title: string): boolean {
  const [office] = roles;
  if (roles.length !== 1 || office === undefined || office.seat || office.stems.length > 1) return false;
  const rest = tokenize(title.slice(0, office.start) + title.slice(office.end));
  return rest.every((token) => unseatedWords.includes(token.word));
}
