import { browser } from './browser.ts';
import { inject } from './frames.ts';
import { noteError } from './errors.ts';

/** Whether listings are checked without a click. */
export interface SiteAccess {
  readonly thisSite: boolean;
  readonly allSites: boolean;
}

const scriptId = 'listings';

/** What is granted for the site of an address, and for all known job sites together. */
export async function siteAccess(url: string | null): Promise<SiteAccess> {
  const origin = originOf(url);
  const contains = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });
  try {
    return {
      thisSite: origin !== null && (await contains([origin])),
      allSites: await contains(jobSites()),
    };
  } catch (error) {
    noteError(error, 'asking what is granted');
    return { thisSite: false, allSites: false };
  }
}

/** Asks the reader for the site of an address; call it first thing in a click handler. False when refused. */
export function requestThisSite(url: string): Promise<boolean> {
  const origin = originOf(url);
  return origin === null ? Promise.resolve(false) : request([origin]);
}

/** Asks the reader for all known job sites; call it first thing in a click handler. False when refused. */
export function requestAllSites(): Promise<boolean> {
  return request(jobSites());
}

/** Gives one site back. */
export function removeThisSite(url: string): Promise<boolean> {
  const origin = originOf(url);
  return origin === null ? Promise.resolve(false) : remove([origin]);
}

/** Gives one of the granted patterns back. */
export function removeOrigin(pattern: string): Promise<boolean> {
  return remove([pattern]);
}

/** Gives every site back, also those granted one by one. */
export async function removeAllSites(): Promise<boolean> {
  return remove(await grantedOrigins());
}

let syncing: Promise<void> = Promise.resolve();

/** Registers the content script for exactly the sites that are granted now; with none it is taken away. */
export function syncSites(): Promise<void> {
  // Two grants in one moment would both find nothing registered, and the browser refuses the second script of a name.
  return (syncing = syncing.catch(() => undefined).then(registerForGranted));
}

async function registerForGranted(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    matches,
    js: ['content.js'],
    css: ['content.css'],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  const list = [{ ...script, js: [...script.js], css: [...script.css] }];
  await (registered.length > 0
    ? browser.scripting.updateContentScripts(list)
    : browser.scripting.registerContentScripts(list));
}

/** Starts the content script in the tabs that are open on granted sites already. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await inject(id, 'all', ['content.js']).catch((error: unknown) => noteError(error, 'starting in an open tab'));
  }
}

/** The match patterns of every site granted now. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins].sort();
}

function originOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** The match patterns of all known job sites: the build lists them in the manifest, before those that cover any address. */
export function jobSites(): string[] {
  const { optional_host_permissions: listed = [] } = browser.runtime.getManifest() as {
    optional_host_permissions?: string[];
  };
  return listed.filter((pattern) => !pattern.includes('//*/'));
}

async function request(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch (error) {
    noteError(error, 'asking for a site');
    return false;
  }
}

async function remove(origins: string[]): Promise<boolean> {
  try {
    return origins.length === 0 || (await browser.permissions.remove({ origins }));
  } catch (error) {
    noteError(error, 'giving a site back');
    return false;
  }
}
