import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { type Opened, type Options, openedSheet } from '../addon/sheet.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const ADDRESS = 'http://sidebar.test/';

/** `google.script.run` over one function of the page that answers like the server. */
const CLIENT = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (handler) => runner(handler, failure) :
    name === 'withFailureHandler' ? (handler) => runner(success, handler) :
    (...args) => { window.serve(name, args).then((answer) =>
      'failure' in answer ? failure(new Error(answer.failure)) : success(answer.value)); } });
  window.google = { script: { run: runner() } };`;

export interface Shown extends Opened {
  readonly page: Page;
  /** Names of the calls so far, in order. */
  readonly calls: string[];
}

export interface Showing extends Options {
  readonly panel?: 'data' | 'formula';
  /** What every call fails with while it gives a text. */
  readonly failure?: () => string | null;
}

/** The built sidebar, 300 px wide, in a real browser over the built server and a spreadsheet of plain arrays. */
export function sidebars(): (tabs: readonly MemoryTab[], options?: Showing) => Promise<Shown> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
  });
  afterAll(() => browser.close());

  return async (tabs, { panel = 'data', failure = () => null, ...options } = {}) => {
    const opened = openedSheet(tabs, options);
    opened.addon.invoke(panel === 'data' ? 'showSidebar' : 'showFormulas');
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    page.on('pageerror', (error) => expect.fail(`error on the page: ${error.message}`));
    const calls: string[] = [];
    await page.exposeFunction('serve', async (name: string, args: unknown[]) => {
      calls.push(name);
      const refused = failure();
      if (refused !== null) return { failure: refused };
      try {
        return { value: await opened.runner.handle(name, args) };
      } catch (error) {
        return { failure: error instanceof Error ? error.message : String(error) };
      }
    });
    await page.addInitScript(CLIENT);
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: opened.dialogs.at(-1)?.html ?? '' }),
    );
    await page.goto(ADDRESS);
    return { ...opened, page, calls };
  };
}
