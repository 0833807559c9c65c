import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../../src/sidebar/data/import/file/csvRows.ts';
import { decodedText } from '../../../../src/sidebar/data/import/file/decodedText.ts';
import { readFile } from '../../../../src/sidebar/data/import/file/readFile.ts';
import { utf16, windows1251, xlsx } from './files.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (bytes: Uint8Array, name = 'deals.csv'): File => new File([new Uint8Array(bytes)], name);
const rowsOf = async (bytes: Uint8Array, sheet: string | null = null) =>
  (await readFile(file(bytes))).table(sheet).rows;

const TEXT = 'Менеджер;Сумма\nАнна Ёлкина;«12 500»\nБорис;7000\n';

describe('letters', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8', utf8(`\ufeff${TEXT}`)],
    ['UTF-16', utf16(TEXT)],
    ['UTF-16', utf16(TEXT, 'bare')],
    ['UTF-16', Uint8Array.from(utf16(TEXT), (_, at) => utf16(TEXT)[at ^ 1] ?? 0)],
    ['Windows-1251', windows1251(TEXT)],
  ])('%s', (encoding, bytes) => {
    expect(decodedText(bytes)).toEqual({ text: TEXT, encoding });
  });

  test.each([
    ['French letters of Windows-1252', [...utf8('Nom;Ville\nRen'), 0xe9, ...utf8(';Orl'), 0xe9, ...utf8('ans\n')]],
    ['Russian letters of KOI8-R', [...utf8('ID;Name\n1;'), 0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 10]],
    ['Russian letters of DOS', [...utf8('ID;Name\n1;'), 0x8f, 0xe0, 0xa8, 0xa2, 0xa5, 0xe2, 10]],
  ])('%s are refused', async (_what, bytes) => {
    await expect(readFile(file(Uint8Array.from(bytes)))).rejects.toMatchObject({ mistake: 'encoding' });
  });
});

describe('a CSV', () => {
  test.each([
    [';', 'a;b\n1,5;2,5\n'],
    [',', 'a,b\n1.5,2.5\n'],
    ['\t', 'a\tb\n1,5\t2,5\n'],
    [';', 'sep=;\r\na;b\r\n1;2\r\n'],
  ])('is taken apart at %j', (separator, text) => {
    const read = csvRows(text);
    expect(read.separator).toBe(separator);
    expect(read.rows.map((row) => row.length)).toEqual([2, 2]);
  });

  test('keeps separators, quotes and line breaks inside quotes', async () => {
    const rows = await rowsOf(utf8('ID,Note,Sum\r\n1,"said ""no"",\nthen; yes",5\r\n2,,\r\n\r\n'));
    expect(rows).toEqual([
      ['ID', 'Note', 'Sum'],
      ['1', 'said "no",\nthen; yes', '5'],
      ['2', '', ''],
    ]);
  });

  test('gets all rows as wide as the widest', async () => {
    expect(await rowsOf(utf8('a;b\n1;2;3\n'))).toEqual([
      ['a', 'b', null],
      ['1', '2', '3'],
    ]);
  });
});

describe('a workbook', () => {
  const DEALS = [
    ['ID', 'Created', 'Paid', 'Call', 'Sum', 'Won', 'Formula'],
    [
      '007',
      { day: 46331, format: 'day' },
      { day: 46331 + 52205 / 86400, format: 'time' },
      { day: 0.4375, format: 'clock' },
      12500.5,
      true,
      { error: '#REF!' },
    ],
    [
      1024,
      { day: 46332, format: 'day' },
      { day: 46332 + 34199.9997 / 86400, format: 'time' },
      null,
      -3,
      false,
      'a < b & c',
    ],
  ] as const;

  test('keeps its days and times to the second, texts, numbers and boxes; cells with an error are blank', async () => {
    expect(await rowsOf(xlsx({ Deals: DEALS }))).toEqual([
      ['ID', 'Created', 'Paid', 'Call', 'Sum', 'Won', 'Formula'],
      ['007', '2026-11-05', '2026-11-05 14:30:05', '10:30:00', 12500.5, true, null],
      [1024, '2026-11-06', '2026-11-06 09:30:00', null, -3, false, 'a < b & c'],
    ]);
  });

  test('offers the sheets that hold something', async () => {
    const read = await readFile(file(xlsx({ Empty: [], Deals: DEALS, People: [['Name'], ['Anna']] })));
    expect(read.table(null)).toMatchObject({ kind: 'XLSX', sheets: ['Deals', 'People'], sheet: 'Deals' });
    expect(read.table('People').rows).toEqual([['Name'], ['Anna']]);
  });
});

describe('what is no table is refused', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
  const broken = xlsx({
    Deals: [
      ['a', 'b'],
      [1, 2],
    ],
  });
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['headers alone', utf8('ID;Name\n'), 'empty'],
    ['blank lines', utf8('\n;\n;;\n'), 'empty'],
    ['an old or locked Excel file', ole, 'oldOrLocked'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73]), 'unknown'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'unknown'],
    ['a JSON', utf8('{"deals":[{"id":1,"email":"a@x.example"}]}'), 'unknown'],
    ['a letter', utf8('Dear Anna\nsee you\n'), 'unknown'],
    ['another archive', zipSync({ 'word/document.xml': utf8('<x/>') }), 'unknown'],
    ['half a workbook', broken.slice(0, broken.length - 60), 'damaged'],
    ['a workbook without sheets that hold something', xlsx({ Empty: [] }), 'empty'],
    ['a cell longer than a spreadsheet takes', utf8(`a;b\n1;${'x'.repeat(50_001)}\n`), 'longCell'],
    ['too many columns', utf8(`${'a;'.repeat(600)}\n${'1;'.repeat(600)}\n`), 'tooLarge'],
    ['a table for a phone book', utf8(`a;b\n${'1;2\n'.repeat(100_001)}`), 'tooLarge'],
  ])('%s', async (_what, bytes, mistake) => {
    await expect(readFile(file(bytes)).then((read) => read.table(null))).rejects.toMatchObject({ mistake });
  });

  test('a file of 100 MB is not even read', async () => {
    const large = Object.assign(file(utf8('a;b\n1;2\n')), {});
    Object.defineProperty(large, 'size', { value: 100e6 });
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    await expect(readFile(large)).rejects.toMatchObject({ mistake: 'tooLarge' });
  });
});
