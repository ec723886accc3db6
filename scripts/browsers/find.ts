import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The oldest version of a browser that Cutting Room runs in. */
export const oldestVersion = 140;

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const macApplications = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const windowsPrograms = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** What the search depends on, so that it can be tested. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  canRun(file: string): boolean;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const thisMachine: Machine = { platform: process.platform, env: process.env, canRun };

function onPath(name: string, machine: Machine): string | undefined {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find((file) => machine.canRun(file));
}

function usualPlaces(family: 'chromium' | 'firefox', { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return macApplications[family].flatMap((name) => {
      const binary = family === 'firefox' ? 'firefox' : name;
      const inside = `Applications/${name}.app/Contents/MacOS/${binary}`;
      return [`/${inside}`, `${env['HOME'] ?? ''}/${inside}`];
    });
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? windowsPrograms[family].map((each) => `${root}\\${each}`) : []));
  }
  return [];
}

/** A browser that an environment variable names wins, even one that is not there: starting it then says so. */
function find(
  family: 'chromium' | 'firefox',
  names: readonly string[],
  named: string | undefined,
  machine: Machine,
) {
  if (named) return isAbsolute(named) ? named : (onPath(named, machine) ?? named);
  for (const name of names) {
    const file = onPath(name, machine);
    if (file) return file;
  }
  return usualPlaces(family, machine).find((file) => machine.canRun(file));
}

/** The file of a Chromium, Chrome or Edge: the one `CUTTING_ROOM_BROWSER` names, or the first that is installed. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  return find('chromium', chromiumNames, machine.env['CUTTING_ROOM_BROWSER'], machine);
}

/** The file of a Firefox: the one `CUTTING_ROOM_FIREFOX` names, or the first that is installed. */
export function findFirefox(machine: Machine = thisMachine): string | undefined {
  return find('firefox', firefoxNames, machine.env['CUTTING_ROOM_FIREFOX'], machine);
}
