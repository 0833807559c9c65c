import { pictureOf } from './browser.mjs';
import { pngOf } from './png.mjs';

/** What the Marketplace asks of a screenshot, in pixels. */
export const SCREENSHOT = { width: 1280, height: 800 };

/** The items of the add-on's menu, by their place in it. */
const ITEM = { data: 0, receipt: 2, card: 3, build: 7 };

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
  const sample = await openPlayground(browser, `${address}?lang=${language}`);
  const tabs = await sample.tabs();
  const [deals, dashboard, map, game] = [0, 2, 8, 9].map((at) => tabs[at] ?? '');
  /** @type {Record<string, Buffer>} */
  const pictures = {};
  const take = async (/** @type {string} */ path, /** @type {Playground} */ from, options = {}) => {
    pictures[path] = pngOf(await pictureOf(browser, from.page, options));
  };
  const screenshot = (/** @type {number} */ number) => take(`publish/${language}/screenshot-${number}.png`, sample);

  await sample.select(`${dashboard}!A1`);
  await sample.choose(ITEM.data);
  await screenshot(1);

  await sample.select(`${map}!A1`);
  await sample.panel('targets');
  await sample.sidebar.locator('[id^=targets-edit-]').nth(3).click();
  await sample.sidebar.locator('svg.chance').waitFor();
  await screenshot(2);

  await sample.select(`${dashboard}!C9`);
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

  const empty = await openPlayground(browser, `${address}?lang=${language}&sheet=empty`);
  await empty.openMenu();
  await take(`docs/pictures/${language}/menu.png`, empty, { clip: { x: 0, y: 0, width: 900, height: 380 } });
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
 */
async function openPlayground(browser, address) {
  const page = await browser.newPage({ viewport: SCREENSHOT });
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
    async panel(/** @type {string} */ id) {
      await sidebar.locator(`#tab-${id}`).click();
      await loaded();
    },
    async select(/** @type {string} */ cell) {
      await page.evaluate(`window.playground.select(${JSON.stringify(cell)})`);
      await settled();
    },
  };
}
