import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indexText } from '../../scripts/bundle/dist.mjs';
import { type Entry, readEntries } from '../../scripts/bundle/declarations/entries.mjs';
import { functionIndex } from '../../scripts/bundle/lists/functionIndex.mjs';
import { type FunctionHelp, type Translation, functionTable } from '../../scripts/bundle/declarations/functions.mjs';
import { customFunctionsIn, endpointsIn } from '../../scripts/bundle/declarations/globals.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
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
export function NAME(host: Host, data: unknown, manager?: unknown): Values { return one(host); }
`;

const MAIN = `export { onOpen } from './addon/menu.ts';`;

/** A project with one custom function and one menu. */
function write(source: string, main = MAIN): void {
  for (const path of ['functions/data', 'functions/measures', 'functions/map', 'functions/game', 'addon/formula'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'main.ts'), main);
  writeFileSync(join(folder, 'functions/measures/NAME.ts'), source);
  writeFileSync(join(folder, 'functions/measures/rate.ts'), '/** A part. */\nexport function rate(): void {}');
  writeFileSync(join(folder, 'addon/menu.ts'), '/** Adds the menu. */\nexport function onOpen(): void {}');
  writeFileSync(join(folder, 'addon/formula/insert.ts'), 'export function sidebarInsert(request: object): void {}');
}

function functionsOf(source: string): Entry[] {
  write(source);
  return customFunctionsIn(join(folder, 'functions'));
}

const tableOf = (source: string, russian = RUSSIAN): FunctionHelp[] =>
  functionTable(functionsOf(source), inRussian(russian));

describe('the function table', () => {
  test('is made of the JSDoc, each text on one line, and of the Russian texts', () => {
    expect(tableOf(SOURCE)).toEqual([
      {
        name: 'NAME',
        group: 'measures',
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
    ['no host', SOURCE.replace('host: Host, ', ''), 'must be "host"'],
  ])('refuses a function with %s', (_what, source, sentence) => {
    expect(source).not.toBe(SOURCE);
    expect(() => tableOf(source)).toThrow(sentence);
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
    expect(() => functionTable(functionsOf(SOURCE), inRussian(russian))).toThrow(sentence);
  });

  test.each([
    ['a star', `export * from './addon/menu.ts';`, 'hides what becomes global'],
    ['a constant', `export const NAME = 1;`, 'only functions'],
    ['a name Apps Script hides', `export function helper_(): void {}`, 'helper_'],
    ['a file that is not there', `export { onOpen } from './addon/gone.ts';`, 'gone.ts is missing'],
    ['what its file does not declare', `export { onClose } from './addon/menu.ts';`, 'export function onClose'],
  ])('refuses a main.ts that exports %s', (_what, main, sentence) => {
    write(SOURCE, main);
    expect(() => readEntries(join(folder, 'main.ts'))).toThrow(sentence);
  });
});

test('a wrapper carries only what Google Sheets shows and gives the host, and an entry point carries no help', () => {
  const functions = functionsOf(SOURCE);
  const homeOf = (name: string): string => (name === 'sidebarInsert' ? '__kpi.panels()' : '__kpi');
  const entries = [...functions, ...endpointsIn(join(folder, 'addon')), ...readEntries(join(folder, 'main.ts'))];
  expect(wrappers(entries, functionTable(functions, inRussian(RUSSIAN)), homeOf)).toBe(
    `/**
 * A share, on two lines.
 * @param data A range.
 * @param manager Optional. A name, or names.
 * @customfunction
 */
function NAME(data, manager){return __kpi.answer(__kpi.NAME, arguments)}
function sidebarInsert(request){return __kpi.panels().sidebarInsert(request)}
function onOpen(){return __kpi.onOpen()}
`,
  );
});

describe('the index of the functions', () => {
  test('imports each custom function from its file, and no part of one', async () => {
    const text = await functionIndex(functionsOf(SOURCE), join(folder, 'functions/index.ts'));
    expect(text).toContain("import { NAME } from './measures/NAME.ts';");
    expect(text).toContain('Object.entries({ NAME })');
    expect(text).not.toContain('rate');
  });

  test('holds the functions that are there: after a change "npm run build" makes it anew', async () => {
    expect(readFileSync(at('src/functions/index.ts'), 'utf8')).toBe(await indexText());
  });
});
