import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEntries } from '../../scripts/bundle/entries.mjs';
import { type Translation, functionTable } from '../../scripts/bundle/functions.mjs';
import { wrappers } from '../../scripts/bundle/wrappers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kpi-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RUSSIAN = {
  NAME: { summary: 'Доля.', returns: 'Число.', params: { data: 'Диапазон.', manager: 'Необязательно. Имя.' } },
};

const inRussian = (functions: Record<string, Translation>): Parameters<typeof functionTable>[1] => ({
  ru: { functions, optional: 'Необязательно' },
});

const SOURCE = `
/**
 * A share,
 * on two lines.
 *
 * @param data A range.
 * @param manager Optional. A name,
 *   or names.
 * @returns A number.
 * @example =NAME(A:B, "x") // => 0.5
 * @customfunction
 */
export function NAME(data: unknown, manager?: unknown): number { return 1; }
`;

const MAIN = `export { NAME } from './functions/NAME.ts';\nexport { onOpen } from './functions/menu.ts';`;

function entriesOf(source: string, main = MAIN): ReturnType<typeof readEntries> {
  mkdirSync(join(folder, 'functions'), { recursive: true });
  writeFileSync(join(folder, 'main.ts'), main);
  writeFileSync(join(folder, 'functions/NAME.ts'), source);
  writeFileSync(join(folder, 'functions/menu.ts'), '/** Adds the menu. */\nexport function onOpen(): void {}');
  return readEntries(join(folder, 'main.ts'));
}

describe('the function table', () => {
  test('is made of the JSDoc, each text on one line, and of the Russian texts', () => {
    expect(functionTable(entriesOf(SOURCE), inRussian(RUSSIAN))).toEqual([
      {
        name: 'NAME',
        summary: 'A share, on two lines.',
        params: [
          { name: 'data', description: 'A range.', optional: false },
          { name: 'manager', description: 'Optional. A name, or names.', optional: true },
        ],
        returns: 'A number.',
        examples: [{ formula: '=NAME(A:B, "x")', result: '0.5' }],
        translations: { ru: RUSSIAN.NAME },
      },
    ]);
  });

  test.each([
    ['no summary', SOURCE.replace(/ \* A share,\n \* on two lines.\n/, ''), 'has no summary'],
    ['a summary of two paragraphs', SOURCE.replace('A share,\n', 'A share,\n *\n'), 'one paragraph'],
    ['a parameter without a text', SOURCE.replace('@param data A range.', ''), '"@param data"'],
    ['a text for no parameter', SOURCE.replace('@returns', '@param other A thing.\n * @returns'), '"other"'],
    ['no result', SOURCE.replace('@returns', '@nothing'), '@returns'],
    ['no example', SOURCE.replace('@example', '@nothing'), '@example'],
    ['an example with its result written otherwise', SOURCE.replace('// => 0.5', '// 0.5'), '// => result'],
    ['an optional parameter that does not say so', SOURCE.replace('Optional. ', ''), 'must say "Optional."'],
    ['a needed parameter called optional', SOURCE.replace('A range', 'Optional. A range'), 'must not say "Optional."'],
    ['a rest parameter', SOURCE.replace('manager?: unknown', '...manager: unknown[]'), 'a plain name'],
    ['a destructured parameter', SOURCE.replace('data: unknown', '{ data }: { data: 1 }'), 'a plain name'],
    ['no declaration', SOURCE.replace('function NAME', 'function OTHER'), 'export function NAME'],
  ])('refuses a function with %s', (_what, source, sentence) => {
    expect(source).not.toBe(SOURCE);
    expect(() => functionTable(entriesOf(source), inRussian(RUSSIAN))).toThrow(sentence);
  });

  test.each([
    ['none', {}, 'no text in src/i18n/ru/functions.ts'],
    ['no summary', { NAME: { ...RUSSIAN.NAME, summary: '' } }, '"summary"'],
    ['a parameter missing', { NAME: { ...RUSSIAN.NAME, params: { data: 'Диапазон.' } } }, '"manager"'],
    [
      'an optional parameter that does not say so',
      { NAME: { ...RUSSIAN.NAME, params: { data: 'Диапазон.', manager: 'Имя.' } } },
      'Необязательно',
    ],
    ['a function that is not there', { ...RUSSIAN, GONE: RUSSIAN.NAME }, 'GONE'],
  ])('refuses Russian texts with %s', (_what, russian, sentence) => {
    expect(() => functionTable(entriesOf(SOURCE), inRussian(russian))).toThrow(sentence);
  });

  test.each([
    ['a star', `export * from './functions/NAME.ts';`, 'hides what becomes global'],
    ['a constant', `export const NAME = 1;`, 'only functions'],
    ['a name Apps Script hides', `export function helper_(): void {}`, 'helper_'],
    ['a file that is not there', `export { NAME } from './functions/GONE.ts';`, 'GONE.ts is missing'],
  ])('refuses a main.ts that exports %s', (_what, main, sentence) => {
    expect(() => entriesOf(SOURCE, main)).toThrow(sentence);
  });
});

test('a wrapper carries only what Google Sheets shows, and an entry point carries no help', () => {
  const entries = entriesOf(SOURCE);
  expect(wrappers(entries, functionTable(entries, inRussian(RUSSIAN)), '__kpi')).toBe(
    `/**
 * A share, on two lines.
 * @param data A range.
 * @param manager Optional. A name, or names.
 * @customfunction
 */
function NAME(data, manager) { return __kpi.NAME(data, manager); }
function onOpen() { return __kpi.onOpen(); }
`,
  );
});
