import { describe, expect, test } from 'vitest';
import { type Switches, panelCases, functionCases } from '../../../playground/host/index.ts';
import type { CheckId, Tried } from '../../../src/addon/api/index.ts';
import { triedByPage } from '../../../src/sidebar/google/seenByPage.ts';
import { valueOf, DEALS, openedSheet } from '../sheet.ts';
import { byId, checking } from './checked.ts';
import { WITHOUT_CELLS } from './school.ts';

/** For each answer of a switch, in which locale it can be seen, and what flips then: nothing else. */
const FLIPS: readonly { change: Partial<Switches>; locale?: string; ids: readonly CheckId[] }[] = [
  { change: { errorCells: 'not-called' }, ids: ['givenError'] },
  { change: { skippedArgument: 'null' }, ids: ['skipped'] },
  { change: { skippedArgument: 'undefined' }, ids: ['skipped'] },
  { change: { openRange: 'trimmed' }, ids: ['openRange'] },
  { change: { oneCellRange: 'grid' }, ids: ['oneCell'] },
  // The times of a custom function are told by the same clock.
  { change: { formatDate1899: 'modern' }, ids: ['clock1899', 'givenDuration', 'givenTime'] },
  { change: { customFunctionProperties: 'refused' }, ids: ['memory'] },
  {
    change: { typedText: 'kept' },
    ids: ['typedDate', 'typedMoney', 'typedPower', 'typedThousands', 'typedTime'],
  },
  { change: { formulaLocale: 'sheet' }, locale: 'ru_RU', ids: ['comma', 'decimalPoint', 'formulaRead'] },
  { change: { formulaLocale: 'sheet' }, locale: 'en_US', ids: [] },
  { change: { defaultFormat: 'General' }, ids: ['defaultFormat'] },
  { change: { sheetByName: 'any-case' }, ids: ['sheetByName'] },
  // A protection never shuts out who sets it: the report says that this could not be tried.
  { change: { refusedWrite: 'at-flush' }, ids: [] },
  { change: { activeRange: 'null' }, ids: ['selection'] },
  { change: { failureText: 'name-and-message' }, ids: ['failure'] },
];

/** What is usual, whatever the stand-in answers now. */
const USUAL = functionCases[0]?.switches;

const PAGE = { panel: 'googleCheck', language: 'en', width: 300 };

/** All that can be tried without large tables. */
async function report(switches: Partial<Switches>, locale: string): Promise<ReadonlyMap<CheckId, string>> {
  const it = checking({ switches: { ...USUAL, ...switches }, locale });
  it.addon.invoke('showCheck');
  const failure = await it.call('sidebarCheckFail').then(String, (error: Error) => error.message);
  const begun = valueOf(await it.call('sidebarCheckBegin', null, 'cells', []));
  const { tried } = await it.part(begun.tab, 'cells');
  valueOf(await it.call('sidebarCheckEnd', begun.tab));
  expect(it.workbook.sheets().map(({ name }) => name)).toEqual(['Deals']);
  it.dispose();
  return byId([...triedByPage(PAGE, begun.checked, 'en', failure), ...begun.tried, ...tried]);
}

const reports = new Map<string, Promise<ReadonlyMap<CheckId, string>>>();

/** With the defaults, once for each locale. */
function usual(locale: string): Promise<ReadonlyMap<CheckId, string>> {
  const known = reports.get(locale) ?? report({}, locale);
  reports.set(locale, known);
  return known;
}

const verdictOf = (text: string | undefined): string => text?.split(':')[0] ?? 'none';

