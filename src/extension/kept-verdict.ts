import type { Agreement, Role, TitleClaim } from '../classifier/index.ts';

/** A verdict as it is remembered while the browser runs, by the place of its listing: a site and its number, or an address. */
export interface KeptVerdict {
  readonly place: string;
  readonly role: Role;
  readonly agreement: Agreement;
}

/** One title on a page of results. */
export interface SeenCard {
  /** What the content script knows it by, until it is asked for the cards again. */
  readonly id: number;
  /** At most 200 characters. */
  readonly title: string;
  readonly claims: TitleClaim;
  /** The verdict on its listing if that was judged since the browser was started, else null. */
  readonly verdict: Omit<KeptVerdict, 'place'> | null;
  /** Whether it is the listing on show. */
  readonly isOnShow: boolean;
}

/** The cards of one document. */
export interface SeenCards {
  /** How many titles were read there. */
  readonly total: number;
  /** The first of them in the page's order, those that claim one of the roles before all others. */
  readonly cards: readonly SeenCard[];
}

const longestPlace = 600;
const mostPlaces = 2000;
const roles: readonly unknown[] = ['pm', 'pmo', 'mixed', 'neither'];
const agreements: readonly unknown[] = ['match', 'mismatch', 'ambiguous', 'none'];

/** True for the place of a listing that is short enough to be remembered. */
function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestPlace;
}

/** True for a list of places that may be asked about at once. */
export function isPlaces(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= mostPlaces && value.every(isPlace);
}

/** True for a verdict whose every field holds one of the values it may hold. */
export function isKeptVerdict(value: unknown): value is KeptVerdict {
  if (typeof value !== 'object' || value === null) return false;
  const { place, role, agreement } = value as Partial<Record<keyof KeptVerdict, unknown>>;
  return isPlace(place) && roles.includes(role) && agreements.includes(agreement);
}

/** True for a number of cards. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** True for what the content script tells of a page's cards. */
export function isSeenCards(value: unknown): value is SeenCards {
  if (typeof value !== 'object' || value === null) return false;
  const { total, cards } = value as Partial<Record<keyof SeenCards, unknown>>;
  return isCount(total) && Array.isArray(cards);
}
