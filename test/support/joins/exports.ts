import type { Cell } from '../../../src/read/cells/cell.ts';
import { type Random, randomOf } from '../tables/random.ts';

/** One row of an export, and whose it is in truth. Times are days with a fraction, from day 1. */
export interface MadeRow {
  readonly person: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly at: number;
  /** Of an order, when it was paid; NaN for never. */
  readonly paid: number;
  /** The amount of an order, minutes of a visit, a mark; whether a call was answered: 1 or 0. */
  readonly size: number;
}

/** The exports of a school: orders first. */
export interface MadeExports {
  readonly orders: readonly MadeRow[];
  readonly visits: readonly MadeRow[];
  readonly calls: readonly MadeRow[];
  readonly letters: readonly MadeRow[];
  readonly marks: readonly MadeRow[];
}

const FIRST = ['Anna', 'Boris', 'Vera', 'Gleb', 'Dina', 'Egor', 'Zoya', 'Ivan', 'Kira', 'Lev', 'Mila', 'Nil'];
const LAST = ['Smirnova', 'Kotova', 'Lapina', 'Orlova', 'Savina', 'Belova', 'Frolova', 'Zimina', 'Rybina'];

/** Shares of people: another email elsewhere, a phone that two people have, rows without a key. */
export interface Habits {
  readonly otherEmail: number;
  readonly sharedPhone: number;
  readonly noKey: number;
}

const USUAL: Habits = { otherEmail: 0.15, sharedPhone: 0.05, noKey: 0.03 };

/**
 * The exports of a school, the same for the same seed. Two people who share a phone both have an
 * order with a name and an email of their own.
 */
export function madeExports(seed: number, people: number, habits: Habits = USUAL): MadeExports {
  const random = randomOf(seed);
  const own = Array.from({ length: people }, (_, person) => personOf(person, random));
  const phones = own.map(({ phone }) => phone);
  const sharing = new Set<number>();
  for (let person = 1; person < people; person += 2)
    if (random.chance(habits.sharedPhone)) {
      phones[person] = phones[person - 1] ?? '';
      sharing.add(person).add(person - 1);
    }
  const made: Record<keyof MadeExports, MadeRow[]> = { orders: [], visits: [], calls: [], letters: [], marks: [] };
  own.forEach(({ name, email, other }, person) => {
    const phone = phones[person] ?? '';
    const elsewhere = random.chance(habits.otherEmail) ? other : email;
    const keys = (hasEmail: boolean, hasPhone: boolean, address: string): Pick<MadeRow, 'email' | 'phone'> =>
      random.chance(habits.noKey) ? NO_KEYS : { email: hasEmail ? address : '', phone: hasPhone ? phone : '' };
    const moment = (from: number, to: number): number => random.int(from * 1440, to * 1440) / 1440;
    const row = { person, name, paid: NaN, size: NaN };
    const orders = sharing.has(person) ? 1 : random.pick([0, 1, 1, 1, 2]);
    for (let i = 0; i < orders; i++) {
      const at = moment(1 + 60 * i, 60 + 60 * i);
      const paid = random.chance(0.5) ? at + random.int(1, 20) : NaN;
      const known = sharing.has(person) ? { email, phone } : keys(true, random.chance(0.9), email);
      made.orders.push({ ...row, ...known, at, paid, size: random.int(1, 9) * 1000 });
    }
    for (let i = random.pick([0, 1, 2]); i > 0; i--)
      made.visits.push({
        ...row,
        ...keys(true, random.chance(0.6), elsewhere),
        at: moment(1, 150),
        size: random.int(1, 90),
      });
    for (let i = random.pick([0, 1, 2, 3]); i > 0; i--)
      made.calls.push({
        ...row,
        name: '',
        ...keys(false, true, ''),
        at: moment(1, 150),
        size: random.int(0, 1),
      });
    for (let i = random.pick([0, 0, 1, 3]); i > 0; i--)
      made.letters.push({ ...row, name: '', ...keys(true, false, email), at: moment(1, 150) });
    if (random.chance(0.2))
      made.marks.push({ ...row, ...keys(true, false, email), at: moment(100, 200), size: random.int(0, 10) });
  });
  return made;
}

const NO_KEYS = { email: '', phone: '' };

function personOf(person: number, random: Random): { name: string; email: string; other: string; phone: string } {
  // Two people beside each other have two first names: they may share a phone.
  const name = `${FIRST[person % FIRST.length] ?? ''} ${random.pick(LAST)}`;
  const email = `p${person}@example.com`;
  return { name, email, other: `p${person}@other.example`, phone: `900${String(1_000_000 + person * 7).slice(-7)}` };
}

/** How people and programs write one phone. */
function spelled(phone: string, random: Random): Cell {
  if (phone === '') return '';
  const [area, first, second, third] = [phone.slice(0, 3), phone.slice(3, 6), phone.slice(6, 8), phone.slice(8)];
  return random.chance(0.8)
    ? `+7${phone}`
    : random.pick<Cell>([
        `8${phone}`,
        phone,
        Number(`7${phone}`),
        `+7 (${area}) ${first}-${second}-${third}`,
        `8 ${area} ${first} ${second} ${third}`,
        `+7${phone} ext. 5; 8${phone}`,
      ]);
}

const capitals = (email: string, random: Random): string =>
  random.chance(0.9) ? email : random.pick([email.toUpperCase(), ` ${email} `, email.replace('@', ' @')]);

/** Day 1 is 1 January 2026. */
const EPOCH = Date.UTC(2025, 11, 31);
const MINUTES_A_DAY = 1440;
const dateOf = (at: number): Date => new Date(EPOCH + Math.round(at * MINUTES_A_DAY) * 60_000);

/** The exports as cells, each table with its header. */
export function tablesOf(made: MadeExports, seed: number): Readonly<Record<keyof MadeExports, Cell[][]>> {
  const random = randomOf(seed);
  const contacts = ({ email, phone }: MadeRow): [Cell, Cell] => [capitals(email, random), spelled(phone, random)];
  return {
    orders: [
      ['Order ID', 'Client', 'Email', 'Phone', 'Manager', 'Created', 'Paid', 'Amount', 'City'],
      ...made.orders.map((row, i): Cell[] => [
        i + 1,
        row.name,
        ...contacts(row),
        row.person % 3 === 0 ? 'Kate' : 'Paul',
        dateOf(row.at),
        Number.isNaN(row.paid) ? '' : dateOf(row.paid),
        row.size,
        'Omsk',
      ]),
    ],
    visits: [
      ['Name', 'Email', 'Phone', 'Join time', 'Minutes watched'],
      ...made.visits.map((row): Cell[] => [row.name.split(' ')[0], ...contacts(row), dateOf(row.at), row.size]),
    ],
    calls: [
      ['Direction', 'Call time', 'Phone', 'Status', 'Talk, sec'],
      ...made.calls.map((row): Cell[] => [
        'outgoing',
        dateOf(row.at),
        contacts(row)[1],
        row.size === 1 ? 'Answered' : 'No answer',
        row.size === 1 ? 60 : 0,
      ]),
    ],
    letters: [
      ['Recipient email', 'Subject', 'Sent at', 'Status'],
      ...made.letters.map((row, i): Cell[] => [contacts(row)[0], `Letter ${i}`, dateOf(row.at), 'Delivered']),
    ],
    marks: [
      ['Timestamp', 'Email', 'How likely are you to recommend us (0-10)?'],
      ...made.marks.map((row): Cell[] => [dateOf(row.at), contacts(row)[0], row.size]),
    ],
  };
}
