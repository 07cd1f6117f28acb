import { browser, type Target } from './browser.ts';
import { doorKey, toolsKey, type Door, type Sighting } from './door.ts';
import { isGone, isNoAccess, noteError } from './errors.ts';
import type { Needed } from './messages.ts';
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
/** Milliseconds after which the top document speaks alone: a frame of it may never come to rest. */
const longestFrame = 4500;

/** What needs which files: the content script itself is small, and most pages need no more. */
export const filesOf = {
  reader: ['read.js'],
  judge: ['judge.js', 'extras.js'],
} satisfies Record<Needed, string[]>;
const whole = ['content.js', ...filesOf.reader, ...filesOf.judge];

/** What is still on its way to the tabs read last: a call that needs it waits. */
const coming = new Map<number, Promise<unknown>>();

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

/**
 * Starts the content script in every frame of a tab and reads the listing; says why when none answers. The page is read
 * while the classifier is still on its way, and what is not needed for the answer comes after it. `pack` is what is stored
 * as a definition pack.
 */
export function readFrames(tabId: number, pack: Promise<unknown>): Promise<readonly Answer[] | Silence> {
  return orSilence(async () => {
    const reading = execute(tabId, 'all', ['content.js', ...filesOf.reader, 'answer.js']);
    void tellPack(tabId, pack).catch((error: unknown) => silenceOf(error) ?? noteError(error, 'telling the pack'));
    const [answers] = await Promise.all([orTopAlone(tabId, reading), execute(tabId, 'all', ['judge.js'])]);
    const rest = inject(tabId, 'all', ['extras.js'])
      .catch((error: unknown) => noteError(error, 'bringing what comes after a verdict'))
      .finally(() => coming.delete(tabId));
    coming.set(tabId, rest);
    return answers.filter((answer) => answer.value !== null);
  });
}

async function tellPack(tabId: number, pack: Promise<unknown>): Promise<void> {
  const args = [toolsKey(version), doorKey, version, (await pack) ?? null];
  await browser.scripting.executeScript({ target: targetOf(tabId), func: leavePack, args, injectImmediately: true });
}

/** Runs in the page's process, cut off from this file: leaves the pack for the door that stands or comes. */
function leavePack(key: string, doorName: string, wanted: string, value: unknown): void {
  const place = Symbol.for(key);
  if (!Object.hasOwn(globalThis, place)) Object.defineProperty(globalThis, place, { value: {} });
  const here = globalThis as unknown as Record<symbol, { pack?: unknown } & Partial<Door>>;
  Object.assign(here[place] ?? {}, { pack: { value } });
  const door = here[Symbol.for(doorName)];
  if (door?.version === wanted) door.learn?.();
}

/** What all frames of a tab answer, or the top document alone when not all of them answer in time. */
async function orTopAlone(tabId: number, all: Promise<Answer[]>): Promise<Answer[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestFrame)));
  try {
    return await Promise.race([all, late.then(() => callOnce(tabId, 'read', [false, null], [0]))]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is on show in each frame of a tab where the content script runs; nothing is read anew, no script is put there. */
export async function sightFrames(
  tabId: number,
): Promise<readonly { readonly frameId: number; readonly value: Sighting }[]> {
  const answers = await orSilence(() => callOnce(tabId, 'sighting', []));
  if (typeof answers === 'string') return [];
  return answers.flatMap(({ frameId, value }) => (isSighting(value) ? [{ frameId, value }] : []));
}

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
  const styles = browser.scripting.insertCSS({ target: targetOf(tabId, frameIds), files: ['content.css'] });
  const [answers] = await Promise.all([execute(tabId, frameIds, files), styles]);
  return answers;
}

async function execute(tabId: number, frameIds: readonly number[] | 'all', files: string[]): Promise<Answer[]> {
  const target = targetOf(tabId, frameIds);
  return answersOf(await browser.scripting.executeScript({ target, files, injectImmediately: true }));
}

const targetOf = (tabId: number, frameIds: readonly number[] | 'all' = 'all'): Target =>
  frameIds === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };

const answersOf = (results: readonly { readonly frameId: number; readonly result?: unknown }[]): Answer[] =>
  results.map(({ frameId, result }) => ({ frameId, value: result ?? null }));

async function callOnce(
  tabId: number,
  method: Method,
  args: readonly unknown[],
  frameIds?: readonly number[],
): Promise<Answer[]> {
  const target = targetOf(tabId, frameIds);
  const call = { func: callDoor, args: [doorKey, version, method, [...args]], injectImmediately: true };
  return answersOf(await browser.scripting.executeScript({ target, ...call }));
}

/** Runs in the page's process, cut off from this file: null without a living door of this version that can read and judge. */
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
  return isNoAccess(error) ? 'no-access' : null;
}
