import { askTab, isShown, type TabReport } from './active-tab.ts';
import { browser } from './browser.ts';
import { handle } from './messages.ts';

/** Milliseconds. An address that changes within a page is loaded in no time; only after these a page is really loading. */
const isLoading = 60;

/** A page that follows the tab in front of its window. */
export interface Following {
  /** Reads the tab in front once more, also after a selection was judged. */
  readonly readAgain: () => Promise<void>;
}

/**
 * Tells what stands in the tab in front of this page's window, now and whenever another tab or listing comes to the
 * front: null as soon as that happens, the report once it stands.
 */
export function followTab(listener: (tab: TabReport | null) => void): Following {
  let latest = 0;
  let home: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(again = false): Promise<void> {
    const mine = ++latest;
    const tab = await askTab(again);
    if (mine === latest) listener(tab);
  }

  function withdraw(): void {
    latest++;
    listener(null);
  }

  void browser.windows.getCurrent().then(({ id }) => (home = id));
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (home !== undefined && windowId !== home) return;
    clearTimeout(timer);
    withdraw();
    void read();
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === undefined || !isShown(tabId)) return;
    clearTimeout(timer);
    if (status === 'loading') timer = setTimeout(withdraw, isLoading);
    else void read();
  });
  handle({
    reportChanged: ({ state }, { tab, frameId }) => {
      if (!isShown(tab?.id)) return null;
      if (state === 'reading' && isShown(tab?.id, frameId)) withdraw();
      void read();
      return null;
    },
  });
  // A reader who comes back to the panel may have given access elsewhere, on a page whose scripts cannot tell.
  window.addEventListener('focus', () => void read());
  void read();
  return { readAgain: () => read(true) };
}
