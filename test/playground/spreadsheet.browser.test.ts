import { expect, test } from 'vitest';
import { playground } from './playground.ts';

const sheet = playground();

interface Param {
  readonly name: string;
  readonly optional: boolean;
}

test('the page opens with its 24 tabs and every formula of the Dashboard has an answer', async () => {
  await sheet.stay('en');
  expect(await sheet.tabs()).toEqual([
    'Deals',
    'Pipeline',
    'Dashboard',
    'TV',
    'Boards',
    'Road',
    'Speed',
    'After payment',
    'Trend',
    'KPIs',
    'Map',
    'Game',
    'Targets',
    'Points',
    'Levels',
    'Bonuses',
    'Badges',
    'Team',
    'Orders',
    'Webinar',
    'Calls',
    'Letters',
    'Form',
    'Clients',
  ]);
  expect(await sheet.selected()).toBe('Dashboard!A1');
  expect(await errorsOf('Dashboard')).toEqual([]);
  expect(await sheet.page.locator('#loading').count()).toBe(0);
});

test('the figures of the public Pipeline table are those that anyone can count', async () => {
  await sheet.stay('en');
  const figures = { win_rate: 0.631501, conversion: 0.481591, revenue: 10005534 };
  let row = 2;
  for (const [kpi, value] of Object.entries(figures)) {
    await sheet.type(`Pipeline!J${row}`, `=KPI(Pipeline!A:H,"${kpi}")`);
    await sheet.expectCell(`Pipeline!J${row}`, { kind: 'number', value: expect.closeTo(value, 6) });
    row += 1;
  }
});

test('typing =LEADER offers the function with its help, an open bracket shows its arguments, and Enter fills a table', async () => {
  await sheet.stay('en');
  const { page } = sheet;
  const help = (await (await page.request.get(`${sheet.address}functions.json`)).json()).find(
    ({ name }: { name: string }) => name === 'LEADERBOARD',
  );
  await sheet.select('Pipeline!J10');
  await page.keyboard.type('=LEADER');
  await page.getByText(help.summary).waitFor();
  await page.keyboard.type('BOARD(');
  const names = help.params.map(({ name, optional }: Param) => (optional ? `[${name}]` : name));
  await page.waitForFunction((call) => document.body.innerText.includes(call), `LEADERBOARD(${names.join(',')})`);
  await page.keyboard.type('Deals!A:L)');
  await sheet.enter('Pipeline!J10');
  await sheet.expectCell('Pipeline!J10', { kind: 'text', value: 'Place' });
  await sheet.expectCell('Pipeline!J11', { kind: 'number', value: 1 });
  await sheet.expectCell('Pipeline!K11', expect.objectContaining({ kind: 'text' }));
});

test('editing a deal changes the board that reads it', async () => {
  await sheet.stay('en');
  await sheet.type('Pipeline!J50', '=KPI(Deals!A:L,"sales","Zoe Brandnew")');
  const nobody = { kind: 'error', message: expect.stringContaining('Zoe Brandnew') };
  await sheet.expectCell('Pipeline!J50', expect.objectContaining(nobody));
  const paid = await firstPaidRow();
  await sheet.type(`Deals!C${paid}`, 'Zoe Brandnew');
  await sheet.expectCell('Pipeline!J50', { kind: 'number', value: 1 });
  await expect.poll(() => column('Boards', 'B', 35, 49)).toContain('Zoe Brandnew');
});

test('a wrong argument shows #ERROR!, and the message under the pointer and for the selected cell', async () => {
  await sheet.stay('en');
  await sheet.type('Boards!E3', '=LEADERBOARD(Deals!A:L,"convershun")');
  const wrong = { kind: 'error', value: '#ERROR!', message: expect.stringMatching(/convershun/) };
  await sheet.expectCell('Boards!E3', expect.objectContaining(wrong));
  await sheet.expectShown('Boards!E3', '#ERROR!');
  const cell = await sheet.cell('Boards!E3');
  const message = cell?.kind === 'error' ? (cell.message ?? '') : '';
  await pointAtE3();
  await expect.poll(() => sheet.page.locator('#message').innerText()).toContain(message);
  await expect.poll(() => sheet.page.locator('.error-note').innerText()).toContain(message);
});

/** Clicks down column E of the unscrolled tab of boards until E3 is selected, and comes back to it from elsewhere. */
async function pointAtE3(): Promise<void> {
  const { page } = sheet;
  const canvas = await page.locator('canvas[id^=univer-sheet-main]').boundingBox();
  const [x, top] = [(canvas?.x ?? 0) + 680, canvas?.y ?? 0];
  let y = 40;
  await sheet.select('Boards!A1');
  for (; y < 140 && (await sheet.selected()) !== 'Boards!E3'; y += 8) await page.mouse.click(x, top + y);
  await page.mouse.move(x - 400, top + y - 8);
  await page.mouse.move(x, top + y - 8);
}

async function errorsOf(tab: string): Promise<string[]> {
  return sheet.page.evaluate((name) => {
    const found: string[] = [];
    for (let row = 1; row <= 80; row++)
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTU') {
        const cell = window.playground?.cell(`${name}!${letter}${row}`);
        if (cell?.kind === 'error') found.push(`${letter}${row}: ${cell.value} ${cell.message ?? ''}`);
      }
    return found;
  }, tab);
}

async function column(tab: string, letter: string, from: number, to: number): Promise<string[]> {
  const rows = Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
  return Promise.all(rows.map(async (row) => (await sheet.shown(`${tab}!${letter}${row}`)) ?? ''));
}

async function firstPaidRow(): Promise<number> {
  for (let row = 2; row < 40; row++) if ((await sheet.cell(`Deals!I${row}`))?.kind === 'date') return row;
  throw new Error('no paid deal near the top');
}

test('a slip typed fast stays what was typed: Enter takes no function of a list for other letters', async () => {
  await sheet.stay('en', 'empty');
  const { page } = sheet;
  await sheet.select('Sheet1!B2');
  await page.keyboard.type('=LE');
  await page.locator('ul[data-u-comp=sheets-formula-editor]').waitFor();
  await page.keyboard.type('ADERBORD(A1)');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.playground?.selected() === 'Sheet1!B3');
  await sheet.expectCell('Sheet1!B2', expect.objectContaining({ kind: 'error' }));
  expect(await page.evaluate(() => window.playground?.formula('Sheet1!B2'))).toBe('=LEADERBORD(A1)');
});

test('F6 takes the keyboard out of the cells and back', async () => {
  await sheet.stay('en', 'empty');
  const { page } = sheet;
  const isInBar = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('#bar') !== null);
  await sheet.select('Sheet1!B2');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.playground?.selected() === 'Sheet1!C2');
  await page.keyboard.press('F6');
  expect(await isInBar()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isInBar()).toBe(true);
  await page.keyboard.press('F6');
  await expect.poll(isInBar).toBe(false);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.playground?.selected() === 'Sheet1!D2');
});

test('a Russian workbook shows formulas with semicolons where they are edited, and keeps what is not changed', async () => {
  await sheet.open('ru', 'empty');
  const { page } = sheet;
  await sheet.type('Лист1!B2', '=SUM(1;2)');
  await sheet.expectCell('Лист1!B2', { kind: 'number', value: 3 });
  await sheet.select('Лист1!B2');
  await page.keyboard.press('F2');
  await sheet.enter('Лист1!B2');
  await sheet.expectCell('Лист1!B2', { kind: 'number', value: 3 });
});
