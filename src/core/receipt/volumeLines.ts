import type { Timeframe } from '../kpis/timeframe.ts';
import type { VolumeKpi } from '../kpis/kpi.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { isInWindow, windowOf } from '../kpis/window.ts';
import { isReached, isWritten, type Leads, NEVER, UNDATED, valueAt } from '../leads.ts';
import type { BareLine, LinesOf, Why } from './receiptLine.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/**
 * How each lead, or further payment, counts in a count, a sum or an average: what it adds on the day
 * of To, and what its refund takes away on its own day.
 */
export function volumeLines(kpi: VolumeKpi, leads: Leads, timeframe: Timeframe): LinesOf {
  const to = firstMilestoneDays(kpi.to, leads);
  const amounts = kpi.measure === 'count' ? null : leadNumbers(leads, kpi.column, timeframe.asOfDay);
  const created = leads.milestone('created');
  const refunded = kpi.lessRefunds ? leads.milestone('refunded') : null;
  const backs = refunded && leads.number('refund_amount');
  const marks = kpi.column === 'nps_points' ? leads.number('nps') : null;
  const window = windowOf(timeframe);
  return (index) => {
    const reached = valueAt(to, index);
    const amount = amounts === null ? 1 : valueAt(amounts, index);
    const lines: BareLine[] = [];
    if (isInWindow(window, reached)) lines.push(lineOf(reached, amount, index));
    else if (reached === UNDATED) lines.push({ ...OUT, to: reached, why: [{ code: 'toUndated' }] });
    const isLoose = created !== null && !isReached(valueAt(created, index));
    const backAt = refunded === null ? NEVER : valueAt(refunded, index);
    if (isInWindow(window, backAt) && (isReached(reached) || isLoose)) {
      const own = backs === null ? NaN : valueAt(backs, index);
      const back = isWritten(own) ? own : amount;
      const why: Why[] = [{ code: 'refund', day: backAt }];
      lines.push(
        isWritten(back)
          ? { countsAs: 'reached', value: -back, from: reached, to: backAt, why }
          : { ...OUT, from: reached, to: backAt, why: [...why, { code: 'noNumber' }] },
      );
    }
    if (lines.length > 0) return lines;
    return whyUnlisted(isLoose && !isReached(reached) ? backAt : reached, timeframe);
  };

  function lineOf(reached: number, amount: number, index: number): BareLine {
    const day: Why = reached === UNDATED ? { code: 'dayUnknown' } : { code: 'counted', day: reached };
    if (!isWritten(amount)) return { ...OUT, to: reached, why: [{ code: 'noNumber' }] };
    const why: Why[] = marks === null ? [day] : [{ code: 'mark', amount: valueAt(marks, index) }];
    return { countsAs: 'reached', value: amount, from: NEVER, to: reached, why };
  }
}

const OUT = { countsAs: 'out', value: null, from: NEVER } as const;
