import { describe, expect, test } from 'vitest';
import { typedCell } from '../../playground/sample/typed.ts';
import { placeIn } from '../support/found.ts';
import { EXAMPLES, type Expected, KIND_EXAMPLES, cellOf } from './examples.ts';
import { type Field, type Lead, type Read, readTable } from './read.ts';

const TYPINGS = ['text', 'ru', 'us'] as const;
const ZONES = ['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

describe.each(EXAMPLES)('the example $name', ({ rows, expected }) => {
  test('is a rectangle, and every row of it is a lead, merged or skipped', () => {
    const { total, leads, merged, parts = 0, skipped } = expected;
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.length).toBe(total);
    expect(leads.length + merged + parts + skipped).toBe(total);
  });

  const typings = TYPINGS.filter((typing) => expected.typings?.includes(typing) ?? true);

  test('says why, when one of the ways of pasting is left out', () => {
    expect(expected.why === undefined).toBe(typings.length === TYPINGS.length);
  });

  test.each(typings)('pasted as %s, in any zone, gives the leads that a person reads in it', (typing) => {
    const cells = rows.map((row) => row.map((text) => typedCell(text, typing)));
    const { total, merged, parts = 0, skipped, findingsOf } = expected;
    for (const zone of ZONES) {
      const place = placeIn(zone, typing === 'us');
      const read = readTable(
        cells.map((row) => row.map((cell) => cellOf(cell, place.zone))),
        place,
      );
      expect(asExpected(read, expected), zone).toEqual(sorted(expected.leads));
      expect([read.total, read.merged, read.parts, read.skipped], zone).toEqual([total, merged, parts, skipped]);
      expect(read.findings, zone).toEqual(
        expect.arrayContaining([...expected.findings, ...(findingsOf?.[typing] ?? [])]),
      );
      expect(people(read.leads), zone).toBe(people(expected.leads));
    }
  });
});

const ALL = [...EXAMPLES, ...KIND_EXAMPLES];

test.each(ALL)('$name has a title that can name a tab, and a sentence in both languages', ({ title, about }) => {
  expect(title.en).toMatch(/^[^:\\/?*[\]']{3,40}$/);
  expect(title.ru).toMatch(/^[^:\\/?*[\]']{3,40}$/);
  expect(about.en).toMatch(/^[A-Z“].+\.$/);
  expect(about.ru).toMatch(/^([А-ЯЁ0-9«]|[A-Z]\w+,? ).+\.$/);
});

test('titles are different in each language', () => {
  for (const language of ['en', 'ru'] as const)
    expect(new Set(ALL.map(({ title }) => title[language])).size).toBe(ALL.length);
});

/** The leads read, each with only those fields that are expected of it. A person may be spelled in any of their ways. */
function asExpected(read: Read, expected: Expected): readonly Lead[] {
  const wanted = sorted(expected.leads);
  return sorted(read.leads).map((lead, index) => {
    const fields = Object.keys(wanted[index] ?? lead);
    return Object.fromEntries(fields.map((field) => [field, fieldOf(lead[field], wanted[index]?.[field])]));
  });
}

function fieldOf(is: Field | undefined, wanted: Field | undefined): Field {
  if (typeof is === 'string' && typeof wanted === 'string' && spelling(is) === spelling(wanted)) return wanted;
  return is ?? null;
}

const spelling = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\u200b/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase()
    .replace(/ё/g, 'е');

/** By id, else by client, then by creation. */
function sorted(leads: readonly Lead[]): readonly Lead[] {
  const key = ({ id, client, created }: Lead): string => JSON.stringify([id ?? client, String(created ?? '')]);
  return [...leads].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** How many managers there are, each spelling of a name counted. */
const people = (leads: readonly Lead[]): number => new Set(leads.map(({ manager }) => manager ?? null)).size;
