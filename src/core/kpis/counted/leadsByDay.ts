import { KpiError } from '../../errors.ts';
import { type Leads, NEVER, NOBODY } from '../../leads.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { isoDay } from '../../time/days.ts';
import { builtin } from '../builtinKpis.ts';
import { type Kpi, type VolumeKpi, isRoad, milestonesOf } from '../kpi.ts';
import type { CountsOnly, CountsRow } from './kpiCounts.ts';

/** A count, and rows that stand for the leads that were counted. */
export interface LeadsByDay {
  readonly kpi: VolumeKpi;
  readonly leads: Leads;
}

/** What is counted on such rows. */
const EVENT = 'event';

/**
 * What a forecast asks of a count, where the counts are known day by day: a row for each event, on its
 * day, and one for each day on which leads came and nothing else was counted. The forecast of a share
 * or a time looks at each past period as it stood at its end, that of a sum draws from single
 * amounts: neither can be told from counts.
 *
 * @throws KpiError `needs-leads` for any other KPI; `evidence-days` where some days were counted as
 *   one.
 * @example
 * const counted = { ...NO_COUNTS, leads: 2, sum: 2, present: 1 };
 * const counts = { has: () => true, rowsOf: () => [{ slot: 0, period: { fromDay: 5, toDay: 5 }, counted }] };
 * const all = { counts, managers: { names: ['Ann'], codes: [0] }, lastDay: () => 9 };
 * leadsByDay(builtin('sales'), all).leads.milestone('event') // => [5, 5]
 */
export function leadsByDay(asked: Kpi, all: CountsOnly): LeadsByDay {
  const needed = ['created', ...milestonesOf(asked), ...(isRoad(asked) || asked.column === '' ? [] : [asked.column])];
  // Who came at all is told by the shares of all leads.
  const came = builtin('conversion');
  if (isRoad(asked) || asked.measure === 'average' || came === null || !all.counts.has(came))
    throw new KpiError('needs-leads', { milestones: needed });
  // The rows of the latest day hold all days before it: a scorecard looks back at a past period too.
  const always = { period: null, asOfDay: all.lastDay(Infinity) };
  const rows = all.counts.rowsOf(asked, always);
  if (rows.some(({ counted }) => counted.squares !== null)) throw new KpiError('needs-leads', { milestones: needed });
  const [days, created, codes]: [number[], number[], number[]] = [[], [], []];
  for (const row of rows) {
    for (const { day, events } of daysOf(row)) {
      for (let i = 0; i < Math.max(1, events); i++) {
        days.push(i < events ? day : NEVER);
        created.push(day);
        codes.push(all.managers.codes[row.slot] ?? NOBODY);
      }
    }
  }
  const leads = all.counts.rowsOf(came, always);
  const isCreatedDated = leads.some(({ period }) => period !== null);
  const isReachedByAll = sumOf(leads, ({ counted }) => counted.present) <= sumOf(rows, ({ counted }) => counted.sum);
  const columns: Readonly<Record<string, Float64Array>> = {
    [EVENT]: Float64Array.from(days),
    ...(isCreatedDated ? { created: Float64Array.from(created) } : {}),
  };
  return {
    kpi: { ...asked, measure: 'count', to: [EVENT], column: '', lessRefunds: false, orElse: null },
    leads: {
      columns: all.columns,
      lastDay: all.lastDay,
      clients: () => null,
      broughtBy: () => null,
      count: days.length,
      managers: { names: all.managers.names, codes: Int32Array.from(codes) },
      // Where every lead was counted, a month without any says nothing of who was away.
      rowKind: isReachedByAll ? 'lead of one day' : 'lead',
      isDated: (id) => id in columns,
      milestone: (id) => columns[id] ?? null,
      number: () => null,
      whyUnknown: () => null,
      parts: () => null,
    },
  };
}

/** The days of a row on which anything was counted. */
function daysOf({ period, counted }: CountsRow): readonly { readonly day: number; readonly events: number }[] {
  if (period === null || counted.present === 0) return [];
  const { fromDay, toDay } = period;
  if (fromDay === toDay) return [{ day: fromDay, events: counted.sum }];
  if (counted.times.length === 0) throw new KpiError('evidence-days', { from: isoDay(fromDay), to: isoDay(toDay) });
  return counted.times.map(({ box, arrived }) => ({ day: fromDay + box, events: arrived }));
}
