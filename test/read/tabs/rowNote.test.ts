import { expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { sentence } from '../../../src/i18n/index.ts';
import { rowNote } from '../../../src/read/tabs/rowNote.ts';

test('a mistake that does not know its row gets it, with the name of the tab', () => {
  const mistake = new KpiError('kpi-unknown', { found: 'salse', nearest: 'sales' });
  expect(rowNote('targets', 7, mistake, 'en')).toBe(`Tab “Targets”, row 7: ${sentence(mistake, 'en')}`);
});

test('a mistake that knows its row is told as it is', () => {
  const mistake = new KpiError('name-taken', { tab: 'levels', row: 7, found: 'Pro' });
  expect(rowNote('levels', 7, mistake, 'en')).toBe(sentence(mistake, 'en'));
});
