import { agreementOf, suggestTitle } from './agreement.ts';
import { applyPack } from './apply-pack.ts';
import { inContext } from './context.ts';
import { decide } from './decide.ts';
import { readDuty } from './duties.ts';
import { flavoursOf } from './flavour.ts';
import { findEvidence } from './find-evidence.ts';
import { languageOf } from './language.ts';
import type { Listing } from './listing.ts';
import { mendTypos } from './mend-typos.ts';
import { isClear, namedShare } from './mismatch.ts';
import { shippedModel, type Model } from './model.ts';
import type { Pack } from './pack.ts';
import { contradictingTitle, titlesInText } from './other-titles.ts';
import { readSections } from './sections.ts';
import { shortReadings } from './short-readings.ts';
import { readStatements } from './statement.ts';
import { statesSplit } from './states-split.ts';
import { namesBoth, readTitle } from './titles.ts';
import type { Line, Side, Verdict } from './verdict.ts';
import { weigh } from './weigh.ts';

/**
 * Listing in, verdict out. Same text, same verdict: no clock, no network, no page, no locale. A pack adds to the
 * default meaning of both roles, line by line.
 */
export function classify(listing: Listing, pack: Pack | null = null, model: Model = shippedModel()): Verdict {
  const language = languageOf(listing.text);
  if (language !== 'en' && language !== 'und') return unread(listing, language);
  const statements = mendTypos(readStatements(listing.text, listing.headings));
  const kinds = readSections(statements, model);
  const own = statements.map((statement) => {
    const reading = readDuty(statement, findEvidence(statement, listing.text), model);
    return pack === null ? reading : applyPack(reading, statement, pack);
  });
  const readings = inContext(statements, kinds, own, model.usualShares);
  const lines = weigh(listing, statements, kinds, readings, model);
  const totals = sumOf(lines);
  const decision = decide(totals, statesSplit(listing.text, lines), model);
  const title = readTitle(listing.title, listing.text);
  const agreement = agreementOf(
    title.claims,
    decision.role,
    decision.neither,
    isClear(title.claims, { ...decision, other: totals.other, named: namedShare(listing.text, lines) }),
    namesBoth(title),
  );
  const found = new Set(lines.flatMap((line) => line.evidence.filter((e) => e.weight > 0).map((e) => e.concept)));
  return {
    language,
    ...decision,
    shares: sharesOf(totals),
    duties: countOf(lines),
    totals,
    title,
    agreement,
    suggestedTitle: suggestTitle(title, agreement, decision.role, found, language),
    lines,
    evidence: lines.flatMap((line) => line.evidence).sort((a, b) => a.start - b.start),
    flavours: flavoursOf(listing, decision.role, lines),
    shortReadings: shortReadings(listing),
    otherTitle: contradictingTitle(
      title,
      [...(listing.otherTitles ?? []), ...titlesInText(statements, listing.text)],
      listing.text,
    ),
  };
}

/** A language without a lexicon gets no verdict on its duties; its title is still read. */
function unread(listing: Listing, language: string): Verdict {
  const none = { pm: 0, pmo: 0, shared: 0, other: 0 };
  return {
    language,
    role: 'neither',
    neither: 'language',
    confidence: 1,
    certainty: 'high',
    shares: { pm: 0, pmo: 0 },
    duties: none,
    totals: none,
    title: readTitle(listing.title, listing.text),
    agreement: 'none',
    suggestedTitle: null,
    lines: [],
    evidence: [],
  };
}

function sumOf(lines: readonly Line[]): Record<Side, number> {
  const totals = { pm: 0, pmo: 0, shared: 0, other: 0 };
  for (const { adds } of lines) for (const side of Object.keys(totals) as Side[]) totals[side] += adds[side];
  return totals;
}

function countOf(lines: readonly Line[]): Record<Side, number> {
  const counts = { pm: 0, pmo: 0, shared: 0, other: 0 };
  for (const { side } of lines) if (side !== null) counts[side]++;
  return counts;
}

/** Of the work on projects, how much is each role's; the rest is shared. Less than one duty in all is no whole. */
function sharesOf({ pm, pmo, shared }: Readonly<Record<Side, number>>): { pm: number; pmo: number } {
  const all = Math.max(1, pm + pmo + shared);
  return { pm: pm / all, pmo: pmo / all };
}
