import { judgeKey, type Judge } from './door.ts';
import { refused } from './frames.ts';
import type { Report } from './report.ts';

/** Judges a text in this extension page, for documents that no script may enter (PDF viewers). */
export async function judgeText(text: string, url: string | null): Promise<Report> {
  if (text.trim() === '') return refused('empty-selection');
  const { classify } = await loadJudge();
  const listing = { title: '', text, company: null, url };
  return { state: 'verdict', source: 'text', site: null, listing, verdict: classify(listing) };
}

/** The classifier, loaded into this extension page; rejects only when the package is broken. */
export async function loadJudge(): Promise<Judge> {
  // The file that brings it to web pages brings it here, too, so that no second copy of it ships.
  await import('./judge.js');
  const judge = (globalThis as unknown as Record<symbol, Judge>)[Symbol.for(judgeKey)];
  if (judge === undefined) throw new Error('judge.js left no classifier');
  await judge.refresh();
  return judge;
}
