import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../playground/sample/random.ts';
import { PLAIN_SCHEDULE, type Schedule, type Schedules } from '../../../src/core/time/schedule.ts';
import { type LoadPrompt, loadOf } from '../../../src/core/load/load.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

/**
 * Sunday 2026-12-06. The last 2 weeks are days 84 (a Monday) to 97, the 8 weeks before days 28 (a Monday) to 83; conversion compares
 * leads of days 70 to 83 with those of days 14 to 69.
 */
const AS_OF = 97;
const NOON = 12 / 24;
const days = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Day 5 is a Saturday. */
const isWeekend = (day: number): boolean => day % 7 === 5 || day % 7 === 6;
const weekdays = (from: number, to: number): number[] => days(from, to).filter((day) => !isWeekend(day));
const call = (at: number, who = 'Anna'): PlainLead => ({ who, call: at });
/** A call at noon of every working day of all ten weeks. */
const steady = weekdays(28, 97).map((day) => call(day + NOON));

const only = (schedule: Schedule): Schedules => ({ everybody: schedule, of: () => schedule });
const load = (rows: readonly PlainLead[], schedule = PLAIN_SCHEDULE) =>
  loadOf(coreLeads(rows), only(schedule), DAY_ZERO + AS_OF);
const prompts = (rows: readonly PlainLead[], schedule = PLAIN_SCHEDULE): string[] =>
  load(rows, schedule).prompts.map(({ prompt }) => prompt);
const find = (
  id: LoadPrompt['prompt'],
  rows: readonly PlainLead[],
  schedule = PLAIN_SCHEDULE,
): LoadPrompt | undefined => load(rows, schedule).prompts.find(({ prompt }) => prompt === id);

describe('work on days off', () => {
  const before = [...steady, call(33.5), call(40.5)];

  test('fires when all 4 days off had work and 2 of 16 before: the chance is 120 of 38,760', () => {
    const found = find('daysOff', [...before, ...[89, 90, 96, 97].map((day) => call(day + NOON))]);
    expect(found).toEqual({ manager: 0, prompt: 'daysOff', now: 4 / 14, usual: 2 / 42, work: null });
  });

  test('does not at 3 of 4, where chance gives 496 of 15,504, above 2.5 %', () => {
    expect(find('daysOff', [...before, ...[89, 90, 96].map((day) => call(day + NOON))])).toBeUndefined();
  });

  test('does not for a whole day of calls on one Saturday: it is one Saturday', () => {
    expect(prompts([...before, ...Array.from({ length: 30 }, () => call(89.5))])).toEqual([]);
  });

  test('goes by the schedule: who works at weekends has other days off', () => {
    const extra = [89, 90, 96, 97].map((day) => call(day + NOON));
    expect(find('daysOff', [...before, ...extra], { ...PLAIN_SCHEDULE, weekend: [] })).toBeUndefined();
    const holidays = { ...PLAIN_SCHEDULE, daysOff: new Set(weekdays(84, 88).map((day) => DAY_ZERO + day)) };
    expect(find('daysOff', steady, holidays)).toMatchObject({ now: 5 / 10, usual: 0 });
  });
});

describe('work outside working hours', () => {
  const at = (day: number, hour: number, minute = 0): PlainLead => call(day + (hour * 60 + minute) / 1440);
  const late = (from: number, count: number, hour: number, minute = 0): PlainLead[] =>
    weekdays(from, 97)
      .slice(0, count)
      .map((day) => at(day, hour, minute));

  test('fires when 6 of 10 days had some and 4 of 40 before; the share is that of work', () => {
    expect(find('hours', [...steady, ...late(28, 4, 20), ...late(84, 6, 20)])).toEqual({
      manager: 0,
      prompt: 'hours',
      now: 6 / 16,
      usual: 4 / 44,
      work: null,
    });
  });

  test.each([
    [8, 59, true],
    [9, 0, false],
    [18, 59, false],
    [19, 0, true],
    [23, 59, true],
  ])('%i:%i is outside 9 to 19: %s', (hour, minute, isOutside) => {
    expect(find('hours', [...steady, ...late(84, 6, hour, minute)]) !== undefined).toBe(isOutside);
  });

  test('goes by the hours of the person', () => {
    const hours = { from: 11 / 24, to: 21 / 24 };
    expect(prompts([...steady, ...late(84, 6, 20)], { ...PLAIN_SCHEDULE, hours })).toEqual([]);
    expect(prompts([...steady, ...late(84, 6, 10)], { ...PLAIN_SCHEDULE, hours })).toEqual(['hours']);
  });

  test('is not told by dates without a time, and said so', () => {
    const dates = weekdays(28, 97).map((day) => call(day));
    expect(load(dates)).toEqual({ prompts: [], unchecked: ['hours', 'effort'] });
    expect(load(steady).unchecked).toEqual(['effort']);
    // Some have times: the others are left out of the share.
    expect(find('hours', [...steady, ...dates, ...late(84, 6, 20)])?.now).toBe(6 / 16);
  });

  test('does not take “answered after 12 minutes” of a lead without an hour for ten past midnight', () => {
    const answered = weekdays(84, 97).map((day) => ({ who: 'Anna', created: day, response: day + 12 / 1440 }));
    expect(find('hours', [...steady, ...answered])).toBeUndefined();
    const known = answered.map(({ created, response }) => ({ who: 'Anna', created: created + 1 / 1440, response }));
    expect(find('hours', [...steady, ...known])).toBeDefined();
  });
});

