import { expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { roadKpi } from '../../../src/core/kpis/kpi.ts';
import { howCounted } from '../../../src/functions/table/howCounted.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

const kpi = (id: string) => builtin(id) ?? roadKpi(id, 'created', 'meeting', null);

test.each([
  ['conversion', null, ' (paid so far)', ' (оплачено на сегодня)'],
  ['conversion', 'month', ' (paid before the month ended)', ' (оплачено до конца месяца)'],
  ['meeting_conversion', 'quarter', ' (paid before the quarter ended)', ' (оплачено до конца квартала)'],
  ['created > meeting', 'week', ' (counted before the week ended)', ' (посчитано до конца недели)'],
] as const)('%s, up to the end of a %s:%s', (id, ended, en, ru) => {
  expect(howCounted(kpi(id), ended, TEXTS.en)).toBe(en);
  expect(howCounted(kpi(id), ended, TEXTS.ru)).toBe(ru);
});

test.each(['sales', 'cycle', 'half_paid', 'win_rate', 'retention', 'refunds', 'average_check'])(
  '%s does not grow after its period, and nothing is said',
  (id) => expect(howCounted(kpi(id), null, TEXTS.en)).toBe(''),
);
