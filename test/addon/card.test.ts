import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryCell, MemoryTab } from '../../playground/host/index.ts';
import type { Card, CardAnswer } from '../../src/addon/api/cardAnswer.ts';
import { periodLabel } from '../../src/core/time/periodUnit.ts';
import { type Opened, EMPTY, messageOf, openedSheet, valueOf } from './sheet.ts';

const day = (date: number): { date: number } => ({ date });
/** First days of February to May 2026. */
const MONTHS = [46054, 46082, 46113, 46143];
const [, , , MAY = 0] = MONTHS;
const AS_OF = MAY + 9;

type Row = readonly MemoryCell[];
const HEADER = ['Manager', 'Created', 'Meeting', 'Paid', 'Amount'];
/** Leads of a month, created on its first day, met on the next; the first ones pay 100 each on the fifth day. */
const month = (who: string, index: number, leads: number, paid: number): Row[] =>
  Array.from({ length: leads }, (_, i) => {
    const first = MONTHS[index] ?? 0;
    return [who, day(first), day(first + 1), i < paid ? day(first + 4) : null, i < paid ? 100 : null];
  });

/** Anna: 2 of 10, 4 of 10, 6 of 10, and now, on 10 May, 5 of 10. Boris is better in everything; Clara has two leads. */
const ROWS: readonly Row[] = [
  ...month('Anna', 0, 10, 2),
  ...month('Anna', 1, 10, 4),
  ...month('Anna', 2, 10, 6),
  ...month('Anna', 3, 10, 5),
  ...[0, 1, 2, 3].flatMap((index) => month('Boris', index, 12, 11)),
  ...month('Clara', 3, 2, 2),
  ['Boris', day(AS_OF), null, null, null],
];
const deals = (rows: readonly Row[] = ROWS): MemoryTab => ({ name: 'Deals', cells: [HEADER, ...rows] });
const BADGES: MemoryTab = {
  name: 'Badges',
  cells: [
    ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per', 'Min leads', 'Note'],
    ['Best of all', '🏆', 'sales', 'record', null, 'month', null, null],
    ['Four', '🎯', 'sales', 'at least', 4, 'month', null, 'Four in a month'],
    ['Eight', '🚀', 'sales', 'at least', 8, 'month', null, null],
    ['Half', null, 'created > paid in 3', 'at least', 50, 'month', null, null],
  ],
};
const POINTS: MemoryTab = {
  name: 'Points',
  cells: [
    ['Milestone or KPI', 'Points', 'Ripens after days'],
    ['paid', 10, 20],
  ],
};
const LEVELS: MemoryTab = {
  name: 'Levels',
  cells: [
    ['Level', 'Icon', 'From points'],
    ['Guide', '🧭', 100],
    ['Expert', '⭐', 200],
  ],
};
const TARGETS: MemoryTab = {
  name: 'Targets',
  cells: [
    ['Manager or team', 'KPI', 'Target', 'Per'],
    ['Boris', 'conversion', 90, 'month'],
    ['Anna', 'sales', 4, 'month'],
  ],
};
const ALL = [deals(), BADGES, POINTS, LEVELS, TARGETS];

const answerOf = async (opened: Opened, name: string | null): Promise<CardAnswer> =>
  valueOf(await opened.call('sidebarCard', 'Deals', name));
async function cardOf(opened: Opened, name: string | null): Promise<Card> {
  const { card } = await answerOf(opened, name);
  if (card === null) throw new Error('No card');
  return card;
}
const plain = (one: Card['measures'][number]['now']) => one && [periodLabel(one.period), one.value, one.leads];

test.each([
  ['en_US', 'USD'],
  ['ru_RU', 'RUB'],
  ['en', null],
])('sums of a table that names no currency have that of the country: %s, %s', async (locale, currency) => {
  expect((await cardOf(openedSheet(ALL, { locale }), 'Anna')).currency).toBe(currency);
});

