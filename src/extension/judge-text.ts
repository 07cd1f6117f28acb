import { toolsKey, type Judge } from './door.ts';
import { refused } from './choose-report.ts';
import { loadPack } from './packs.ts';
import type { Report } from './report.ts';
import { version } from './version.ts';

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
  const [{ value }] = await Promise.all([loadPack(), import('./judge.js')]);
  const tools = (globalThis as unknown as Record<symbol, { readonly judge?: Judge } | undefined>)[
    Symbol.for(toolsKey(version))
  ];
  if (tools?.judge === undefined) throw new Error('judge.js left no classifier');
  tools.judge.use(value);
  return tools.judge;
}
