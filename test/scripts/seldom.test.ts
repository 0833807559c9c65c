import { describe, expect, test } from 'vitest';
import { customFunctionsIn } from '../../scripts/bundle/declarations/globals.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import { packedSeldom, programsIn, seldomAmong } from '../../scripts/bundle/seldom/seldom.mjs';

describe('the programs in Code.js', () => {
  test('are itself, and that of what is called seldom as it was', async () => {
    const program = 'function seldom(){return{sidebarStart:()=>["да","\\","да"]}}\n';
    const code = `var __kpi=1;\nfunction onOpen(){}\n${await packedSeldom(program)}`;
    expect(await programsIn(code)).toEqual([code, program]);
  });

  test('are one where what is called seldom is not compressed', async () => {
    expect(await programsIn('var __kpi=1;')).toEqual(['var __kpi=1;']);
  });
});

describe('called seldom', () => {
  const functions = customFunctionsIn(at('src/functions')).map(({ name }) => name);

  test('is what no cell calls, but not what opening a file does, and some tables', () => {
    const isSeldom = seldomAmong(functions);
    expect(['sidebarStart', 'awardBadges', 'KPI_JOIN'].map(isSeldom)).toEqual([true, true, true]);
    expect(['onOpen', 'onInstall', 'LEADERBOARD', 'KPI_CONVERSION'].map(isSeldom)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('is nothing that is missing', () => {
    expect(() => seldomAmong(functions.filter((name) => name !== 'KPI_JOIN'))).toThrow('KPI_JOIN');
  });
});
