import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import { carried } from '../sql/carried.ts';
import { DATES, NUMBERS, TEXTS } from '../sql/columns.ts';
import { MappingError, readMapping } from '../sql/mapping.ts';

const SCHEMA = [
  { name: 'deal_id', type: 'INTEGER' },
  { name: 'owner', type: 'STRING' },
  { name: 'created_at', type: 'TIMESTAMP' },
  { name: 'paid_on', type: 'STRING' },
  { name: 'stage', type: 'STRING' },
  { name: 'price', type: 'NUMERIC' },
];
const GOOD = { table: 'crm.deals', columns: { manager: 'owner', created: 'created_at' } };

/** What is said of a mapping. */
function mistakesOf(mapping: unknown, schema: unknown = SCHEMA): string {
  try {
    readMapping(mapping, schema);
    return '';
  } catch (mistake) {
    if (mistake instanceof MappingError) return mistake.message;
    throw mistake;
  }
}

describe('a mapping', () => {
  test('that is right says nothing, and so does the example', () => {
    const example = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
    expect(mistakesOf(GOOD)).toBe('');
    expect(mistakesOf(example('mapping.example.json'), example('schema.example.json'))).toBe('');
  });

  test.each([
    [
      'a column that is not there',
      { ...GOOD, columns: { created: 'creatd_at' } },
      /"creatd_at", which the table does not have: did you mean "created_at"\?/,
    ],
    [
      'a column of another type',
      { ...GOOD, columns: { paid: 'paid_on' } },
      /"paid" must be "DATE", "DATETIME", "TIMESTAMP", "BOOL"; the column "paid_on" is STRING/,
    ],
    [
      'a name that is none of ours',
      { ...GOOD, columns: { crated: 'created_at' } },
      /"crated", which is none of ours: did you mean "created"\?/,
    ],
    ['no table', { columns: GOOD.columns }, /"table" must name a table/],
    ['no columns', { table: 'crm.deals' }, /"columns" must name at least/],
    ['a status column without its words', { ...GOOD, columns: { status: 'stage' } }, /"statuses" must list the words/],
    [
      'a status that nobody knows',
      { ...GOOD, columns: { status: 'stage' }, statuses: ['Won', 'Zorbled'] },
      /Nobody knows what "Zorbled" means/,
    ],
    [
      'a meaning that is none',
      { ...GOOD, columns: { status: 'stage' }, statuses: { Zorbled: 'sold' } },
      /"Zorbled" means "sold"; it must be one of "won"/,
    ],
    ['states without the day of the change', { ...GOOD, same_id: 'states' }, /"changed" must name the column/],
    ['another word for rows of one id', { ...GOOD, same_id: 'parts' }, /"same_id" must be one of "unique", "states"/],
    ['no mapping at all', null, /"table" must name a table/],
  ])('with %s is told', (_, mapping, sentence) => {
    expect(mistakesOf(mapping)).toMatch(sentence);
  });

  test('without a schema is told', () => {
    expect(mistakesOf(GOOD, {})).toMatch(/The schema must be a list of columns/);
  });

  test('reads the words of a status as the add-on does, in any language', () => {
    const { statuses } = readMapping(
      { ...GOOD, columns: { status: 'stage' }, statuses: ['Payment Done', 'Отказ', 'Не оплачено', 'Nuevo'] },
      SCHEMA,
    );
    expect([...statuses.values()]).toEqual(['won', 'lost', 'unpaid', 'open']);
  });
});

describe('the KPIs of a warehouse', () => {
  test('are all built-in ones where every column is mapped: write a milestone for a new one in sql/milestones.ts', () => {
    expect(carried(BUILTIN, new Set([...TEXTS, ...DATES, ...NUMBERS])).missing).toEqual([]);
  });
});
