import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle/esbuild.mjs';
import { plainLogic } from '../../scripts/bundle/minify/plainLogic.mjs';
import { programOf } from '../../scripts/bundle/declarations/program.mjs';
import { written } from '../support/written.ts';

interface Case {
  readonly what: string;
  /** Parameters of the function, with their types. */
  readonly given: string;
  readonly code: string;
  /** What stands for it in the add-on. */
  readonly becomes: string;
}

const DECLARED = 'interface Row { readonly cells: string[]; readonly next?: Row; readonly title: string }';

const SAME: readonly Case[] = [
  { what: 'an object or nothing', given: 'a: Row | undefined, b: Row', code: 'a ?? b', becomes: 'a || b' },
  { what: 'an object or null', given: 'a: Row | null, b: Row', code: 'a ?? b', becomes: 'a || b' },
  { what: 'a list', given: 'a: string[] | undefined', code: 'a ?? []', becomes: 'a || []' },
  { what: 'a text, and the empty one', given: 'a: string | undefined', code: "a ?? ''", becomes: 'a || ""' },
  { what: 'one of some words', given: "a?: 'x' | 'y'", code: "a ?? 'x'", becomes: 'a || "x"' },
  { what: 'a truth, and false', given: 'a?: boolean', code: 'a ?? false', becomes: 'a || false' },
  { what: 'a whole number, and 0', given: 'a: Int32Array', code: 'a[1] ?? 0', becomes: 'a[1] || 0' },
  {
    what: 'a length, and 0',
    given: 'a: Row',
    code: 'a.next?.cells.length ?? 0',
    becomes: '(a.next && a.next.cells.length) || 0',
  },
  { what: 'a property of an object', given: 'a: Row | undefined', code: 'a?.next', becomes: 'a && a.next' },
  {
    what: 'several in a row',
    given: 'a?: Row, b?: Row, c: Row = {} as Row',
    code: 'a ?? b ?? c',
    becomes: '(a || b) || c',
  },
];

const STAYS: readonly Omit<Case, 'becomes'>[] = [
  { what: 'a text that may be empty', given: 'a: string | undefined', code: "a ?? 'none'" },
  { what: 'a number that may be 0', given: 'a: number | undefined', code: 'a ?? 1' },
  { what: 'a number that may be NaN', given: 'a: number | undefined', code: 'a ?? 0' },
  { what: 'a number of a list of any numbers', given: 'a: Float64Array', code: 'a[1] ?? 0' },
  { what: 'a truth that may be false', given: 'a?: boolean', code: 'a ?? true' },
  { what: 'what may be anything', given: 'a: unknown', code: 'a ?? []' },
  { what: '`{}`, which may be a number', given: 'a: {} | null', code: 'a ?? []' },
  { what: 'a property where null would come out for undefined', given: 'a: Row | null', code: 'a?.next' },
  { what: 'a property of what is called', given: 'a: () => Row | undefined', code: 'a()?.next' },
  { what: 'a property of a text', given: 'a: string | undefined', code: 'a?.length' },
  { what: 'two places where it may end', given: 'a: Row | undefined', code: 'a?.next?.next' },
];

/** Only a condition asks, so null will do for undefined. */
const CONDITION = { given: 'a: Row | null', code: "a?.next ? 'x' : 'y'" };

describe('in the code of the add-on', () => {
  let plain: (one: Omit<Case, 'what' | 'becomes'>) => Promise<string>;
  let remove: () => void;
  beforeAll(() => {
    const all = [...SAME, ...STAYS, CONDITION];
    const nameOf = (at: number): string => `case${at}.ts`;
    const texts = all.map(({ given, code }, at) => [
      nameOf(at),
      `${DECLARED}\nexport const run = (${given}) => (${code});`,
    ]);
    const { folder, ...made } = written(Object.fromEntries(texts));
    remove = made.remove;
    const files = all.map((_, at) => join(folder, nameOf(at)));
    const plugins = [plainLogic(programOf(files))];
    plain = async (one) => {
      const file = files[all.findIndex(({ given, code }) => given === one.given && code === one.code)] ?? '';
      const text = await bundle(file, { format: 'esm', target: 'es2022', plugins });
      return /var run = \(.*?\) => (.*?);\nexport/s.exec(text)?.[1] ?? text;
    };
  });
  afterAll(() => remove());

  test.each(SAME)('$what: `$code` is `$becomes`', async (one) => {
    const bare = (text: string): string => text.replace(/[()\s]/g, '');
    expect(bare(await plain(one))).toBe(bare(one.becomes));
  });

  test.each(STAYS)('$what stays: `$code`', async (one) => {
    expect(await plain(one)).toBe(one.code.replace(/'/g, '"'));
  });

  test('null is fine where only a condition asks', async () => {
    expect(await plain(CONDITION)).toContain('a && a.next');
  });
});
