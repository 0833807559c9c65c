import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/days.ts';
import { playground } from './playground.ts';

const sheet = playground();

const sidebar = () => sheet.page.frameLocator('.sidebar-frame');

const HEADERS = {
  en: ['Manager', 'Created', 'Paid', 'Amount'],
  ru: ['Менеджер', 'Дата создания', 'Дата оплаты', 'Сумма'],
} as const;

/** Ten leads each, of whom one more paid than of the person before. */
function copied(language: 'en' | 'ru', people: readonly string[]): string {
  const rows = people.flatMap((name, who) =>
    Array.from({ length: 10 }, (_, at) => [
      name,
      `2026-11-${String(at + 1).padStart(2, '0')}`,
      at < who + 3 ? `2026-11-${at + 12}` : '',
      at < who + 3 ? '12000' : '',
    ]),
  );
  return [HEADERS[language], ...rows].map((row) => row.join('\t')).join('\n');
}

test.each([
  ['en', 'by mouse', 'Sheet1', 'No table of leads yet', 'Make a board', 'Board', ['Anna', 'Boris', 'Clara']],
  ['ru', 'by keyboard', 'Лист1', 'Таблицы лидов пока нет', 'Сделать рейтинг', 'Рейтинг', ['Анна', 'Борис', 'Клара']],
] as const)(
  'from a paste to a formatted board in two actions (%s, %s)',
  async (language, by, tab, none, button, board, people) => {
    await sheet.open(language, 'empty');
    await sheet.page.locator('.menu-place .menu-button').click();
    await sheet.page.getByRole('menuitem').first().click();
    await sidebar().getByText(none).first().waitFor();

    // The sidebar has the keyboard until the sheet is clicked.
    await sheet.page
      .locator('canvas[id^=univer-sheet-main]')
      .first()
      .click({ position: { x: 90, y: 40 } });
    // The first action.
    await sheet.paste(`${tab}!A1`, copied(language, people));
    // The second one: nothing has to be refreshed, and the pasted cells are still selected.
    const make = sidebar().getByRole('button', { name: button });
    if (by === 'by mouse') await make.click();
    else await make.press('Enter');

    await sidebar()
      .getByText(`“${board}”`)
      .or(sidebar().getByText(`«${board}»`))
      .waitFor();
    expect(await sheet.selected()).toMatch(new RegExp(`^${board}!`));
    expect(await sheet.cell(`${tab}!B2`)).toEqual({ kind: 'date', value: dayOf(2026, 11, 1) });
    // The one with most payments comes first; nothing is a bare 0.5.
    const shown = async (): Promise<readonly (string | undefined)[]> =>
      Promise.all(
        Array.from({ length: 20 * 8 }, (_, at) =>
          sheet.shown(`${board}!${'ABCDEFGH'[at % 8]}${Math.floor(at / 8) + 1}`),
        ),
      );
    await expect.poll(shown).toContain(people[2]);
    expect((await shown()).filter((text) => text !== undefined && /^\d*[.,]\d{3,}$/.test(text))).toEqual([]);
  },
);
