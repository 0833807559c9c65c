import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { school as anySchool, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI_BONUS = formula('KPI_BONUS');
const KPI_POINTS = formula('KPI_POINTS');
const LEADERBOARD = formula('LEADERBOARD');
const points = (drawn: string) =>
  cells(`Milestone or KPI | Points | Quality KPI | Floor | Goal | Ripens after days\n${drawn}`);
const table = tableOf('KPI_REPLAY');

const school = anySchool.filter((rows) => rows.some(({ manager }) => manager !== ''));
const monthsOf = (rows: readonly Value[][]): string[] =>
  (rows[0] ?? []).map(String).filter((title) => /^\d{4}-\d\d$/.test(title));

describe('laws of a replay', () => {
  const rules = points(
    'paid | 10 | conversion | 0.1 | 0.5 | 20 \n revenue | 1 | | | | 0 \n webinar | 2 | created > webinar | 0.1 | 0.9',
  );

  test('of the same rules on the same months it is KPI_POINTS of these months, and the places by Score are the leaderboard’s', () => {
    fc.assert(
      fc.property(school, fc.integer({ min: 1, max: 6 }), (rows, count) => {
        const sheet = sheetOf(rows);
        const replay = table(sheet, rules, count);
        const months = monthsOf(replay);
        months.forEach((month, index) => {
          const own = withHost({}, () => KPI_POINTS(sheet, rules, month));
          const points = (Array.isArray(own) ? own.slice(1) : []).filter(([name]) => name !== '');
          expect(replay.slice(1, points.length + 1).map((row) => [row[0], row[index + 1]])).toEqual(
            points.map((row) => [row[0], row[1]]),
          );
        });
        const [first, last] = [months[0], months[months.length - 1]];
        if (first === undefined || last === undefined) return;
        const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0));
        const kpis = [['conversion'], ['cycle'], ['retention']];
        const board = withHost({}, () => LEADERBOARD(sheet, kpis, [[new Date(`${first}-01T00:00:00Z`), end]], 'fair'));
        const places = new Map((Array.isArray(board) ? board.slice(1) : []).map((row) => [row[1], row[0]]));
        const column = replay[0]?.indexOf('Place by Score') ?? -1;
        for (const row of replay.slice(1)) {
          if (row[0] === 'Total') break;
          const place = places.get(row[0] ?? '');
          expect(row[column]).toBe(typeof place === 'number' ? place : '');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of bonuses it is KPI_BONUS of these months', () => {
    const goals = cells(
      'Manager or team | KPI | Target | Per\n Anna | sales | 2 | month \n Anna | revenue | 900 | quarter \n Boris | conversion | 20% | month \n | sales | 3 | week',
    );
    const bonuses = cells(
      'KPI | From attainment | Pays\n sales | 0.5 | 0 \n sales | 1 | 100 \n revenue | 1 | 900 \n conversion | 1 | 50',
    );
    const everybody = anySchool.filter((rows) =>
      ['Anna', 'Boris'].every((name) => rows.some(({ manager }) => manager === name)),
    );
    fc.assert(
      fc.property(everybody, (rows) => {
        const sheet = sheetOf(rows);
        const replay = table(sheet, bonuses, 4, goals);
        monthsOf(replay).forEach((month, index) => {
          const paid = withHost({}, () => KPI_BONUS(sheet, goals, bonuses, month));
          for (const [name, ...cellsOfRow] of replay.slice(1)) {
            if (name === '' || name === 'Total') break;
            const own = (Array.isArray(paid) ? paid : []).filter((row) => row[0] === name).map((row) => Number(row[7]));
            expect(cellsOfRow[index]).toBeCloseTo(
              own.reduce((a, b) => a + b, 0),
              9,
            );
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('of today’s rules it changes nothing, and the shares are one', () => {
    fc.assert(
      fc.property(school, (rows) => {
        const [titles = [], ...lines] = table(sheetOf(rows), rules, 6, '', rules);
        const [change, share] = ['Change', 'Share of total'].map((title) => titles.indexOf(title));
        const people = lines.slice(
          0,
          lines.findIndex(([name]) => name === 'Total'),
        );
        expect(people.map((row) => row[change ?? -1]).filter((value) => value !== 0)).toEqual([]);
        const shares = people.map((row) => row[share ?? -1]).filter((value) => value !== '');
        if (shares.length > 0) expect(shares.reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });
});
