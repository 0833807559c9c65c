import { expect, test } from 'vitest';
import { playground } from './playground.ts';

const sheet = playground();

const EN = { menu: 'Examples', add: (tab: string) => `Add “${tab} (columns)” to them` };
const RU = { menu: 'Примеры', add: (tab: string) => `Добавить в них «${tab} (столбцы)»` };

/** Tables that ask what only a person knows. A board is the first two lines of name and value; a sentence is `null`. */
const KINDS = [
  {
    language: 'en',
    words: EN,
    title: 'A status of your own',
    read: '7 leads of 2 managers',
    formula: '=LEADERBOARD(A1:E8,"conversion","","raw")',
    before: null,
    question: '3 leads are “Boarded”. Is that a sale?',
    answer: 'Paid',
    after: ['Ann Lee', 2 / 3, 'Bob Stone', 1 / 4],
  },
  {
    language: 'en',
    words: EN,
    title: 'Totals repeated',
    read: 'A list of sales: 4 sales of 2 managers',
    formula: '=LEADERBOARD(A1:F8,"revenue")',
    before: ['Ann Lee', 370, 'Bob Stone', 140],
    question: 'The same sum in every row of an ID',
    answer: 'Parts: each adds its money',
    after: ['Ann Lee', 740, 'Bob Stone', 230],
  },
  {
    language: 'ru',
    words: RU,
    title: 'Свой заголовок',
    read: '6 лидов у 2 менеджеров',
    formula: '=LEADERBOARD(A1:E7;"конверсия";"2026-01";"raw")',
    before: null,
    question: '«Постучался» (столбец C) — это «Дата создания»?',
    answer: 'Да',
    after: ['Борис Котов', 2 / 3, 'Анна Смирнова', 1 / 3],
  },
] as const;

test.each(KINDS)('“$title” is told, asks, and its formula counts anew after one click', async (kind) => {
  const { language, words, title, read, formula, before, question, answer, after } = kind;
  await sheet.stay(language, 'empty');
  const { page } = sheet;
  await page.getByRole('button', { name: words.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
  await page.waitForFunction((at) => window.playground?.selected() === at, `${title}!A1`);
  await sheet.type(`${title}!I2`, formula);
  await expectBoard(title, before);

  await page.locator('.menu-place .menu-button').click();
  await page.getByRole('menuitem').first().click();
  const sidebar = page.frameLocator('.sidebar-frame');
  await sidebar.getByText(read).waitFor();
  const asked = sidebar.getByRole('listitem').filter({ hasText: question });
  await asked.getByRole('button', { name: answer, exact: true }).click();
  await sidebar.getByRole('button', { name: words.add(title) }).click();
  await expectBoard(title, after);
  expect(await asked.count()).toBe(0);
  await page.locator('.sidebar-close').click();
});

/** Waits until the formula in I2 gives this board; for null, a sentence that names the Data panel. */
async function expectBoard(tab: string, board: readonly (string | number)[] | null): Promise<void> {
  if (board === null) {
    const message = expect.stringMatching(/Data panel|панел\S+ «Данные»/);
    return sheet.expectCell(`${tab}!I2`, { kind: 'error', value: '#ERROR!', message });
  }
  const expected = board.map((value) =>
    typeof value === 'number' ? { kind: 'number', value: expect.closeTo(value, 9) } : { kind: 'text', value },
  );
  const cells = ['J3', 'K3', 'J4', 'K4'].map((at) => `${tab}!${at}`);
  await expect.poll(() => Promise.all(cells.map((at) => sheet.cell(at)))).toEqual(expected);
}
