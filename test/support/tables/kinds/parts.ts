import type { Random } from '../random.ts';
import { type Sketch, type Value, clientsOf, columnOf, idsOf, priceOf, teamOf } from '../sketch.ts';
import type { Role, Words } from '../words.ts';

/** A payment or a line of an order. */
interface Part {
  readonly deal: number;
  readonly day: number;
  readonly price: number;
  readonly item: string;
  readonly isPaid: boolean;
}

interface Plain {
  readonly kind: string;
  readonly parts: readonly Part[];
  readonly amountRole: Role;
  readonly hasItems: boolean;
  /** What the money of a deal is, from its paid parts. */
  readonly moneyOf: (parts: readonly Part[]) => readonly { readonly day: number; readonly amount: number }[];
}

const eachOwn = (parts: readonly Part[]): { day: number; amount: number }[] =>
  parts.map(({ day, price }) => ({ day, amount: price }));

const sizes = (random: Random): number[] => Array.from({ length: random.int(5, 10) }, () => random.int(1, 3));

/** Several payments of a deal on different days; now and then the last one is only due. */
export function instalments(random: Random, words: Words): Sketch {
  const hasDue = random.chance(0.4);
  const parts = sizes(random).flatMap((size, deal): Part[] => {
    const [first, step, price] = [random.int(0, 90), random.int(20, 32), random.int(2, 60) * 100];
    return Array.from({ length: size }, (_, i) => ({
      deal,
      day: first + i * step,
      // Somewhere the sums differ: what is written twice in every deal may be its total.
      price: price + (i > 0 && (deal < 2 || random.chance(0.4)) ? 50 : 0),
      item: '',
      isPaid: i === 0 || !(hasDue && i === size - 1 && deal % 2 === 0),
    }));
  });
  return written(random, words, {
    kind: 'instalments',
    parts,
    amountRole: 'amount',
    hasItems: false,
    moneyOf: eachOwn,
  });
}

/** An order with a line for each product, all paid on one day. */
export function orderLines(random: Random, words: Words): Sketch {
  return written(random, words, {
    kind: 'lines of an order',
    parts: linesOf(random, words, (deal, line) => random.int(1, 40) * 10 + deal + line * 5),
    amountRole: 'amount',
    hasItems: true,
    moneyOf: eachOwn,
  });
}

/** An order with a line for each product, and the total of the order in each of them. */
export function totalsRepeated(random: Random, words: Words): Sketch {
  const totals = Array.from({ length: 12 }, () => random.int(10, 90) * 10);
  return written(random, words, {
    kind: 'totals repeated',
    parts: linesOf(random, words, (deal) => totals[deal] ?? 100),
    amountRole: 'wholeAmount',
    hasItems: true,
    moneyOf: (parts) => eachOwn(parts).slice(0, 1),
  });
}

/** The first three orders have two lines or more. */
function linesOf(random: Random, words: Words, priceAt: (deal: number, line: number) => number): Part[] {
  return sizes(random).flatMap((size, deal): Part[] => {
    const day = random.int(0, 200);
    const items = random.shuffled(words.items);
    return Array.from({ length: deal < 3 ? Math.max(2, size) : size }, (_, line) => ({
      deal,
      day,
      price: priceAt(deal, line),
      item: items[line] ?? '',
      isPaid: true,
    }));
  });
}

