import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf } from '../../src/core/time/days.ts';
import { NEVER } from '../../src/core/leads.ts';
import { rowCounts } from '../../src/read/leads/rowCounts.ts';
import type { Cell } from '../../src/read/cells/cell.ts';
import { type ColumnId, wordsOf } from '../../src/read/table/headers.ts';
import { readLeads } from '../../src/read/leads/readLeads.ts';
import type { SheetLeads } from '../../src/read/leads/sheetLeads.ts';
import { localDate } from '../support/cells.ts';
import { placeIn } from '../support/found.ts';

/** A lead, plainly. Days are serials with the time of day as whole minutes. */
interface Lead {
  readonly client: string;
  readonly manager: string;
  readonly created: number;
  readonly paid: number | null;
  readonly status: 'won' | 'lost' | 'open';
  readonly amount: number;
}

const FIRST = dayOf(2025, 1, 1);
const moment = fc.tuple(fc.nat(600), fc.nat(1439)).map(([day, minute]) => FIRST + day + minute / 1440);
const lead: fc.Arbitrary<Lead> = fc.record({
  client: fc.constantFrom('Ann Lee', 'Пётр Ёлкин', 'Зоя', 'constructor', '__proto__'),
  manager: fc.constantFrom('Анна Смирнова', 'Борис Ёлкин', 'Clara Oswald'),
  created: moment,
  paid: fc.option(moment),
  status: fc.constantFrom('won', 'lost', 'open'),
  amount: fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
});

const pad = (value: number): string => String(value).padStart(2, '0');

/** How an export writes its moments. */
const DATES: Readonly<Record<string, (at: number, zone: string) => Cell>> = {
  Date: (at, zone) => localDate(iso(at).replace(' ', 'T'), zone),
  ISO: (at) => iso(at),
  dotted: (at) => civil(at, ({ y, m, d, time }) => `${pad(d)}.${pad(m)}.${y} ${time}:00`),
  'dotted with a comma': (at) => civil(at, ({ y, m, d, time }) => `${pad(d)}.${pad(m)}.${y}, ${time}:00`),
  dashed: (at) => civil(at, ({ y, m, d, time }) => `${pad(d)}-${pad(m)}-${y} ${time}`),
  'slashed, day first': (at) => civil(at, ({ y, m, d, time }) => `${pad(d)}/${pad(m)}/${y} ${time}`),
  'slashed, month first': (at) => civil(at, ({ y, m, d, time }) => `${m}/${d}/${y} ${time}`),
  'in Russian': (at) => civil(at, ({ y, m, d, time }) => `${d} ${MONTHS[m - 1] ?? ''} ${y} г. ${time}`),
  UTC: (at) => `${iso(at).replace(' ', 'T')}:00Z`,
};
const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

