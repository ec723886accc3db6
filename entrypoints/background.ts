import { defineBackground } from 'wxt/utils/define-background';
import { backUpInBackground } from '../lib/backing-up/background.ts';
import { browser } from '../lib/browser.ts';
import { registerDetecting, startDetecting } from '../lib/detecting.ts';
import { onMessage } from '../lib/listening.ts';
import { createMenus, onCommand, onMenu } from '../lib/menus.ts';
import type { Moved } from '../lib/messages.ts';
import { registerOmnibox } from '../lib/omnibox.ts';

// No state here: the browser stops the background whenever it likes.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([createMenus(), startDetecting()]);
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(startDetecting);
  browser.runtime.onStartup.addListener(backUpInBackground);
  browser.permissions.onAdded.addListener(startDetecting);
  browser.permissions.onRemoved.addListener(registerDetecting);

  browser.runtime.onMessage.addListener(onMessage);
  // Only for allowed sites does the browser say the address; a page without the script does not answer.
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url) browser.tabs.sendMessage(tabId, { kind: 'moved' } satisfies Moved).catch(() => undefined);
  });

  browser.contextMenus.onClicked.addListener(onMenu);
  registerOmnibox();
  browser.commands.onCommand.addListener(onCommand);
});
