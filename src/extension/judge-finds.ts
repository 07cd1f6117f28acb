import { articleItems } from '../classifier/lexicon/shown.ready.ts';
import type { FrameSighting, Judge } from './door.ts';
import type { FrameFind } from './find-in-frames.ts';
import { loadJudge } from './judge-text.ts';

/**
 * Gets the classifier ready while a page is still being read: engines do what they have done before several times faster,
 * so it judges the reference article first. Rejects only when the package is broken.
 */
export async function warmJudge(): Promise<Judge> {
  const judge = await loadJudge();
  const text = ['Responsibilities', ...articleItems.map(({ name }) => name)].join('\n');
  judge.classify({ title: 'Project Manager (PMO)', text, company: null, url: null });
  return judge;
}

/** Judges what frames hold, where the page had no classifier to do so; `warm` is the classifier if it is on its way. */
export function judgeFinds(
  finds: readonly FrameFind[],
  warm: Promise<Pick<Judge, 'classify'> | null>,
): Promise<FrameSighting[]> {
  return Promise.all(
    finds.map(async ({ frameId, value: { place, report } }) => {
      if (report.state !== 'unjudged') return { frameId, value: { place, report } };
      const { classify } = (await warm) ?? (await loadJudge());
      const verdict = classify(report.listing);
      return { frameId, value: { place, report: { ...report, state: 'verdict', verdict } } };
    }),
  );
}
