import type { Random } from '../random.ts';
import { type Sketch, type SketchColumn, type Value, clientsOf, columnOf, idsOf, priceOf, teamOf } from '../sketch.ts';
import type { Role, Words } from '../words.ts';

/** Every row is a sale: a day, a person and money. */
export function salesLog(random: Random, words: Words): Sketch {
  const team = teamOf(random, words);
  const rows = Array.from({ length: random.int(6, 25) }, () => ({
    day: random.int(0, 200),
    manager: random.pick(team),
    price: priceOf(random),
    item: random.pick(words.items),
  }));
  const column = (role: Role, of: (row: (typeof rows)[number]) => Value): SketchColumn =>
    columnOf(random, words, role, rows.map(of));
  return {
    kind: 'sales log',
    deals: rows.map(({ day, manager, price }) => ({ manager, sold: day, money: [{ day, amount: price }] })),
    carries: { conversion: false, sales: true, revenue: true, days: true },
    columns: [
      column('saleDate', ({ day }) => ({ day })),
      column('manager', ({ manager }) => manager),
      column('amount', ({ price }) => ({ money: price })),
      ...(random.chance(0.5) ? [columnOf(random, words, 'client', clientsOf(random, words, rows.length))] : []),
      ...(random.chance(0.5) ? [column('item', ({ item }) => item)] : []),
    ],
    noise: 'any',
  };
}

/** A row each time a lead enters a stage. */
export function stageHistory(random: Random, words: Words): Sketch {
  const team = teamOf(random, words);
  const count = random.int(5, 12);
  const ids = idsOf(random, count);
  const [won, lost] = [random.pick(words.statuses.won), random.pick(words.statuses.lost)];
  const stages = random.shuffled(words.statuses.stage).slice(0, 3);
  const leads = ids.map((id, index) => {
    const end = index === 0 ? won : random.pick([won, lost, '']);
    const path = [...stages.slice(0, random.int(1, 3)), ...(end === '' ? [] : [end])];
    const first = random.int(0, 150);
    const days = path.map((_, i) => first + i * random.int(1, 9) + i);
    // Each stage is entered after the one before it.
    days.sort((a, b) => a - b);
    return { id, manager: team[index % team.length] ?? '', path, days, isWon: end === won };
  });
  const rows = leads.flatMap(({ id, manager, path, days }) =>
    path.map((stage, i) => ({ id, manager, stage, day: days[i] ?? 0 })),
  );
  const column = (role: Role, of: (row: (typeof rows)[number]) => Value): SketchColumn =>
    columnOf(random, words, role, rows.map(of));
  return {
    kind: 'history of stages',
    deals: leads.map(({ manager, days, path, isWon }) => ({
      manager,
      sold: isWon ? (days.at(-1) ?? null) : null,
      money: [],
      status: { word: path.at(-1) ?? '', isExcluded: false, ifSold: { day: days.at(-1) ?? null, amount: 0 } },
    })),
    carries: { conversion: true, sales: true, revenue: false, days: true },
    columns: [
      column('id', ({ id }) => id),
      column('stage', ({ stage }) => stage),
      column('entered', ({ day }) => ({ day })),
      column('manager', ({ manager }) => manager),
    ],
    noise: 'none',
  };
}

/** One row per call, meeting or payment of a client. */
export function eventLog(random: Random, words: Words): Sketch {
  const team = teamOf(random, words);
  const clients = clientsOf(random, words, random.int(4, 10));
  const leads = clients.map((client, index) => {
    const manager = team[index % team.length] ?? '';
    const first = random.int(0, 120);
    const event = (kind: keyof Words['activities'], day: number, price: number | null) => ({
      client,
      manager,
      activity: random.pick(words.activities[kind]),
      day,
      price,
    });
    const isPaid = index === 0 || random.chance(0.5);
    const payments = isPaid
      ? Array.from({ length: random.int(1, 2) }, (_, i) => event('paid', first + 20 + 30 * i, priceOf(random)))
      : [];
    return {
      manager,
      payments,
      events: [
        event('created', first, null),
        event('call', first + 2, null),
        event('meeting', first + 5, null),
        ...payments,
      ],
    };
  });
  const rows = leads.flatMap(({ events }) => events);
  const column = (role: Role, of: (row: (typeof rows)[number]) => Value): SketchColumn =>
    columnOf(random, words, role, rows.map(of));
  return {
    kind: 'log of events',
    deals: leads.map(({ manager, payments }) => ({
      manager,
      sold: payments[0]?.day ?? null,
      money: payments.map(({ day, price }) => ({ day, amount: price ?? 0 })),
    })),
    carries: { conversion: true, sales: true, revenue: true, days: true },
    columns: [
      column('client', ({ client }) => client),
      column('day', ({ day }) => ({ day })),
      column('activity', ({ activity }) => activity),
      column('manager', ({ manager }) => manager),
      column('amount', ({ price }) => (price === null ? null : { money: price })),
    ],
    noise: 'none',
  };
}

/** Counts per person and day. */
export function dailyTotals(random: Random, words: Words): Sketch {
  const team = teamOf(random, words);
  const first = random.int(0, 150);
  const rows = Array.from({ length: random.int(4, 9) }, (_, day) => day).flatMap((day) =>
    team.map((manager) => ({
      day: first + day,
      manager,
      calls: random.int(5, 40),
      meetings: random.int(0, 6),
      sales: random.int(0, 3),
      revenue: random.int(0, 30) * 100,
    })),
  );
  const count = (id: 'calls' | 'meetings' | 'sales' | 'revenue'): SketchColumn => ({
    role: 'count',
    header: random.pick(words.counts[id]),
    values: rows.map((row) => row[id]),
  });
  return {
    kind: 'daily totals',
    deals: rows.flatMap(({ day, manager, sales, revenue }) => [
      { manager, sold: null, money: [{ day, amount: revenue }] },
      ...Array.from({ length: sales }, () => ({ manager, sold: day, money: [] })),
    ]),
    carries: { leads: false, conversion: false, sales: true, revenue: true, days: true },
    columns: [
      columnOf(
        random,
        words,
        'day',
        rows.map(({ day }) => ({ day })),
      ),
      columnOf(
        random,
        words,
        'manager',
        rows.map(({ manager }) => manager),
      ),
      count('calls'),
      count('meetings'),
      count('sales'),
      count('revenue'),
    ],
    noise: 'none',
  };
}
