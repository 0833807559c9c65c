import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT, at } from '../../scripts/bundle/paths.mjs';

const lint = new ESLint({ cwd: ROOT });

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await lint.lintText(code, { filePath: at(file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('lint keeps', () => {
  test.each([
    ['the clock', 'export const now = new Date();', 'no-restricted-globals'],
    ['chance', 'export const one = Math.random();', 'no-restricted-properties'],
    ['language', `export const order = 'a'.localeCompare('b');`, 'no-restricted-properties'],
    ['formats', 'export const format = new Intl.NumberFormat();', 'no-restricted-globals'],
    ['logs', 'console.log(1);', 'no-restricted-globals'],
    ['services', 'SpreadsheetApp.flush();', 'no-restricted-globals'],
    ['any', 'export const one = (a: any): void => void a;', '@typescript-eslint/no-explicit-any'],
    ['"!"', 'export const one = (a?: number): number => a!;', '@typescript-eslint/no-non-null-assertion'],
  ])('%s out of core', async (_what, code, rule) => {
    expect(await rulesBroken('src/core/errors.ts', code)).toContain(rule);
  });

  test('lets core count', async () => {
    expect(await rulesBroken('src/core/errors.ts', 'export const two = Math.max(1, 2);')).toEqual([]);
  });
});
