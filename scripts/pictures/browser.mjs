import { chromium } from 'playwright-core';
import { ensureChromium } from '../chromium.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'];

/** A browser that draws the same picture each time. */
export const drawingBrowser = () => chromium.launch({ executablePath: ensureChromium(), args: FLAGS });

/**
 * What a page shows, pixel by pixel.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').PageScreenshotOptions} [options]
 * @returns {Promise<{ width: number, height: number, pixels: Uint8Array }>}
 */
export async function pictureOf(browser, page, options) {
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide', ...options })).toString('base64');
  const reader = await browser.newPage();
  const { width, height, text } = await reader.evaluate(`(${READ})(${JSON.stringify(png)})`);
  await reader.close();
  return { width, height, pixels: new Uint8Array(Buffer.from(text, 'base64')) };
}

/** Runs in the page, which knows how to read a picture. */
const READ = `async (data) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + data;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, image.width, image.height).data;
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return { width: image.width, height: image.height, text: btoa(binary) };
}`;
