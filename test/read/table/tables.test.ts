import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { ownDateColumns } from '../../../src/read/table/columns/ownDateColumns.ts';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { placeIn } from '../../support/found.ts';

const ROWS = 60;
const day = (at: number, year = 2026): Date => new Date(Date.UTC(year, at % 10, 1 + ((at * 7) % 28)));
const oneOf =
  (...list: readonly string[]) =>
  (at: number): string =>
    list[(at * 7 + Math.floor(at / 3)) % list.length] ?? '';

/** What stands in the row, by the kind of the column. */
const CELLS: Readonly<Record<string, (at: number) => Cell>> = {
  reps: oneOf('Anna Smith', 'Boris Fox', 'Cid Hale', 'Dana Bell'),
  doctors: oneOf('Dr. House', 'Dr. Grey'),
  people: (at) =>
    `${oneOf('Ann', 'Bob', 'Eve', 'Kim', 'Leo')(at)} ${oneOf('Ray', 'Poe', 'Lim')(at)}${'abcdefghij'[at % 10] ?? ''}`,
  companies: (at) => `${oneOf('Acme', 'Globex', 'Initech')(at)} ${String.fromCharCode(65 + (at % 26))} Ltd`,
  deals: (at) => `${oneOf('Acme', 'Globex')(at)} - supply ${String.fromCharCode(97 + (at % 26))}`,
  days: (at) => (at % 7 === 6 ? '' : day(at)),
  later: (at) => (at % 5 === 4 ? '' : day(at, 2027)),
  births: (at) => day(at, 1970 + (at % 30)),
  sums: (at) => (at % 9 === 8 ? '' : 990 + at * 137.5),
  'other sums': (at) => 50 + at * 11,
  prices: (at) => 100 + (at % 7) * 50,
  pieces: (at) => 1 + (at % 4),
  totals: (at) => (100 + (at % 7) * 50) * (1 + (at % 4)),
  counts: (at) => (at * 5) % 17,
  shares: (at) => ((at * 3) % 10) / 10,
  ids: (at) => 480_100 + at,
  sources: oneOf('Instagram', 'Google', 'Website', 'Friends'),
  words: oneOf('Price', 'Too far', 'No time', 'Other'),
  kinds: oneOf('Alpha', 'Beta', 'Gamma'),
  quarters: oneOf('Q1-2026', 'Q2-2026', 'Q3-2026'),
  products: oneOf('Basic', 'Premium', 'Full course'),
  cities: oneOf('Berlin', 'Paris', 'Moscow', 'Lisbon'),
  states: oneOf('TX', 'CA', 'SP', 'RJ'),
  statuses: oneOf('Won', 'Lost', 'In progress', 'New'),
  stages: oneOf('New', 'Qualification', 'Proposal', 'Closed Won', 'Closed Lost'),
  'status ru': oneOf('Оплачено', 'Отказ', 'В работе', 'Новый'),
  'stages ru': oneOf('Первичный контакт', 'Переговоры', 'Успешно реализовано', 'Закрыто и не реализовано'),
  many: (at) => (at % 3 === 0 ? 'Won' : `Step ${at} of the road`),
  flags: oneOf('Yes', 'No'),
  phones: (at) => `+1 212 555 01${String(10 + at)}`,
  emails: (at) => `someone${at}@example.com`,
  notes: (at) => `call again about the offer number ${at}, she was at work`,
  nothing: () => '',
};

/** Columns that figures are made of: taken for one of them, another column makes them wrong. */
const COUNTED = /^(?:manager|created|paid|lost|refunded|refund_amount|close_date|amount|status|stage|client|source)$/;

const tables = readFileSync(new URL('../../corpus/tables.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [title = '', ...lines] = text.trim().split('\n');
    return { title, columns: lines.flatMap(columnsOf) };
  });

function columnsOf(line: string): { header: string; cells: string; meaning: readonly string[] }[] {
  const [header = '', cells = '', meaning = ''] = line.split(' | ').map((part) => part.replace(/ \|$/, ''));
  const one = { header, cells, meaning: meaning.split('/').map((id) => (id === '-' ? '' : id)) };
  const many = /^\.\.\.(\d+)$/.exec(header)?.[1];
  return many === undefined
    ? [one]
    : Array.from({ length: Number(many) }, (_, at) => ({ ...one, header: `Field ${at}` }));
}

describe('whole tables', () => {
  test.each(tables)('$title', ({ columns }) => {
    const rows = Array.from({ length: ROWS }, (_, at) => columns.map(({ cells }) => CELLS[cells]?.(at) ?? null));
    const table = readSourceTable([columns.map(({ header }) => header), ...rows], 'data', placeIn());
    const own = new Set(ownDateColumns(table, placeIn()).map(({ column }) => column));
    const readAs = new Map([...table.columns].map(([id, column]) => [column, id as string]));
    const wrong = columns.flatMap(({ header, meaning }, column) => {
      const as = readAs.get(column) ?? '';
      if (meaning.includes('plan')) return own.has(column) || as !== '' ? [[header, 'plan', as || 'own']] : [];
      if (meaning.includes(as) || (meaning[0] === '' && !COUNTED.test(as))) return [];
      return [[header, meaning.join('/'), as]];
    });
    expect(wrong).toEqual([]);
  });
});