describe('days in a row', () => {
  /** Nothing but working days before, then every day from a day on. */
  const everyDay = (from: number, to: number): PlainLead[] => [
    ...weekdays(28, from - 1).map((day) => call(day)),
    ...days(from, to).map((day) => call(day)),
  ];

  test('fire from 10 on, with the longest run before beside them', () => {
    // Monday to Wednesday of the next week.
    expect(find('run', everyDay(84, 93))).toMatchObject({ now: 10, usual: 5 });
    expect(find('run', everyDay(84, 92))).toBeUndefined();
  });

  test('begin before the last 2 weeks when they reach into them', () => {
    expect(find('run', everyDay(77, 86))).toMatchObject({ now: 10 });
    expect(find('run', [...everyDay(70, 82), call(84)])).toBeUndefined();
    expect(find('run', everyDay(42, 97))?.now).toBe(56);
    // Most of the weeks that it is held against are its own.
    expect(find('run', everyDay(41, 97))).toBeUndefined();
  });

  test('do not fire for who has always worked every day, nor for who works most weekends and has a long run by chance', () => {
    expect(prompts(days(28, 97).map((day) => call(day)))).toEqual([]);
    const free = [34, 41, 48, 55, 62, 69, 76, 83].map((day) => (day % 2 ? day : day - 1));
    expect(
      prompts(
        days(28, 97)
          .filter((day) => !free.includes(day) || day > 83)
          .map((day) => call(day)),
      ),
    ).not.toContain('run');
  });
});

describe('more work while conversion falls', () => {
  /** 20 calls a week, 40 in each of the last two. */
  const more = [...weekdays(28, 83), ...weekdays(84, 97), ...weekdays(84, 97)].flatMap((day) =>
    Array.from({ length: 4 }, () => call(day + NOON)),
  );
  const leads = (day: number, count: number, paid: number, after = 10): PlainLead[] =>
    Array.from({ length: count }, (_, i) => ({
      who: 'Anna',
      created: day + NOON,
      ...(i < paid ? { paid: day + after } : {}),
    }));
  const fell = [...leads(40, 100, 40), ...leads(75, 40, 2)];

  test('fires with the shares that paid within 14 days and the work of a week', () => {
    expect(find('effort', [...more, ...fell])).toEqual({
      manager: 0,
      prompt: 'effort',
      now: 2 / 40,
      usual: 40 / 100,
      work: { now: 40, usual: 20 },
    });
  });

  test('compares leads of one age: the last 14 days and late payments do not count', () => {
    const young = leads(90, 300, 0);
    const slow = leads(40, 20, 20, 15);
    expect(find('effort', [...more, ...fell, ...young, ...slow])).toMatchObject({ now: 2 / 40, usual: 40 / 120 });
  });

  test('needs both, and both surely', () => {
    expect(prompts([...steady, ...fell])).toEqual([]);
    expect(prompts([...more, ...leads(40, 100, 40), ...leads(75, 40, 12)])).toEqual([]);
    expect(prompts([...more, ...leads(40, 10, 4), ...leads(75, 4, 0)])).toEqual([]);
  });

  test('knows that work comes in bunches: who often has weeks of 40 is not busier than usual', () => {
    const bunches = weekdays(28, 83).flatMap((day) =>
      Math.floor((day - 28) / 7) % 2 ? [] : Array.from({ length: 8 }, () => call(day + NOON)),
    );
    const now = weekdays(84, 97).flatMap((day) => Array.from({ length: 8 }, () => call(day + NOON)));
    expect(prompts([...bunches, ...now, ...fell])).toEqual([]);
  });
});