describe('the check with Google in the stand-in', () => {
  test('finds everything as expected under the defaults, but for what this file has not got', async () => {
    const all = [...(await usual('en_US'))].filter(([, said]) => verdictOf(said) !== 'held');
    expect(all.sort()).toEqual([
      ['dataSheet', 'untried: noSheet'],
      ['objectSheet', 'untried: noSheet'],
      ['protection', 'untried: owner'],
    ]);
  });

  test('each other answer of each switch is among the cases', () => {
    const tried = FLIPS.map(({ change }) => Object.entries(change).map(([name, answer]) => `${name}: ${answer}`)[0]);
    const titles = [...functionCases, ...panelCases].map(({ title }) => title).filter((title) => title.includes(':'));
    expect(titles.filter((title) => !tried.includes(title))).toEqual([]);
    expect(Object.keys(USUAL ?? {}).filter((name) => !tried.some((one) => one?.startsWith(name)))).toEqual([]);
  });

  test.each(FLIPS)('$change flips $ids', async ({ change, locale = 'en_US', ids }) => {
    const [before, after] = [await usual(locale), await report(change, locale)];
    const flipped = [...before.keys()].filter((id) => verdictOf(before.get(id)) !== verdictOf(after.get(id)));
    expect(flipped.sort()).toEqual([...ids].sort());
    for (const id of ids) expect([id, verdictOf(after.get(id))]).toEqual([id, 'failed']);
  });
});

describe('the temporary tab', () => {
  test('of a chart and a connected table what they refuse is seen', async () => {
    const { call, workbook } = openedSheet([DEALS, ...WITHOUT_CELLS]);
    const names = workbook.sheets().map(({ name }) => name);
    const { tab, tried } = valueOf(await call('sidebarCheckBegin', null, 'cells', []));
    const said = byId(tried);
    expect(said.get('objectSheet')).toBe('held: The action is not supported for OBJECT sheet.');
    expect(said.get('dataSheet')).toBe('held: The action is not supported for DATASOURCE sheet.');
    expect(workbook.activeSheet().name).not.toBe(tab);
    valueOf(await call('sidebarCheckEnd', tab));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(names);
  });

  // Each of these fails at its first, third, … call of that kind.
  test.each(['Range.setValue', 'Range.setFormula', 'Sheet.insertChart', 'SpreadsheetApp.flush', 'Range.setValues'])(
    'is gone when %s throws',
    async (member) => {
      for (const failing of [1, 3, 9]) {
        let count = 0;
        const { call, workbook } = openedSheet([DEALS], {
          onCall(called) {
            if (called === member && ++count === failing) throw new Error('Service error: Spreadsheets');
          },
        });
        const begun = await call('sidebarCheckBegin', null, 'cells', []);
        if (begun.ok) valueOf(await call('sidebarCheckEnd', begun.value.tab));
        expect(workbook.sheets().map(({ name }) => name)).toEqual(['Deals']);
      }
    },
  );

  test('is gone when a later part throws, and a tab of that name that is not ours stays', async () => {
    let isFailing = false;
    const { call, workbook } = openedSheet([DEALS, { name: 'KPI Map check', cells: [['mine']] }], {
      onCall(member) {
        if (isFailing && member === 'Range.setFormula') throw new Error('Service error: Spreadsheets');
      },
    });
    const { tab } = valueOf(await call('sidebarCheckBegin', null, 'cells', []));
    expect(tab).toBe('KPI Map check 2');
    isFailing = true;
    expect((await call('sidebarCheckBegin', tab, 'rows1000', [])).ok).toBe(false);
    valueOf(await call('sidebarCheckEnd', 'KPI Map check'));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'KPI Map check']);
  });
});

test('what is not calculated is not judged, and a function that cells do not know is told', async () => {
  const { call } = openedSheet([DEALS]);
  const { tab, pending } = valueOf(await call('sidebarCheckBegin', null, 'cells', []));
  expect(valueOf(await call('sidebarCheckRead', tab, 'cells'))).toEqual({ tried: [], pending });
});

test('a number of 1,000 rows is counted in the temporary tab', async () => {
  const it = checking();
  const { tab } = await it.part(null, 'cells');
  const tried: Tried[] = [...(await it.part(tab, 'rows1000')).tried];
  expect(byId(tried)).toEqual(new Map([['rows1000', 'held: number 0.334']]));
  it.dispose();
});
