import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { type Settings, settingsOf } from '../../../src/read/tabs/settingsOf.ts';
import { cells } from '../../support/cells.ts';
import { refusal } from '../../support/refusal.ts';

const TABS: Readonly<Record<keyof Settings, Arg>> = {
  columns: cells('Header | Meaning\n Order date | Created'),
  team: cells('Manager | Team | Days off\n Anna | North | Sat'),
  kpis: cells('KPI | Measure | From | To\n Fast | rate | created | paid'),
  targets: cells('Manager or team | KPI | Target\n Anna | Sales | 5'),
  badges: cells('Badge | KPI | Value\n Star | Sales | 5'),
  points: cells('KPI | Points | Quality KPI | Floor | Goal\n Sales | 5 | | |'),
  levels: cells('Level | From points\n One | 5'),
  bonuses: cells('KPI | From attainment | Pays\n Sales | 1 | 500'),
  holidays: cells('Date | Name\n 2026-01-01 | New Year'),
};
const IDS = Object.keys(TABS) as readonly (keyof Settings)[];

describe('a tab with settings', () => {
  test.each(IDS)('%s is known in tabs and in tabs2', (id) => {
    expect(settingsOf({ tabs: TABS[id], tabs2: '' })).toEqual({ [id]: TABS[id] });
    expect(settingsOf({ tabs: null, tabs2: TABS[id] })).toEqual({ [id]: TABS[id] });
  });
  test.each(IDS)('%s is known in an argument of its own', (id) =>
    expect(settingsOf({ [id]: TABS[id], tabs: '', tabs2: '' })).toEqual({ [id]: TABS[id] }),
  );
  test('is one of several that an argument takes', () => {
    for (const id of ['kpis', 'targets'] as const)
      expect(settingsOf({ settings: TABS[id], tabs: '', tabs2: '' })).toEqual({ [id]: TABS[id] });
    for (const id of ['points', 'bonuses'] as const)
      expect(settingsOf({ rules: TABS[id], tabs: '', tabs2: '' })).toEqual({ [id]: TABS[id] });
    const off = cells('Manager | Holidays\n Anna | Sat');
    expect(settingsOf({ holidays: off, tabs: '', tabs2: '' })).toEqual({ team: off });
  });
  test('two of them come together', () =>
    expect(settingsOf({ tabs: TABS.team, tabs2: TABS.holidays })).toEqual({
      team: TABS.team,
      holidays: TABS.holidays,
    }));
  test('a blank one is none', () =>
    expect(
      settingsOf({
        tabs: [
          ['', ''],
          ['', ''],
        ],
        tabs2: undefined,
      }),
    ).toEqual({}));
  test('without titles is read where it can be nothing else', () => {
    const answers = [['Order date', 'Created']];
    expect(settingsOf({ tabs: answers, tabs2: '' })).toEqual({ columns: answers });
    expect(settingsOf({ mapping: [['Кто', 'чепуха']], tabs: '', tabs2: '' })).toHaveProperty('columns');
    expect(settingsOf({ holidays: [['2026-01-01']], tabs: '', tabs2: '' })).toHaveProperty('holidays');
  });
  test('twice is refused, with both places', () =>
    expect(() => settingsOf({ kpis: TABS.kpis, tabs: TABS.kpis, tabs2: '' })).toThrow(
      refusal('settings-twice', { argument: 'tabs', other: 'kpis', tab: 'kpis' }),
    ));
  test.each<[string, Arg]>([
    ['a table of leads', cells('Manager | Created | Paid\n Anna | 2026-09-01 |')],
    ['a table of leads with a date', cells('Date | Manager | Amount\n 2026-09-01 | Anna | 5')],
    ['a text', 'KPIs!A:H'],
  ])('%s is none of them', (_what, range) =>
    expect(() => settingsOf({ tabs: '', tabs2: range })).toThrow(refusal('settings-unknown', { argument: 'tabs2' })),
  );
  test.each(IDS.filter((id) => id !== 'holidays'))('%s is known in an argument of another tab', (id) => {
    const argument = id === 'kpis' ? 'team' : 'kpis';
    expect(settingsOf({ [argument]: TABS[id], tabs: '', tabs2: '' })).toEqual({ [id]: TABS[id] });
  });
  test('two that changed places are both known', () =>
    expect(settingsOf({ targets: TABS.holidays, holidays: TABS.targets, tabs: '', tabs2: TABS.kpis })).toEqual({
      targets: TABS.targets,
      kpis: TABS.kpis,
      holidays: TABS.holidays,
    }));
  test('in place of one that is needed is left to its reader', () =>
    expect(settingsOf({ points: TABS.kpis, tabs: '', tabs2: '' })).toEqual({ kpis: TABS.kpis, points: TABS.kpis }));
  test('what is wrong with an argument of its own is left to its reader', () =>
    expect(settingsOf({ kpis: [['Foo', 'Bar']], tabs: '', tabs2: '' })).toEqual({ kpis: [['Foo', 'Bar']] }));
});
