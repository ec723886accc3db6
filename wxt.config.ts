import { defineConfig } from 'wxt';

/** The extension's own id in Firefox: fixed, because the library lives under it. */
const firefoxId = 'cutting-room@cutting-room.invalid';

/**
 * Pages of the extension load nothing from anywhere, run no string as code,
 * and cannot be framed; DOM sinks that take strings are off (docs/SECURITY.md).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  // Pages of ours load from disk: preloading their modules buys nothing.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  zip: { includeSources: [] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'cut' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandPopup__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLibrary__',
      },
      'mark-passage': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandMark__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPanel__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          // Firefox's private windows have no IndexedDB for extension pages.
          incognito: 'not_allowed',
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', incognito: 'split' }),
  }),
});
