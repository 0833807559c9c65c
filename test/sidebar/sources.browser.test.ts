import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MemoryTab, MemoryWorkbook } from '../../playground/host/index.ts';
import { EMPTY, exported } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { isInside, sidebars } from './sidebars.ts';

const show = sidebars();

const LONG = 'Посещения открытого урока «Профессия аналитик» с сентября по ноябрь 2026 года';
const five = (): MemoryTab[] => [
  exported('join-orders', 'Заказы из GetCourse'),
  exported('join-webinar', LONG),
  exported('join-calls', 'Звонки'),
  exported('join-letters', 'Письма'),
  exported('join-form', 'Анкета'),
];

const summary = (page: Page) => page.locator('details.sources > summary');
const box = (page: Page, tab: string) => page.getByRole('checkbox', { name: new RegExp(`^${tab} `) });
const button = (page: Page, name: RegExp | string) =>
  page.locator('details.sources').getByRole('button', { name, exact: typeof name === 'string' });
const tabs = (workbook: MemoryWorkbook): string[] =>
  workbook.sheets().flatMap(({ name, isHidden }) => (isHidden ? [] : name));

/** Opens the part of the panel with the keyboard. */
async function opened(page: Page): Promise<void> {
  await summary(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('.sources[open]').waitFor();
}

/** This spreadsheet calculates no formula: what it would show is written there. */
function calculated(workbook: MemoryWorkbook, tab: string, title: string): void {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  sheet?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'text', value: title }]]);
}

