import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Stored } from '../../playground/host/index.ts';
import '../../playground/page/testHooks.ts';
import { PATIENCE_MS, connected } from '../support/browser/connected.ts';

type Language = 'en' | 'ru';

/** The empty spreadsheet opens in a fraction of the time: it has no formulas to calculate. */
type Book = 'sample' | 'empty';

let shared: Playground | undefined;

/**
 * The built playground in a real browser. A test fails as well when anything went wrong on the page or
 * a request left this machine, and the next one then starts on a fresh page.
 *
 * All files have one page, and what is kept in it is cleared: in another one the browser would compile
 * the spreadsheet engine anew, which is half the work of opening it.
 */
export function playground(): Playground {
  const self = (shared ??= new Playground());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await self.abandon();
    expect(self.problems.splice(0)).toEqual([]);
  });
  afterAll(() => self.leave());
  return self;
}

/** The page with the words a test needs to drive it. Addresses are "Deals!A1". */
export class Playground {
  /** Everything that went wrong on the page and every request that left this machine. */
  readonly problems: string[] = [];
  private current: Page | undefined;
  private opened: string | undefined;

  get address(): string {
    const address = inject('playground');
    if (address === undefined) throw new Error('the playground is not served');
    return address;
  }

  get page(): Page {
    if (this.current === undefined) throw new Error('no page is open');
    return this.current;
  }

  /** A page with nothing loaded and nothing kept from before. */
  async blank(): Promise<Page> {
    if (this.current === undefined) return (this.current = await this.newPage());
    // First, since it could keep something while it is left.
    await this.leave();
    const page = this.current;
    await page.unrouteAll();
    await page.context().clearPermissions();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(this.address).origin, storageTypes: 'all' });
    await session.detach();
    return page;
  }

  private async newPage(): Promise<Page> {
    const page = await (await connected()).newPage({ viewport: { width: 1366, height: 820 } });
    page.context().setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', ({ message }) => this.problems.push(`page error: ${message}`));
    page.on('console', (line) => line.type() === 'error' && this.problems.push(`console: ${line.text()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(data|blob|about):/.test(url)) this.problems.push(`outside: ${url}`);
    });
    return page;
  }

  /** Leaves the playground by a step of its own, so that the browser keeps the process with all that is compiled. */
  async leave(): Promise<void> {
    this.distrust();
    await this.current?.evaluate(() => location.replace('about:blank'));
    await this.current?.waitForURL('about:blank');
  }

  /** The next page is another. */
  async abandon(): Promise<void> {
    await this.current?.context().close();
    this.current = undefined;
    this.distrust();
  }

  /** A workbook as somebody sees it who has never opened it. */
  async open(language: Language, book: Book = 'sample'): Promise<void> {
    const page = await this.blank();
    await page.goto(`${this.address}?lang=${language}${book === 'empty' ? '&sheet=empty' : ''}`);
    await this.ready();
    this.opened = `${language} ${book}`;
  }

  /** The page as the test before left it, when it is this one: for tests that do not meet in a cell. */
  async stay(language: Language, book: Book = 'sample'): Promise<void> {
    if (this.opened !== `${language} ${book}`) await this.open(language, book);
  }

  /** What is open is not what a test would expect any more: `stay` opens it anew. */
  distrust(): void {
    this.opened = undefined;
  }

  /** Waits until the page stands and every formula of the workbook that it opened with is calculated. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.playground !== undefined);
    await this.page.evaluate(() => window.playground?.idle());
  }

  /** Loads the page again by what is done, and waits until it stands. */
  async reloaded(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), act()]);
    await this.ready();
  }

  /**
   * Selects the cell and writes the text into it at once, as dictation does. After each key the engine
   * looks for functions to offer, which is long; the test of that list types key by key.
   */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.insertText(text);
    await this.enter(address);
  }

  /** Selects the cell and pastes the text from the clipboard with the keyboard. */
  async paste(address: string, text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.select(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
    await this.page.waitForFunction((at) => window.playground?.cell(at)?.kind !== 'blank', address);
  }

  /** Ends the typing in the cell with Enter. */
  async enter(address: string): Promise<void> {
    await this.listIsGone();
    await this.page.keyboard.press('Enter');
    // The selection moves down once the sheet has taken the text.
    await this.page.waitForFunction((at) => window.playground?.selected() !== at, address);
  }

  /**
   * The engine's list of functions shows where somebody stops for a moment while a name is typed, and takes
   * the key Enter until it is gone and the page is drawn without it.
   */
  private async listIsGone(): Promise<void> {
    await this.page.locator('ul[data-u-comp=sheets-formula-editor]').waitFor({ state: 'detached' });
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
    );
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => window.playground?.select(at), address);
    await this.page.waitForFunction((at) => window.playground?.selected() === at, address);
    // The sheet takes the keyboard a moment after it is shown.
    await this.page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true]'));
  }

  /** Waits until the cell holds this; what a formula gives comes some time after it is typed. */
  async expectCell(address: string, stored: unknown): Promise<void> {
    await expect.poll(() => this.cell(address)).toEqual(stored);
  }

  /** Waits until a person sees this text in the cell. */
  async expectShown(address: string, text: string): Promise<void> {
    await expect.poll(() => this.shown(address)).toBe(text);
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
