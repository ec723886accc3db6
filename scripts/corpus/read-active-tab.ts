/**
 * To be evaluated in the popup, in either browser: has a reading script run in the active tab, by the calls
 * of lib/read-tab.ts, and comes out as what it saw, or null.
 * @param script the script's file, as `readingScript` says it for the tab's address
 */
export const readActiveTab = (script: string) => `(async () => {
  const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  const [injected] = await scripting.executeScript({ target: { tabId: active.id }, files: ['${script}'] });
  return injected?.result ?? null;
})()`;
