import type { Press } from '../press/serve.ts';

/** No telemetry, no updates, no first run: the browser has nothing to say to anyone. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** A screen on which a popup may be as tall as it likes; without one, headless Chromium has 800 by 600. */
const screen = ['--screen-info={1440x1000}', '--window-size=1280,940'];

/** Every host is found on the press, and nowhere else. */
function throughPress(press: Press): string[] {
  const rules = [
    `MAP *:443 127.0.0.1:${press.httpsPort}`,
    `MAP *:80 127.0.0.1:${press.httpPort}`,
    'MAP * ~NOTFOUND',
  ];
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    `--ignore-certificate-errors-spki-list=${press.spki}`,
    '--no-proxy-server',
  ];
}

/** The switches that Chromium is started with. */
export function chromiumArguments(press: Press | undefined): string[] {
  // Chromium's sandbox refuses to run as root, as in a container.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...quiet, ...screen, ...asRoot, ...(press ? throughPress(press) : [])];
}
