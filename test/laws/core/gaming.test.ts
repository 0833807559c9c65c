import { describe, expect, test } from 'vitest';
import { civilOf } from '../../../src/core/time/days.ts';
import { DAY_ZERO } from '../../support/coreLeads.ts';
import { day, honestTeam, isLast, sightings } from '../../support/setups/honestTeam.ts';

describe('where nothing is played', () => {
  test('at most 5 tables of 100 show anything: 1,000 tables of 8 people and 600 leads', () => {
    let alarms = 0;
    for (let seed = 1; seed <= 1000; seed++) if (sightings(honestTeam(seed)).length > 0) alarms++;
    // 50 are allowed on average, 71 is three standard errors above; exact tests and Holm's method keep well below.
    expect(alarms).toBeLessThanOrEqual(71);
  });

  test('nor does a small table of few sales: 500 of 80 leads', () => {
    let alarms = 0;
    for (let seed = 1; seed <= 500; seed++) if (sightings(honestTeam(seed, 80)).length > 0) alarms++;
    expect(alarms).toBeLessThanOrEqual(39);
  });

  test('a launch at the end of each month and a weekday that sells well are nothing that one person does', () => {
    let alarms = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const rows = honestTeam(seed).map((row) => {
        const paid = day(row, 'paid');
        const launch = paid + 2 - (civilOf(DAY_ZERO + paid).day % 3);
        return paid === paid && isLast(launch) ? { ...row, paid: launch } : row;
      });
      if (sightings(rows).some(({ manager }) => manager !== null)) alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(12);
  });
});
