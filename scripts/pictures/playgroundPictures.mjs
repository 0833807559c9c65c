import { pictureOf } from './browser.mjs';
import { pngOf } from './png.mjs';

/** What the Marketplace asks of a screenshot, in pixels. */
export const SCREENSHOT = { width: 1280, height: 800 };

/** As wide as the Dashboard, in a picture of the same size. */
const WIDE = { viewport: { width: 1360, height: 850 }, deviceScaleFactor: SCREENSHOT.width / 1360 };

/** The items of the add-on's menu, by their place in it. */
const ITEM = { data: 0, receipt: 2, card: 3, targets: 5, build: 7 };

/**
 * Pictures of the playground in a language: of the sample school for the Marketplace, of what a new
 * user sees for the docs.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the playground
 * @param {'en' | 'ru'} language
 * @returns {Promise<Record<string, Buffer>>} by path
 */
export async function playgroundPictures(browser, address, language) {
  const pages = await openPlayground(browser, `${address}?lang=${language}`, WIDE);
  const tabs = await pages.tabs();
  const [deals, dashboard, tv, boards, map, game] = [0, 2, 3, 4, 10, 11].map((at) => tabs[at] ?? '');
  const sample = await openPlayground(browser, `${address}?lang=${language}`);
  /** @type {Record<string, Buffer>} */
  const pictures = {};
  const take = async (/** @type {string} */ path, /** @type {Playground} */ from, options = {}) => {
    pictures[path] = pngOf(await pictureOf(browser, from.page, options));
  };
  const screenshot = (/** @type {number} */ number, from = sample) =>
    take(`publish/${language}/screenshot-${number}.png`, from);

  // The two pages for a team: the first thing that anybody sees.
  await pages.select(`${dashboard}!A1`);
  await screenshot(1, pages);
  await pages.select(`${tv}!A1`);
  await take(`docs/pictures/${language}/tv.png`, pages, { clip: { x: 0, y: 0, width: 1360, height: 730 } });
  await pages.page.context().close();

  await sample.select(`${map}!A1`);
  await sample.choose(ITEM.targets);
  await sample.sidebar.locator('[id^=targets-edit-]').nth(3).click();
  await sample.sidebar.locator('svg.chance').waitFor();
  await screenshot(2);

  await sample.select(`${boards}!C9`);
  await sample.choose(ITEM.receipt);
  await sample.sidebar.locator('.receipt summary').first().click();
  await screenshot(3);

  await sample.select(`${deals}!A1`);
  await sample.choose(ITEM.card);
  await sample.sidebar.locator('#card-who').selectOption({ index: 1 });
  await sample.select(`${game}!A1`);
  await screenshot(4);

  await sample.select(`${deals}!A1`);
  await sample.choose(ITEM.data);
  await sample.sidebar.locator('footer summary').click();
  await sample.sidebar.locator('footer p').last().scrollIntoViewIfNeeded();
  await take(`docs/pictures/${language}/about.png`, sample, { clip: { x: 980, y: 0, width: 300, height: 800 } });
  await sample.page.context().close();

  const empty = await openPlayground(browser, `${address}?lang=${language}&sheet=empty`, WIDE);
  await empty.openMenu();
  await take(`docs/pictures/${language}/menu.png`, empty, { clip: { x: 0, y: 0, width: 900, height: 460 } });
  await empty.item(ITEM.build).click();
  await empty.page.locator('#toasts').getByText(/\S/).first().waitFor();
  await empty.settled();
  await take(`docs/pictures/${language}/built.png`, empty);
  await empty.page.context().close();
  return pictures;
}

/** Where the pointer shows no hint. @type {[number, number]} */
const ASIDE = [1120, 20];

/** What the playground has and Google Sheets has not is not shown. */
const ONLY_THE_ADDON =
  '#bar h1, #bar .spring ~ *, #bar > .menu-root, #bar > .menu-place ~ div { visibility: hidden; width: 0 }';

/** @typedef {Awaited<ReturnType<typeof openPlayground>>} Playground */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('playwright-core').BrowserContextOptions} [look]
 */
async function openPlayground(browser, address, look = { viewport: SCREENSHOT }) {
  const page = await browser.newPage(look);
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await page.addStyleTag({ content: ONLY_THE_ADDON });
  await page.waitForFunction('window.playground !== undefined');
  await page.evaluate('window.playground.idle()');
  const sidebar = page.frameLocator('.sidebar-frame');
  const openMenu = () => page.locator('.menu-place .menu-button').click();
  const item = (/** @type {number} */ at) => page.getByRole('menuitem').nth(at);
  const settled = async () => {
    await page.evaluate('window.playground.idle()');
    // The sheet is drawn a moment after its cells have changed.
    await page.waitForTimeout(1500);
  };
  const loaded = async () => {
    await sidebar.locator('.skeleton:visible').first().waitFor({ state: 'detached' });
    await settled();
  };
  return {
    page,
    sidebar,
    openMenu,
    item,
    settled,
    tabs: async () => /** @type {string[]} */ (await page.evaluate('window.playground.tabs()')),
    async choose(/** @type {number} */ at) {
      await openMenu();
      await item(at).click();
      await sidebar.locator('main').waitFor();
      await page.mouse.move(...ASIDE);
      await loaded();
    },
    async select(/** @type {string} */ cell) {
      await page.evaluate(`window.playground.select(${JSON.stringify(cell)})`);
      await settled();
    },
  };
}
