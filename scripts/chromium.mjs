// A headless Chromium that is installed on the machine (Debian: apt-get install chromium); nothing is downloaded.
import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where Chromium is: `CHROMIUM`, else the usual places; null if nowhere. */
export const chromiumPath = () =>
  [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && runs(path)) ?? null;

/** Starts it, with everything off that would look for a network by itself. */
export const launchChromium = () =>
  chromium.launch({
    executablePath: chromiumPath() ?? undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
