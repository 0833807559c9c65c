import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { whoOf } from '../../../src/read/arguments/managerArgument.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const team = (drawn: string) => leadsIn(cells(drawn));
const leads = team('Manager | Created\n Артём Ли | 2026-09-01\n Boris | 2026-09-01\n __proto__ | 2026-09-01');

describe('who is asked about', () => {
  test.each<[string, Arg]>([
    ['a blank', ''],
    ['null', null],
    ['nothing', undefined],
    ['a blank cell', [['']]],
  ])('%s is the whole team', (_title, arg) => expect(whoOf(arg, leads)).toEqual({ kind: 'team' }));
  test.each<[Arg, number]>([
    ['Boris', 1],
    [' boris\u00a0', 1],
    ['АРТЕМ  ЛИ', 0],
    [[['Boris']], 1],
    ['__proto__', 2],
  ])('%j is one person', (arg, code) => expect(whoOf(arg, leads)).toEqual({ kind: 'one', code }));

  test('a column of names keeps its shape; blanks and strangers have no code; the blank tail is cut', () => {
    const column = [['Boris'], [''], ['Zoe'], ['артём ли'], [''], ['']];
    expect(whoOf(column, leads)).toEqual({ kind: 'range', codes: [[1], [null], [null], [0]] });
  });
  test('a row of names too', () =>
    expect(whoOf([['Boris', 'Zoe']], leads)).toEqual({ kind: 'range', codes: [[1, null]] }));
  test('only blanks are one blank', () =>
    expect(whoOf([[''], ['']], leads)).toEqual({ kind: 'range', codes: [[null]] }));

  test.each([
    ['Borris', 'Boris'],
    ['Артем', 'Артём Ли'],
    ['Zoe', null],
    ['constructor', null],
  ])('%s is not in the data, the nearest is %s', (found, nearest) =>
    expect(() => whoOf(found, leads)).toThrow(
      expect.objectContaining({
        code: 'manager-unknown',
        params: { found, nearest, known: ['Артём Ли', 'Boris', '__proto__'] },
      }),
    ),
  );
  test('without a column of managers there is nobody to name', () =>
    expect(() => whoOf('Anna', team('Created\n 2026-09-01'))).toThrow(
      expect.objectContaining({
        code: 'column-missing',
        params: { columns: ['manager'], found: ['Created'], likely: null },
      }),
    ));
});
