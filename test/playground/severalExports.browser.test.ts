import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { fiveFiles } from '../support/joins/fiveFiles.ts';
import { playground } from './playground.ts';

const sheet = playground();

const sidebar = () => sheet.page.frameLocator('.sidebar-frame');

const WORDS = {
  en: {
    menu: 'Extensions: KPI Map',
    data: 'Check the data',
    choose: 'Choose files',
    import: 'Import 5 files',
    write: 'Write the tab “Clients”',
    make: 'Make a funnel',
    clients: 'Clients',
    funnel: 'Funnel',
    steps: ['Created', 'Webinar', 'Call', 'Paid'],
  },
  ru: {
    menu: 'Расширения: Карта KPI',
    data: 'Проверить данные',
    choose: 'Выбрать файлы',
    import: 'Импортировать 5 файлов',
    write: 'Записать лист «Клиенты»',
    make: 'Построить воронку',
    clients: 'Клиенты',
    funnel: 'Воронка',
    steps: ['Создан', 'Эфир', 'Звонок', 'Оплата'],
  },
} as const;

/**
 * A head at the page. A click is one press of the mouse on something, or one Enter on what the
 * keyboard is at; Tab only moves. Choosing all files in the window of the computer belongs to the
 * click that opens it. Nothing is typed.
 */
function head(by: 'mouse' | 'keyboard') {
  let clicks = 0;
  const at = (target: Locator): Promise<boolean> => target.evaluate((own) => own === document.activeElement);
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let tabs = 0; tabs < 60 && !(await at(target)); tabs++) await sheet.page.keyboard.press('Tab');
    expect(await at(target)).toBe(true);
  };
  return {
    clicks: () => clicks,
    async click(target: Locator): Promise<void> {
      clicks++;
      if (by === 'mouse') return target.click();
      await reach(target);
      await sheet.page.keyboard.press('Enter');
    },
  };
}

test.each([
  ['en', 'mouse'],
  ['ru', 'keyboard'],
] as const)('five exports in five files become a right funnel in six clicks (%s, %s)', async (language, by) => {
  const page = await sheet.blank();
  await page.goto(`${sheet.address}?lang=${language}&sheet=empty`);
  await sheet.ready();
  const words = WORDS[language];
  const { files, funnel } = fiveFiles(language);
  const person = head(by);
  const button = (name: string): Locator => sidebar().getByRole('button', { name, exact: true });

  const menu = page.getByRole('button', { name: words.menu });
  const item = page.getByRole('menuitem', { name: words.data });
  // The sheet takes Tab for its cells, and arrows move in the menu: there the keyboard is put.
  if (by === 'keyboard') await menu.focus();
  await person.click(menu);
  if (by === 'keyboard') await item.focus();
  await person.click(item);
  await button(words.choose).waitFor();
  if (by === 'keyboard') await sidebar().getByRole('tab').first().focus();

  const chooser = page.waitForEvent('filechooser');
  await person.click(button(words.choose));
  const asked = await chooser;
  expect(asked.isMultiple()).toBe(true);
  await asked.setFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })));

  await person.click(button(words.import));
  await person.click(button(words.write));
  await person.click(button(words.make));
  await expect.poll(() => sheet.tabs()).toContain(words.funnel);

  const names = files.map(({ name }) => name.replace('.csv', ''));
  expect((await sheet.tabs())?.slice(1)).toEqual([...names, words.clients, words.funnel]);
  const counted = Object.values(funnel);
  for (const [step, title] of words.steps.entries()) {
    await sheet.expectCell(`${words.funnel}!A${7 + step}`, { kind: 'text', value: title });
    await sheet.expectCell(`${words.funnel}!B${7 + step}`, { kind: 'number', value: counted[step] });
  }
  await sheet.expectCell(`${words.funnel}!A${7 + words.steps.length}`, { kind: 'blank' });
  expect(person.clicks()).toBe(6);
});
