import { FUNCTION_GROUPS } from '../../src/sidebar/formula/functionGroups.ts';
import { numberAsWritten } from '../../src/sidebar/game/gameText.ts';
import { labelOf } from '../../src/sidebar/rows/form/kpiChoices.ts';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/sidebar/shared/adviceFor.ts';
import { cellText, isoDayText, monthText } from '../../src/sidebar/shared/cellText.ts';
import { typedArgument, typedCells, typedNumber } from '../../src/sidebar/formula/typedArguments.ts';
import { type FunctionHelp, firstSentence, functionsIn } from '../../src/sidebar/formula/functionHelp.ts';
import { meaningGroups } from '../../src/sidebar/data/meaningGroups.ts';
import { COLUMN_IDS } from '../../src/read/table/headers.ts';
import { ServerRefusal } from '../../src/sidebar/shared/callServer.ts';
import { coveredPeriods } from '../../src/sidebar/formula/coveredPeriods.ts';
import { SIDEBAR } from '../../src/i18n/languages.ts';

describe('the periods that a table covers', () => {
  test('come newest first, with those that are covered in part', () => {
    expect(coveredPeriods('2025-11-20', '2026-02-01')).toEqual({
      years: ['2026', '2025'],
      quarters: ['2026-Q1', '2025-Q4'],
      months: ['2026-02', '2026-01', '2025-12', '2025-11'],
    });
  });

  test('are cut where a list would be too long to read', () => {
    const { years, quarters, months } = coveredPeriods('1990-01-01', '2026-12-31');
    expect([years.length, quarters.length, months.length]).toEqual([10, 12, 24]);
  });

  test.each([
    [null, null],
    ['2026-03-01', '2026-01-01'],
  ])('are none from %s to %s', (first, last) => {
    expect(coveredPeriods(first, last)).toEqual({ years: [], quarters: [], months: [] });
  });
});

describe('what a column can be', () => {
  const all = COLUMN_IDS.map((value) => ({ value }));

  test('is offered once each, in a group that tells what it is about', () => {
    const groups = meaningGroups(all);
    expect(groups.map(([group]) => group)).toEqual(['road', 'people', 'numbers', 'other']);
    const ids = groups.flatMap(([, members]) => members.map(({ value }) => value));
    expect([...ids].sort()).toEqual([...COLUMN_IDS].sort());
    expect(groups[0]?.[1][0]).toEqual({ value: 'created' });
  });

  test('of nothing is nothing', () => {
    expect(meaningGroups([])).toEqual([]);
  });
});

describe('what is typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['2026-W47', { kind: 'text', value: '2026-W47' }],
    ['=B1:C1', { kind: 'cells', reference: 'B1:C1' }],
    ['= Team!B1', { kind: 'cells', reference: 'Team!B1' }],
  ])('"%s" becomes an argument', (text, argument) => {
    expect(typedArgument(text)).toEqual(argument);
  });

  test.each([
    ['A2:A', { kind: 'cells', reference: 'A2:A' }],
    ['=A2:A', { kind: 'cells', reference: 'A2:A' }],
    ['', null],
  ])('"%s" becomes cells', (text, argument) => {
    expect(typedCells(text)).toEqual(argument);
  });

  test.each([
    ['14', { kind: 'number', value: 14 }],
    ['1.5', { kind: 'text', value: '1.5' }],
    ['-3', { kind: 'text', value: '-3' }],
    ['', null],
  ])('"%s" becomes a number only when it is a whole one', (text, argument) => {
    expect(typedNumber(text)).toEqual(argument);
  });
});

describe('a failed call', () => {
  test.each([
    [
      "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'accounts',
    ],
    ['Authorization is required to perform that action.', 'authorise'],
    ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'authorise'],
    ['There are too many scripts running simultaneously for this Google user account.', 'busy'],
    ['Service invoked too many times in a short time: exec qps', 'busy'],
    ['Exceeded maximum execution time', 'slow'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ] as const)('"%s" becomes advice', (message, cause) => {
    for (const words of [SIDEBAR.en, SIDEBAR.ru])
      expect(adviceFor(new Error(message), words)).toBe(words.failures[cause]);
  });

  test('nobody has heard of keeps its own words', () => {
    expect(adviceFor(new Error('x is undefined'), SIDEBAR.en)).toBe('Something went wrong: x is undefined');
  });

  test('a sentence of the server stands as it is', () => {
    expect(adviceFor(new ServerRefusal('No manager “Ana”. Authorization?'), SIDEBAR.en)).toBe(
      'No manager “Ana”. Authorization?',
    );
  });
});

