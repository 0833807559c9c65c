import { describe, expect, test } from 'vitest';
import { type MadeTable, madeTable } from '../support/tables/madeTable.ts';
import { randomOf } from '../support/tables/random.ts';
import { lineOf, tried } from '../support/tables/tried.ts';
import { doubled, shuffled } from '../support/tables/turned.ts';
import { readingOf } from '../support/tables/verdict.ts';

/** The first seed; each table has its own, so that any of them can be made again. */
const SEED = 1;
const TABLES = 300;
/** How many of them are also turned: a table is then read twice. */
const TURNED = 120;

test(`of ${TABLES} made-up tables from seed ${SEED}, none gives a wrong figure in silence`, () => {
  const { shares, failures } = tried(SEED, TABLES);
  expect(failures.slice(0, 5), lineOf(shares)).toEqual([]);
  // A reading that refused everything would be never wrong.
  expect(shares.right / (shares.right + shares.refused + shares.told), lineOf(shares)).toBeGreaterThan(0.6);
});

describe.each([
  ['every row written twice', doubled],
  ['the rows in another order', (made: MadeTable) => shuffled(made, randomOf(made.seed))],
])('%s', (_, turned) => {
  test(`changes no figure of a made-up table, seeds ${SEED} to ${SEED + TURNED - 1}`, () => {
    let seen = 0;
    for (let seed = SEED; seed < SEED + TURNED; seed++) {
      const made = madeTable(seed);
      const other = turned(made);
      if (other === undefined) continue;
      seen++;
      const [before, after] = [made, other].map((table) =>
        readingOf(table).answers.map(({ figure, got }) => [figure, got]),
      );
      expect(after, `seed ${seed}, ${made.sketch.kind}`).toEqual(before);
    }
    expect(seen).toBeGreaterThan(TURNED / 4);
  });
});
