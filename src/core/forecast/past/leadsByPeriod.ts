import { type Leads, NOBODY, type Parts, valueAt } from '../../leads.ts';
import type { Period } from '../../time/period.ts';

/**
 * The leads of each period as tables of their own, so that asking period by period costs one pass
 * in all. A table holds the leads with any of these dates in its period: asked about that period,
 * it answers as all leads would.
 *
 * @param dates All that may put a lead into a period.
 * @param periods Without overlaps.
 * @returns The leads of one of the periods; of any other period, all leads.
 */
export function leadsByPeriod(
  leads: Leads,
  dates: readonly Float64Array[],
  periods: readonly Period[],
): (period: Period) => Leads {
  const firstDay = Math.min(...periods.map(({ fromDay }) => fromDay));
  const places: number[] = [];
  periods.forEach(({ fromDay, toDay }, place) => {
    for (let day = fromDay; day <= toDay; day++) places[day - firstDay] = place;
  });
  const found: number[][] = periods.map(() => []);
  for (let lead = 0; lead < leads.count; lead++) {
    for (const column of dates) {
      const own = found[places[Math.floor(valueAt(column, lead)) - firstDay] ?? NOBODY];
      // A lead whose dates are in one period is there once.
      if (own && own[own.length - 1] !== lead) own.push(lead);
    }
  }
  const tables = new Map(periods.map((period, place) => [period.fromDay, only(leads, found[place] ?? [])]));
  return ({ fromDay }) => tables.get(fromDay) ?? leads;
}

/** A few of the leads as a table of their own; columns are cut when first asked for. */
function only(leads: Leads, kept: readonly number[]): Leads {
  const memo = new Map<string, Float64Array | null>();
  const cut = (key: string, column: () => Float64Array | null): Float64Array | null => {
    const known = memo.get(key);
    if (known !== undefined) return known;
    const all = column();
    const few = all && taken(all, new Float64Array(kept.length), kept);
    memo.set(key, few);
    return few;
  };
  return {
    ...leads,
    count: kept.length,
    managers: { ...leads.managers, codes: taken(leads.managers.codes, new Int32Array(kept.length), kept) },
    milestone: (id) => cut(`at ${id}`, () => leads.milestone(id)),
    number: (id) => cut(`of ${id}`, () => leads.number(id)),
    parts: () => partsOf(leads.parts(), kept),
  };
}

/** A column of the leads that are kept. A plain loop: `from` takes four times as long. */
function taken<C extends Float64Array | Int32Array>(column: C, few: C, kept: readonly number[]): C {
  for (let place = 0; place < kept.length; place++) few[place] = column[kept[place] ?? NOBODY] ?? NaN;
  return few;
}

/** The parts of the leads that are kept. */
function partsOf(parts: Parts | null, kept: readonly number[]): Parts | null {
  if (parts === null) return null;
  const places = new Map(kept.map((lead, place) => [lead, place]));
  const own = Array.from(parts.leads.keys()).filter((part) => places.has(parts.leads[part] ?? NOBODY));
  return {
    leads: Int32Array.from(own, (part) => places.get(parts.leads[part] ?? NOBODY) ?? NOBODY),
    paid: Float64Array.from(own, (part) => valueAt(parts.paid, part)),
    amounts: Float64Array.from(own, (part) => valueAt(parts.amounts, part)),
  };
}
