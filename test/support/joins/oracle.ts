import type { MadeExports, MadeRow } from './exports.ts';

/** What the joined table must say of an order, or of somebody who has none. */
export interface Expected {
  readonly created: number;
  readonly paid: number;
  readonly webinar: number;
  readonly minutes: number;
  readonly call: number;
  readonly calls: number;
  readonly letters: number;
  readonly mark: number;
}

/**
 * The joined table worked out slowly and plainly: every row is held against every other one, again
 * and again, until nothing changes. NaN for nothing. Own leads come last, by their day.
 */
export function expectedOf({ orders, visits, calls, letters, marks }: MadeExports): readonly Expected[] {
  const rows = [...orders, ...visits, ...calls, ...letters, ...marks];
  const groups = clientsOf(rows);
  const groupOf = (row: MadeRow): number => groups[rows.indexOf(row)] ?? -1;
  const leads = orders.map((row) => ({ client: groupOf(row), created: row.at, paid: row.paid }));
  const known = new Set(leads.map(({ client }) => client));
  for (const row of [...visits, ...marks].sort((a, b) => a.at - b.at)) {
    if (known.has(groupOf(row)) || (row.email === '' && row.phone === '')) continue;
    known.add(groupOf(row));
    leads.push({ client: groupOf(row), created: row.at, paid: NaN });
  }
  const day = Math.floor;
  const inOrder = (client: number): number[] =>
    [...leads.keys()]
      .filter((i) => leads[i]?.client === client)
      .sort((a, b) => day(leads[a]?.created ?? 0) - day(leads[b]?.created ?? 0) || a - b);
  const leadAt = (row: MadeRow): { lead: number; over: boolean } => {
    const own = inOrder(groupOf(row));
    const on = day(row.at);
    const open = own.filter((i) => day(leads[i]?.created ?? 0) <= on && !(day(leads[i]?.paid ?? NaN) < on));
    const next = own.filter((i) => day(leads[i]?.created ?? 0) > on && day(leads[i]?.created ?? 0) <= on + 90);
    const before = own.filter((i) => day(leads[i]?.created ?? 0) <= on);
    const lead = open.at(-1) ?? next[0];
    return lead === undefined ? { lead: before.at(-1) ?? own[0] ?? -1, over: true } : { lead, over: false };
  };
  const markedBy = (row: MadeRow): number => {
    const own = inOrder(groupOf(row));
    const sold = own.filter((i) => day(leads[i]?.paid ?? NaN) <= day(row.at));
    const last = [...sold].sort((a, b) => day(leads[a]?.paid ?? 0) - day(leads[b]?.paid ?? 0)).at(-1);
    return last ?? leadAt(row).lead;
  };
  const of = (all: readonly MadeRow[], lead: number): MadeRow[] =>
    all.filter((row) => leadAt(row).lead === lead && !leadAt(row).over).sort((a, b) => a.at - b.at);
  return leads.map(({ created, paid }, lead) => {
    const seen = of(visits, lead);
    const answered = of(
      calls.filter(({ size }) => size === 1),
      lead,
    );
    const call = answered[0]?.at ?? NaN;
    const rated = marks.filter((row) => markedBy(row) === lead).sort((a, b) => a.at - b.at || b.size - a.size);
    const first = day(seen[0]?.at ?? NaN);
    const minutes = seen.filter((row) => day(row.at) === first).reduce((sum, { size }) => sum + size, 0);
    return {
      created,
      paid,
      webinar: seen[0]?.at ?? NaN,
      minutes: seen.length > 0 ? minutes : NaN,
      call,
      calls: answered.length > 0 ? answered.length : NaN,
      letters: answered.length > 0 ? of(letters, lead).filter(({ at }) => at < call).length : NaN,
      mark: rated.at(-1)?.size ?? NaN,
    };
  });
}

/** The number of the client of each row. */
function clientsOf(rows: readonly MadeRow[]): number[] {
  const distinct = (all: readonly string[]): string[] => [...new Set(all)].filter((text) => text !== '');
  const emailsBy = (phone: string): string[] =>
    distinct(rows.filter((row) => row.phone === phone).map(({ email }) => email));
  const phonesBy = (email: string): string[] =>
    distinct(rows.filter((row) => row.email === email).map(({ phone }) => phone));
  const firstNames = (email: string): string[] =>
    distinct(rows.filter((row) => row.email === email).map(({ name }) => name.split(' ')[0] ?? ''));
  const isOfTwo = (phone: string): boolean => {
    const [one = [], other = []] = emailsBy(phone).map(firstNames);
    return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
  };
  const joins = new Set([
    ...distinct(rows.map(({ phone }) => phone)).filter(
      (phone) => emailsBy(phone).length < 3 && !(emailsBy(phone).length === 2 && isOfTwo(phone)),
    ),
    ...distinct(rows.map(({ email }) => email)).filter((email) => phonesBy(email).length < 3),
  ]);
  const groups = rows.map((_, i) => i);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    rows.forEach((a, i) =>
      rows.forEach((b, j) => {
        const shares = (joins.has(a.email) && a.email === b.email) || (joins.has(a.phone) && a.phone === b.phone);
        const [one = i, other = j] = [groups[i], groups[j]];
        if (!shares || one === other) return;
        groups[i] = groups[j] = Math.min(one, other);
        isChanged = true;
      }),
    );
  }
  return groups;
}
