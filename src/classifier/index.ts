export { classify } from './classify.ts';
export { readTitle } from './titles.ts';
export { lineKinds, type LineKind, type Listing } from './listing.ts';
export {
  emptyPack,
  packLimits,
  parsePack,
  type Pack,
  type PackConcept,
  type PackFactor,
  type PackFault,
} from './pack.ts';
export type {
  Agreement,
  Certainty,
  Discount,
  Evidence,
  Line,
  Neither,
  Role,
  Side,
  TitleClaim,
  TitleReading,
  Verdict,
} from './verdict.ts';
export { whatWouldChange, type Change } from './what-would-change.ts';
