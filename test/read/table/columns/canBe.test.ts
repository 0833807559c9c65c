import { describe, expect, test } from 'vitest';
import { canBe } from '../../../../src/read/table/columns/canBe.ts';
import { BLANK, cellEvidence } from '../../../../src/read/table/columns/cellEvidence.ts';
import { CELLS } from '../../../support/columnOf.ts';
import { placeIn } from '../../../support/found.ts';

describe('what can stand in a column', () => {
  test.each<[id: Parameters<typeof canBe>[0], cells: string, can: boolean]>([
    ['paid', 'dates', true],
    ['paid', 'flags', true],
    ['paid', 'sums', false],
    ['amount', 'sums', true],
    ['amount', 'dates', false],
    ['manager', 'names', true],
    ['manager', 'numbers', true],
    ['manager', 'dates', false],
    ['source', 'numbers', false],
    ['email', 'emails', true],
    ['email', 'sums', false],
    ['id', 'numbers', true],
    ['id', 'dates', false],
  ])('%s above %s: %s', (id, cells, can) => expect(canBe(id, cellEvidence(CELLS[cells] ?? [], placeIn()))).toBe(can));

  test('anything may stand in an empty one', () => expect(canBe('amount', BLANK)).toBe(true));
});