function civil<T>(at: number, write: (parts: { y: number; m: number; d: number; time: string }) => T): T {
  const { year, month, day } = civilOf(Math.floor(at));
  const minutes = Math.round((at % 1) * 1440);
  return write({ y: year, m: month, d: day, time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` });
}
const iso = (at: number): string => civil(at, ({ y, m, d, time }) => `${y}-${pad(m)}-${pad(d)} ${time}`);

const grouped = (whole: string, by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
function money(by: string, point: string, around: (text: string) => string): (amount: number) => Cell {
  return (amount) => {
    const [whole = '', cents = ''] = amount.toFixed(2).split('.');
    return around(grouped(whole, by) + point + cents);
  };
}
const MONEY: Readonly<Record<string, (amount: number) => Cell>> = {
  number: (amount) => amount,
  Russian: money('\u00a0', ',', (text) => `${text}\u00a0₽`),
  German: money('.', ',', (text) => `${text} €`),
  American: money(',', '.', (text) => `$${text}`),
  Swiss: money('’', '.', (text) => text),
  'in words': money(' ', ',', (text) => `${text} руб.`),
};

const IDS = ['client', 'manager', 'created', 'paid', 'status', 'amount'] as const satisfies readonly ColumnId[];
const STATUSES = {
  won: ['Won', 'Оплачено', 'Успешно реализовано', 'closed won'],
  lost: ['Lost', 'Отказ', 'Закрыто и не реализовано', 'Closed Lost'],
  open: ['New', 'В работе', '', 'In progress'],
};

/** Another spelling of the same words. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text}\u00a0`,
  (text) => text.replace(' ', '  '),
  (text) => text.replace(/ё/g, 'е').replace(/Ё/g, 'Е'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(' ', '\u200b '),
];
const JUNK = ['', '', '', '', 'blank', 'total', 'header', 'boxes', 'sums'];

interface Style {
  readonly dates: string;
  readonly money: string;
  readonly order: readonly (typeof IDS)[number][];
  /** What decides all the small things, one after another. */
  readonly dice: readonly number[];
  readonly above: readonly (readonly string[])[];
  readonly zone: string;
  readonly monthFirst: boolean;
}
const style: fc.Arbitrary<Style> = fc.record({
  dates: fc.constantFrom(...Object.keys(DATES)),
  money: fc.constantFrom(...Object.keys(MONEY)),
  order: fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
  dice: fc.array(fc.nat(2520), { minLength: 40, maxLength: 40 }),
  above: fc.subarray([['Отчёт по сделкам'], ['Период', 'ноябрь'], []]),
  zone: fc.constantFrom('UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
  monthFirst: fc.boolean(),
});

/** Writes leads as some export would. */
function written(leads: readonly Lead[], how: Style): Cell[][] {
  let thrown = 0;
  function pick<T>(options: readonly T[]): T {
    const found = options[(how.dice[thrown++ % how.dice.length] ?? 0) % options.length];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  }
  const spelt = (text: string): string => pick(SPELLINGS)(text);
  const headers = how.order.map((id) => spelt(pick(strongWords(id))));
  const rows: Cell[][] = [...how.above.map((cells) => padded(cells)), headers];
  const date = DATES[how.dates] ?? iso;
  const amount = MONEY[how.money] ?? ((value: number) => value);
  for (const one of leads) {
    const cells: Record<(typeof IDS)[number], Cell> = {
      client: spelt(one.client),
      manager: spelt(one.manager),
      created: date(one.created, how.zone),
      paid: one.paid === null ? '' : date(one.paid, how.zone),
      status: spelt(pick(STATUSES[one.status])),
      amount: amount(one.amount),
    };
    rows.push(how.order.map((id) => cells[id]));
    const junk = pick(JUNK);
    const total = (label: string): Cell[] =>
      how.order.map((id) => (id === 'amount' ? amount(100) : id === 'manager' ? label : ''));
    if (junk === 'blank') rows.push(padded([]));
    if (junk === 'boxes') rows.push(how.order.map(() => false));
    if (junk === 'header') rows.push(headers);
    if (junk === 'total') rows.push(total(pick(['Итого', 'Всего:', 'Total', 'Анна Смирнова итог', 'Grand total'])));
    if (junk === 'sums') rows.push(total(''));
  }
  return rows;
}
const padded = (cells: readonly Cell[]): Cell[] => IDS.map((_, i) => cells[i] ?? '');
/** The words of a column; those that mean it only where nothing better is there would ask for a table without the better. */
const strongWords = (id: ColumnId): readonly string[] =>
  wordsOf(id).filter((word) => !/^(?:e-?mail|почта|телефон|phone|title)$/.test(word));

/** What was read, in the shape of what was written. */
function readBack(leads: SheetLeads): unknown[] {
  const minute = (at: number | undefined): number | null =>
    at === undefined || at !== at ? null : Number.isFinite(at) ? Math.round(at * 1440) : at;
  const [created, paid, lost, amount] = [
    leads.milestone('created'),
    leads.milestone('paid'),
    leads.milestone('lost'),
    leads.number('amount'),
  ];
  return Array.from({ length: leads.count }, (_, i) => [
    leads.managers.names[leads.managers.codes[i] ?? -1]?.normalize('NFC').toLowerCase().replace(/ё/g, 'е'),
    minute(created?.[i]),
    minute(paid?.[i]),
    minute(lost?.[i]),
    amount?.[i],
  ]);
}

/** What the rules make of a lead. */
function meant({ manager, created, paid, status, amount }: Lead): unknown[] {
  // A lost one has not paid, whatever date stands beside it.
  const isPaid = status !== 'lost' && (paid !== null || status === 'won');
  return [
    manager.toLowerCase().replace(/ё/g, 'е'),
    Math.round(created * 1440),
    isPaid ? (paid === null ? Infinity : Math.round(paid * 1440)) : null,
    status === 'lost' && !isPaid ? Infinity : null,
    amount,
  ];
}

describe('leads written in any spelling are read back', () => {
  test('headers, dates, money, people and statuses; junk, blank rows and totals in between', () => {
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 12 }), style, (leads, how) => {
        const isMonthFirst = how.dates === 'slashed, month first';
        const isProven = leads.some(({ created, paid }) =>
          [created, paid].some((at) => at !== null && civilOf(Math.floor(at)).day > 12),
        );
        const zone = how.dates === 'UTC' ? 'UTC' : how.zone;
        const place = placeIn(zone, isProven ? how.monthFirst : isMonthFirst);
        const back = readLeads(written(leads, { ...how, zone }), 'data', place);
        expect(readBack(back)).toEqual(leads.map(meant));
        const { total, read, merged, skipped } = rowCounts(back);
        expect(read + merged + skipped).toBe(total);
        expect(back.milestone('created')?.some((at) => at === NEVER)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
