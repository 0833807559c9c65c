import { expect, test } from 'vitest';
import { saysNo } from '../../../src/read/cells/saysNo.ts';

test.each(['no', 'нет', 'Não', '✗', '-', false, 0, '0'])('%j says no', (cell) => expect(saysNo(cell)).toBe(true));

test.each(['yes', 'да', true, 1, '', ' ', 'later'])('%j does not', (cell) => expect(saysNo(cell)).toBe(false));
