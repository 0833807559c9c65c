import { expect, test } from 'vitest';
import { targetPeriod } from '../../../src/core/targets/targetPeriod.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { type Period, monthsPeriod } from '../../../src/core/time/period.ts';
import type { PeriodUnit } from '../../../src/core/time/periodUnit.ts';

const today = dayOf(2027, 3, 12);
const march = monthsPeriod(2027, 3, 1);
const firstQuarter = monthsPeriod(2027, 1, 3);

test.each<[string, PeriodUnit, Period | null, Period | null]>([
  ['nothing asked is the running one', 'month', null, march],
  ['a day lies in its month', 'month', { fromDay: today, toDay: today }, march],
  ['a month lies in its quarter', 'quarter', march, firstQuarter],
  ['a quarter lies in no month', 'month', firstQuarter, null],
  [
    'a week over the end of a month lies in no month',
    'month',
    { fromDay: march.toDay - 2, toDay: march.toDay + 4 },
    null,
  ],
])('%s', (_, per, asked, period) => expect(targetPeriod(per, asked, today)).toEqual(period));
