import { expect, test } from 'vitest';
import { dataStartOf } from '../../../../src/core/forecast/past/dataStart.ts';
import { leadsOf } from '../../../support/leadsOf.ts';

test('who came in the last hours of the first period was there from the start', () => {
  const leads = leadsOf({ who: ['Ann', 'Ben', 'Eve'], created: [3, 10.6, 11.2] });
  const start = dataStartOf(leads, [Float64Array.of(3, 10.6, 11.2)], 40, () => 10);
  expect([start.day, start.of(0), start.of(1), start.of(2)]).toEqual([3, 3, 3, 11]);
});
