import type { Cell } from '../../../src/read/cells/cell.ts';
import { dateOfDay } from './days.ts';
import type { Random } from './random.ts';
import { type Sketch, type SketchColumn, type Value, priceOf } from './sketch.ts';
import { trapColumn } from './traps.ts';
import type { Trap, Words } from './words.ts';

const TRAPS = [
  ...['phone', 'email', 'ownerEmail', 'discount', 'budget', 'debt', 'plan', 'birthday'],
  ...['modified', 'score', 'place', 'type', 'reason', 'comment', 'method', 'duration', 'consent', 'source'],
] as readonly Trap[];

/** A table in cells, and where its columns and rows have gone. */
export interface WrittenTable {
  readonly cells: readonly (readonly Cell[])[];
  readonly columns: readonly SketchColumn[];
  /** What was put around the rows. */
  readonly noise: readonly string[];
}

type Write = (value: Value) => Cell;

/** Writes a sketch as a sheet: columns in any order, other columns between them, rows around. */
export function writeTable(random: Random, words: Words, sketch: Sketch): WrittenTable {
  const count = sketch.columns[0]?.values.length ?? 0;
  const taken = new Set<string>(sketch.columns.map(({ header }) => header.toLowerCase()));
  // Where rows have change dates, or none by purpose, another such column would change what is true.
  const traps = random
    .shuffled(TRAPS)
    .slice(0, sketch.noise === 'none' ? 0 : random.int(0, 5))
    .map((trap) => trapColumn(random, words, trap, count))
    .filter(
      ({ header, role }) =>
        !taken.has(header.toLowerCase()) && (role !== 'modified' || sketch.kind.startsWith('deals')),
    );
  const columns = random.shuffled([...sketch.columns, ...traps, ...namesakesOf(random, sketch)]);
  const writes = columns.map((column) => writerOf(random, words, column));
  const rows: Cell[][] = Array.from({ length: count }, (_, row) =>
    columns.map(({ values }, i) => (writes[i] ?? plain)(values[row] ?? null)),
  );
  const header = columns.map((column): Cell => column.header);
  const noise: string[] = [];
  const body = sketch.noise === 'any' ? withNoise(random, words, columns, header, rows, noise) : rows;
  const titled = sketch.titles ? withTitles(body, sketch.titles, columns) : body;
  const above = sketch.noise !== 'none' && random.chance(0.15) ? titleRows(random, words, columns.length, noise) : [];
  const cells = [...above, header, ...titled];
  if (sketch.beside) return { cells: beside(cells, sketch.beside), columns, noise };
  return { cells: sketch.below ? below(cells, sketch.below) : cells, columns, noise };
}

/** Now and then another column of sums with the header of the amount: somebody must ask which it is. */
function namesakesOf(random: Random, { kind, columns }: Sketch): SketchColumn[] {
  const amount = columns.find(({ role }) => role === 'amount');
  if (amount === undefined || !kind.startsWith('deals') || !random.chance(0.05)) return [];
  return [{ role: 'count', header: amount.header, values: amount.values.map(() => ({ money: priceOf(random) })) }];
}

const plain: Write = (value) => {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'day' in value ? dateOfDay(value.day) : value.money;
};

/** How the cells of a column are written: days as dates or texts, sums as numbers or texts. */
function writerOf(random: Random, words: Words, { header, values }: SketchColumn): Write {
  const hasDays = values.some((value) => typeof value === 'object' && value !== null && 'day' in value);
  const hasMoney = values.some((value) => typeof value === 'object' && value !== null && 'money' in value);
  if (hasDays && random.chance(0.35)) {
    const pattern = random.pick(words.dates);
    return (value) =>
      typeof value === 'object' && value !== null && 'day' in value ? dayText(words, pattern, value.day) : plain(value);
  }
  if (hasMoney && random.chance(0.35)) {
    // A currency in the header and another in the cells would be a contradiction.
    const hasCurrency = words.currencies.some((currency) => header.includes(currency));
    const pattern = hasCurrency ? '#' : random.pick(words.money);
    return (value) =>
      typeof value === 'object' && value !== null && 'money' in value
        ? pattern.replace('#', () => sumText(words, value.money))
        : plain(value);
  }
  return plain;
}

function dayText({ months }: Words, pattern: string, day: number): string {
  const [year = '', month = '', date = ''] = dateOfDay(day).toISOString().slice(0, 10).split('-');
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    mm: month,
    m: String(Number(month)),
    dd: date,
    d: String(Number(date)),
    mon: months[Number(month) - 1] ?? '',
  };
  return pattern.replace(/yyyy|yy|mon|mm|m|dd|d/g, (part) => parts[part] ?? '');
}

