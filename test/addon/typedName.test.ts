import { expect, test } from 'vitest';
import { typedName } from '../../src/addon/typedName.ts';
import { currentHost } from '../../src/functions/host.ts';
import { withHost } from '../support/withHost.ts';

test.each([
  ['en_US', 'cycle'],
  ['de_DE', 'cycle'],
  ['ru_RU', 'Срок до оплаты'],
])('in a spreadsheet of %s a formula calls the KPI %s', (locale, typed) => {
  withHost({ locale }, () => expect(typedName(currentHost(), 'cycle', 'Срок до оплаты')).toBe(typed));
});
