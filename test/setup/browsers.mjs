/** Finds the browsers that are already on this machine; test tools that download their own cannot be relied on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const first = (/** @type {(string | undefined)[]} */ paths) => paths.find((path) => path && existsSync(path));

export const findChromium = () =>
  first([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);

export const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

export const findXvfb = () => first(['/usr/bin/Xvfb']);

/** WebKit is two programs: the driver and the small browser that it steers, in a folder per architecture and version. */
export function findWebKit() {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  if (!driver) return undefined;
  for (const base of ['/usr/lib', '/usr/libexec']) {
    for (const arch of existsSync(base) ? ['', ...readdirSync(base)] : []) {
      for (const folder of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const browser = join(base, arch, folder, 'MiniBrowser');
        if (existsSync(browser)) return { driver, browser };
      }
    }
  }
  return undefined;
}
