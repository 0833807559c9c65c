import { expect, test } from 'vitest';
import { wordsApart } from '../../../../src/read/table/columns/wordsApart.ts';

test.each([
  ['closedDate', 'closed Date'],
  ['UTMSource', 'UTM Source'],
  ['суммаДоговора', 'сумма Договора'],
  ['idЛида', 'id Лида'],
  ['Deal ID', 'Deal ID'],
  ['DATE', 'DATE'],
  ['paid', 'paid'],
])('%j is %j', (header, apart) => expect(wordsApart(header)).toBe(apart));
