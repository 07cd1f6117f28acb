import type { Agreement, Neither, Role, TitleClaim } from './verdict.ts';

export { suggestTitle } from './suggest-title.ts';

/**
 * Whether a title fits the duties (reference 5). A mismatch needs a plain title on the other side and duties that are
 * `clear` (see `isClear`); in doubt it is ambiguous. `namesBoth`: a title of the class `both` names both roles.
 */
export function agreementOf(
  claims: TitleClaim,
  role: Role,
  neither: Neither | null,
  clear: boolean,
  namesBoth = false,
): Agreement {
  if (role === 'neither') return agreementWithNeither(claims, neither, clear);
  const agreement = role === 'mixed' && claims === 'both' && namesBoth ? 'match' : table[claims][role];
  return agreement === 'mismatch' && !clear ? 'ambiguous' : agreement;
}

const unsure = { pm: 'ambiguous', pmo: 'ambiguous', mixed: 'ambiguous' } as const;

const table: Readonly<Record<TitleClaim, Readonly<Record<'pm' | 'pmo' | 'mixed', Agreement>>>> = {
  pm: { pm: 'match', pmo: 'mismatch', mixed: 'ambiguous' },
  'pm-tagged': { pm: 'match', pmo: 'ambiguous', mixed: 'match' },
  pmo: { pm: 'mismatch', pmo: 'match', mixed: 'ambiguous' },
  both: unsure,
  neighbour: unsure,
  confusable: unsure,
  none: unsure,
};

function agreementWithNeither(claims: TitleClaim, neither: Neither | null, clear: boolean): Agreement {
  if (neither === 'language' || claims === 'both') return 'none';
  if (claims === 'neighbour' || claims === 'confusable' || claims === 'none') return 'match';
  if (neither !== 'another-job') return 'none';
  return clear ? 'mismatch' : 'ambiguous';
}
