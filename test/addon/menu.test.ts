import { describe, expect, test } from 'vitest';
import type { MenuItem } from '../../playground/host/index.ts';
import { DEALS, openedSheet } from './sheet.ts';

const EN = [
  'Check the data',
  'Insert a formula',
  'Behind this number',
  'My card',
  'Set up: KPIs, Targets, Game',
  'separator',
  'Build me a sheet',
  'Award badges now',
  'Write evidence',
  'separator',
  'Check this spreadsheet with Google',
];

/** What its items do, those of menus inside it too. */
function functionsIn(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'menu') return functionsIn(item.items);
    return item.kind === 'item' ? item.functionName : [];
  });
}

function labelOf(item: MenuItem): string {
  if (item.kind === 'menu') return `${item.label}: ${item.items.map(labelOf).join(', ')}`;
  return item.kind === 'item' ? item.label : item.kind;
}

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)(
    'has its items where onOpen runs with %s rights, each with a function behind it',
    (mode) => {
      const { addon } = openedSheet([DEALS]);
      const functions = functionsIn(addon.menu(mode));
      expect(functions).toHaveLength(11);
      for (const name of functions) expect(addon.functions()).toContain(name);
    },
  );

  test.each([
    ['en', EN],
    [
      'ru',
      [
        'Проверить данные',
        'Вставить формулу',
        'Что за этим числом',
        'Моя карточка',
        'Настроить: Показатели, Цели, Игра',
        'separator',
        'Собрать таблицу',
        'Выдать значки',
        'Записать подсчёты',
        'separator',
        'Проверить эту таблицу с Google',
      ],
    ],
    ['de', EN],
  ])('speaks the language of a user with %s', (user, labels) => {
    const { addon } = openedSheet([DEALS], { user, locale: user === 'ru' ? 'en_US' : 'ru_RU' });
    expect(addon.menu('NONE').map(labelOf)).toEqual(labels);
  });

  test('needs no program of what is called seldom: without one there is the menu, and a click says what is wrong', () => {
    const { addon } = openedSheet([DEALS]);
    addon.realm.evaluate('Function = undefined;');
    expect(addon.menu('NONE')).toHaveLength(11);
    expect(addon.menu('NONE')).toHaveLength(EN.length);
    expect(() => addon.invoke('showSidebar')).toThrow(
      /^A part of the add-on cannot be unpacked \(TypeError: .*npm run build -- --plain/,
    );
  });

  test('is built by onInstall as well, because the file is open by then', () => {
    const { addon } = openedSheet([DEALS]);
    expect(() => addon.call('onInstall', [{}], 'FULL')).not.toThrow();
  });

  test.each([
    ['showSidebar', 'ru', 'Карта KPI', '<html lang="ru" data-panel="data">'],
    ['showFormulas', 'en', 'KPI Map', '<html lang="en" data-panel="formula">'],
    ['showBehind', 'en', 'KPI Map', '<html lang="en" data-panel="receipt">'],
    ['showKpis', 'en', 'KPI Map', '<html lang="en" data-panel="kpis">'],
    ['showTargets', 'ru', 'Карта KPI', '<html lang="ru" data-panel="targets">'],
    ['showGame', 'en', 'KPI Map', '<html lang="en" data-panel="game">'],
    ['showCard', 'en', 'KPI Map', '<html lang="en" data-panel="card">'],
  ])('%s opens the sidebar in the language and at the panel that are wanted', (name, user, title, tag) => {
    const { addon, dialogs } = openedSheet([DEALS], { user });
    addon.invoke(name);
    expect(dialogs).toHaveLength(1);
    expect(dialogs[0]).toMatchObject({ title });
    expect(dialogs[0]?.html).toContain(tag);
  });
});