describe('several exports', () => {
  test.each(['en', 'ru'] as const)('are ticked, matched in bars and words, fit and pass axe (%s)', async (user) => {
    const { page, workbook } = await show(five(), { user, locale: 'ru_RU' });
    await opened(page);
    await page.locator('.match').nth(4).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(5);
    await page
      .getByText(user === 'en' ? 'Webinar, 5 rows' : 'Эфир, 5 строк')
      .first()
      .waitFor();
    await page.getByText(user === 'en' ? '1 nobody’s' : 'ничьи 1').waitFor();
    await page.getByText(user === 'en' ? '2 left out' : 'пропущено 2').waitFor();
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(tabs(workbook)).toHaveLength(5);
  });

  test('become a tab by one click, which other panels then take, and a funnel by the next', async () => {
    let book: MemoryWorkbook | null = null;
    const { page, workbook, cell } = await show(five(), {
      locale: 'ru_RU',
      until: async (name) => {
        if (name === 'sidebarJoinReady' && book !== null) calculated(book, 'Клиенты', '№');
      },
    });
    book = workbook;
    await opened(page);
    await button(page, 'Write the tab “Клиенты”').press('Enter');
    const title = page.getByRole('heading', { name: '“Клиенты” is ready: 5 rows.' });
    await title.waitFor();
    expect(await title.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.getByText('It follows them by itself.').waitFor();
    expect(await page.getByLabel('Tab with leads').inputValue()).toBe('Клиенты');
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await button(page, 'Make a funnel').press('Enter');
    await page.getByRole('heading', { name: 'The tab “Воронка” is ready.' }).waitFor();
    expect(tabs(workbook).slice(5)).toEqual(['Клиенты', 'Воронка']);
    expect(cell('Воронка', 6, 1).formula).toMatch(/^=KPI_FUNNEL\(Клиенты!A:/);
  });

  test('are ticked and unticked by the keyboard', async () => {
    const { page } = await show(five());
    await opened(page);
    await page.locator('.match').nth(4).waitFor();
    await box(page, 'Анкета').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.match').count()).toBe(4);
    expect(await box(page, 'Анкета').isChecked()).toBe(false);
    await page.getByText('Анкета!A:D', { exact: false }).waitFor({ state: 'detached' });
  });
});

describe('what cannot be joined is a sentence', () => {
  const said = async (page: Page, text: RegExp | string) => {
    await page.getByText(text).waitFor();
    expect(await button(page, /^Write the tab/).count()).toBe(0);
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  };

  test('no tab, or one', async () => {
    const none = await show([EMPTY]);
    await opened(none.page);
    await said(none.page, 'No tab holds orders, deals');
    const one = await show([exported('join-orders', 'Orders'), EMPTY]);
    await opened(one.page);
    await said(one.page, 'Tick at least two tabs.');
  });

  test('more than a formula takes', async () => {
    const many = Array.from({ length: 7 }, (_, n) => exported(n === 0 ? 'join-orders' : 'join-calls', `Tab ${n}`));
    const { page } = await show(many);
    await opened(page);
    for (const { name } of many) await box(page, name).check();
    await said(page, 'At most 6 tabs can be joined.');
  });

  test('no table of leads, and a tab of another kind with the reason', async () => {
    const { page } = await show([
      ...five().slice(1),
      { name: 'Notes', cells: [['Call Olga back'], ['Buy water']] },
      exported('daily-totals', 'Totals'),
    ]);
    await opened(page);
    await page.getByText('2 tabs of another kind').click();
    await page.getByText(/“Totals” cannot be joined: it has/).waitFor();
    await box(page, 'Звонки').check();
    await box(page, 'Письма').check();
    await said(page, 'None of these tabs holds orders or deals');
  });

  test('two tables that could give the leads: which one does is said and can be changed', async () => {
    const { page } = await show([
      exported('join-orders', 'Orders'),
      exported('join-orders', 'Older'),
      exported('amocrm', 'CRM'),
    ]);
    await opened(page);
    await page.getByText('Tick at least two tabs.').waitFor();
    await box(page, 'Orders').check();
    await box(page, 'CRM').check();
    await page.getByText('Each row of “CRM” becomes a lead. Orders only add').waitFor();
    await page.getByLabel('Leads come from').selectOption('Orders');
    await page.getByText('Each row of “Orders” becomes a lead. CRM only add').waitFor();
    await box(page, 'CRM').uncheck();
    await box(page, 'Older').check();
    await page.getByText('“Orders” and “Older” are of one kind.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('nothing that matches', async () => {
    const strangers: MemoryTab = {
      name: 'Form',
      cells: [
        ['Timestamp', 'Email', 'How likely are you to recommend us (0 to 10)?'],
        [{ date: 46300 }, 'nobody@example.com', 9],
      ],
    };
    const { page } = await show([exported('join-orders', 'Orders'), strangers]);
    await opened(page);
    await said(page, 'Nothing matches: no client of “Orders” stands in the other tabs.');
  });

  test('a failure of the server, with a way to try again', async () => {
    let refused: string | null = null;
    const { page } = await show(five(), { failure: () => refused });
    await page
      .getByText(/4 leads/)
      .first()
      .waitFor();
    refused = 'NetworkError: Connection failure due to HTTP 0';
    await opened(page);
    await page.locator('.sources').getByRole('alert').getByText('No connection').waitFor();
    refused = null;
    await button(page, 'Try again').click();
    await page.locator('.match').nth(4).waitFor();
  });
});

describe('values, where one formula cannot answer', () => {
  const extra = Array.from({ length: 42 }, (_, at) => `Field ${at + 1}`);
  const large = (): MemoryTab[] => [
    {
      name: 'Orders',
      cells: [
        ['Order ID', 'Client', 'Email', 'Created', 'Paid', 'Amount', ...extra],
        ...Array.from({ length: 4300 }, (_, n) => [
          `D${n}`,
          `Client ${n}`,
          `c${n}@example.com`,
          { date: 46055 + (n % 90) },
          n % 5 === 0 ? { date: 46160 } : null,
          n % 5 === 0 ? 100 : null,
          ...extra.map((_title, at) => `x${at}`),
        ]),
      ],
    },
    {
      name: 'Form',
      cells: [
        ['Timestamp', 'Email', 'How likely are you to recommend us (0 to 10)?'],
        [{ date: 46200 }, 'c5@example.com', 9],
      ],
    },
  ];

  test('are written in parts with a way out, say their day, are taken back and renewed by one click', async () => {
    let hold: Promise<void> | false = false;
    const { page, workbook } = await show(large(), {
      until: async (name) => void (name === 'sidebarJoinStage' && (await hold)),
    });
    await opened(page);
    await page.getByText('more than one formula can answer').waitFor();
    let go = (): void => undefined;
    hold = new Promise((resolve) => (go = resolve));
    await button(page, 'Write the tab “Clients”').click();
    await page.getByRole('heading', { name: 'Joining the tabs' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Cancel').press('Enter');
    await page.getByText('Cancelled: nothing was changed.').waitFor();
    hold = false;
    go();
    await expect.poll(() => workbook.sheets().length).toBe(2);

    await button(page, 'Write the tab “Clients”').click();
    await page.getByRole('heading', { name: '“Clients” is ready: 4,300 rows.' }).waitFor();
    await page.getByText(/Values as of \d+\s\w+\s\d{4}\./).waitFor();
    expect(tabs(workbook)).toEqual(['Orders', 'Form', 'Clients']);
    await button(page, 'Undo').click();
    await page.getByText('It is as before.').waitFor();
    expect(tabs(workbook)).toEqual(['Orders', 'Form']);

    await button(page, 'Write the tab “Clients”').click();
    await button(page, 'Other tabs').click();
    await button(page, 'Renew “Clients”').press('Enter');
    await page.getByRole('heading', { name: '“Clients” is ready: 4,300 rows.' }).waitFor();
    expect(tabs(workbook)).toEqual(['Orders', 'Form', 'Clients']);
  });
});
