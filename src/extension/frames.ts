import { browser } from './browser.ts';
import { doorKey, type Door, type Sighting } from './door.ts';
import { isGone, noteError } from './errors.ts';
import type { Refusal, Report } from './report.ts';
import { version } from './version.ts';

/** What one frame of a tab answered. */
export interface Answer {
  readonly frameId: number;
  readonly value: unknown;
}
/** A report and the frame it came from. */
export interface FrameReport {
  readonly frameId: number;
  readonly report: Report;
}
type Method = 'read' | 'sighting' | 'judgeSelection' | 'show' | 'mark' | 'step' | 'cards' | 'showCard';

/** Why no frame answered: no access granted, pages no extension may enter, or a tab that went away. */
type Silence = 'no-access' | 'not-allowed' | 'gone';

/** Milliseconds; a page that swaps its listing may keep the answer back for more than four seconds. */
const longestCall = 6000;

/** Calls the content script in the frames of a tab, putting it there where it is missing; says why when none answers. */
export function callFrames(
  tabId: number,
  method: Method,
  args: readonly unknown[] = [],
  frameIds?: readonly number[],
): Promise<readonly Answer[] | Silence> {
  return orSilence(async () => {
    const answers = await callOnce(tabId, method, args, frameIds);
    const missing = answers.filter((answer) => answer.value === null).map((answer) => answer.frameId);
    if (missing.length === 0) return answers;
    await inject(tabId, missing, whole);
    const late = await callOnce(tabId, method, args, missing);
    return [...answers, ...late].filter((answer) => answer.value !== null).sort((a, b) => a.frameId - b.frameId);
  });
}

/** Starts the content script in every frame of a tab and reads the listing, in one call; says why when none answers. */
export function readFrames(tabId: number): Promise<readonly Answer[] | Silence> {
  return orSilence(async () => {
    const answers = await inject(tabId, 'all', [...whole, 'answer.js']);
    return answers.filter((answer) => answer.value !== null);
  });
}

/** What is on show in each frame of a tab where the content script runs; nothing is read anew, no script is put there. */
export async function sightFrames(
  tabId: number,
): Promise<readonly { readonly frameId: number; readonly value: Sighting }[]> {
  const answers = await orSilence(() => callOnce(tabId, 'sighting', []));
  if (typeof answers === 'string') return [];
  return answers.flatMap(({ frameId, value }) => (isSighting(value) ? [{ frameId, value }] : []));
}

/** The classifier stands when the content script starts, so that the listing is judged when it is first read. */
const whole = ['judge.js', 'content.js'];

async function orSilence(call: () => Promise<readonly Answer[]>): Promise<readonly Answer[] | Silence> {
  // Chromium neither runs nor refuses a script for a site whose access was taken back: it waits for a click for ever.
  const waiting = new Promise<Silence>((resolve) => setTimeout(resolve, longestCall, 'no-access'));
  try {
    return await Promise.race([call(), waiting]);
  } catch (error) {
    const silence = silenceOf(error);
    if (silence === null) noteError(error, 'reading the tab');
    return silence ?? 'gone';
  }
}

/** Puts scripts and the marks' styles into frames of a tab; gives what the last script came to in each frame, and
 * rejects where the browser does not allow it. */
export async function inject(tabId: number, frameIds: readonly number[] | 'all', files: string[]): Promise<Answer[]> {
  const target = frameIds === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };
  const [results] = await Promise.all([
    browser.scripting.executeScript({ target, files, injectImmediately: true }),
    browser.scripting.insertCSS({ target, files: ['content.css'] }),
  ]);
  return results.map(({ frameId, result }) => ({ frameId, value: result ?? null }));
}

async function callOnce(
  tabId: number,
  method: Method,
  args: readonly unknown[],
  frameIds?: readonly number[],
): Promise<Answer[]> {
  const target = frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };
  const results = await browser.scripting.executeScript({
    target,
    func: callDoor,
    args: [doorKey, version, method, [...args]],
    injectImmediately: true,
  });
  return results.map(({ frameId, result }) => ({ frameId, value: result ?? null }));
}

/** Runs in the page's process, cut off from this file: null without a living door of this version that can judge. */
async function callDoor(key: string, wanted: string, method: Method, args: unknown[]): Promise<unknown> {
  const symbol = Symbol.for(key);
  if (!Object.hasOwn(globalThis, symbol)) return null;
  const door = (globalThis as unknown as Record<symbol, Door>)[symbol];
  if (door?.version !== wanted || !door.alive() || !door.ready()) return null;
  const answer: unknown = await (door[method] as (...args: unknown[]) => unknown)(...args);
  return answer ?? true;
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

/** A report that says why there is none to show. */
export function refused(refusal: Refusal): Report {
  const state = refusal === 'no-access' || refusal === 'not-allowed' ? 'no-access' : 'no-listing';
  return { state, refusal, site: null };
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const report = value as Partial<Record<'state' | 'listing' | 'verdict' | 'refusal', unknown>>;
  if (report.state === 'verdict') return isObject(report.listing) && isObject(report.verdict);
  return typeof report.state === 'string' && typeof report.refusal === 'string';
}

function isSighting(value: unknown): value is Sighting {
  if (typeof value !== 'object' || value === null) return false;
  const { place, report } = value as Partial<Record<'place' | 'report', unknown>>;
  return typeof place === 'string' && isReport(report);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Chromium tells pages that no extension may enter from pages not granted; Firefox says the same of both. */
function silenceOf(error: unknown): Silence | null {
  const message = String(error);
  if (isGone(error)) return 'gone';
  if (/access a \S+ URL|cannot be scripted|chrome-error:|showing error page/i.test(message)) return 'not-allowed';
  return /cannot access|missing host permission/i.test(message) ? 'no-access' : null;
}
