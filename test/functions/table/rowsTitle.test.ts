import { expect, test } from 'vitest';
import { rowsTitle } from '../../../src/functions/table/rowsTitle.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

test.each([
  ['day total', 'Rows'],
  ['lead', 'Leads'],
  ['sale', 'Leads'],
] as const)('of rows that are a %s it is %s', (rowKind, title) => expect(rowsTitle({ rowKind }, TEXTS.en)).toBe(title));
