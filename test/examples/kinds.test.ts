import { describe, expect, test } from 'vitest';
import { typedCell } from '../../playground/sample/typed.ts';
import { KpiError } from '../../src/core/errors.ts';
import { currentHost } from '../../src/functions/host.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { cellsOf } from '../../src/functions/table/cellsOf.ts';
import { findingsOf } from '../../src/read/findings/findingsOf.ts';
import { readLeads } from '../../src/read/leads/readLeads.ts';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import { placeIn } from '../support/found.ts';
import { withHost } from '../support/withHost.ts';
import { type Asked, KIND_EXAMPLES, cellOf } from './examples.ts';

const TYPINGS = ['text', 'ru', 'us'] as const;
const LOCALES = { text: 'en_US', ru: 'ru_RU', us: 'en_US' };

describe.each(KIND_EXAMPLES)('the kind $name', ({ rows, expected }) => {
  test('is a rectangle', () => {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test.each(TYPINGS)('pasted as %s, gives the figures worked out by hand, and tells what it should', (typing) => {
    const { zone } = placeIn();
    const data = rows.map((row) => row.map((text) => cellOf(typedCell(text, typing), zone)));
    withHost({ locale: LOCALES[typing] }, () => {
      const given = expected.asked.map((asked) => ({ ...asked, ...answerTo(asked, data) }));
      expect(given).toEqual(expected.asked.map(rounded));
      if (expected.findings.length === 0) return;
      const codes = findingsOf(readLeads(data, 'data', currentHost())).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining([...expected.findings]));
    });
  });
});

/** What a function gives, in the shape in which it is expected. */
function answerTo({ formula, args, refuses }: Asked, data: Cell[][]): Partial<Asked> {
  const host = currentHost();
  const compute = FUNCTIONS.get(formula);
  if (compute === undefined) throw new Error(`No function ${formula}`);
  const all: Arg[] = [data, ...args];
  try {
    const result = cellsOf(compute(host, ...all), host.zone);
    if (!Array.isArray(result)) return rounded({ formula, args, gives: Number(result) });
    return { board: Object.fromEntries(result.slice(1).map((row) => [String(row[1]), Number(row[2])])) };
  } catch (error) {
    if (error instanceof KpiError) return { refuses: refuses === '*' ? '*' : error.code };
    throw error;
  }
}

/** A value to nine places: a third is written as JSON has it. */
const rounded = (asked: Asked): Asked =>
  asked.gives === undefined ? asked : { ...asked, gives: Number(asked.gives.toFixed(9)) };
