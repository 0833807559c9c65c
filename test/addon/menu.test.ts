import { describe, expect, test } from 'vitest';
import { DEALS, openedSheet } from './sheet.ts';

const EN = [
  'Check the data',
  'Insert a formula',
  'Behind this number',
  'KPIs',
  'Targets',
  'Game',
  'My card',
  'Build me a sheet',
  'Award badges now',
  'Write evidence',
  'Check this spreadsheet with Google',
];

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)(
    'has its items where onOpen runs with %s rights, each with a function behind it',
    (mode) => {
      const { addon } = openedSheet([DEALS]);
      const items = addon.menu(mode);
      expect(items).toHaveLength(11);
      for (const item of items)
        expect(addon.functions()).toContain(item.kind === 'item' ? item.functionName : item.kind);
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
        'Показатели',
        'Цели',
        'Игра',
        'Моя карточка',
        'Собрать таблицу',
        'Выдать значки',
        'Записать подсчёты',
        'Проверить эту таблицу с Google',
      ],
    ],
    ['de', EN],
  ])('speaks the language of a user with %s', (user, labels) => {
    const { addon } = openedSheet([DEALS], { user, locale: user === 'ru' ? 'en_US' : 'ru_RU' });
    expect(addon.menu('NONE').map((item) => item.kind === 'item' && item.label)).toEqual(labels);
  });

  test('needs no program of what is called seldom: without one there is the menu, and a click says what is wrong', () => {
    const { addon } = openedSheet([DEALS]);
    addon.realm.evaluate('Function = undefined;');
    expect(addon.menu('NONE')).toHaveLength(11);
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
