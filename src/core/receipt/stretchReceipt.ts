import type { Timeframe } from '../kpis/timeframe.ts';
import { timeframeTest } from '../kpis/window.ts';
import { type Leads, NEVER, UNDATED, isDatedBy, isReachedBy, valueAt } from '../leads.ts';
import { roadColumns, usualByStretch } from '../plan/stretchCounts.ts';
import { ratio } from '../stats/ratio.ts';
import { listed } from './listed.ts';
import type { BareLine, Receipt, Why } from './receiptLine.ts';
import { whyArrived } from './whyArrived.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/** One number of a stretch of the road: the share that passes it, or who is too young to tell. */
export interface StretchCell {
  readonly milestones: readonly string[];
  /** From 0. */
  readonly stretch: number;
  readonly column: 'rate' | 'ripening';
}

/** The leads that came to the beginning of a stretch: passed, not, or too early to tell. */
export function stretchReceipt(
  { milestones, stretch, column }: StretchCell,
  leads: Leads,
  timeframe: Timeframe,
  who: number | null,
): Receipt {
  const { asOfDay } = timeframe;
  const columns = roadColumns(leads, milestones);
  const limit = usualByStretch(leads, columns, asOfDay)[stretch] ?? 0;
  const isInside = timeframeTest(timeframe);
  const last = columns.length - 1;
  const made = listed(leads, who, (lead) => {
    const dayOf = (step: number): number => valueAt(columns[step] ?? NOTHING, lead);
    if (!isInside(dayOf(0))) return whyUnlisted(dayOf(0), timeframe);
    let furthest = last;
    while (furthest > 0 && !isReachedBy(dayOf(furthest), asOfDay)) furthest--;
    if (furthest < stretch) return 'never';
    let since = -Infinity;
    for (let step = 0; step <= stretch; step++) if (isDatedBy(dayOf(step), asOfDay)) since = Math.floor(dayOf(step));
    const [from, to] = [dayOf(stretch), dayOf(stretch + 1)];
    const line = (countsAs: BareLine['countsAs'], value: number | null, why: Why): BareLine[] => [
      { countsAs, value, from, to, why: [why] },
    ];
    if (since + limit > asOfDay)
      return line('early', column === 'ripening' ? 1 : null, {
        code: 'early',
        days: asOfDay - since,
        limit,
        day: since,
      });
    if (column === 'ripening') return 'never';
    const isPast = furthest > stretch;
    const skipped: Why = to === UNDATED ? { code: 'toUndated' } : { code: 'passed', day: dayOf(furthest) };
    const isHere = isReachedBy(to, asOfDay) && to !== UNDATED;
    return line(
      isPast ? 'reached' : 'not',
      Number(isPast),
      isPast && !isHere ? skipped : whyArrived(from, isHere ? to : NEVER, null, asOfDay),
    );
  });
  const { lines } = made;
  const counted = lines.filter(({ value }) => value !== null);
  const reached = counted.filter(({ countsAs }) => countsAs === 'reached').length;
  return { value: column === 'ripening' ? counted.length : ratio(reached, counted.length), ...made };
}

const NOTHING = new Float64Array();
