import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxOfAFirm } from './firefox-of-a-firm.ts';
import { listenForErrors, popupState, until, type Lab, type LabOptions, type Popup } from './lab.ts';
import { serveSites } from './site-server.ts';

const uuid = '11111111-2222-4333-8444-555555555555';
const home = `moz-extension://${uuid}/`;

/** Firefox with a package installed. What puppeteer cannot do there is done in the browser's own (chrome) context. */
export async function launchFirefox(executablePath: string, dir: string, options: LabOptions): Promise<Lab> {
  const server = await serveSites(options.serve);
  const manifest = JSON.parse(readFileSync(`${dir}/manifest.json`, 'utf8')) as {
    action: { default_popup: string };
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const { firm } = options;
  const own = mkdtempSync(join(tmpdir(), 'remit-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firm === undefined ? executablePath : firefoxOfAFirm(executablePath, own, id, dir, firm.policy),
    ...(firm === undefined ? {} : { userDataDir: firm.profile }),
    headless: true,
    args: ['-remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.dns.localDomains': '',
      // A firm's package here is not signed by a store; Firefox ESR takes it where this is said.
      ...(firm === undefined ? {} : { 'xpinstall.signatures.required': false }),
      ...options.prefs,
    },
  });
  const errors: string[] = [];
  const installed = performance.now();
  const inBrowser = await chromeContext(browser);
  if (options.inPrivate === true) await inBrowser(letIntoPrivateWindows(id));
  if (firm === undefined) await browser.installExtension(dir);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const state = `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension.backgroundState`;
  // What has been installed before may already rest again.
  const started = firm === undefined ? ['running'] : ['running', 'suspending', 'stopped'];
  await until('the extension to start', async () => started.includes(String(await inBrowser(state))), 20_000);
  if (firm === undefined && options.welcome !== true && existsSync(`${dir}/welcome.html`))
    await until('the first page to be closed', async () => (await inBrowser(closeWelcome)) === true, 10_000);

  const popupUrl = home + manifest.action.default_popup;
  const openDesk = async (): Promise<Page> => {
    const page = await browser.newPage();
    await goUnnoticed(page, `${popupUrl}?desk`);
    await until('the extension page', () =>
      page.evaluate(`typeof browser === 'object' && typeof browser.runtime.id === 'string'`),
    );
    return page;
  };
  let desk = await openDesk();
  const privately = new WeakMap<Page, Place>();

  const openUrl = async (url: string): Promise<Page> => {
    // A new tab comes in the window in front, which may be a private one.
    await inBrowser('window.focus()');
    const page = await browser.newPage();
    listenForErrors(page, errors);
    if (/^https?:/.test(url)) await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    else await goUnnoticed(page, url);
    await page.bringToFront();
    return page;
  };
  const urlOf = (host: string, path: string): string => `http://${host}:${server.port}${path}`;
  const api: Lab['api'] = (inside, ...args) =>
    desk.evaluate(
      `(async () => { const chrome = browser; return (${String(inside)})(...${JSON.stringify(args)}); })()`,
    ) as Promise<never>;
  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return until('the active tab', () =>
      api(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id),
    );
  };

  /** Presses the key of a command, Alt+Shift with a letter. */
  const pressKey = async (page: Page, letter: string): Promise<void> => {
    await page.bringToFront();
    const pressed = await inBrowser(`(() => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      const key = keys.find((one) => one.getAttribute('key')?.toUpperCase() === '${letter}');
      key?.doCommand();
      return key?.getAttribute('modifiers') ?? 'no such key';
    })()`);
    if (pressed !== 'alt,shift' && pressed !== 'alt shift')
      throw new Error(`the key of the command: ${String(pressed)}`);
  };

  const press: Lab['press'] = async (page) => {
    await page.bringToFront();
    const place = privately.get(page) ?? { desk, inBrowser };
    await place.inBrowser(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(${extension});
      if (!action.widget.forWindow(window).node) throw new Error('this window has no button of the extension');
      await action.triggerAction(window);
    })()`);
    return popupOf(place.desk, place.inBrowser, 'popup');
  };
  /** A tab of a private window, which a page of a window that is not private never sees. */
  const openInPrivate = async (host: string, path: string): Promise<Page> => {
    const before = await windowsOf(browser);
    await inBrowser(`OpenBrowserWindow({ private: true }) && undefined`);
    const context = await until('the private window', async () =>
      (await windowsOf(browser)).find((one) => !before.includes(one)),
    );
    const inPrivate = await chromeContext(browser, context);
    const openTab = async (url: string): Promise<Page> => {
      await until(
        'the window to be ready',
        async () => (await inPrivate(`gBrowserInit.delayedStartupFinished`)) === true,
      );
      await inPrivate(`gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)})`);
      return until('the private page', async () => pageAt(browser, url));
    };
    // Without leave to be there the extension has no page in such a window, and no button that would need one.
    const privateDesk = options.inPrivate === true ? await openTab(`${popupUrl}?private-desk`) : desk;
    const page = await openTab(urlOf(host, path));
    listenForErrors(page, errors);
    privately.set(page, { desk: privateDesk, inBrowser: inPrivate });
    return page;
  };
  /** Clicks the popup's switch; the browser's question is answered with yes by a preference. */
  const clickSiteSwitch = async (page: Page, wanted: boolean): Promise<void> => {
    await inBrowser(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
    const popup = await press(page);
    await popup.settled();
    const isOn = () =>
      popup.run((document) => document.querySelector('#site-switch')?.getAttribute('aria-checked') ?? null);
    await until(`the switch turned ${wanted ? 'off' : 'on'}`, async () => (await isOn()) === String(!wanted));
    await popup.click('#site-switch');
    const origin = `${new URL(page.url()).protocol}//${new URL(page.url()).hostname}/*`;
    await until(`access ${wanted ? 'given' : 'taken back'}`, async () => {
      const has = await api((one: string) => chrome.permissions.contains({ origins: [one] }), origin);
      return has === wanted;
    });
    await popup.close();
  };

  return {
    which: 'firefox',
    version: await browser.version(),
    installed,
    urlOf,
    open: (host, path) => openUrl(urlOf(host, path)),
    openUrl,
    openInPrivate,
    press,
    openPanel: async (page) => {
      const popup = await press(page);
      await popup.settled();
      await popup.click('#open-panel');
      const isOpen = () => desk.evaluate(`browser.extension.getViews({ type: 'sidebar' }).length > 0`);
      await until('the sidebar', isOpen as () => Promise<boolean>);
      return popupOf(desk, inBrowser, 'sidebar');
    },
    api,
    tabId,
    badge: (tab) => api((tabId: number) => chrome.action.getBadgeText({ tabId }), tab),
    toggleCommand: (page) => pressKey(page, 'H'),
    stepCommand: (page, command) => pressKey(page, command === 'next-mark' ? 'J' : 'K'),
    grant: (page) => clickSiteSwitch(page, true),
    withdraw: (page) => clickSiteSwitch(page, false),
    paint: async (page, scheme) => {
      await page.bringToFront();
      await inBrowser(`(() => {
        gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = '${scheme === 'dark' ? 'dark' : 'light'}';
        Services.prefs.setIntPref('browser.display.document_color_use', ${scheme === 'forced' ? 2 : 0});
      })()`);
      const query = scheme === 'forced' ? '(forced-colors: active)' : `(prefers-color-scheme: ${scheme})`;
      await until(query, () => page.evaluate((media: string) => matchMedia(media).matches, query));
    },
    zoomed: async (factor, open) => {
      const shown = await open();
      await inBrowser(
        `for (const frame of [${frames.popup}, ${frames.sidebar}]) if (frame) frame.fullZoom = ${factor};`,
      );
      return shown;
    },
    held: async (page) => {
      await page.bringToFront();
      // What Firefox can name the owner of; what the system counts grows and shrinks as the allocator keeps pages back.
      const bytes = await inBrowser(`new Promise((done) => {
        const own = '(pid ' + gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid + ')';
        let held = 0;
        const note = (process, path, kind, units, amount) => {
          if (path.startsWith('explicit/') && units === 0 && process.endsWith(own)) held += amount;
        };
        Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
          .getReportsExtended(note, null, () => done(held), null, false, true, '');
      })`);
      return { memory: Math.round(Number(bytes) / 10_000) / 100 };
    },
    killBackground: async () => {
      await inBrowser(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    update: async () => {
      await browser.installExtension(dir);
      await until(
        'the extension to start',
        async () => (await inBrowser(`${extension}.backgroundState`)) === 'running',
      );
      desk = await openDesk();
    },
    uninstall: () => browser.uninstallExtension(id),
    errors: async () => {
      const own = (await inBrowser(`JSON.stringify(Services.console.getMessageArray()
        .map((one) => String(one.message)).filter((text) => text.includes('${uuid}') && !/^\\[JavaScript Warning/.test(text)))`)) as string;
      // Firefox says so when a popup is closed, a page left or a background killed while a call of it is on its way; nothing
      // is lost by it.
      const closed =
        /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|cannot send at the moment|other side closed connection/;
      return [...errors, ...(JSON.parse(own) as string[]).filter((text) => !closed.test(text))];
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(own, { recursive: true });
    },
  };
}

/** As the reader does with "run in private windows". */
const letIntoPrivateWindows = (id: string): string => `ChromeUtils.importESModule(
  'resource://gre/modules/ExtensionPermissions.sys.mjs',
).ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`;

// A page closed while it loads makes Firefox complain of itself in the extension's name ("FrameData missing").
const closeWelcome = `(() => {
  const tab = gBrowser.tabs.find(({ linkedBrowser: { currentURI, webProgress } }) =>
    currentURI.spec.endsWith('/welcome.html') && !webProgress.isLoadingDocument);
  if (tab !== undefined) gBrowser.removeTab(tab);
  return tab !== undefined;
})()`;

type InBrowser = (expression: string) => Promise<unknown>;

/** The driver misses some addresses of a window it has not opened. */
async function pageAt(browser: Browser, url: string): Promise<Page | undefined> {
  for (const page of await browser.pages())
    if ((await page.evaluate(() => location.href).catch(() => null)) === url) return page;
  return undefined;
}

/** Where a popup is looked at from: a page of the extension, and the window that shows both. */
interface Place {
  readonly desk: Page;
  readonly inBrowser: InBrowser;
}

interface Connection {
  readonly send: (method: string, params: object) => Promise<{ result: Record<string, unknown> }>;
}

const connectionOf = (browser: Browser): Connection => {
  const { connection } = browser as unknown as { connection: Connection };
  return { send: (method, params) => connection.send(method, params) };
};

/** Firefox's own windows. */
async function windowsOf(browser: Browser): Promise<readonly string[]> {
  const tree = (await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { contexts } = tree as { contexts: { url: string; context: string }[] };
  return contexts.filter(({ url }) => url.includes('browser.xhtml')).map(({ context }) => context);
}

/** Evaluates in a window of Firefox's own, as its interface code does; in the first one unless another is named. */
async function chromeContext(browser: Browser, window?: string): Promise<InBrowser> {
  const { send } = connectionOf(browser);
  const context = window ?? (await windowsOf(browser))[0];
  return async (expression) => {
    const { result } = await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(`in Firefox: ${answer.exceptionDetails.text}`);
    return answer.result?.value;
  };
}

/** Firefox swaps the process under a page of its own or of an extension, which the driver's navigation never notices. */
async function goUnnoticed(page: Page, url: string): Promise<void> {
  const leaving = page.goto(url, { timeout: 1500 }).catch(() => undefined);
  const isThere = () =>
    page.evaluate((wanted) => document.readyState !== 'loading' && location.href.split('#')[0] === wanted, url);
  // Pages that let nobody look at them are waited for until the driver gives up.
  await Promise.race([leaving, until('the page', isThere, 1500).catch(() => leaving)]);
}

/** In Firefox's own window: the element that shows the extension's page. */
const frames = {
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`,
} as const;

/** Firefox does not hand out the windows of popup and sidebar; another page of the extension reaches them. */
function popupOf(desk: Page, inBrowser: InBrowser, type: keyof typeof frames): Popup {
  const own = `browser.extension.getViews({ type: '${type}' })[0]`;
  const frame = frames[type];
  const run: Popup['run'] = (inside) =>
    desk.evaluate(`(async () => {
      const view = ${own};
      return view === undefined ? null : (${String(inside)})(view.document);
    })()`) as Promise<never>;
  return {
    run,
    settled: () => until('the popup to be done', () => run(popupState)),
    click: async (selector) => {
      const measure = () =>
        desk.evaluate(`(() => {
          const view = ${own};
          const element = view.document.querySelector('${selector}');
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          const place = { x: x + width / 2, y: y + height / 2 };
          const isThere = element.contains(view.document.elementFromPoint(place.x, place.y));
          return isThere ? JSON.stringify({ ...place, inner: view.innerHeight }) : null;
        })()`) as Promise<string | null>;
      // A popup that Firefox is still sizing moves under the mouse.
      let before: string | null = null;
      const place = await until(`${selector} to stand still`, async () => {
        const now = await measure();
        await new Promise((next) => setTimeout(next, 100));
        const same: string | null = now === before ? now : null;
        before = now;
        return same;
      });
      await inBrowser(`(() => {
        const popup = ${frame};
        const { x, y } = popup.getBoundingClientRect();
        const at = ${place};
        for (const type of ['mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, x + at.x, y + at.y, { button: 0, clickCount: 1 });
      })()`);
    },
    key: async (name) => {
      const codes = { Tab: 'Tab', Enter: 'Enter', ' ': 'Space', j: 'KeyJ' } as const;
      await inBrowser(`(() => {
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!keys.beginInputTransactionForTests(window)) throw new Error('no keys can be sent');
        const key = new KeyboardEvent('', { key: '${name}', code: '${codes[name]}' });
        keys.keydown(key);
        keys.keyup(key);
      })()`);
    },
    screenshot: async (path) => {
      const data = await inBrowser(`(async () => {
        const popup = ${frame};
        const { width, height } = popup.getBoundingClientRect();
        const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = new OffscreenCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
      })()`);
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
    runScript: (script, expression) =>
      desk.evaluate(`(() => {
        const window = ${own};
        const { document } = window;
        ${script}
        return ${expression.replace(/^(?=\w)/, 'window.')};
      })()`),
    paint: async (scheme) => {
      await inBrowser(`(() => {
        const popup = ${frame};
        popup.browsingContext.prefersColorSchemeOverride = '${scheme === 'dark' ? 'dark' : 'light'}';
        Services.prefs.setIntPref('browser.display.document_color_use', ${scheme === 'forced' ? 2 : 0});
      })()`);
      const query = scheme === 'forced' ? '(forced-colors: active)' : `(prefers-color-scheme: ${scheme})`;
      await until(query, () => desk.evaluate(`${own}.matchMedia('${query}').matches`));
    },
    close: async () => {
      await desk.evaluate(`${own}?.close()`).catch(() => undefined);
    },
  };
}
