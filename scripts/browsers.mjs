import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers Remit is tested in: how to find each on this machine, and Debian's packages for it. */
export const browsers = [
  {
    id: 'chrome',
    name: 'Chromium',
    variable: 'REMIT_CHROME',
    packages: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
    find: () =>
      firstProgram([
        process.env.REMIT_CHROME,
        ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ]),
  },
  {
    id: 'firefox',
    name: 'Firefox',
    variable: 'REMIT_FIREFOX',
    packages: ['firefox-esr', 'fonts-liberation'],
    find: () =>
      firstProgram([
        process.env.REMIT_FIREFOX,
        ...onPath('firefox-esr', 'firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ]),
  },
];

/** The path of a browser by its id (`chrome` or `firefox`), or null when it is not installed. */
export const browserPath = (id) => browsers.find((browser) => browser.id === id).find();

const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

function firstProgram(paths) {
  return paths.find((path) => path && isProgram(path)) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
