import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import {
  PLAIN_SCHEDULE,
  type Schedule,
  isWorking,
  sameForEverybody,
  workingDays,
} from '../../../src/core/time/schedule.ts';

/** March 2027 begins on a Monday. */
const march = (day: number): number => dayOf(2027, 3, day);
const days = (schedule: Partial<Schedule>): number =>
  workingDays({ ...PLAIN_SCHEDULE, ...schedule }, march(1), march(31));

describe('working days of March 2027', () => {
  test.each<[string, Partial<Schedule>, number]>([
    ['are 23 from Monday to Friday', {}, 23],
    ['are one less for a holiday', { daysOff: new Set([march(8)]) }, 22],
    ['are the same for a holiday on a Saturday', { daysOff: new Set([march(6)]) }, 23],
    ['are 27 with only Sundays off', { weekend: [7] }, 27],
    ['begin with the first day of work and end with the last', { fromDay: march(15), toDay: march(19) }, 5],
  ])('%s', (_, schedule, count) => expect(days(schedule)).toBe(count));
});

test('there are none when the last day is before the first', () =>
  expect(workingDays(PLAIN_SCHEDULE, march(5), march(4))).toBe(0));
test('a Friday is worked, a Saturday is not', () =>
  expect([5, 6].map((day) => isWorking(PLAIN_SCHEDULE, march(day)))).toEqual([true, false]));
test('one schedule is that of everybody', () => {
  const all = sameForEverybody(PLAIN_SCHEDULE);
  expect([all.everybody, all.of(0), all.of(null)]).toEqual([PLAIN_SCHEDULE, PLAIN_SCHEDULE, PLAIN_SCHEDULE]);
});
