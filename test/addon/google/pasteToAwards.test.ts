import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Engine, datePattern, rectangleOf, snapshotOf, workbookOver } from '../../../playground/engine/index.ts';
import { headlessEngine } from '../../../playground/engine/node.ts';
import { typedValue } from '../../../playground/engine/typing/typedValue.ts';
import {
  type Addon,
  type Rectangle,
  type Sheet,
  type Stored,
  type Workbook,
  createRunner,
  loadAddon,
} from '../../../playground/host/index.ts';
import { vmRealm } from '../../../playground/host/vmRealm.ts';
import { at } from '../../../scripts/bundle/paths.mjs';
import type { Draft, FormulaRequest, Outcome, SidebarApi } from '../../../src/addon/api/index.ts';
import { ADDON } from '../../../src/i18n/languages.ts';
import { TEXTS, languageOf } from '../../../src/i18n/index.ts';
import { built } from '../../support/bundle.ts';
import { messageOf, valueOf } from '../sheet.ts';

const NOTES = 'Notes 2';
const CHART = 'Chart1';
const CONNECTED = 'Warehouse';
const WHOLE: Rectangle = { row: 0, column: 0, rows: 1000, columns: 26 };

/** As a file of a company may be: a tab is a chart, one a Connected Sheet, one its owner has locked. */
function ofCompany(book: Workbook): Workbook {
  const kind = (sheet: Sheet): Sheet => {
    if (sheet.name === CHART) return Object.create(sheet, { type: { value: 'OBJECT' } });
    if (sheet.name === CONNECTED) return Object.create(sheet, { type: { value: 'DATASOURCE' } });
    return sheet.name === NOTES ? Object.create(sheet, { protectedCells: { value: [WHOLE] } }) : sheet;
  };
  return { ...book, sheets: () => book.sheets().map(kind), activeSheet: () => kind(book.activeSheet()) };
}

const HEADERS = {
  ru: ['Менеджер', 'Дата создания', 'Встреча', 'Дата оплаты', 'Сумма', 'Статус', 'Оплачено', 'В работе'],
  en: ['Manager', 'Created', 'Meeting', 'Paid', 'Amount', 'Status', 'Won', 'Open'],
};

/** An export of five months: days and amounts as people write them where the decimal sign is a comma. */
function exported(language: 'en' | 'ru'): string[][] {
  const headers = HEADERS[language];
  const [won = '', open = ''] = headers.slice(6);
  const two = (number: number): string => String(number).padStart(2, '0');
  const rows = Array.from({ length: 240 }, (_, lead) => {
    const [month, day] = [5 + Math.floor(lead / 48), 1 + (lead % 16)];
    const isPaid = lead % (2 + (lead % 4)) === 0;
    const on = (after: number): string => `${two(day + after)}.${two(month)}.2026`;
    return [`Anna ${lead % 4}`, on(0), on(2), isPaid ? on(6) : '', isPaid ? '1200,50' : '', isPaid ? won : open];
  });
  return [headers.slice(0, 6), ...rows];
}

