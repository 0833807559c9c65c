import { describe, expect, test } from 'vitest';
import type { Arg, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';
const KPI_FUNNEL = formula('KPI_FUNNEL');

const data = cells(`
  Manager | Created    | Webinar    | Meeting    | Paid       | Пробный урок
  Анна    | 2026-09-01 | 2026-09-03 | 2026-09-05 | 2026-09-10 | 2026-09-02
  Анна    | 2026-09-01 | 2026-09-04 |            | 2026-09-08 |
  Boris   | 2026-09-02 |            | 2026-09-06 |            |
  Boris   | 2026-10-02 | 2026-10-09 |            |            | 2026-10-03
  Boris   | 2026-10-03 |            |            |            |`);

const table = tableOf('KPI_FUNNEL');
const columnOf = (rows: readonly (readonly Value[])[], column: number): unknown[] =>
  rows.slice(1).map((row) => row[column]);

describe('KPI_FUNNEL', () => {
  test('is a table with a row for each step, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_FUNNEL(data));
    expect(en).toEqual([
      ['Step', 'Leads', 'From previous', 'From first', 'Median days of those who came', 'Lost here'],
      ['Created', 5, '', 1, '', 1],
      ['Webinar', 4, 4 / 5, 4 / 5, 3, 1],
      ['Meeting', 3, 3 / 4, 3 / 5, 2, 1],
      ['Paid', 2, 2 / 3, 2 / 5, 5, ''],
    ]);
    const [titles, ...steps] = Array.isArray(ru) ? ru : [];
    expect(titles).toEqual([
      'Этап',
      'Лиды',
      'От предыдущего',
      'От первого',
      'Медиана дней у дошедших',
      'Отсеялись здесь',
    ]);
    expect(steps.map(([step]) => step)).toEqual(['Создан', 'Эфир', 'Встреча', 'Оплата']);
    expect(steps.map((row) => row.slice(1))).toEqual((Array.isArray(en) ? en.slice(1) : []).map((row) => row.slice(1)));
  });

  test('with a limit shows the ripening leads beside the shares', () => {
    // On 9 October the leads of 2 and 3 October are 7 and 6 days old.
    expect(table(data, '', '', 'created > paid', 7)).toEqual([
      [
        'Step',
        'Leads',
        'From previous',
        'From first',
        'Median days of those who came',
        'Lost here',
        'Too early to count',
      ],
      ['Created', 4, '', 1, '', 3, 1],
      ['Paid', 1, 1 / 4, 1 / 4, 7, '', 1],
    ]);
  });

  test('is about one manager or a period when asked', () => {
    expect(columnOf(table(data, 'анна'), 1)).toEqual([2, 2, 2, 2]);
    expect(columnOf(table(data, '', '2026-10'), 1)).toEqual([2, 1, 0, 0]);
    expect(columnOf(table(data, 'Boris', '2026-09'), 1)).toEqual([1, 1, 1, 0]);
    // Nobody had met or paid by then, so these are no steps yet.
    expect(columnOf(table(data, '', '', '', '', '2026-09-04'), 1)).toEqual([3, 2]);
  });

  test('of a period without leads is zeros and blanks', () => {
    expect(table(data, '', '1999').slice(1)).toEqual([
      ['Created', 0, '', '', '', 0],
      ['Webinar', 0, '', '', '', 0],
      ['Meeting', 0, '', '', '', 0],
      ['Paid', 0, '', '', '', ''],
    ]);
  });

  test('takes its steps from a row, a column or a text, each once, by any name that is known', () => {
    const expected = table(data, '', '', 'created, webinar, paid');
    expect(columnOf(expected, 0)).toEqual(['Created', 'Webinar', 'Paid']);
    const given: Arg[] = [
      'created > webinar > paid',
      'Создан → эфир->оплата',
      ' created ;webinar;;paid, paid',
      [['created', 'webinar', 'paid']],
      [['created'], ['Эфир'], ['']],
      [['Дата оплаты', '', 'created', 'webinar']],
    ];
    for (const steps of given.slice(0, 4)) expect(table(data, '', '', steps)).toEqual(expected);
    expect(columnOf(table(data, '', '', given[4]), 0)).toEqual(['Created', 'Webinar']);
    expect(columnOf(table(data, '', '', given[5]), 0)).toEqual(['Paid', 'Created', 'Webinar']);
  });

  test('may have a column of the team’s own as a step, and a header with a comma between arrows or in cells', () => {
    expect(table(data, '', '', 'created > Пробный урок').slice(1)).toEqual([
      ['Created', 5, '', 1, '', 3],
      ['Пробный урок', 2, 2 / 5, 2 / 5, 1, ''],
    ]);
    const [titles = [], ...rows] = data;
    const comma = [[...titles.slice(0, 5), 'Урок, пробный'], ...rows];
    expect(columnOf(table(comma, '', '', 'created > урок, пробный'), 1)).toEqual([5, 2]);
    expect(columnOf(table(comma, '', '', [['created', 'урок, пробный']]), 1)).toEqual([5, 2]);
  });

  test('left-out steps are those that the data have, in the order that most leads took', () => {
    const turned = cells(`
      Created    | Webinar    | Meeting    | Call | Paid
      2026-09-01 | 2026-09-05 | 2026-09-02 |      | 2026-09-09
      2026-09-01 | 2026-09-04 | 2026-09-03 |      |
      2026-09-01 | 2026-09-02 | 2026-09-07 |      |`);
    expect(columnOf(table(turned), 0)).toEqual(['Created', 'Meeting', 'Webinar', 'Paid']);
  });

  test('knows payments by status: they count without a limit, and a limit needs their date', () => {
    const won = cells(`
      Created    | Webinar    | Status
      2026-09-01 | 2026-09-02 | Won
      2026-09-01 |            | Open`);
    expect(columnOf(table(won), 1)).toEqual([2, 1, 1]);
    expect(columnOf(table(won, '', '', '', 5, '2026-10-01'), 0)).toEqual(['Created', 'Webinar']);
    expect(messageOf(() => table(won, '', '', 'created > paid', 5))).toContain('No column “Paid”');
  });

  test.each<[string, Arg[], string]>([
    ['several managers', [[['Анна'], ['Boris']]], 'No manager “Анна; Boris”. There are: Анна, Boris.'],
    ['a manager nobody knows', ['Anton'], 'No manager “Anton”.'],
    ['a step nobody knows', ['', '', 'created > webinr'], 'No milestone “webinr”. Did you mean “webinar”?'],
    ['a step that is not in the data', ['', '', 'created, call'], 'No column “Call”'],
    ['a limit of nothing', ['', '', '', 0], '“within” must be a whole number from 1, but it is “0”.'],
    ['a period that is none', ['', 'soon'], '“period” cannot be “soon”.'],
  ])('refuses %s with a sentence', (_title, args, sentence) => {
    expect(messageOf(() => table(data, ...args))).toContain(sentence);
  });
});
