import { describe, expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../../src/core/leads.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import type { Cell } from '../../../src/read/cells/cell.ts';
import type { SheetLeads } from '../../../src/read/leads/sheetLeads.ts';
import { statusOf } from '../../../src/read/cells/statuses/statusOf.ts';
import { cells } from '../../support/cells.ts';
import { TODAY, leadsIn } from '../../support/found.ts';

const read = (data: string | Cell[][]): SheetLeads => leadsIn(typeof data === 'string' ? cells(data) : data);
const days = (leads: SheetLeads, id: string): unknown => {
  const column = leads.milestone(id);
  return column === null ? null : [...column];
};
const SEP = dayOf(2026, 9, 1) - 1;

describe('a status', () => {
  test.each([
    ['won', 'Won|WON|closed won|Paid|Оплачено|оплачена|Успешно реализовано|Сделка успешна|Продано'],
    ['lost', 'Lost|closed lost|Rejected|Отказ|ОТКАЗ|Закрыто и не реализовано|Проиграна|Отменён|отменен|Слив'],
    ['open', 'Engaging|Prospecting|В работе|Новая|Думает|wonder|almost won|constructor|__proto__'],
  ])('%s', (status, texts) =>
    expect(texts.split('|').map((text) => [text, statusOf(text, null) ?? 'open'])).toEqual(
      texts.split('|').map((text) => [text, status]),
    ),
  );
});

describe('paid, lost and closed', () => {
  const leads = read(`
    Paid       | Lost       | Status | Close date
    2026-09-01 |            | Won    | 2026-09-09
               |            | Won    | 2026-09-02
               |            | Won    |
               | 2026-09-03 | Open   |
               |            | Lost   | 2026-09-04
               |            | Lost   |
    2026-09-05 |            | Lost   | 2026-09-06
               |            | Open   | 2026-09-07`);
  test('paid: its own date, else the closing date of a won deal, else undated; a payment day beside a lost status is none', () =>
    expect(days(leads, 'paid')).toEqual([SEP + 1, SEP + 2, UNDATED, NEVER, NEVER, NEVER, NEVER, NEVER]));
  test('lost: the same way, and never for who has paid', () =>
    expect(days(leads, 'lost')).toEqual([NEVER, NEVER, NEVER, SEP + 3, SEP + 4, UNDATED, SEP + 6, NEVER]));
  test('closed: either', () =>
    expect(days(leads, 'closed')).toEqual([SEP + 1, SEP + 2, UNDATED, SEP + 3, SEP + 4, UNDATED, SEP + 6, NEVER]));

  test.each([
    ['a status alone tells, but does not date', 'Status\n Won', [UNDATED], false],
    ['a status with a closing date dates', 'Status | Close date\n Won | 2026-09-01', [SEP + 1], true],
    ['a closing date without a status tells nothing', 'Manager | Close date\n Anna | 2026-09-01', null, false],
    ['a payment date tells', 'Paid\n 2026-09-01', [SEP + 1], true],
    ['neither', 'Manager\n Anna', null, false],
  ])('%s', (_title, drawn, expected, dated) => {
    expect(days(read(`x | ${drawn.replace('\n', '\n y |')}`), 'paid')).toEqual(expected);
    expect(read(`x | ${drawn.replace('\n', '\n y |')}`).isDated('paid')).toBe(dated);
  });
});

describe('milestones of the table’s own', () => {
  test('any other date column, by its header; columns of numbers, words or blanks are none', () => {
    const leads = read(`
      Manager | Пробный урок | Score | Comment | Empty
      Anna    | 2026-09-01   | 46331 | hello   |
      Boris   | -            | 46332 | -       | `);
    expect(leads.ownColumns()).toEqual([{ name: 'пробный урок', header: 'Пробный урок', column: 1 }]);
    expect(days(leads, 'пробный урок')).toEqual([SEP + 1, NEVER]);
    expect(leads.isDated('пробный урок')).toBe(true);
  });
  test('a column of dashes holds no date, so it is none', () =>
    expect(read('Manager | Урок\n Anna | -').ownColumns()).toEqual([]));
  test('a cell with an error does not make a date column anything else', () =>
    expect(read('Manager | Урок\n Anna | #N/A\n Anna | 2026-09-05').ownColumns()).toMatchObject([{ name: 'урок' }]));
  test('of two columns with one header the first counts', () =>
    expect(
      read('Manager | Урок | урок\n Anna | 2026-09-01 | 2026-09-02')
        .ownColumns()
        .map(({ column }) => column),
    ).toEqual([1]));
});

test('created is always there: a row is a lead', () => {
  expect(days(read('Manager\n Anna'), 'created')).toEqual([UNDATED]);
  expect(days(read('Created | Manager\n 2026-09-01 | Anna\n | Boris\n завтра | Clara'), 'created')).toEqual([
    SEP + 1,
    UNDATED,
    UNDATED,
  ]);
});

test('a milestone that the data cannot tell is null', () => {
  for (const id of ['webinar', 'lost', 'closed', 'чепуха', 'constructor', '__proto__', 'amount'])
    expect(read('Manager\n Anna').milestone(id)).toBeNull();
});

describe('the last day', () => {
  test.each([
    ['the latest of all milestones', 'Created | Webinar\n 2026-09-01 | 2026-09-05', SEP + 5],
    ['not of its own milestones', 'Created | Урок\n 2026-09-01 | 2026-09-06', SEP + 1],
    ['today when only its own milestones have dates', 'Manager | Урок\n Anna | 2026-09-06', TODAY],
    ['of closing dates when a status tells what they are', 'Status | Close date\n Lost | 2026-09-07', SEP + 7],
    ['not a plan', 'Created | Webinar\n 2026-09-01 | 2026-11-24', SEP + 1],
    ['today itself', 'Created | Webinar\n 2026-09-01 | 2026-11-23T23:59', TODAY],
    ['today when there is no date', 'Manager | Paid\n Anna |', TODAY],
  ])('%s', (_title, drawn, expected) => expect(read(drawn).lastDay(TODAY)).toBe(expected));
});

test('expecting columns changes nothing but the order of reading', () => {
  const drawn = 'Manager | Created | Paid | Status | Close date\n Anna | 2026-09-01 | | Won | 2026-09-02';
  const [one, other] = [read(drawn), read(drawn)];
  other.expect(['closed', 'created', 'paid', 'webinar', 'чепуха']);
  for (const id of ['created', 'paid', 'lost', 'closed']) expect(days(other, id)).toEqual(days(one, id));
  expect(other.managers).toEqual(one.managers);
});
