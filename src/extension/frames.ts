import { browser, type Target } from './browser.ts';
import { doorKey, type Door, type FrameSighting } from './door.ts';
import { isGone, isNoAccess, noteError } from './errors.ts';
import type { Needed } from './messages.ts';
import { isSighting } from './report-shapes.ts';
import { version } from './version.ts';

/** What one frame of a tab answered. */
export interface Answer {
  readonly frameId: number;
  readonly value: unknown;
}
type Method =
  'read' | 'find' | 'ready' | 'sighting' | 'judgeSelection' | 'show' | 'mark' | 'step' | 'cards' | 'showCard';

/** Why no frame answered: no access granted, pages no extension may enter, or a tab that went away. */
export type Silence = 'no-access' | 'not-allowed' | 'gone';

/** Milliseconds; a page that swaps its listing may keep the answer back for more than four seconds. */
const longestCall = 6000;

/** What needs which files: the content script itself is small, and most pages need no more. */
export const filesOf = {
  reader: ['read.js'],
  judge: ['judge.js', 'extras.js'],
} satisfies Record<Needed, string[]>;
const whole = ['content.js', ...filesOf.reader, ...filesOf.judge];

const coming = new Map<number, Promise<unknown>>();

/** Calls to the frames of a tab wait until what is on its way there has come. */
export function comesTo(tabId: number, what: Promise<unknown>): void {
  const until = what.finally(() => coming.get(tabId) === until && coming.delete(tabId));
  coming.set(tabId, until);
}

/** Calls the content script in the frames of a tab, putting it there where it is missing; says why when none answers. */
export function callFrames(
  tabId: number,
  method: Method,
  args: readonly unknown[] = [],
  frameIds?: readonly number[],
): Promise<readonly Answer[] | Silence> {
  return orSilence(async () => {
    await coming.get(tabId);
    const answers = await callOnce(tabId, method, args, frameIds);
    const missing = answers.filter((answer) => answer.value === null).map((answer) => answer.frameId);
    if (missing.length === 0) return answers;
    await inject(tabId, missing, whole);
    const late = await callOnce(tabId, method, args, missing);
    return [...answers, ...late].filter((answer) => answer.value !== null).sort((a, b) => a.frameId - b.frameId);
  });
}

/** What is on show in each frame of a tab where the content script runs; nothing is read anew, no script is put there. */
export async function sightFrames(tabId: number): Promise<readonly FrameSighting[]> {
  const answers = await orSilence(() => callOnce(tabId, 'sighting', []));
  if (typeof answers === 'string') return [];
  return answers.flatMap(({ frameId, value }) => (isSighting(value) ? [{ frameId, value }] : []));
}

/** What the frames answer to a call, or why none of them does: never rejects, and waits six seconds at most. */
export async function orSilence(call: () => Promise<readonly Answer[]>): Promise<readonly Answer[] | Silence> {
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
  const styles = browser.scripting.insertCSS({ target: targetOf(tabId, frameIds), files: ['content.css'] });
  const [answers] = await Promise.all([execute(tabId, frameIds, files), styles]);
  return answers;
}

/** Puts scripts into frames of a tab; gives what the last one came to in each frame. */
export async function execute(tabId: number, frameIds: readonly number[] | 'all', files: string[]): Promise<Answer[]> {
  const target = targetOf(tabId, frameIds);
  return answersOf(await browser.scripting.executeScript({ target, files, injectImmediately: true }));
}

/** What the browser calls these frames of a tab. */
export const targetOf = (tabId: number, frameIds: readonly number[] | 'all' = 'all'): Target =>
  frameIds === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };

const answersOf = (results: readonly { readonly frameId: number; readonly result?: unknown }[]): Answer[] =>
  results.map(({ frameId, result }) => ({ frameId, value: result ?? null }));

/** Calls the content script where it runs; frames without one give null. */
export async function callOnce(
  tabId: number,
  method: Method,
  args: readonly unknown[],
  frameIds?: readonly number[],
): Promise<Answer[]> {
  const target = targetOf(tabId, frameIds);
  const call = { func: callDoor, args: [doorKey, version, method, [...args]], injectImmediately: true };
  return answersOf(await browser.scripting.executeScript({ target, ...call }));
}

/** Runs in the page's process, cut off from this file: null without a living door of this version that can do this. */
async function callDoor(key: string, wanted: string, method: Method, args: unknown[]): Promise<unknown> {
  const symbol = Symbol.for(key);
  if (!Object.hasOwn(globalThis, symbol)) return null;
  const door = (globalThis as unknown as Record<symbol, Door>)[symbol];
  if (door?.version !== wanted || !door.alive()) return null;
  if (method !== 'find' && !door.ready()) return null;
  const answer: unknown = await (door[method] as (...args: unknown[]) => unknown)(...args);
  return answer ?? true;
}

/** Chromium tells pages that no extension may enter from pages not granted; Firefox says the same of both. */
function silenceOf(error: unknown): Silence | null {
  const message = String(error);
  if (isGone(error)) return 'gone';
  if (/access a \S+ URL|cannot be scripted|chrome-error:|showing error page/i.test(message)) return 'not-allowed';
  return isNoAccess(error) ? 'no-access' : null;
}
