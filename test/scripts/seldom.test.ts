import { describe, expect, test } from 'vitest';
import { customFunctionsIn } from '../../scripts/bundle/declarations/globals.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import { PROGRAMS, packedSeldom, programAmong, programsIn } from '../../scripts/bundle/seldom/seldom.mjs';

describe('the programs in Code.js', () => {
  test('are itself, and those of what is called seldom as they were', async () => {
    const programs = ['function seldom(){return[{KPI_CHECK:()=>["да","\\","да"]}]}\n', 'function seldom(){}'];
    const code = `var __kpi=1;\nfunction onOpen(){}\n${await packedSeldom(programs)}`;
    expect(await programsIn(code)).toEqual([code, ...programs]);
  });

  test('are one where what is called seldom is not compressed', async () => {
    expect(await programsIn('var __kpi=1;')).toEqual(['var __kpi=1;']);
  });
});

describe('called seldom', () => {
  const functions = customFunctionsIn(at('src/functions')).map(({ name }) => name);

  test('is what no cell calls, but not what opening a file does, and some tables, KPI_BY before the others', () => {
    const names = ['onOpen', 'onInstall', 'LEADERBOARD', 'KPI_CONVERSION', 'KPI_BY', 'KPI_CHECK', 'sidebarStart'];
    expect(names.map(programAmong(functions))).toEqual([0, 0, 0, 0, 1, 2, PROGRAMS - 1]);
    expect(programAmong(functions)('awardBadges')).toBe(PROGRAMS - 1);
  });

  test('is nothing that is missing', () => {
    expect(() => programAmong(functions.filter((name) => name !== 'KPI_JOIN'))).toThrow('KPI_JOIN');
  });
});
