// Takes the pictures of docs/: the viewer in light and dark. With `-- FOLDER` it takes all there, of viewer and playground,
// light and dark, 400 and 1280 pixels wide, to be looked at. Build first.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { buildPlayground, serve } from './playground.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { readout } = await import(pathToFileURL(at('dist/index.js')).href);
const { renderHtml } = await import(pathToFileURL(at('dist/render.js')).href);
const [looking] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'readout-pictures-'));
const browser = await launchChromium();

async function picture(url, file, { scheme, width, height = 900, whole = false, scale = 1, prepare }) {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  await page.goto(url);
  await prepare?.(page);
  await page.screenshot({ path: file, fullPage: whole });
  await context.close();
  console.log(file);
}

const text = readFileSync(at('fixtures/articles/demo-ferry.txt'), 'utf8');
const viewer = join(folder, 'viewer.html');
writeFileSync(viewer, renderHtml(readout(text), text));
const viewerUrl = pathToFileURL(viewer).href;

try {
  if (looking === undefined) {
    for (const scheme of ['light', 'dark']) {
      await picture(viewerUrl, at(`docs/viewer-${scheme}.png`), { scheme, width: 1280, height: 860 });
    }
  } else {
    await buildPlayground(join(folder, 'playground'));
    const { server, address } = await serve(join(folder, 'playground'));
    const shown = (page) => page.waitForSelector('html[data-shown]');
    const tab = (name) => async (page) => {
      await shown(page);
      await page.getByRole('tab', { name }).click();
      await page.waitForFunction(() => document.getElementById('code').textContent !== '');
    };
    for (const scheme of ['light', 'dark']) {
      for (const width of [400, 1280]) {
        const name = (what) => join(looking, `${what}-${scheme}-${width}.png`);
        const whole = width === 400;
        await picture(viewerUrl, name('viewer'), { scheme, width, whole });
        await picture(address, name('playground'), { scheme, width, whole, prepare: shown });
        await picture(address, name('playground-test'), { scheme, width, prepare: tab('Vitest') });
      }
    }
    server.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