describe('who', () => {
  test('is asked once, and remembered', async () => {
    const opened = openedSheet(ALL);
    expect(await answerOf(opened, null)).toEqual({ names: ['Anna', 'Boris', 'Clara'], name: null, card: null });
    expect((await answerOf(opened, 'Anna')).name).toBe('Anna');
    expect(await answerOf(opened, null)).toEqual(await answerOf(opened, 'Anna'));
    expect((await answerOf(opened, 'Clara')).name).toBe('Clara');
    expect((await answerOf(opened, null)).name).toBe('Clara');
  });

  test('is asked again where the name is gone from the data, and found in another spelling', async () => {
    const opened = openedSheet(ALL);
    expect((await answerOf(opened, 'Zed')).name).toBeNull();
    expect((await answerOf(opened, null)).name).toBeNull();
    expect((await answerOf(opened, '  anna ')).name).toBe('Anna');
  });

  test('is asked each time where Google remembers nothing', async () => {
    const opened = openedSheet(ALL);
    Reflect.deleteProperty(opened.addon.realm.global, 'PropertiesService');
    expect((await answerOf(opened, 'Anna')).card).not.toBeNull();
    expect((await answerOf(opened, null)).name).toBeNull();
  });

  test('may be a newcomer of the Team tab, or somebody who is nowhere yet', async () => {
    const team = {
      name: 'Team',
      cells: [
        ['Manager', 'Days off'],
        ['Dora', null],
        ['anna', 'Sat'],
      ],
    };
    const opened = openedSheet([...ALL, team]);
    expect((await answerOf(opened, 'Dora')).names).toEqual(['Anna', 'Boris', 'Clara', 'Dora']);
    for (const name of ['Dora', '']) {
      const answer = await answerOf(opened, name);
      expect(answer.name).toBe(name);
      expect(answer.card).toMatchObject({
        leads: 0,
        measures: [],
        badges: { earned: [], next: { name: 'Four', value: null, more: 4, progress: 0 } },
        level: { level: null, next: { name: 'Guide' }, points: 0, needed: 100, progress: 0.2 },
        streak: null,
        bottleneck: null,
        waiting: null,
      });
    }
    expect((await answerOf(opened, null)).name).toBe('');
  });

  test('cannot be told where the table names nobody', async () => {
    const opened = openedSheet([
      {
        name: 'Deals',
        cells: [
          ['Created', 'Paid'],
          [day(MAY), null],
        ],
      },
    ]);
    expect((await answerOf(opened, null)).names).toEqual([]);
    expect(messageOf(await openedSheet([EMPTY]).call('sidebarCard', 'Board', null))).toMatch(/empty/);
  });
});

