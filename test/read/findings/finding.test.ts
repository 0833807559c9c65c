import { expect, test } from 'vitest';
import { TEXTS } from '../../../src/i18n/index.ts';
import { collector, findingWords } from '../../../src/read/findings/finding.ts';

test('a finding counts all its rows and names the first five cells; without rows there is none', () => {
  const { found, tell } = collector();
  tell('date-future', 2, [1, 2, 3, 4, 5, 6], { subject: 'Paid' });
  tell('date-future', 2, []);
  // The row −1 has no address.
  tell('column-needed', 0, [-1], { column: 'paid' });
  expect(found).toEqual([
    {
      code: 'date-future',
      subject: 'Paid',
      other: '',
      column: '',
      sum: 0,
      count: 6,
      cells: ['C2', 'C3', 'C4', 'C5', 'C6'],
    },
    { code: 'column-needed', subject: '', other: '', column: 'paid', sum: 0, count: 1, cells: [] },
  ]);
});

test('its sentences name the subject, what it is compared with and the column', () => {
  const finding = {
    code: 'column-choice',
    subject: 'Owner',
    other: 'Seller',
    column: 'manager',
    sum: 0,
    count: 1,
    cells: [],
  } as const;
  for (const texts of Object.values(TEXTS)) {
    const words = findingWords(finding, texts);
    const all = Object.values(words).join(' ');
    expect(Object.keys(words)).toEqual(['what', 'done', 'todo', 'here']);
    expect([all.includes('Owner'), all.includes('Seller'), /[{}]/.test(all)]).toEqual([true, true, false]);
  }
});