describe('who is asked about', () => {
  const extra = [89, 90, 96, 97].map((day) => call(day + NOON));

  test('only who has 4 weeks before the last 2', () => {
    const since = (day: number): PlainLead[] => [...steady.filter((row) => Number(row['call']) >= day), ...extra];
    expect(prompts(since(56))).toContain('run');
    expect(prompts(since(57))).toEqual([]);
    expect(prompts([...steady, ...extra], { ...PLAIN_SCHEDULE, fromDay: DAY_ZERO + 57 })).toEqual([]);
  });

  test('not who comes back after 8 weeks without any work', () => {
    expect(prompts([call(10), ...days(84, 97).map((day) => call(day))])).toEqual([]);
  });

  test('each by their own past, whatever the others do and in whatever order the rows are', () => {
    const boris = steady.map((row) => ({ ...row, who: 'Boris' }));
    const rows = [...boris, ...steady, ...extra];
    const found = load(rows).prompts;
    expect(found.map(({ manager }) => manager)).toEqual([1, 1]);
    expect(load([...rows].reverse()).prompts.map(({ prompt, now, usual }) => [prompt, now, usual])).toEqual(
      found.map(({ prompt, now, usual }) => [prompt, now, usual]),
    );
  });

  test('without any dated work there is a mistake; payments tell of work where nothing else does', () => {
    expect(() => load([{ who: 'Anna', created: 1 }])).toThrow(expect.objectContaining({ code: 'column-missing' }));
    const paid = [...steady, ...extra].map(({ who, call: at }) => ({ who: String(who), paid: Number(at) }));
    expect(prompts(paid)).toEqual(prompts([...steady, ...extra]));
    expect(prompts([...steady, ...extra.map(({ call: at }) => ({ who: 'Anna', paid: Number(at) }))])).toEqual([]);
  });

  test('nobody, where there are no leads', () => {
    expect(load([{ call: 50.5 }]).prompts).toEqual([]);
  });
});

test('where nothing changes, few are asked: of 400 people with work at random at most one in ten has a prompt', () => {
  const random = seeded(20261206);
  const rows: PlainLead[] = [];
  for (let person = 0; person < 400; person++) {
    const [weekend, busy] = [random.next() * 0.6, 1 + random.next() * 5];
    for (const day of days(14, 97)) {
      if (isWeekend(day) && !random.chance(weekend)) continue;
      for (let left = busy; left > 0; left--) {
        if (!random.chance(Math.min(1, left))) continue;
        const at = day + (8 + random.next() * 13) / 24;
        rows.push({
          who: `P${person}`,
          created: at,
          call: at,
          ...(random.chance(0.2) ? { paid: at + random.whole(0, 20) } : {}),
        });
      }
    }
  }
  const asked = new Set(load(rows).prompts.map(({ manager }) => manager));
  expect(asked.size).toBeLessThanOrEqual(40);
  expect(asked.size).toBeGreaterThan(0);
});

test('the shares of work and the days behind them are those that a person counts row by row', () => {
  const anyWork = fc.record({ day: fc.integer({ min: 28, max: 97 }), hour: fc.integer({ min: 1, max: 23 }) });
  let fired = 0;
  fc.assert(
    fc.property(fc.array(anyWork, { minLength: 20, maxLength: 90 }), fc.nat(14), (work, evenings) => {
      const rows = [
        { day: 28, hour: 12 },
        ...work,
        ...weekdays(84, 97)
          .slice(0, evenings)
          .map((day) => ({ day, hour: 21 })),
      ];
      const found = load(rows.map(({ day, hour }) => call(day + hour / 24))).prompts;
      const expected = counted(rows);
      fired += expected.length;
      expect(found.filter(({ prompt }) => prompt === 'hours' || prompt === 'daysOff')).toEqual(expected);
    }),
    { seed: 7 },
  );
  expect(fired).toBeGreaterThan(3);
});

interface Done {
  readonly day: number;
  readonly hour: number;
}

function counted(rows: readonly Done[]): LoadPrompt[] {
  const one = (
    prompt: LoadPrompt['prompt'],
    asked: (row: Done) => boolean,
    isOff: (row: Done) => boolean,
    daysIn: (rows: readonly Done[], first: number, last: number) => number,
  ): LoadPrompt[] => {
    const side = (first: number, last: number) => {
      const inside = rows.filter((row) => row.day >= first && row.day <= last && asked(row));
      const off = inside.filter(isOff);
      return {
        share: off.length / inside.length,
        days: daysIn(inside, first, last),
        offDays: new Set(off.map(({ day }) => day)).size,
      };
    };
    const [now, before] = [side(84, 97), side(28, 83)];
    let chance = 0;
    const all = now.days + before.days;
    const marked = now.offDays + before.offDays;
    for (let hits = now.offDays; hits <= Math.min(marked, now.days); hits++)
      chance += (choose(marked, hits) * choose(all - marked, now.days - hits)) / choose(all, now.days);
    const isSure = now.share > before.share && chance < 0.025;
    return isSure ? [{ manager: 0, prompt, now: now.share, usual: before.share, work: null }] : [];
  };
  return [
    ...one(
      'hours',
      ({ day }) => !isWeekend(day),
      ({ hour }) => hour < 9 || hour >= 19,
      (inside) => new Set(inside.map(({ day }) => day)).size,
    ),
    ...one(
      'daysOff',
      () => true,
      ({ day }) => isWeekend(day),
      (_, first, last) => days(first, last).filter(isWeekend).length,
    ),
  ];
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1);
  return ways;
}
