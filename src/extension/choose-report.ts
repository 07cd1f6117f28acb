import type { FrameSighting } from './door.ts';
import type { Answer, Silence } from './frames.ts';
import { isReport } from './report-shapes.ts';
import type { Refusal, Report } from './report.ts';

/** A report and the frame it came from. */
export interface FrameReport {
  readonly frameId: number;
  readonly report: Report;
}

/** The report on a tab from what its frames said: the top document's listing, else the longest that a frame holds. */
export function chooseReport(answers: readonly Answer[] | Silence): FrameReport | null {
  if (typeof answers === 'string') return null;
  const reports = answers.flatMap(({ frameId, value }) => (isReport(value) ? [{ frameId, report: value }] : []));
  const length = ({ report }: { report: Report }): number =>
    report.state === 'verdict' ? report.listing.text.length : 0;
  const top = reports.find(({ frameId }) => frameId === 0);
  if (top?.report.state === 'verdict' && top.report.verdict.neither !== 'too-little') return top;
  const best = reports.reduce<(typeof reports)[number] | null>(
    (longest, one) => (length(one) > (longest === null ? 0 : length(longest)) ? one : longest),
    null,
  );
  return best ?? top ?? reports[0] ?? null;
}

/** The reports among what frames show. */
export const reportsIn = (sightings: readonly FrameSighting[]): Answer[] =>
  sightings.map(({ frameId, value: { report } }) => ({ frameId, value: report }));

/** A report that says why there is none to show. */
export function refused(refusal: Refusal): Report {
  const state = refusal === 'no-access' || refusal === 'not-allowed' ? 'no-access' : 'no-listing';
  return { state, refusal, site: null };
}
