import { describe, expect, test } from 'vitest';
import { areTwoPeople } from '../../../../src/read/join/clients/clientName.ts';
import { identities } from '../../../../src/read/join/clients/identities.ts';
import { keyBook } from '../../../../src/read/join/clients/rowKeys.ts';

/** A row as `Name: i1 a@ +1`: an id begins with i, an email holds @, a phone begins with +. */
function joined(...drawn: readonly string[]): { clients: number[]; refused: string[] } {
  const book = keyBook();
  const codeOf = (text: string): number =>
    text.startsWith('+') ? book.codeOfPhone(Number(text)) : book.codeOf(text.includes('@') ? 'email' : 'id', text);
  const parts = drawn.map((row) => row.split(':'));
  const keys = parts.map(([, all = '']) =>
    all
      .split(' ')
      .filter(Boolean)
      .map((text) => codeOf(text)),
  );
  const starts = Int32Array.from([0, ...keys.map((_, row) => keys.slice(0, row + 1).flat().length)]);
  const rows = { count: keys.length, starts, keys: Int32Array.from(keys.flat()) };
  const names = { ranges: [[0, keys.length] as const], of: (row: number) => parts[row]?.[0] ?? '' };
  const { clientOf, refused } = identities(rows, book, names, areTwoPeople, []);
  return {
    clients: [...clientOf],
    refused: [...refused].map(([key, why]) => `${book.textOf(key).replace(/^0+/, '+')} ${why}`),
  };
}

describe('rows are of one client', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['by an email', [':a@', ':b@', ':a@'], [0, 1, 0]],
    ['by a phone', [':+1', ':+1'], [0, 0]],
    ['by a chain of keys', [':a@ +1', ':b@ +1', ':b@'], [0, 0, 0]],
    ['by an id, whatever else differs', [':i1 a@', ':i1 b@', ':b@'], [0, 0, 0]],
    ['not by nothing', [':', ':', 'Ann:'], [0, 1, 2]],
    ['two emails on one phone of one name', ['Ann Lee:a@ +1', 'Ann:b@ +1'], [0, 0]],
    ['names in another order, with an initial', ['Ann Lee:a@ +1', 'Lee A.:b@ +1'], [0, 0]],
  ])('%s', (_, rows, clients) => expect(joined(...rows).clients).toEqual(clients));
});

describe('a key joins nobody', () => {
  test.each<[string, readonly string[], readonly number[], readonly string[]]>([
    ['a phone with three emails', [':a@ +1', ':b@ +1', ':c@ +1'], [0, 1, 2], ['+1 emails']],
    ['an email with three phones', [':a@ +1', ':a@ +2', ':a@ +3', ':a@'], [0, 1, 2, 3], ['a@ phones']],
    ['a phone whose emails ids tell', [':i1 a@', ':i1 +1', ':i2 b@ +1', ':i3 c@ +1'], [0, 0, 2, 3], ['+1 emails']],
    ['a phone with two emails of two first names', ['Ann Lee:a@ +1', 'Bob Lee:b@ +1', ':+1'], [0, 1, 2], ['+1 names']],
    ['first names behind the family name', ['Lee Ann:a@ +1', 'Lee Bob:b@ +1'], [0, 1], ['+1 names']],
    ['brothers with one patronymic', ['Lee Ann Ray:a@ +1', 'Lee Bob Ray:b@ +1'], [0, 1], ['+1 names']],
    ['a key of six ids', [':i1 a@', ':i2 a@', ':i3 a@', ':i4 a@', ':i5 a@', ':i6 a@'], [0, 1, 2, 3, 4, 5], ['a@ ids']],
    [
      'a key of six names where there are no ids',
      ['A:+1', 'B:+1', 'C:+1', 'D:+1', 'E:+1', 'F:+1'],
      [0, 1, 2, 3, 4, 5],
      ['+1 ids'],
    ],
  ])('%s', (_, rows, clients, refused) => expect(joined(...rows)).toEqual({ clients, refused }));

  test('an id that stands beside eleven phones, as the number of a line does', () => {
    const { clients, refused } = joined(...Array.from({ length: 11 }, (_, i) => `:i1 +${i}`));
    expect(clients).toEqual(Array.from({ length: 11 }, (_, i) => i));
    expect(refused).toEqual(['i1 contacts']);
    const company = joined(...Array.from({ length: 10 }, (_, i) => `:i1 ${i}@ +1`));
    expect(new Set(company.clients).size).toBe(1);
  });
  test('a key of five ids still joins', () => {
    expect(joined(':i1 a@', ':i2 a@', ':i3 a@', ':i4 a@', ':i5 a@').clients).toEqual([0, 0, 0, 0, 0]);
  });
  test('one client with a thousand orders is one client', () => {
    const { clients } = joined(...Array.from({ length: 1000 }, () => 'Ann:a@ +1'));
    expect(new Set(clients).size).toBe(1);
  });
});
