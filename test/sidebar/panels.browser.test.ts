import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { DEALS, EMPTY, exported } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { sidebars, expectFocus, isInside } from './sidebars.ts';

const show = sidebars();

const LONG: MemoryTab = {
  name: 'Выгрузка_из_CRM_за_весь_2026_год_не_трогать_это_для_руководства',
  cells: [
    ['Ответственный', 'Дата оплаты', 'Сумма', 'Дата_первого_касания_с_рекламой_и_лендингом'],
    ['Константинопольская-Преображенская_Александра_Константиновна', { date: 46065 }, 'двенадцать', { date: 46055 }],
  ],
};

describe('the panel of data', () => {
  test('tells what was read, and a button selects the cell of a problem', async () => {
    const { page, workbook } = await show([EMPTY, DEALS]);
    await page.getByText('5 leads of 2 managers, 2 Feb to 4 Mar 2026, USD.').waitFor();
    await page.getByText('6 rows = 5 read + 1 left out').waitFor();
    expect(await page.getByText('2 things to look at').count()).toBe(1);
    await page.getByRole('button', { name: 'Select C4' }).click();
    await expect.poll(() => workbook.selection()).toMatchObject({ row: 3, column: 2 });
    expect(workbook.activeSheet().name).toBe('Deals');
  });

  test('says when nothing is wrong', async () => {
    const cells = [
      ['Manager', 'Created', 'Paid', 'Amount'],
      ['Anna', { date: 46055 }, { date: 46060 }, 100],
    ];
    const { page } = await show([{ name: 'Deals', cells }]);
    await page.getByText('Nothing wrong').waitFor();
  });

  test.each(['en', 'ru'] as const)('says what to do where no tab holds leads (%s)', async (user) => {
    const { page } = await show([EMPTY], { user });
    await page
      .getByText(user === 'en' ? 'No table of leads yet' : 'Таблицы лидов пока нет')
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['data', 'formula', 'kpis', 'targets', 'game', 'card'] as const)(
    'a table that was pasted meanwhile is noticed by itself (%s)',
    async (panel) => {
      const { page, workbook } = await show([EMPTY]);
      await page.locator(`#tab-${panel}`).click();
      const none = page.locator(`#panel-${panel}`).getByText('No table of leads yet');
      await none.waitFor();
      const [sheet] = workbook.sheets();
      const texts = [
        ['Manager', 'Status'],
        ['Anna', 'Won'],
      ].map((row) => row.map((value) => ({ kind: 'text' as const, value })));
      sheet?.write({ row: 0, column: 0, rows: 2, columns: 2 }, texts);
      await expect.poll(() => none.count()).toBe(0);
      await page.locator('#tab-data').click();
      await page.getByText('1 lead of 1 manager').waitFor();
    },
  );

  test('reads a table anew when rows have come, and goes to a new table that the user looks at', async () => {
    const { page, workbook, select } = await show([DEALS, EMPTY]);
    await page.getByText('5 leads of 2 managers').waitFor();
    const write = (tab: string, row: number, cells: readonly string[]): void =>
      workbook
        .sheets()
        .find(({ name }) => name === tab)
        ?.write({ row, column: 0, rows: 1, columns: cells.length }, [
          cells.map((value) => ({ kind: 'text' as const, value })),
        ]);
    write('Deals', 6, ['Clara', '2026-03-01', '', '', 'Open']);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('6 leads of 3 managers').waitFor();
    write('Board', 0, ['Manager', 'Status']);
    write('Board', 1, ['Anna', 'Won']);
    select('Board', 1, 1);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('1 lead of 1 manager').waitFor();
    expect(await page.getByLabel('Tab with leads').first().inputValue()).toBe('Board');
  });

  test.each(['en', 'ru'] as const)(
    'where nothing is, a sample is one click away, and a board another (%s)',
    async (user) => {
      const { page, workbook } = await show([EMPTY], { user, locale: user === 'en' ? 'en_US' : 'ru_RU' });
      await page.getByRole('button', { name: user === 'en' ? 'Try with a sample' : 'Попробовать на примере' }).click();
      const make = page.getByRole('button', { name: user === 'en' ? 'Make a board' : 'Сделать рейтинг' });
      await make.waitFor();
      expect(await violations(page)).toEqual([]);
      await make.click();
      const board = user === 'en' ? 'Board 2' : 'Рейтинг';
      await page.getByText(board).first().waitFor();
      expect(workbook.activeSheet().name).toBe(board);
    },
  );

  test('whatever takes longer than a moment shows that it works', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const { page } = await show([DEALS], { until: (name) => name === 'sidebarMakePage' && asked });
    const isWorking = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.classList.contains('working'));
    await page.getByRole('button', { name: 'Make a board' }).click();
    await page.getByText('Making a tab…').waitFor();
    await expect.poll(isWorking).toBe(true);
    answer();
    await page.getByText('see the new tab “Board”').waitFor();
    expect(await isWorking()).toBe(false);
  });

  test('builds a whole sheet from any empty panel', async () => {
    const { page, workbook } = await show([EMPTY]);
    await page.locator('#tab-game').click();
    await page.locator('#panel-game').getByRole('button', { name: 'Build me a sheet' }).click();
    await page.getByText('Saved in the tab').first().waitFor();
    expect(workbook.sheets().map(({ name }) => name)).toContain('Dashboard');
  });

  test('a table that no board can be made of says why, and no tab is made', async () => {
    const cells = [
      ['Manager', 'Amount', 'Source'],
      ['Anna', 100, 'web'],
    ];
    const { page, workbook } = await show([{ name: 'Deals', cells }]);
    await page.getByRole('button', { name: 'Make a board' }).click();
    await page.locator('.make').getByRole('alert').waitFor();
    expect(workbook.sheets()).toHaveLength(1);
  });

  test.each(['en', 'ru'] as const)(
    'an export in one column is explained in every panel, and split by a click (%s)',
    async (user) => {
      const lines = {
        name: 'Export',
        cells: ['Manager;Created;Paid', 'Anna;2026-02-02;2026-02-09'].map((line) => [line]),
      };
      const { page } = await show([lines], { user });
      await page.locator('#tab-targets').click();
      const split = user === 'en' ? 'Split this column for me' : 'Разделить столбец за меня';
      await page.locator('#panel-targets').getByRole('button', { name: split }).click();
      await page.locator('#tab-data').click();
      await page.getByText(user === 'en' ? '1 lead of 1 manager' : '1 лид у 1 менеджера').waitFor();
    },
  );

  test('says why a tab that was chosen cannot be read', async () => {
    const { page } = await show([DEALS, EMPTY]);
    await page.getByLabel('Tab with leads').selectOption('Board');
    await page.getByRole('alert').getByText('The tab “Board” is empty').waitFor();
  });

  test('tells how to paste from a CRM, at once where there is nothing to read yet', async () => {
    const { page } = await show([EMPTY]);
    await page.getByText('Sales > Orders > Export > CSV').waitFor();
    const { page: other } = await show([DEALS]);
    await other.getByText('5 leads').waitFor();
    expect(await other.getByText('Sales > Orders > Export > CSV').isVisible()).toBe(false);
    await other.getByText('Paste from your CRM').click();
    expect(await other.getByText('Sales > Orders > Export > CSV').isVisible()).toBe(true);
  });

  test('tells a log of events and the CRM that wrote a table', async () => {
    const { page } = await show([exported('event-log-ru', 'Deals'), exported('getcourse')]);
    await page.getByText('An event log: 23 events of 5 leads and 3 managers').waitFor();
    await page.getByLabel('Tab with leads').selectOption('Export');
    await page.getByText(/RUB\. Written by GetCourse\./).waitFor();
  });

  test('selects the whole row of a note', async () => {
    const { page, workbook } = await show([exported('header-below', 'Deals')]);
    await page.getByText('1 note').click();
    await page.getByRole('button', { name: 'Select 2:2' }).click();
    await expect.poll(() => workbook.selection()).toEqual({ row: 1, column: 0, rows: 1, columns: 26 });
  });

  test('keeps long names inside', async () => {
    const { page } = await show([LONG], { user: 'ru' });
    await page.getByText('1 продажа у 1 менеджера').waitFor();
    expect(await isInside(page)).toBe(true);
    await page.getByRole('combobox', { name: 'Что такое «Сумма»' }).selectOption('-');
    await page.getByText('Указано вручную.').waitFor();
    await page
      .getByRole('button', { name: `${LONG.name} (columns)` })

      .waitFor();
    expect(await isInside(page)).toBe(true);
  });
});

