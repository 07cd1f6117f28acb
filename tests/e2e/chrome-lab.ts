import { existsSync, readFileSync } from 'node:fs';
import { launch, TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { listenForErrors, popupState, until, type Lab, type LabOptions, type Popup } from './lab.ts';
import { serveSites } from './site-server.ts';

const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with a package installed. */
export async function launchChrome(executablePath: string, dir: string, options: LabOptions): Promise<Lab> {
  const server = await serveSites(options.serve);
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: options.scrollBars === true ? ['--hide-scrollbars'] : [],
    args: [...quiet, `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, ...(options.args ?? [])],
  });
  const errors: string[] = [];
  const stopped = new WeakSet<Target>();
  const installed = performance.now();
  const id = options.inPrivate === true ? await installInPrivate(browser, dir) : await browser.installExtension(dir);
  const manifest = JSON.parse(readFileSync(`${dir}/manifest.json`, 'utf8')) as { action: { default_popup: string } };
  const home = `chrome-extension://${id}/`;
  const popupUrl = home + manifest.action.default_popup;
  if (options.welcome !== true && existsSync(`${dir}/welcome.html`)) {
    const first = await browser.waitForTarget((one) => one.url() === `${home}welcome.html`, { timeout: 10_000 });
    await (await first.page())?.close();
  }
  const openDesk = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${popupUrl}?desk`);
    return page;
  };
  let desk = await openDesk();

  const openUrl = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    listenForErrors(page, errors);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return page;
  };
  const api: Lab['api'] = (inside, ...args) =>
    desk.evaluate(`(${String(inside)})(...${JSON.stringify(args)})`) as Promise<never>;
  const background = async () => {
    await api(() => chrome.runtime.sendMessage({ name: 'ping', body: null }));
    const target = await browser.waitForTarget((one) => isWorker(one, home), { timeout: 5000 });
    return (await target.worker())!;
  };
  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return until('the active tab', () =>
      api(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id),
    );
  };

  /** Chromium's own permission prompt cannot be answered from outside; its page of extensions gives and takes the same. */
  const setHostAccess = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(
      { extensionId: '${id}', hostAccess: '${hostAccess}' })`);
    await page.close();
  };

  /** No way is known to send Chromium's own shortcut keys from outside, so the command's event itself is fired. */
  const command = async (page: Page, name: string): Promise<void> => {
    const tab = await tabId(page);
    const worker = await background();
    const fire = async (name: string, id: number) => {
      const event = chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: unknown) => void };
      event.dispatch(name, await chrome.tabs.get(id));
    };
    await worker.evaluate(fire, name, tab);
  };

  const press: Lab['press'] = async (page) => {
    await page.bringToFront();
    const isOpen = () => browser.targets().some((one) => one.url() === popupUrl);
    await until('the popup before to be gone', () => Promise.resolve(!isOpen()));
    const extension = (await browser.extensions()).get(id)!;
    // On a busy machine the window's focus may arrive after the popup and close it, so the button is pressed again.
    return until('the popup to stay open', async () => {
      if (!isOpen()) await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url() === popupUrl, { timeout: 4000 });
      const popup = await target.asPage();
      await until('its root element', () => popup.$('main[data-state]'), 2000);
      return popupOf(popup, errors);
    });
  };

  return {
    which: 'chrome',
    version: await browser.version(),
    installed,
    urlOf: (host, path) => `http://${host}${path}`,
    open: (host, path) => openUrl(`http://${host}${path}`),
    openUrl,
    openInPrivate: async (host, path) => {
      const url = `http://${host}${path}`;
      await api((one: string) => chrome.windows.create({ url: one, incognito: true }), url);
      const target = await browser.waitForTarget((one) => one.url() === url, { timeout: 5000 });
      return target.asPage();
    },
    press,
    openPanel: async (page) => {
      const popup = await press(page);
      await popup.settled();
      await popup.click('#open-panel');
      const target = await browser.waitForTarget((one) => one.url() === `${home}panel.html`, { timeout: 5000 });
      return popupOf(await target.asPage(), errors);
    },
    api,
    tabId,
    badge: (tab) => api((tabId: number) => chrome.action.getBadgeText({ tabId }), tab),
    toggleCommand: (page) => command(page, 'toggle-highlights'),
    stepCommand: command,
    grant: () => setHostAccess('ON_ALL_SITES'),
    withdraw: () => setHostAccess('ON_CLICK'),
    paint,
    zoomed: async (factor, open) => {
      const settings = await browser.newPage();
      await settings.goto('chrome://settings/appearance');
      await settings.evaluate(`new Promise((done) => chrome.settingsPrivate.setDefaultZoom(${factor}, done))`);
      await settings.close();
      return open();
    },
    // The browser's own page for trying policies, which Chromium has and a branded Chrome has not.
    setPolicy: async (policy) => {
      const page = await browser.newPage();
      await page.goto('chrome://policy/test');
      const all = Object.entries(policy).map(([name, value]) => {
        return { namespace: id, name, value, level: 1, scope: 1, source: 0 };
      });
      await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
        sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(all))}, ''))`);
      await page.close();
    },
    held: async (page) => {
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
      await session.detach();
      return {
        memory: Math.round(of('JSHeapUsedSize') / 10_000) / 100,
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
      };
    },
    killBackground: async () => {
      const target = browser.targets().find((one) => isWorker(one, home) && !stopped.has(one));
      if (target === undefined) return;
      // A page may call for a new one at once, and a worker that is only starting does not hear the first call.
      await until('the worker to stop', async () => {
        const isThere = (): boolean => browser.targets().includes(target) && !stopped.has(target);
        if (!isThere()) return true;
        await target
          .worker()
          .then((worker) => worker?.close())
          .catch(noteStopped);
        return !isThere();
      });
      // Of a worker that stops by itself the driver may hear nothing: it keeps a target whose session is gone.
      function noteStopped(error: unknown): void {
        if (!String(error).includes('No session with given id')) throw error;
        if (target !== undefined) stopped.add(target);
      }
    },
    update: async () => {
      await browser.installExtension(dir);
      desk = await openDesk();
    },
    uninstall: () => browser.uninstallExtension(id),
    errors: () => Promise.resolve(errors),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** As the reader does with the switch "allow in private windows"; the driver has no word for it yet. */
async function installInPrivate(browser: Browser, path: string): Promise<string> {
  const session = (await browser.target().createCDPSession()) as unknown as {
    send: (method: string, parameters: object) => Promise<{ id: string }>;
  };
  return (await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true })).id;
}

const isWorker = (target: Target, home: string): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(home);

const paint: Lab['paint'] = async (page, scheme) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
  const query = scheme === 'forced' ? '(forced-colors: active)' : `(prefers-color-scheme: ${scheme})`;
  await until(query, () => page.evaluate((media: string) => matchMedia(media).matches, query));
  // Chromium answers the query before it has forced the colours.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
};

function popupOf(page: Page, errors: string[]): Popup {
  listenForErrors(page, errors);
  const run: Popup['run'] = (inside) => page.evaluate(`(${String(inside)})(document)`) as Promise<never>;
  return {
    run,
    settled: () => until('the popup to be done', () => run(popupState)),
    click: (selector) => page.click(selector),
    key: (name) => page.keyboard.press(name === ' ' ? 'Space' : name),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    runScript: async (script, expression) => {
      await page.evaluate(script);
      return page.evaluate(expression);
    },
    paint: (scheme) => paint(page, scheme),
    close: async () => {
      await page.close().catch(() => undefined);
    },
  };
}
