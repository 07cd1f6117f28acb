import type { Listing } from './listing.ts';
import type { Verdict } from './verdict.ts';

/** Listing in, verdict out. Same text, same verdict: no clock, no network, no page, no locale. */
export function classify(listing: Listing): Verdict {
  return {
    language: 'und',
    role: 'neither',
    neither: 'too-little',
    confidence: 0,
    certainty: 'low',
    shares: { pm: 0, pmo: 0 },
    duties: { pm: 0, pmo: 0, shared: 0, other: 0 },
    totals: { pm: 0, pmo: 0, shared: 0, other: 0 },
    title: { clean: listing.title, claims: 'none', note: null },
    agreement: 'none',
    suggestedTitle: null,
    lines: [],
    evidence: [],
  };
}
