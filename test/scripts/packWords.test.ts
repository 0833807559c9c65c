import { describe, expect, test } from 'vitest';
import { load } from '../../scripts/bundle/load.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import { packObjects } from '../../scripts/bundle/words/packObjects.mjs';
import { packTexts } from '../../scripts/bundle/words/packTexts.mjs';
import { packWords } from '../../scripts/bundle/words/packWords.mjs';
import { packer } from '../../scripts/bundle/words/packer.mjs';
import { run } from '../support/bundle.ts';
import { formula } from '../support/formula.ts';
import { messageOf, withHost } from '../support/withHost.ts';

describe('the words of the languages', () => {
  test('are the same packed, in the same order', async () => {
    const words = JSON.stringify(await load(at('src/i18n/languages.ts')));
    expect(words).toContain('менеджер');
    const packed = JSON.stringify(await load(at('src/i18n/languages.ts'), { plugins: [packWords()] }));
    // Not toBe: of so long a text it would print all.
    expect(packed === words).toBe(true);
  });

  const HEADERS = ['Клиент', 'Менеджер', 'Дата создания', 'Дата оплаты', 'Сумма'];
  const rows = [HEADERS, ['Ада', 'Анна', '2026-09-01', '2026-09-05', 100], ['Боб', 'Борис', '2026-09-02', '', '']];
  const locales = ['en_US', 'ru_RU'];

  test.each(locales)('are what the add-on shows, for %s', (locale) => {
    for (const name of ['LEADERBOARD', 'KPI_CHECK', 'KPI_BOTTLENECK', 'KPI_GAMING']) {
      const shown = JSON.stringify(run('UTC', locale, 'strings').call(name, JSON.stringify(rows), 'another realm'));
      expect(shown).toBe(
        JSON.stringify(withHost({ locale, now: new Date().toISOString() }, () => formula(name)(rows))),
      );
    }
  });

  test.each(locales)('are what the add-on says of a mistake, for %s', (locale) => {
    const other = [['Ключ'], ['1']];
    const message = withHost({ locale }, () => messageOf(() => formula('LEADERBOARD')(other)));
    expect(() => run('UTC', locale).call('LEADERBOARD', JSON.stringify(other), 'another realm')).toThrow(message);
  });
});

const PACKING = { pack: packer({ signs: 'AB', pieces: ['а', 'б'] }), from: 'unpack:ru' };
const long = 'а'.repeat(40);
const short = 'A'.repeat(40);

describe('an object of shown words', () => {
  const packed = (code: string): string => packObjects('words.ts', code, PACKING);

  test.each([
    ['a text', `{ one: \`${long}\` }`, `{ one: "${short}" }`],
    ['joined texts', `{ one: '${long}' + 'б' }`, `{ one: "${short}B" }`],
    ['a list', `{ one: ['${long}', 'б', 1] }`, `{ one: ["${short}", "B", 1] }`],
    ['a Latin text beside it', `{ one: '${long}б', two: 'AB' }`, `{ one: "${short}B", two: "~AB" }`],
    ['a function beside it', `{ one: '${long}', say: () => 'б' }`, `{ one: "${short}", say: () => 'б' }`],
  ])('is packed with %s', (_what, object, to) => {
    const [onRead, unpack, code] = packed(`export const words = ${object};`).split('\n');
    expect(onRead).toMatch(/^import \{ unpackOnRead \} from ".*unpackOnRead\.ts";$/);
    expect(unpack).toBe('import { unpack } from "unpack:ru";');
    expect(code).toBe(`export const words = /* @__PURE__ */ unpackOnRead(${to}, unpack);`);
  });

  test.each([
    ['it saves little', `{ one: 'а' }`],
    ['a name stands for a value', `{ one: '${long}', two }`],
    ['another object is spread', `{ one: '${long}', ...two }`],
    ['a value is a template', `{ one: '${long}', two: \`\${three}\` }`],
    ['a list is in a list', `{ one: '${long}', two: [['б']] }`],
    ['a value is read', `{ one: '${long}', get two() { return 'б'; } }`],
  ])('stays as it is where %s', (_why, object) => {
    expect(packed(`export const words = ${object};`)).toBe(`export const words = ${object};`);
  });
});

describe('a word of an export', () => {
  const packed = (code: string): string => packTexts('words.ts', code, PACKING);
  const call = `/* @__PURE__ */ unpack("${short}")`;

  test.each([
    ['a text', `{ one: '${long}' }`, `{ one: ${call} }`],
    ['a list', `[['${long}', 'б']]`, `[[${call}, 'б']]`],
    ['joined texts', `'${'а'.repeat(20)}' + '${'а'.repeat(20)}'`, call],
    ['a key beside it', `{ '${long}': '${long}' }`, `{ '${long}': ${call} }`],
    ['a type beside it', `{ one: '${long}' } as { one: '${long}' }`, `{ one: ${call} } as { one: '${long}' }`],
  ])('is packed in %s', (_what, value, to) => {
    expect(packed(`export const words = ${value};`)).toBe(
      `import { unpack } from "unpack:ru";\nexport const words = ${to};`,
    );
  });

  test('stays as it is where it saves little', () => {
    expect(packed(`export const words = ['аб'];`)).toBe(`export const words = ['аб'];`);
  });
});
