import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/**
 * Does what starts a download and waits until it is done; resolves to the file, in that folder, under the name
 * that the page gave it.
 */
export async function download(
  browser: Browser,
  folder: string,
  start: () => Promise<void>,
): Promise<string> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  let name = 'download';
  const done = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No download ended within 15 s.')), 15_000);
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      name = suggestedFilename;
    });
    session.on('Browser.downloadProgress', ({ guid, state }) => {
      if (state === 'inProgress') return;
      clearTimeout(timer);
      if (state === 'completed') resolve(guid);
      else reject(new Error('The download was cancelled.'));
    });
  });
  try {
    const [guid] = await Promise.all([done, start()]);
    const file = join(folder, name);
    await rename(join(folder, guid), file);
    return file;
  } finally {
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await session.detach();
  }
}
