import { LAST_DAY } from './days.ts';
import { type CellKind, headerOf } from './headerOf.ts';
import type { Random } from './random.ts';
import { type SketchColumn, type Value, priceOf } from './sketch.ts';
import type { Trap, Words } from './words.ts';

const KINDS: Readonly<Partial<Record<Trap, CellKind>>> = {
  discount: 'money',
  budget: 'money',
  debt: 'money',
  plan: 'day',
  birthday: 'day',
  modified: 'day',
};

/**
 * A column beside those that count, which looks like one of them: a sum that is no price, a day
 * that has not come, words that are no status.
 */
export function trapColumn(random: Random, words: Words, trap: Trap, count: number): SketchColumn {
  const header = headerOf(random, words.traps[trap], KINDS[trap] ?? 'other', words.currencies);
  const cell = CELLS[trap];
  const gaps = random.chance(0.5) ? 0.3 : 0;
  const values = Array.from({ length: count }, (_, row) => (random.chance(gaps) ? null : cell(random, words, row)));
  return { role: trap, header, values };
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.int(0, 9))).join('');

const CELLS: Readonly<Record<Trap, (random: Random, words: Words, row: number) => Value>> = {
  phone: (random) => `+7${digits(random, 10)}`,
  email: (random, _, row) => `client${row}${digits(random, 3)}@example.com`,
  ownerEmail: (random) => `${random.pick(['ann', 'bob', 'cid'])}@school.example`,
  discount: (random) => ({ money: random.int(0, 8) * 50 }),
  budget: (random) => ({ money: priceOf(random) }),
  debt: (random) => ({ money: priceOf(random) }),
  plan: (random) => ({ day: random.int(20, LAST_DAY + 400) }),
  birthday: (random) => ({ day: random.int(-16_000, -6000) }),
  modified: (random) => ({ day: random.int(100, LAST_DAY) }),
  score: (random) => random.int(0, 100),
  place: (random, { places }) => random.pick(places),
  type: (random, { types }) => random.pick(types),
  reason: (random, { reasons }) => random.pick(reasons),
  comment: (random, { comments }) => random.pick(comments),
  method: (random, { methods }) => random.pick(methods),
  duration: (random) => random.int(1, 60),
  consent: (random, { yes, no }) => random.pick([yes, yes, no]),
  source: (random, { sources }) => random.pick(sources),
};
