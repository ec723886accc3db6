import type { Press } from '../press/serve.ts';

export type Prefs = Record<string, string | number | boolean>;

/**
 * The host part of the extension's own addresses. Firefox draws one at random for each profile;
 * pinned, `moz-extension://` pages open by a known address.
 */
export const pinnedUuid = '6d0ab5f2-7a54-4c8e-9a36-2f1c8e5b9d47';

/** No telemetry, updates, studies, captive-portal or connectivity checks: the browser has nothing to say to anyone. */
const quiet: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'privacy.trackingprotection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': '',
  'startup.homepage_welcome_url.additional': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.server': '',
};

/** Every host, loopback too, is asked of the press's proxy; https is never forced, for the press has both. */
function throughPress(press: Press): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': press.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': press.proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.trr.mode': 5,
    'dom.security.https_first': false,
  };
}

/** The preferences for a run with that extension. Its data outlives a restart on the same profile. */
export function firefoxPrefs(extensionId: string, press: Press | undefined): Prefs {
  return {
    ...quiet,
    ...(press ? throughPress(press) : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: pinnedUuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'xpinstall.signatures.required': false,
  };
}

/** The preferences as Firefox's `user.js`. */
export function userJs(prefs: Prefs): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
