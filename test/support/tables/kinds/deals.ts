import { LAST_DAY } from '../days.ts';
import type { Deal } from '../figures.ts';
import type { Random } from '../random.ts';
import { type Sketch, type SketchColumn, type Value, clientsOf, columnOf, idsOf, priceOf, teamOf } from '../sketch.ts';
import type { Says, Words } from '../words.ts';

type Outcome = 'won' | 'lost' | 'open';

/** How a table says that a deal is sold. */
const MODES = [
  'dates',
  'status and dates',
  'status and dates',
  'status and closing',
  'status alone',
  'status against dates',
  'status against dates',
  'flags',
] as const;
type Mode = (typeof MODES)[number];

interface Row {
  readonly client: string;
  readonly manager: string;
  readonly managerCell: string;
  readonly created: number;
  readonly outcome: Outcome;
  readonly closed: number;
  readonly price: number;
  readonly says: Says;
  readonly status: string;
}

/** The commonest table: a row a lead, with its status, its days and its money. */
export function deals(random: Random, words: Words): Sketch {
  const mode = random.pick(MODES);
  const rows = rowsOf(random, words, mode);
  const hasStatus = mode !== 'dates' && mode !== 'flags';
  const paidOf = (row: Row): number | null => paidDayOf(row, mode);
  const column = (role: SketchColumn['role'] & keyof Words['headers'], of: (row: Row) => Value): SketchColumn =>
    columnOf(random, words, role, rows.map(of));
  const written = new Set(rows.filter(({ outcome }) => outcome === 'won' || random.chance(0.6)));
  // Below zero in an open row: no money of any kind.
  const odd = new Set(
    rows.filter(({ outcome, says }) => outcome === 'open' && says === 'stage' && random.chance(0.03)),
  );
  const dayed = (day: number | null): Value => (day === null ? null : { day });
  const columns = [
    column('client', ({ client }) => client),
    column('manager', ({ managerCell }) => managerCell),
    ...(mode !== 'flags' || random.chance(0.6) ? [column('created', ({ created }) => ({ day: created }))] : []),
    column('amount', (row) => (written.has(row) ? { money: odd.has(row) ? -row.price : row.price } : null)),
    ...(hasStatus ? [column('status', ({ status }) => status)] : []),
    ...(mode === 'dates' || mode.endsWith('dates') ? [column('paid', (row) => dayed(paidOf(row)))] : []),
    ...(mode === 'status and closing'
      ? [column('closed', ({ outcome, closed }) => (outcome === 'open' ? null : { day: closed }))]
      : []),
    ...(mode === 'flags' ? [column('paidFlag', flag(random, words))] : []),
  ];
  const nothing = random.chance(0.1) ? 0.3 : 0;
  // What says nothing is no ID.
  const ids = idsOf(random, rows.length).map((id) => (random.chance(nothing) ? random.pick(['-', '—', 0, '']) : id));
  if (random.chance(0.5)) columns.push(columnOf(random, words, 'id', ids));
  const days = mode !== 'status alone' && mode !== 'flags';
  return {
    kind: `deals: ${mode}`,
    deals: rows.map((row) => {
      const isSold = soldOf(row, mode);
      const day = days ? row.closed : null;
      return {
        manager: row.manager,
        sold: isSold ? (day ?? 'undated') : null,
        money: isSold ? [{ day, amount: row.price }] : [],
        status: hasStatus ? statusOf(row, day, written.has(row)) : undefined,
      };
    }),
    carries: { conversion: true, sales: true, revenue: true, days },
    columns,
    noise: 'any',
  };
}

/** What would be counted if the word of the status were a sale. */
function statusOf({ status, says, price }: Row, day: number | null, hasPrice: boolean): Deal['status'] {
  return { word: status, isExcluded: says === 'excluded', ifSold: { day, amount: hasPrice ? price : 0 } };
}

function flag(random: Random, words: Words): (row: Row) => Value {
  const [yes, no] = random.pick<readonly [Value, Value]>([
    [words.yes, words.no],
    [1, 0],
    [true, false],
    [words.yes.toLowerCase(), ''],
  ]);
  return ({ outcome }) => (outcome === 'won' ? yes : no);
}

/** Sold by the word of the status; where it says nothing of money, by the day of payment. */
function soldOf({ outcome, says }: Row, mode: Mode): boolean {
  return mode === 'status against dates'
    ? says === 'won' || (says === 'stage' && outcome === 'won')
    : outcome === 'won';
}

function paidDayOf({ outcome, closed, says }: Row, mode: Mode): number | null {
  if (mode === 'status against dates' && (says === 'unpaid' || says === 'lost'))
    return closed % 3 === 0 ? null : closed;
  return outcome === 'won' ? closed : null;
}

function rowsOf(random: Random, words: Words, mode: Mode): Row[] {
  const count = random.int(6, 26);
  const team = teamOf(random, words);
  const clients = clientsOf(random, words, count);
  const spoken = (says: Says, most: number): string[] =>
    random.shuffled(words.statuses[says]).slice(0, random.int(1, most));
  const lists: Readonly<Record<Says, readonly string[]>> = {
    won: spoken('won', 2),
    lost: spoken('lost', 3),
    stage: spoken('stage', 3),
    unpaid: spoken('unpaid', 2),
    excluded: spoken('excluded', 1),
    refunded: spoken('refunded', 1),
  };
  const hasSpam = random.chance(0.2);
  const hasPairs = random.chance(0.15);
  const hasNobody = random.chance(0.2);
  return clients.map((client, index): Row => {
    const outcome =
      index === 0 ? 'won' : index === 1 ? 'lost' : random.pick<Outcome>(['won', 'won', 'lost', 'open', 'open']);
    const created = random.int(0, LAST_DAY - 50);
    // The first rows have one person each, so that every name stands alone somewhere.
    const manager = team[index] ?? random.pick(team);
    const other = team.find((name) => name !== manager) ?? manager;
    const isPair = hasPairs && index >= team.length && random.chance(0.3);
    const isNobody = hasNobody && index >= team.length && !isPair && random.chance(0.3);
    const says = saysOf(random, outcome, mode, hasSpam && index > 3 && random.chance(0.2));
    const status = random.pick(lists[says]);
    return {
      client,
      manager: isNobody ? '' : manager,
      managerCell: isNobody
        ? random.pick(['', ...words.nobody])
        : isPair
          ? `${manager}${random.pick(words.and)}${other}`
          : manager,
      created,
      outcome: says === 'excluded' ? 'open' : outcome,
      closed: created + random.int(0, 40),
      price: priceOf(random),
      says,
      status,
    };
  });
}

function saysOf(random: Random, outcome: Outcome, mode: Mode, isSpam: boolean): Says {
  if (isSpam && mode !== 'dates' && mode !== 'flags') return 'excluded';
  if (mode === 'status against dates' && outcome === 'won' && random.chance(0.25)) return 'stage';
  if (outcome !== 'open') return outcome;
  return random.chance(mode === 'status against dates' ? 0.6 : 0.2) ? 'unpaid' : 'stage';
}
