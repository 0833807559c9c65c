import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Stored } from '../../playground/host/index.ts';
import '../../playground/page/testHooks.ts';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { startServer } from '../../scripts/server.mjs';

type Language = 'en' | 'ru';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/**
 * The built playground in a real browser: one browser for the tests of a file. A test fails as well when anything went wrong on the page or a request left this machine.
 */
export function playground(): Playground {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  const self = new Playground();

  beforeAll(async () => {
    server = await startServer({ port: 0 });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
    self.start(browser, server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => expect(self.problems.splice(0)).toEqual([]));
  return self;
}

/** The page with the words a test needs to drive it. Addresses are "Deals!A1". */
export class Playground {
  /** Everything that went wrong on the page and every request that left this machine. */
  readonly problems: string[] = [];
  address = '';
  private browser: Browser | undefined;
  private current: Page | undefined;
  private language: Language | undefined;

  get page(): Page {
    if (this.current === undefined) throw new Error('no page is open');
    return this.current;
  }

  start(browser: Browser, address: string): void {
    this.browser = browser;
    this.address = address;
  }

  /** A page in a fresh profile, nothing loaded. */
  async blank(): Promise<Page> {
    await this.current?.context().close();
    this.language = undefined;
    const page = await this.browser?.newPage({ viewport: { width: 1366, height: 820 } });
    if (page === undefined) throw new Error('the browser is not started');
    page.on('pageerror', ({ message }) => this.problems.push(`page error: ${message}`));
    page.on('console', (line) => line.type() === 'error' && this.problems.push(`console: ${line.text()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(data|blob|about):/.test(url)) this.problems.push(`outside: ${url}`);
    });
    this.current = page;
    return page;
  }

  /** The sample workbook in a fresh profile. */
  async open(language: Language): Promise<void> {
    const page = await this.blank();
    await page.goto(`${this.address}?lang=${language}`);
    await this.ready();
    this.language = language;
  }

  /** The page as the test before left it, when it is in this language: for tests that do not meet in a cell. */
  async stay(language: Language): Promise<void> {
    if (this.language !== language) await this.open(language);
  }

  /** Waits until the page stands and every formula is calculated. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.playground !== undefined);
    await this.page.evaluate(() => window.playground?.idle());
  }

  /** Selects the cell, types as a person does, and waits until everything is calculated. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.enter(address);
  }

  /** Selects the cell and pastes the text from the clipboard with the keyboard. */
  async paste(address: string, text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.select(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
    await this.page.waitForFunction((at) => window.playground?.cell(at)?.kind !== 'blank', address);
    await this.ready();
  }

  /** Ends the typing in the cell with Enter. */
  async enter(address: string): Promise<void> {
    await this.page.keyboard.press('Enter');
    // The selection moves down once the sheet has taken the text.
    await this.page.waitForFunction((at) => window.playground?.selected() !== at, address);
    await this.ready();
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => window.playground?.select(at), address);
    await this.page.waitForFunction((at) => window.playground?.selected() === at, address);
    // The sheet takes the keyboard a moment after it is shown.
    await this.page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true]'));
  }

  cell(address: string): Promise<Stored | undefined> {
    return this.page.evaluate((at) => window.playground?.cell(at), address);
  }

  shown(address: string): Promise<string | undefined> {
    return this.page.evaluate((at) => window.playground?.shown(at), address);
  }

  selected(): Promise<string | undefined> {
    return this.page.evaluate(() => window.playground?.selected());
  }

  tabs(): Promise<readonly string[] | undefined> {
    return this.page.evaluate(() => window.playground?.tabs());
  }

  /** Waits until what was changed is kept in the browser. */
  async kept(): Promise<void> {
    await this.page.waitForSelector('.save-state[data-state=saved]');
  }
}