describe('a card', () => {
  test('compares this month with the same days of one’s own months', async () => {
    const card = await cardOf(openedSheet(ALL), 'Anna');
    expect([card.asOf, card.leads]).toEqual(['2026-05-10', 40]);
    expect(
      card.measures.map(({ id, now, isTold, best, median }) => [id, plain(now), isTold, plain(best), median]),
    ).toEqual([
      ['conversion', ['2026-05', 0.5, 10], true, ['2026-04', 0.6, 10], 0.4],
      ['revenue', ['2026-05', 500, 5], true, ['2026-04', 600, 6], 400],
      // Only February's leads are 90 days old, and two of them paid: too few.
      ['cycle', ['2026-02', null, 2], false, null, null],
    ]);
  });

  test('shows badges earned and the nearest one, which is never a record of the team', async () => {
    const { badges } = await cardOf(openedSheet(ALL), 'Anna');
    expect(badges?.earned).toEqual([{ name: 'Four', icon: '🎯', note: 'Four in a month', times: 3 }]);
    expect(badges?.next).toMatchObject({ name: 'Eight', value: 5, goal: 8, more: 3, of: 'Sales', progress: 0.625 });
  });

  test('shows the level with what still ripens, and the run of one’s own target', async () => {
    const { level, streak, lacking } = await cardOf(openedSheet(ALL), 'Anna');
    // 12 sales of February to April, 10 points each; the five of May are not 20 days old.
    expect(level).toEqual({
      level: { name: 'Guide', icon: '🧭', points: 100 },
      next: { name: 'Expert', icon: '⭐', points: 200 },
      points: 120,
      ripening: 50,
      needed: 80,
      progress: 0.2,
    });
    // March, April and May; February missed it.
    expect(streak).toEqual({
      kpi: 'Sales',
      unit: 'leads',
      better: 'higher',
      goal: 4,
      per: 'month',
      current: 3,
      best: 3,
      frozen: 0,
    });
    expect(lacking).toEqual([]);
  });

  test('names one step to mend, against one’s own best, and the leads that wait there', async () => {
    const { bottleneck, waiting } = await cardOf(openedSheet(ALL), 'Anna');
    expect(bottleneck).toMatchObject({ from: 'Meeting', to: 'Paid' });
    expect(bottleneck && bottleneck.rate < bottleneck.best).toBe(true);
    // A payment usually comes 3 days after the meeting: by 10 May nobody is within these days.
    expect(waiting).toBeNull();
    const fresh: Row[] = [1, 2].map((back) => ['Anna', day(AS_OF - 3), day(AS_OF - back), null, null]);
    expect((await cardOf(openedSheet([deals([...ROWS, ...fresh])]), 'Anna')).waiting).toEqual({
      from: 'Meeting',
      to: 'Paid',
      leads: 2,
      days: 3,
    });
  });

  test('tells two leads honestly: sales are there, shares are not', async () => {
    const card = await cardOf(openedSheet(ALL), 'Clara');
    expect(card.measures.map(({ id, now, isTold }) => [id, plain(now), isTold])).toEqual([
      ['conversion', ['2026-05', 1, 2], false],
      ['revenue', ['2026-05', 200, 2], true],
    ]);
    expect(card.bottleneck).toBeNull();
    expect(card.badges?.earned).toEqual([]);
  });

  test('leaves out what has no tab, and says which', async () => {
    const bare = await cardOf(openedSheet([deals()]), 'Anna');
    expect([bare.badges, bare.level, bare.lacking]).toEqual([null, null, ['badges', 'points', 'levels']]);
    // Without a target: a payment each week, with weeks without leads left out.
    expect(bare.streak).toMatchObject({ kpi: 'Sales', goal: 1, per: 'week' });
    const some = await cardOf(openedSheet([deals(), POINTS, BADGES]), 'Anna');
    expect([some.level, some.lacking]).toEqual([null, ['levels']]);
  });

  test('goes on where a row of a tab is wrong', async () => {
    const wrong = {
      ...BADGES,
      cells: [...BADGES.cells, ['Odd', null, 'salez', null, 1], ['Nps', null, 'nps', null, 9]],
    };
    const { badges } = await cardOf(openedSheet([deals(), wrong]), 'Anna');
    expect([badges?.earned.length, badges?.next?.name]).toEqual([1, 'Eight']);
  });

  test('speaks the language of the user', async () => {
    const { measures, badges } = await cardOf(openedSheet(ALL, { user: 'ru' }), 'Anna');
    expect(measures.map(({ name }) => name)).toEqual([
      'Конверсия',
      'Выручка',
      'Срок до оплаты (у оплативших за 90 дней)',
    ]);
    expect(badges?.next?.of).toBe('Продажи');
  });

  test('says nothing about others', async () => {
    const mine = await cardOf(openedSheet(ALL), 'Anna');
    expect(JSON.stringify(mine)).not.toMatch(/Boris|Clara|place|rank/i);
    const alone = ROWS.filter(([who], index) => who === 'Anna' || index === ROWS.length - 1);
    const { measures, streak } = await cardOf(openedSheet([deals(alone), BADGES, POINTS, LEVELS, TARGETS]), 'Anna');
    expect([measures, streak]).toEqual([mine.measures, mine.streak]);
  });

  test('is the same in any order of rows', async () => {
    const mine = await cardOf(openedSheet(ALL), 'Anna');
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...ROWS], { minLength: ROWS.length, maxLength: ROWS.length }),
        async (rows) => {
          expect(await cardOf(openedSheet([deals(rows), ...ALL.slice(1)]), 'Anna')).toEqual(mine);
        },
      ),
      { numRuns: 5 },
    );
  });
});