describe('values as people read them', () => {
  test.each([
    [0.2381, 'share', 'en-GB', '23.8%'],
    [0.2381, 'share', 'ru-RU', '23,8 %'],
    [1234567.4, 'money', 'en-GB', '1,234,567'],
    [1234567.4, 'money', 'ru-RU', '1 234 567'],
    [12.34, 'days', 'en-GB', '12.3'],
    [1.234, 'pace', 'en-GB', '1.23'],
    [117.6, 'score', 'en-GB', '118'],
    ['1–4', 'text', 'en-GB', '1–4'],
    ['2026-02-02', 'date', 'en-GB', '2026-02-02'],
    ['', 'share', 'en-GB', ''],
    [7, 'text', 'ru-RU', '7'],
  ] as const)('%s as %s in %s', (value, format, tag, text) => {
    expect(cellText(value, format, tag).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  test('days and months are words without a full stop for the year', () => {
    expect(isoDayText('2026-10-31', 'en-GB').replace(/\u00a0/g, ' ')).toBe('31 Oct 2026');
    expect(isoDayText('2026-02-02', 'ru-RU', 'without year').replace(/\u00a0/g, ' ')).toMatch(/^2 фев/);
    expect(monthText('2026-11', 'en-GB')).toBe('November 2026');
    expect(monthText('2026-11', 'ru-RU')).toBe('ноябрь 2026');
  });
});

describe('the help of functions', () => {
  test('puts the board first and has a sentence in both languages for every function and parameter', () => {
    const [english, russian] = [functionsIn('en'), functionsIn('ru')];
    expect(english[0]?.name).toBe('LEADERBOARD');
    const shapeOf = ({ name, params }: FunctionHelp): unknown => [name, params.map((one) => [one.name, one.optional])];
    expect(russian.map(shapeOf)).toEqual(english.map(shapeOf));
    for (const { summary, params } of english) {
      expect(firstSentence(summary).length).toBeLessThanOrEqual(summary.length);
      for (const { name, description } of params) {
        expect(description).toMatch(/\w/);
        expect([name, SIDEBAR.en.fields[name], SIDEBAR.ru.fields[name]]).not.toContain(undefined);
      }
    }
    for (const { summary, params } of russian)
      for (const text of [summary, ...params.map(({ description }) => description)]) expect(text).toMatch(/[а-яё]/i);
  });

  test.each([
    ['Share of leads. With a limit.', 'Share of leads.'],
    ['From 0 to 1, e.g. 0.2 or so. More', 'From 0 to 1, e.g. 0.2 or so.'],
    ['Доля лидов. «Да».', 'Доля лидов.'],
    ['One', 'One'],
  ])('the first sentence of "%s"', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

test.each([
  ['a choice by its label', 'cycle', 'Days to payment'],
  ['a typed road with arrows', 'created > paid in 30', 'Created → Paid in 30 days'],
  ['a typed road without a limit', 'created > call 2', 'Created → Call 2'],
  ['any other text as it is', 'Got a job', 'Got a job'],
])('a form names %s', (_, value, label) => {
  expect(labelOf(value, [{ value: 'cycle', label: 'Days to payment' }], SIDEBAR.en)).toBe(label);
});

test.each([
  ['создан > оплата за 30', 'Создан → Оплата за 30 дн.'],
  ['создан > оплата', 'Создан → Оплата'],
  ['Оплаты за 30', 'Оплаты за 30'],
])('in Russian %s is named %s', (value, label) => {
  expect(labelOf(value, [], SIDEBAR.ru)).toBe(label);
});

test.each([
  ['10000', 'en-GB', '10,000'],
  ['40%', 'en-GB', '40%'],
  ['0,5 %', 'ru-RU', '0,5\u00a0%'],
  ['a third', 'en-GB', 'a third'],
  ['', 'en-GB', '—'],
])('a rule shows "%s" in %s as "%s"', (text, tag, shown) => {
  expect(numberAsWritten(text, tag)).toBe(shown);
});

test('every function has its place among what one may want to know', () => {
  const names = FUNCTION_GROUPS.flatMap(([, functions]) => functions);
  expect([...names].sort()).toEqual(
    functionsIn('en')
      .map(({ name }) => name)
      .sort(),
  );
});
