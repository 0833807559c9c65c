import { describe, expect, test } from 'vitest';
import { load } from '../../scripts/bundle/load.mjs';
import { packObjects } from '../../scripts/bundle/packObjects.mjs';
import { packWords } from '../../scripts/bundle/packWords.mjs';
import { packer } from '../../scripts/bundle/packer.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import { unpack } from '../../src/i18n/unpack.ts';
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
      const shown = JSON.stringify(run('UTC', locale).call(name, JSON.stringify(rows), 'another realm'));
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

describe('an object of words', () => {
  const packed = (code: string): string => packObjects('words.ts', code, packer(unpack));
  const long = 'а'.repeat(40);

  test.each([
    ['a text', `{ one: \`${long}\` }`, `{ one: "${'a'.repeat(40)}" }`],
    ['joined texts', `{ one: '${long}' + 'б' }`, `{ one: "${'a'.repeat(40)}b" }`],
    ['a list', `{ one: ['${long}', 'б', 1] }`, `{ one: ["${'a'.repeat(40)}", "b", 1] }`],
    ['a Latin text beside it', `{ one: '${long}б', two: 'KPI' }`, `{ one: "${'a'.repeat(40)}b", two: "~KPI" }`],
    ['a function beside it', `{ one: '${long}', say: () => 'б' }`, `{ one: "${'a'.repeat(40)}", say: () => 'б' }`],
  ])('is packed with %s', (_what, object, to) => {
    const [imported, code] = packed(`export const words = ${object};`).split('\n');
    expect(imported).toMatch(/^import \{ unpackOnRead \} from ".*unpackOnRead\.ts";$/);
    expect(code).toBe(`export const words = /* @__PURE__ */ unpackOnRead(${to});`);
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