describe('what columns are', () => {
  const whatIs = (page: Page, header: string) => page.getByRole('combobox', { name: `What is “${header}”` });

  test('is picked in the row of the column, kept in a tab and undone', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const { page, cell, calls, workbook } = await show([DEALS], {
      until: (name) => name === 'sidebarAnswer' && asked,
    });
    await page.getByText('Other columns: 1').click();
    expect(await whatIs(page, 'Paid').inputValue()).toBe('paid');
    await whatIs(page, 'Colour').selectOption({ label: 'Source' });
    await page.getByText('Saving…').waitFor();
    answer();
    await page.getByText('Set by hand.').waitFor();
    expect([1, 2].map((column) => cell('Deals (columns)', 2, column).value)).toEqual(['Colour', 'Source']);
    expect(await whatIs(page, 'Colour').inputValue()).toBe('source');
    await page.getByRole('button', { name: 'Deals (columns)' }).click();
    await expect.poll(() => workbook.activeSheet().name).toBe('Deals (columns)');
    await page.getByRole('button', { name: '“Colour” as recognised' }).click();
    await expect.poll(() => whatIs(page, 'Colour').inputValue()).toBe('-');
    await expect.poll(() => page.getByText('Set by hand.').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('What is “Colour”');
    expect(cell('Deals (columns)', 2, 1).value).toBe('');
    expect(calls.filter((name) => name === 'sidebarAnswer')).toHaveLength(2);
  });

  test('several picks in a row are all kept', async () => {
    const { page, cell } = await show([DEALS]);
    await page.getByText('Other columns: 1').click();
    await whatIs(page, 'Colour').selectOption({ label: 'Source' });
    await whatIs(page, 'Status').selectOption({ label: 'Leave out' });
    await whatIs(page, 'Amount').selectOption({ label: 'Refund amount' });
    await expect.poll(() => page.getByText('Set by hand.').count()).toBe(3);
    expect([2, 3, 4].map((row) => [1, 2].map((column) => cell('Deals (columns)', row, column).value))).toEqual([
      ['Colour', 'Source'],
      ['Status', '-'],
      ['Amount', 'Refund amount'],
    ]);
  });

  test('is asked where two columns could be it, and the answer is kept', async () => {
    const { page, cell } = await show([exported('duplicate-headers', 'Deals')]);
    const question = page.getByRole('listitem').filter({ hasText: 'Which one is the payment date?' });
    await question.waitFor();
    expect(await question.getByRole('button', { pressed: true }).textContent()).toBe('Дата оплатыG, used now');
    expect(await violations(page)).toEqual([]);
    await question.getByRole('button', { name: 'Оплачен' }).click();
    await expect.poll(() => question.count()).toBe(0);
    expect([1, 2].map((column) => cell('Deals (columns)', 2, column).value)).toEqual(['Оплачен', 'Paid']);
    await expectFocus(page, 'read-as');
  });

  test('is told by letters where headers are the same', async () => {
    const { page, cell } = await show([exported('amocrm', 'Deals')], { user: 'ru' });
    const question = page.getByRole('listitem').filter({ hasText: 'В каком столбце «Продукт»?' });
    await question.getByRole('button').last().click();
    await expect.poll(() => question.count()).toBe(0);
    expect([1, 2].map((column) => cell('Deals (columns)', 2, column).value)).toEqual(['Column AA', 'Product']);
  });

  test('that could not be kept stays as it was, with the reason beside it', async () => {
    let refused: string | null = null;
    const { page } = await show([DEALS], { failure: () => refused });
    await whatIs(page, 'Paid').waitFor();
    refused = 'NetworkError: Connection failure due to HTTP 0';
    await whatIs(page, 'Paid').selectOption('-');
    await page.getByRole('row', { name: 'Paid' }).getByRole('alert').getByText('No connection').waitFor();
    expect(await whatIs(page, 'Paid').inputValue()).toBe('paid');
  });

  test('in a word that nobody knows leads to its cell', async () => {
    const mapping = {
      name: 'Deals (columns)',
      cells: [
        ['Column', 'Meaning'],
        ['Paid', 'payd'],
      ],
    };
    const { page, workbook } = await show([DEALS, mapping]);
    await page.getByRole('alert').getByText('cannot be “payd”').waitFor();
    expect(await page.getByText('Sales > Orders').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Select Deals (columns)!B2' }).click();
    await expect.poll(() => workbook.activeSheet().name).toBe('Deals (columns)');
  });

  test('changes the formula about the table', async () => {
    const { page } = await show([DEALS]);
    await whatIs(page, 'Status').selectOption('-');
    await page.getByText('Set by hand.').waitFor();
    await page.getByRole('tab', { name: 'Insert a formula' }).click();
    await page.getByText('=LEADERBOARD(Deals!A:F, "", "", "", "", "", "", "", \'Deals (columns)\'!A:C)').waitFor();
  });

  test.each(['en', 'ru'] as const)('fits into the sidebar with 60 columns and passes axe (%s)', async (user) => {
    const headers = [
      'Manager',
      'Created',
      'Paid',
      ...Array.from({ length: 57 }, (_, i) => `Очень_длинный_заголовок_пользовательского_поля_${i}`),
    ];
    const row = headers.map((_, i) => (i === 0 ? 'Anna' : i < 3 ? { date: 46055 + i } : i));
    const { page } = await show([{ name: 'Deals', cells: [headers, row] }], { user });
    await page.getByText(/57/).click();
    expect(await page.getByRole('combobox').count()).toBe(61);
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the panel of formulas', () => {
  test('shows the result before it is inserted, inserts it and says where', async () => {
    const { page, select, cell } = await show([DEALS, EMPTY], { panel: 'formula' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    expect(await page.getByText('=LEADERBOARD(Deals!A:F)').count()).toBe(1);
    select('Board', 4, 2);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('Into Board!B4 if there is room').waitFor();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText(/Inserted at Board!B4: 4 rows × 7 columns/).waitFor();
    expect(cell('Board', 4, 2).formula).toBe('=LEADERBOARD(Deals!A:F)');
  });

  test('keeps the message about names and a formula that were written side by side', async () => {
    const { page, select } = await show([DEALS, EMPTY], { panel: 'formula' });
    await page.getByLabel('Function').selectOption('KPI');
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Everyone, one row each' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    select('Board', 4, 2);
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText('Into Board!B4 if there is room').waitFor();
    await page.getByText('"conversion", B4:B5)').waitFor();
    expect(await page.getByText('Inserted at Board!B4: 2 rows × 2 columns').count()).toBe(1);
  });

  test('goes into a new tab named after what it shows, where the selected cell is not free', async () => {
    const { page, select, cell } = await show([DEALS, EMPTY], { panel: 'formula' });
    await page.getByLabel('Function').selectOption('KPI_CHECK');
    await page.getByText('=KPI_CHECK(Deals!A:F)').waitFor();
    select('Deals', 3, 2);
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText('Inserted in the new tab “What was read and what not”').waitFor();
    expect(cell('What was read and what not', 1, 1).formula).toBe('=KPI_CHECK(Deals!A:F)');
  });

  test('builds a road of one’s own in the words of the spreadsheet', async () => {
    const { page } = await show([DEALS], { panel: 'formula', locale: 'ru_RU' });
    await page.getByLabel('Function').selectOption('KPI');
    await page.getByLabel('KPI', { exact: true }).selectOption({ label: 'A road of your own…' });
    await page.getByLabel('Within days').fill('30');
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Anna' });
    await page.getByText('=KPI(Deals!A:F; "Дата создания > Дата оплаты за 30"; "Anna")').waitFor();
  });

  test('offers words of time, columns to slice by, and the Team tab where a team is asked for', async () => {
    const team: MemoryTab = {
      name: 'Team',
      cells: [
        ['Manager', 'Team'],
        ['Anna', 'North'],
        ['Boris', 'South'],
      ],
    };
    const { page } = await show([DEALS, team], { panel: 'formula' });
    await page.getByLabel('Period', { exact: true }).selectOption({ label: 'last month' });
    await page.getByText('=LEADERBOARD(Deals!A:F, "", "last month")').waitFor();
    await page.getByLabel('Function').selectOption('KPI_BY');
    await page.getByLabel('By', { exact: true }).selectOption({ label: 'Team (Team tab)' });
    await page.getByText('=KPI_BY(Deals!A:F, "conversion", "team", "", "", Team!A:B)').waitFor();
    await page.getByRole('cell', { name: 'North' }).waitFor();
    await page.getByLabel('Function').selectOption('KPI_WHERE');
    await page.getByLabel('Column', { exact: true }).selectOption('Manager');
    await page.getByRole('textbox', { name: 'Value, or a comparison' }).fill('Boris');
    await page.getByText('=KPI_WHERE(Deals!A:F, "Manager", "Boris")').waitFor();
    await page.getByRole('cell', { name: 'Boris' }).first().waitFor();
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('offers what the table cannot carry, but not to pick', async () => {
    const { page } = await show([DEALS], { panel: 'formula' });
    await page.getByLabel('Function').selectOption('KPI');
    await page.getByText('=KPI(Deals!A:F, "conversion")').waitFor();
    expect(await page.getByRole('option', { name: 'Meetings (no column for it)' }).isDisabled()).toBe(true);
  });

  test('shows a mistake in words and keeps the formula in sight', async () => {
    const { page } = await show([DEALS], { panel: 'formula' });
    await page.getByLabel('Period', { exact: true }).selectOption({ label: 'Another period…' });
    await page.getByRole('textbox', { name: 'Period' }).fill('2026-13');
    await page.getByRole('alert').getByText('2026-13').waitFor();
    expect(await page.getByText('=LEADERBOARD(Deals!A:F, "", "2026-13")').count()).toBe(1);
  });

  test.each([
    ['en', 'Function', 'Still to fill in: “By”.', 'By', 'Insert'],
    ['ru', 'Функция', 'Осталось заполнить: «По чему».', 'По чему', 'Вставить'],
  ])('waits for what the formula cannot do without (%s)', async (user, fn, missing, by, insert) => {
    const { page } = await show([DEALS], { panel: 'formula', user });
    await page.getByLabel(fn, { exact: true }).selectOption('KPI_BY');
    await page.getByText(missing).waitFor();
    expect(await page.getByRole('button', { name: insert, exact: true }).isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(by, { exact: true }).selectOption('Manager');
    await page.getByText(/^=KPI_BY\(Deals!A:F[,;] "conversion"[,;] "Manager"\)$/).waitFor();
    expect(await page.getByText(missing).count()).toBe(0);
  });

  test('lets go of an export that it can do without', async () => {
    const { page } = await show([DEALS, { ...DEALS, name: 'Orders' }], { panel: 'formula' });
    await page.getByLabel('Function').selectOption('KPI_JOIN');
    await page.getByLabel('Second export', { exact: true }).selectOption('Orders');
    await page.getByText('More', { exact: true }).click();
    await page.getByLabel('Third export', { exact: true }).selectOption('Deals');
    await page.getByText('=KPI_JOIN(Deals!A:F, Orders!A:F, Deals!A:F)').waitFor();
    await page.getByLabel('Third export', { exact: true }).selectOption('—');
    await page.getByText('=KPI_JOIN(Deals!A:F, Orders!A:F)').waitFor();
  });

  test('asks once for a word that is typed letter by letter', async () => {
    const { page, calls } = await show([DEALS], { panel: 'formula', time: 'driven' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    await page.getByLabel('Period', { exact: true }).selectOption({ label: 'Another period…' });
    const before = calls.filter((name) => name === 'sidebarPreview').length;
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    for (const letter of '2026-02') {
      await page.getByRole('textbox', { name: 'Period' }).press(letter);
      await page.clock.runFor(20);
    }
    await page.clock.resume();
    await page.getByText('=LEADERBOARD(Deals!A:F, "", "2026-02")').waitFor();
    expect(calls.filter((name) => name === 'sidebarPreview').length - before).toBe(1);
  });

  test('keeps long names inside', async () => {
    const { page } = await show([LONG], { user: 'ru', panel: 'formula' });
    await page.getByLabel('Функция').selectOption('KPI_DATA');
    await page.getByRole('cell', { name: /^Константинопольская/ }).waitFor();
    expect(await isInside(page)).toBe(true);
  });
});

describe('both panels', () => {
  test('are reached by the keyboard alone', async () => {
    const { page } = await show([DEALS, EMPTY]);
    await page.getByText('5 leads').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Insert a formula' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'function');
  });

  test.each(['en', 'ru'] as const)('pass the checks of axe (%s)', async (user) => {
    const { page } = await show([DEALS], { user });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    for (const help of await page.locator('button.help:visible').all()) await help.click();
    await page.locator('details summary').last().click();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['en', 'ru'] as const)(
    'turn a refusal of Google into advice in the user’s language, and can be tried again (%s)',
    async (user) => {
      let refused: string | null = 'ScriptError: an error while reading from storage. Error code PERMISSION_DENIED.';
      const { page } = await show([DEALS], { user, failure: () => refused });
      await page
        .getByRole('alert')
        .getByText(user === 'en' ? 'only one account' : 'только в один аккаунт')
        .waitFor();
      refused = null;
      await page.getByRole('alert').getByRole('button').click();
      await page.getByText(user === 'en' ? '5 leads' : '5 лидов').waitFor();
    },
  );
});
