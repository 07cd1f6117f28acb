import type { Page } from 'puppeteer-core';
import type { Firm } from './firefox-of-a-firm.ts';
import type { Served } from './site-server.ts';

export type BrowserName = 'chrome' | 'firefox';

/** The real popup of the real toolbar button. Functions run in it get its document. */
export interface Popup {
  readonly run: <T>(inside: (document: Document) => T) => Promise<Awaited<T>>;
  /** Waits until the popup is done reading and returns what its root element carries. */
  readonly settled: () => Promise<PopupState>;
  /** A real click of the mouse; only where the driver can send one into the popup. */
  readonly click: (selector: string) => Promise<void>;
  /** A real press of a key. */
  readonly key: (name: 'Tab' | 'Enter' | ' ' | 'j') => Promise<void>;
  readonly screenshot: (path: `${string}.png`) => Promise<void>;
  /** Runs a whole script in it, with its window, and returns what the last expression comes to. */
  readonly runScript: (script: string, expression: string) => Promise<unknown>;
  /** Shows it in one of the colour schemes that readers choose. */
  readonly paint: (scheme: Scheme) => Promise<void>;
  readonly close: () => Promise<void>;
}
/** Memory in MB: the page's heap in Chromium, what its process has for itself in Firefox, which tells no more. */
export interface Held {
  readonly memory: number;
  readonly nodes?: number;
  readonly listeners?: number;
}
export type Scheme = 'light' | 'dark' | 'forced';
export interface PopupState {
  readonly state: string;
  readonly role: string | undefined;
  readonly agreement: string | undefined;
  readonly text: string;
}

/** One real browser with the built package installed, and pages served on loopback under real host names. */
export interface Lab {
  readonly which: BrowserName;
  readonly version: string;
  /** When its installation began, in milliseconds of `performance.now()`. */
  readonly installed: number;
  /** Opens a page of `tests/fixtures/e2e` under a host name. */
  readonly open: (host: string, path: string) => Promise<Page>;
  readonly openUrl: (url: string) => Promise<Page>;
  /** Opens a page in a private window of its own. */
  readonly openInPrivate: (host: string, path: string) => Promise<Page>;
  readonly urlOf: (host: string, path: string) => string;
  /** Presses the toolbar button over a page. */
  readonly press: (page: Page) => Promise<Popup>;
  /** Opens the panel beside a page, by the popup's own button; it stays open until it is closed. */
  readonly openPanel: (page: Page) => Promise<Popup>;
  /** Runs a function in an extension page, with the full extension API under `browser`. */
  readonly api: <A extends readonly unknown[], T>(inside: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;
  readonly tabId: (page: Page) => Promise<number>;
  readonly badge: (tabId: number) => Promise<string>;
  /** Presses Alt+Shift+H, or, where no real key can be sent, fires the command's event in the background. */
  readonly toggleCommand: (page: Page) => Promise<void>;
  /** The same for Alt+Shift+J and Alt+Shift+K, which go from mark to mark. */
  readonly stepCommand: (page: Page, command: 'next-mark' | 'previous-mark') => Promise<void>;
  /** Lets the extension check a page's site by itself, and takes that back, as far as can be by the reader's own means. */
  readonly grant: (page: Page) => Promise<void>;
  readonly withdraw: (page: Page) => Promise<void>;
  /** Shows a tab in one of the colour schemes that readers choose. */
  readonly paint: (page: Page, scheme: Scheme) => Promise<void>;
  /** Opens a popup or panel in a browser that shows everything larger, 2 for 200 %. */
  readonly zoomed: (factor: number, open: () => Promise<Popup>) => Promise<Popup>;
  /** Sets what a firm asks of the extension; in Chromium only, which hears of it while it runs. */
  readonly setPolicy?: (policy: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What a page holds when all garbage is gone. */
  readonly held: (page: Page) => Promise<Held>;
  readonly killBackground: () => Promise<void>;
  /** Installs the package anew from where it was, as the browser does with an update. */
  readonly update: () => Promise<void>;
  /** Takes the extension away; `api`, `badge` and `press` no longer work then. */
  readonly uninstall: () => Promise<void>;
  /** Errors noted in any console since the start: of pages, of the extension, of the browser about the extension. */
  readonly errors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface LabOptions {
  /** Directory of the package; the built one unless given. */
  readonly dir?: string;
  readonly args?: readonly string[];
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Leaves the first page open that comes up after installing. */
  readonly welcome?: boolean;
  /** Chromium only: scroll bars take room, as on most desktops; in Firefox they always do. */
  readonly scrollBars?: boolean;
  /** The reader lets the extension work in private windows, too. */
  readonly inPrivate?: boolean;
  /** Firefox only: one that a firm has set up, with the package installed by its policy. */
  readonly firm?: Firm;
  /** Pages of the test's own, by path and query, before those of the fixtures. */
  readonly serve?: (path: string) => Served | null;
}

/** Polls until a value is there; the error names what was waited for. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  ms = 8000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`waited ${ms} ms for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}

/** Runs inside a popup: what its root element says, null while it is reading. */
export function popupState(document: Document): PopupState | null {
  const root = document.querySelector<HTMLElement>('[data-state]');
  if (root === null || root.dataset['state'] === 'reading') return null;
  const { state = '', role, agreement } = root.dataset;
  return { state, role, agreement, text: document.body.innerText };
}

/** Collects what a page's console calls an error, and what it throws. */
export function listenForErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => {
    const { message } = error as Error;
    if (!/favicon/.test(message)) errors.push(`page: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(`console: ${message.text()}`);
  });
}
