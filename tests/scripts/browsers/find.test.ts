import { expect, it } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../../../scripts/browsers/find.ts';
import { majorOf } from '../../../scripts/browsers/version.ts';

function machine(
  files: string[],
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
): Machine {
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    canRun: (file) => files.includes(file),
  };
}

it('takes the browser that the environment names, even if it is not there', () => {
  const env = { CUTTING_ROOM_BROWSER: '/opt/edge', CUTTING_ROOM_FIREFOX: 'firefox-nightly' };
  expect(findChromium(machine(['/usr/bin/chromium'], env))).toBe('/opt/edge');
  expect(findFirefox(machine(['/usr/bin/firefox-nightly'], env))).toBe('/usr/bin/firefox-nightly');
});

it('looks along the path, Chromium before Chrome', () => {
  const both = machine(['/usr/bin/google-chrome', '/usr/bin/chromium']);
  expect(findChromium(both)).toBe('/usr/bin/chromium');
  expect(findFirefox(both)).toBe(undefined);
});

it('looks in the usual places of other systems', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine([chrome], {}, 'darwin'))).toBe(chrome);
  const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findChromium(machine([edge], { 'PROGRAMFILES(X86)': 'C:\\Programs' }, 'win32'))).toBe(edge);
});

it.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', 156],
  ['Mozilla Firefox 153.7.0esr', 153],
  ['Microsoft Edge 99.0.1150.30', 99],
  ['nothing', undefined],
])('reads the version of %s', (said, major) => {
  expect(majorOf(said)).toBe(major);
});
