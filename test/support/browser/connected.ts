import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import './setup.ts';

/** How long one step on a page may take on a busy machine. */
export const PATIENCE_MS = 60_000;

let browser: Promise<Browser> | undefined;

/**
 * The Chromium that all browser tests share; it is closed after the last of them, with what they have
 * opened in it. Only files named *.browser.test.ts have one.
 */
export function connected(): Promise<Browser> {
  const address = inject('browser');
  if (address === undefined) throw new Error('A test that drives a browser is named *.browser.test.ts.');
  return (browser ??= chromium.connect(address));
}