function sumText({ thousands, decimal }: Words, sum: number): string {
  const [whole = '', cents = ''] = Math.abs(sum).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sum < 0 ? '-' : ''}${grouped}${decimal}${cents}`;
}

/** A word of a title or of a total in the first cell, the rest blank. */
const alone = (text: string, width: number): Cell[] => [text, ...Array.from({ length: width - 1 }, () => '')];
const blankRow = (width: number): Cell[] => alone('', width);

function titleRows(random: Random, words: Words, width: number, noise: string[]): Cell[][] {
  noise.push('titles above');
  const titles = random.shuffled(words.titles).slice(0, random.int(1, 2));
  return [...titles.map((title) => alone(title, width)), ...(random.chance(0.5) ? [blankRow(width)] : [])];
}

/** Rows that are no leads, between the others and below them. */
function withNoise(
  random: Random,
  words: Words,
  columns: readonly SketchColumn[],
  header: readonly Cell[],
  rows: readonly Cell[][],
  noise: string[],
): Cell[][] {
  const width = columns.length;
  const out = [...rows];
  const at = (role: string): number => columns.findIndex((column) => column.role === role);
  const insert = (row: Cell[]): void => {
    out.splice(random.int(1, out.length), 0, row);
  };
  const maybe = (name: string, share: number, add: () => void): void => {
    if (!random.chance(share)) return;
    noise.push(name);
    add();
  };
  const amount = at('amount');
  maybe('blank rows', 0.15, () => insert(blankRow(width)));
  maybe('headers again', 0.1, () => insert([...header]));
  maybe('a title of a section', 0.1, () => insert(alone(`${random.pick(words.months)} 2026`, width)));
  const people = columns.find(({ role }) => role === 'manager')?.values.filter((name) => typeof name === 'string');
  maybe('a name as a title', 0.06, () => insert(alone(String(people?.[0] ?? ''), width)));
  if (amount > 0) {
    const total = alone(random.pick(words.totals), width);
    total[amount] = rows.reduce((sum, row) => sum + (typeof row[amount] === 'number' ? row[amount] : 0), 0);
    maybe('a total', 0.25, () => out.push(total));
    maybe('a subtotal', 0.08, () => insert([...total]));
  }
  const isBelowTotal = noise.includes('a total');
  const id = at('id');
  if (id >= 0 && rows.every((row) => typeof row[id] === 'number'))
    maybe('numbers typed before', 0.2, () => {
      for (let i = 1; i < 20; i++) out.push(columns.map((_, column) => (column === id ? 100_000 + i : '')));
    });
  const status = at('status');
  if (status >= 0)
    maybe('statuses typed before', 0.1, () => {
      const word = random.pick(words.statuses.stage);
      for (let i = 1; i < 9; i++) out.push(columns.map((_, column) => (column === status ? word : '')));
    });
  const flag = columns.findIndex(({ values }) => values.includes(false));
  if (flag >= 0)
    maybe('boxes not ticked', 0.5, () => {
      for (let i = 1; i < 9; i++) out.push(columns.map((_, column) => (column === flag ? false : '')));
    });
  maybe('formulas that give nothing', 0.1, () => {
    for (let i = 1; i < 12; i++) out.push(blankRow(width));
  });
  maybe('a footnote', 0.08, () => {
    if (!isBelowTotal) out.push(blankRow(width));
    out.push(alone(random.pick(words.footnotes), width));
  });
  maybe('a last row of errors', 0.06, () => out.push(columns.map(() => '#REF!')));
  return out;
}

/** The titles of sections above their rows, each in the first column. */
function withTitles(rows: Cell[][], titles: NonNullable<Sketch['titles']>, columns: readonly SketchColumn[]): Cell[][] {
  return rows.flatMap((row, index) => [
    ...titles.filter(({ above }) => above === index).map(({ text }) => alone(text, columns.length)),
    row,
  ]);
}

function beside(cells: readonly (readonly Cell[])[], other: readonly (readonly Value[])[]): Cell[][] {
  const width = other[0]?.length ?? 0;
  const length = Math.max(cells.length, other.length);
  return Array.from({ length }, (_, row) => [
    ...(cells[row] ?? blankRow(cells[0]?.length ?? 1)),
    '',
    ...(other[row]?.map(plain) ?? blankRow(width)),
  ]);
}

function below(cells: readonly (readonly Cell[])[], other: readonly (readonly Value[])[]): Cell[][] {
  const width = Math.max(cells[0]?.length ?? 0, other[0]?.length ?? 0);
  const wide = (row: readonly Cell[]): Cell[] => [...row, ...Array.from({ length: width - row.length }, () => '')];
  return [...cells.map(wide), ...other.map((row) => wide(row.map(plain)))];
}
