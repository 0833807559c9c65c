import type { Random } from '../random.ts';
import { type Sketch, type SketchColumn, type Value, clientsOf, columnOf, idsOf, priceOf, teamOf } from '../sketch.ts';
import type { Role, Words } from '../words.ts';

interface Sale {
  readonly client: string;
  readonly manager: string;
  readonly created: number;
  readonly paid: number | null;
  readonly price: number;
}

function salesOf(random: Random, words: Words): Sale[] {
  const team = teamOf(random, words);
  return clientsOf(random, words, random.int(6, 20)).map((client, index) => {
    const created = random.int(0, 150);
    return {
      client,
      manager: team[index % team.length] ?? '',
      created,
      paid: index < 2 || random.chance(0.5) ? created + random.int(0, 30) : null,
      price: priceOf(random),
    };
  });
}

const dealOf = ({ manager, paid, price }: Sale) => ({
  manager,
  sold: paid,
  money: paid === null ? [] : [{ day: paid, amount: price }],
});

const CARRIES = { conversion: true, sales: true, revenue: true, days: true } as const;

function plainColumns(random: Random, words: Words, sales: readonly Sale[]): SketchColumn[] {
  const column = (role: Role, of: (sale: Sale) => Value): SketchColumn => columnOf(random, words, role, sales.map(of));
  return [
    column('client', ({ client }) => client),
    column('manager', ({ manager }) => manager),
    column('created', ({ created }) => ({ day: created })),
    column('paid', ({ paid }) => (paid === null ? null : { day: paid })),
    column('amount', ({ price }) => ({ money: price })),
  ];
}

/** Money that went back: a row below zero with the id of the sale. */
export function negativeRefunds(random: Random, words: Words): Sketch {
  const sales = salesOf(random, words);
  const ids = idsOf(random, sales.length);
  const back = sales.flatMap((sale, index) =>
    sale.paid !== null && (index === 0 || random.chance(0.25))
      ? [{ index, sale: { ...sale, paid: sale.paid + random.int(1, 30), price: -sale.price } }]
      : [],
  );
  const rows = [...sales.map((sale, index) => ({ index, sale })), ...back];
  return {
    kind: 'refunds below zero',
    deals: sales.map((sale, index) => {
      const deal = dealOf(sale);
      const refunds = back.filter((one) => one.index === index);
      return {
        ...deal,
        money: [...deal.money, ...refunds.map(({ sale: { paid, price } }) => ({ day: paid, amount: price }))],
      };
    }),
    carries: CARRIES,
    columns: [
      columnOf(
        random,
        words,
        'id',
        rows.map(({ index }) => ids[index] ?? null),
      ),
      ...plainColumns(
        random,
        words,
        rows.map(({ sale }) => sale),
      ),
    ],
    noise: 'any',
  };
}

/** Money that went back: a word in the status, and the day and sum of the refund. */
export function refundColumns(random: Random, words: Words): Sketch {
  const sales = salesOf(random, words);
  const [won, stage, refunded] = [words.statuses.won, words.statuses.stage, words.statuses.refunded].map((list) =>
    random.pick(list),
  );
  const hasDay = random.chance(0.5);
  const isBack = sales.map(({ paid }, index) => paid !== null && (index === 0 || random.chance(0.25)));
  const statusAt = (index: number): string =>
    (isBack[index] === true ? refunded : (sales[index]?.paid ?? null) === null ? stage : won) ?? '';
  return {
    kind: `refunds by status${hasDay ? ' and day' : ''}`,
    deals: sales.map((sale, index) => {
      const deal = dealOf(sale);
      const back = { day: hasDay && sale.paid !== null ? sale.paid + 10 : null, amount: -sale.price };
      return {
        ...deal,
        money: isBack[index] === true ? [...deal.money, back] : deal.money,
        status: { word: statusAt(index), isExcluded: false, ifSold: { day: sale.paid, amount: sale.price } },
      };
    }),
    carries: CARRIES,
    columns: [
      ...plainColumns(random, words, sales),
      columnOf(
        random,
        words,
        'status',
        sales.map((_, index) => statusAt(index)),
      ),
      ...(hasDay
        ? [
            columnOf(
              random,
              words,
              'refunded',
              sales.map(({ paid }, index) => (isBack[index] === true && paid !== null ? { day: paid + 10 } : null)),
            ),
          ]
        : []),
    ],
    noise: 'any',
  };
}

/** Clients who come back: the id is the client's, every row is a sale of its own. */
export function clientOrders(random: Random, words: Words): Sketch {
  const sales = salesOf(random, words).map((sale) => ({ ...sale, paid: sale.paid ?? sale.created + 3 }));
  const ids = idsOf(random, 4);
  const clients = clientsOf(random, words, 4);
  const at = sales.map(() => random.int(0, 3));
  const rows = sales.map((sale, index) => ({ ...sale, client: clients[at[index] ?? 0] ?? '' }));
  return {
    kind: 'orders of clients',
    deals: rows.map(dealOf),
    carries: CARRIES,
    columns: [
      columnOf(
        random,
        words,
        'clientId',
        at.map((client) => ids[client] ?? null),
      ),
      ...plainColumns(random, words, rows).filter(({ role }) => role !== 'created' || random.chance(0.5)),
    ],
    noise: 'columns',
  };
}

/** No column of people: their names stand as titles above their rows. */
export function sections(random: Random, words: Words): Sketch {
  const sales = salesOf(random, words).sort((a, b) => (a.manager < b.manager ? -1 : a.manager > b.manager ? 1 : 0));
  const titles = sales.flatMap(({ manager }, index) =>
    manager === sales[index - 1]?.manager ? [] : [{ above: index, text: manager }],
  );
  return {
    kind: 'sections with titles',
    deals: sales.map(dealOf),
    carries: CARRIES,
    columns: plainColumns(random, words, sales).filter(({ role }) => role !== 'manager'),
    titles,
    noise: 'columns',
  };
}

/** Another table to the right, behind a blank column. */
export function sideBySide(random: Random, words: Words): Sketch {
  const sales = salesOf(random, words);
  const team = teamOf(random, words);
  return {
    kind: 'tables side by side',
    deals: sales.map(dealOf),
    carries: CARRIES,
    columns: plainColumns(random, words, sales),
    noise: 'none',
    beside: [
      [random.pick(words.titles), null],
      [plain(random, words, 'manager'), plain(random, words, 'amount')],
      ...team.map((name): Value[] => [name, { money: priceOf(random) }]),
    ].slice(random.int(0, 1)),
  };
}

/** Two exports below one another, the second with other columns. */
export function stacked(random: Random, words: Words): Sketch {
  const sales = salesOf(random, words);
  const more = salesOf(random, words);
  const roles: readonly Role[] = ['paid', 'amount', 'manager', 'client', 'item'];
  const valueOf = (role: Role, { client, manager, paid, created, price }: Sale): Value => {
    if (role === 'paid') return { day: paid ?? created };
    if (role === 'amount') return { money: price };
    return role === 'manager' ? manager : role === 'client' ? client : random.pick(words.items);
  };
  return {
    kind: 'exports below one another',
    deals: [],
    carries: { leads: false, conversion: false, sales: false, revenue: false, days: false },
    columns: plainColumns(random, words, sales),
    noise: 'none',
    below: [
      roles.map((role) => plain(random, words, role)),
      ...more.map((sale) => roles.map((role) => valueOf(role, sale))),
    ],
  };
}

const plain = (random: Random, words: Words, role: Role): string => columnOf(random, words, role, []).header;
