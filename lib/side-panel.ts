import { browser } from './browser.ts';

/** Chrome's and Edge's side panel, which the polyfill has no types for. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar) of a window. Call it straight from a click, a key or a menu of ours:
 * browsers demand that; Chrome takes a click in the page for one too, Firefox does not.
 * Whether it is open; never rejects.
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  try {
    if (sidePanel) await sidePanel.open({ windowId: windowId ?? -2 });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    // Firefox lets no click in a page open it, but it may be open.
    return (await browser.sidebarAction?.isOpen({}).catch(() => false)) ?? false;
  }
}
