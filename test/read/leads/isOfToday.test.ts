import { expect, test } from 'vitest';
import { isOfToday } from '../../../src/read/leads/isOfToday.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const data = leadsIn(
  cells(`
  ID | Manager | Created    | Source  | Пакет | Amount | Demo
  1  | Anna    | 2026-09-01 | Реклама | Про   | 5      | 2026-09-04
  2  | Boris   | 2026-09-02 | -       | Base  | 10     | 2026-09-05`),
);

test.each([
  ['amount', true],
  ['Источник', false],
  ['Пакет', false],
  ['nothing', false],
  ['status', true],
  ['Demo', true],
  ['created', false],
])('the column %s is of today only: %s', (named, expected) => expect(isOfToday(data, named)).toBe(expected));
