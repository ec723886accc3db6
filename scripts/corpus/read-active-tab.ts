/**
 * To be evaluated in the popup, in either browser: has the reading script run in the active tab, by the calls
 * of lib/read-tab.ts, and comes out as its `Reading` or null.
 */
export const readActiveTab = `(async () => {
  const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  const [injected] = await scripting.executeScript({ target: { tabId: active.id }, files: ['/read.js'] });
  return injected?.result ?? null;
})()`;