test.each([
  { locale: 'ru_RU', user: 'ru', pasted: 'ru' },
  { locale: 'de_DE', user: 'de', pasted: 'en' },
] as const)(
  'in $locale, with 30 tabs, a chart tab, a connected and a locked one, all works from the paste to the badges',
  async ({ locale, user, pasted }) => {
    const [inSheet, forUser] = [languageOf(locale), languageOf(user)];
    const words = ADDON[forUser];
    const toasts: string[] = [];
    const names = [CHART, CONNECTED, 'Leads', 'Board', ...Array.from({ length: 26 }, (_, note) => `Notes ${note + 1}`)];
    const engine: Engine = headlessEngine({
      language: inSheet === 'ru' ? 'ru' : 'en',
      functions: JSON.parse(readFileSync(at('build/functions.json'), 'utf8')),
      call: (name, args) => addon.callCustomFunction(name, args),
      snapshot: snapshotOf(
        { language: 'en', tabs: names.map((name) => ({ name, cells: /^N/.test(name) ? [['Note', 'Text']] : [] })) },
        'Company',
      ),
    });
    const book: Workbook = ofCompany(
      workbookOver(engine.book, {
        timeZone: 'Europe/Berlin',
        locale,
        datePattern: datePattern(pasted),
        toast: (message) => void toasts.push(message),
      }),
    );
    const addon: Addon = loadAddon({
      code: built('Code.js'),
      html: {},
      realm: vmRealm(),
      workbook: book,
      locale: user,
      switches: { formulaLocale: 'sheet', refusedWrite: 'at-flush' },
    });
    const runner = createRunner(addon);
    const call = async <E extends keyof SidebarApi>(name: E, ...args: Parameters<SidebarApi[E]>) =>
      (await runner.handle(name, args)) as ReturnType<SidebarApi[E]>;
    const tab = (name: string): Sheet => {
      const found = book.sheets().find((sheet) => sheet.name === name);
      if (found === undefined) throw new Error(`No tab ${name}`);
      return found;
    };
    const cells = (name: string, a1: string): Stored[] => tab(name).read(rectangleOf(a1)).flat();
    const texts = (name: string, a1: string): unknown[] =>
      cells(name, a1).map((cell) => (cell.kind === 'blank' ? '' : cell.value));

    const rows = exported(pasted);
    const place = { row: 0, column: 0, rows: rows.length, columns: 6 };
    tab('Leads').write(
      place,
      rows.map((row) => row.map((text) => typedValue(text, 'ru'))),
    );
    const start = valueOf(await call('sidebarStart'));
    expect(start.tabs.filter(({ isTable }) => isTable).map(({ name }) => name)).toEqual(['Leads']);
    const report = valueOf(await call('sidebarData', 'Leads'));
    expect(JSON.stringify(report)).toContain('240');

    const board: FormulaRequest = {
      name: 'LEADERBOARD',
      args: [
        { kind: 'table', tab: 'Leads' },
        { kind: 'text', value: 'sales' },
      ],
      replaces: null,
    };
    book.select(tab(CHART), { row: 0, column: 0, rows: 1, columns: 1 });
    valueOf(await call('sidebarPreview', board));
    // Into a tab that is not there any more, into one that others have locked: a sentence each.
    book.select(tab(NOTES), { row: 4, column: 4, rows: 1, columns: 1 });
    expect(messageOf(await call('sidebarInsert', board, 'Board 2'))).toContain(words.google.locked);
    book.select(tab('Board'), { row: 0, column: 0, rows: 1, columns: 1 });
    expect(valueOf(await call('sidebarInsert', board, 'Board')).target.tab).toBe('Board');
    await engine.calculated();
    expect(texts('Board', 'A1:H6')).toContain('Anna 0');

    const draft: Draft<'targets'> = { who: 'Anna 1', kpi: 'conversion', target: '0.4', per: 'month', weight: '' };
    const saved = (await runner.handle('sidebarSaveRows', ['targets', 'Leads', [{ draft, was: null }]])) as Outcome<{
      saved: unknown;
    }>;
    expect(valueOf(saved).saved).toMatchObject([{ kind: 'kept' }]);

    addon.invoke('buildSheet');
    await engine.calculated();
    const { tabs } = TEXTS[inSheet];
    expect(toasts.at(-1)).toContain(tabs.badges.tab);
    for (const sheet of book.sheets().filter(({ type }) => type === 'GRID')) {
      const all = sheet.read({ row: 0, column: 0, rows: Math.min(200, sheet.maxRows), columns: sheet.maxColumns });
      expect(all.flat().filter(({ kind }) => kind === 'error')).toEqual([]);
    }

    addon.invoke('awardBadges');
    const awarded = texts(tabs.awards.tab, 'A1:C3');
    expect(awarded.filter((text) => typeof text === 'string' && text.startsWith('Anna')).length).toBeGreaterThan(0);
    expect(texts(NOTES, 'A1:B2')).toEqual(['Note', 'Text', '', '']);
    engine.dispose();
  },
);