function written(random: Random, words: Words, { kind, parts, amountRole, hasItems, moneyOf }: Plain): Sketch {
  const deals = [...new Set(parts.map(({ deal }) => deal))];
  const team = teamOf(random, words);
  const clients = clientsOf(random, words, deals.length);
  const managers = deals.map((_, i) => team[i % team.length] ?? '');
  const created = deals.map((deal) =>
    Math.max(0, (parts.find((part) => part.deal === deal)?.day ?? 0) - random.int(0, 9)),
  );
  const ids = idsOf(random, deals.length);
  const [won, unpaid] = [random.pick(words.statuses.won), random.pick(words.statuses.unpaid)];
  const hasStatus = parts.some(({ isPaid }) => !isPaid) || random.chance(0.5);
  const rows = random.chance(0.5) ? parts : random.shuffled(parts);
  const column = (role: Role, of: (part: Part) => Value) => columnOf(random, words, role, rows.map(of));
  return {
    kind,
    deals: deals.map((deal) => {
      const own = parts.filter((part) => part.deal === deal && part.isPaid);
      const ifSold = { day: null, amount: 0 };
      return {
        manager: managers[deal] ?? '',
        sold: Math.min(...own.map(({ day }) => day)),
        money: moneyOf(own),
        status: hasStatus ? { word: won, isExcluded: false, ifSold } : undefined,
        due: { word: unpaid, ifPaid: eachOwn(parts.filter((part) => part.deal === deal && !part.isPaid)) },
      };
    }),
    carries: { conversion: true, sales: true, revenue: true, days: true },
    columns: [
      column('id', ({ deal }) => ids[deal] ?? null),
      column('client', ({ deal }) => clients[deal] ?? null),
      column('manager', ({ deal }) => managers[deal] ?? null),
      column('created', ({ deal }) => ({ day: created[deal] ?? 0 })),
      column('paid', ({ day }) => ({ day })),
      column(amountRole, ({ price }) => ({ money: price })),
      ...(hasItems ? [column('item', ({ item }) => item)] : []),
      ...(hasStatus ? [column('status', ({ isPaid }) => (isPaid ? won : unpaid))] : []),
    ],
    noise: 'any',
  };
}

/** The states of a deal, a row each time it was changed: the latest counts. */
export function states(random: Random, words: Words): Sketch {
  const team = teamOf(random, words);
  const count = random.int(5, 10);
  const clients = clientsOf(random, words, count);
  const ids = idsOf(random, count);
  const [won, stage, lost] = [words.statuses.won, words.statuses.stage, words.statuses.lost].map((list) =>
    random.pick(list),
  );
  const all = clients.map((client, deal) => {
    const created = random.int(0, 150);
    const outcome = deal === 0 ? 'won' : random.pick(['won', 'won', 'lost', 'withdrawn']);
    const price = priceOf(random);
    const paid = created + random.int(3, 20);
    const common = { deal, client, manager: team[deal % team.length] ?? '', created, price };
    const open = { ...common, status: stage, paid: null, changed: created };
    const closed = {
      ...common,
      status: outcome === 'lost' ? lost : won,
      paid: outcome === 'lost' ? null : paid,
      changed: paid,
    };
    const back = { ...common, status: lost, paid: null, changed: paid + random.int(1, 20) };
    const rows = [...(random.chance(0.7) ? [open] : []), closed, ...(outcome === 'withdrawn' ? [back] : [])];
    return { rows, outcome, paid, ...common };
  });
  const rows = random.shuffled(all.flatMap((deal) => deal.rows));
  const column = (role: Role, of: (row: (typeof rows)[number]) => Value) => columnOf(random, words, role, rows.map(of));
  return {
    kind: 'states of a deal',
    deals: all.map(({ manager, outcome, paid, price }) => ({
      manager,
      sold: outcome === 'won' ? paid : null,
      money: outcome === 'won' ? [{ day: paid, amount: price }] : [],
      status: {
        word: (outcome === 'won' ? won : lost) ?? '',
        isExcluded: false,
        ifSold: { day: paid, amount: price },
      },
    })),
    carries: { conversion: true, sales: true, revenue: true, days: true },
    columns: [
      column('id', ({ deal }) => ids[deal] ?? null),
      column('client', ({ client }) => client),
      column('manager', ({ manager }) => manager),
      column('created', ({ created }) => ({ day: created })),
      column('changed', ({ changed }) => ({ day: changed })),
      column('paid', ({ paid }) => (paid === null ? null : { day: paid })),
      column('amount', ({ price }) => ({ money: price })),
      column('status', ({ status }) => status ?? null),
    ],
    noise: 'any',
  };
}
