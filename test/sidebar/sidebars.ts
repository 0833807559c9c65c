import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { type Opened, type Options, openedSheet } from '../addon/sheet.ts';
import { PATIENCE_MS, connected } from '../support/browser/connected.ts';

const ORIGIN = 'http://sidebar.test/';

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

/** What opens the sidebar at each panel. */
const ITEMS = { data: 'showSidebar', formula: 'showFormulas', googleCheck: 'showCheck' };

export interface Showing extends Options {
  readonly panel?: keyof typeof ITEMS;
  /** What every call fails with while it gives a text. */
  readonly failure?: () => string | null;
  /** What a call waits for before it is answered. */
  readonly until?: (name: string) => Promise<void> | false;
  /** In a driven page nothing passes but what page.clock is told. */
  readonly time?: 'flows' | 'driven';
}

/** What stands behind an address: the page and its server. */
interface Site {
  readonly html: () => string;
  readonly serve: (name: string, args: unknown[]) => Promise<{ value: unknown } | { failure: string }>;
}

/**
 * The built sidebar, 300 px wide, in a real browser over the built server and a spreadsheet of plain arrays. A page that a test before
 * is done with is used again, under another address. A test fails as well when anything was thrown on a page.
 */
export function sidebars(): (tabs: readonly MemoryTab[], options?: Showing) => Promise<Shown> {
  const sites = new Map<string, Site>();
  const free: Page[] = [];
  const used: Page[] = [];
  const problems: string[] = [];
  const contexts: BrowserContext[] = [];
  let flowing: Promise<BrowserContext> | undefined;

  afterEach(() => {
    free.push(...used.splice(0));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => Promise.all(contexts.map((context) => context.close())));

  async function start(): Promise<BrowserContext> {
    const browser = await connected();
    const started = await browser.newContext({ viewport: { width: 300, height: 800 } });
    contexts.push(started);
    started.setDefaultTimeout(PATIENCE_MS);
    started.on('weberror', (error) => problems.push(`error on the page: ${error.error().message}`));
    // A call of a page that has been left goes to the server it was made for.
    await started.exposeBinding('serve', ({ frame }, name: string, args: unknown[]) =>
      sites.get(frame.url())?.serve(name, args),
    );
    await started.addInitScript(CLIENT);
    await started.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: sites.get(route.request().url())?.html() ?? '' }),
    );
    return started;
  }

  async function flowingPage(): Promise<Page> {
    const page = free.pop() ?? (await (await (flowing ??= start())).newPage());
    used.push(page);
    await page.mouse.move(0, 0);
    return page;
  }

  /** In a context that nobody uses after. */
  async function drivenPage(): Promise<Page> {
    const own = await start();
    await own.clock.install();
    return own.newPage();
  }

  return async (
    tabs,
    { panel = 'data', failure = () => null, until = () => false, time = 'flows', ...options } = {},
  ) => {
    const opened = openedSheet(tabs, options);
    opened.addon.invoke(ITEMS[panel]);
    const calls: string[] = [];
    const address = `${ORIGIN}${sites.size + 1}`;
    sites.set(address, {
      html: () => opened.dialogs.at(-1)?.html ?? '',
      async serve(name, args) {
        calls.push(name);
        await until(name);
        const refused = failure();
        if (refused !== null) return { failure: refused };
        try {
          return { value: await opened.runner.handle(name, args) };
        } catch (error) {
          return { failure: error instanceof Error ? error.message : String(error) };
        }
      },
    });
    const page = await (time === 'driven' ? drivenPage() : flowingPage());
    await page.goto(address);
    return { ...opened, page, calls };
  };
}

/** Nothing sticks out of the 300 px. */
export const isInside = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= 300);

/** Waits until the keyboard is in the element with this id. */
export async function expectFocus(page: Page, id: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
}
