import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { eachEmail, eachPhone } from '../../../../src/read/join/clients/contactsIn.ts';

function keys<Key>(each: (cell: Cell, put: (key: Key) => void) => void, cell: Cell): Key[] {
  const found: Key[] = [];
  each(cell, (key) => found.push(key));
  return found;
}

test.each<[Cell, number[]]>([
  ['+79000000101', [9000000101]],
  ['8 (900) 000-01-01', [9000000101]],
  [79000000101, [9000000101]],
  ['9000000101, +7 900 000 01 02', [9000000101, 9000000102]],
  ['+79000000101 +79000000102', [9000000101, 9000000102]],
  ['+7 900 000-01-01 ext. 5', [9000000101]],
  ['+7\u00a0900\u2009000\u201001\u201001', [9000000101]],
  ['8 (900) 000-01-01 / 8 (900) 000-01-02', [9000000101, 9000000102]],
  ['00 44 20 7946 0018', [2079460018]],
  [4402079460018, [2079460018]],
  [12345.5, []],
  [5, []],
  ['000-01', []],
  ['0000000000', []],
  ['', []],
])('the phones of %j', (cell, phones) => expect(keys(eachPhone, cell)).toEqual(phones));

test.each<[Cell, string[]]>([
  ['Ann@X.example', ['ann@x.example']],
  [' ann @ x.example ', ['ann@x.example']],
  ['a@x.example; B@x.example', ['a@x.example', 'b@x.example']],
  ['Ann <a@x.example>', ['a@x.example']],
  ['ann', []],
  [5, []],
])('the emails of %j', (cell, emails) => expect(keys(eachEmail, cell)).toEqual(emails));
