import { browser } from './browser.ts';
import { noteError } from './errors.ts';

/** What the polyfill's types do not know: the side panel of Chrome and Edge. */
interface SidePanel {
  readonly open: (where: { readonly tabId: number }) => Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;
const sidebar = (): { readonly open: () => Promise<void> } | undefined =>
  (browser as { sidebarAction?: typeof browser.sidebarAction }).sidebarAction;

/** True where the browser can show a page of ours beside the web page. */
export function hasPanel(): boolean {
  return sidePanel() !== undefined || sidebar() !== undefined;
}

/** Opens the panel beside a tab; call it first thing in a click handler. False when the browser did not open it. */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    await (sidePanel()?.open({ tabId }) ?? sidebar()?.open());
    return true;
  } catch (error) {
    noteError(error, 'opening the panel');
    return false;
  }
}
