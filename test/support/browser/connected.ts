import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import './setup.ts';

/** How long one step on a page may take on a busy machine. */
export const PATIENCE_MS = 60_000;

/**
 * The Chromium that all browser tests share, connected while the tests of a file run. What a file
 * opens in it is closed after the file. Only files named *.browser.test.ts have one.
 */
export function connected(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const address = inject('browser');
    if (address === undefined) throw new Error('A test that drives a browser is named *.browser.test.ts.');
    browser = await chromium.connect(address);
  });
  afterAll(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    await browser?.close();
  });
  return {
    get browser() {
      if (browser === undefined) throw new Error('the browser is not connected yet');
      return browser;
    },
  };
}
