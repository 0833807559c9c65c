import { kpiOnData, evaluate } from '../kpis/evaluate.ts';
import type { Measured } from '../kpis/measured.ts';
import { type Kpi, isRoad, isTime } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { CompareSide, SideDifference } from './difference.ts';
import { halfDifference, shareDifference, timeDifference } from './roadDifferences.ts';
import { averageDifference, totalDifference } from './volumeDifferences.ts';

/** What the data say about a difference. */
export interface Comparison {
  readonly a: Measured;
  readonly b: Measured;
  /** Null when a side has no leads. */
  readonly found: SideDifference | null;
  /** `noise`: chance alone may differ so much; `tooEarly`: leads of a side have not had their days. */
  readonly verdict: 'signal' | 'noise' | 'noData' | 'tooEarly';
  /** Which side is surely the better one; null for noise. */
  readonly better: 'a' | 'b' | null;
}

/**
 * Compares two periods or two managers in a KPI. They really differ, which is a signal, when the 95
 * % interval of their difference does not hold 0. Each family of measures has an interval of its
 * own: see roadDifferences.ts and volumeDifferences.ts.
 *
 * @throws KpiError `column-missing` when the data cannot carry the KPI.
 */
export function compareSides(asked: Kpi, leads: Leads, a: CompareSide, b: CompareSide, asOfDay: number): Comparison {
  const kpi = kpiOnData(asked, leads);
  const measure = ({ manager, period }: CompareSide): Measured => {
    const evidence = evaluate(kpi, leads, { period, asOfDay });
    return (manager === null ? evidence.team : evidence.managers[manager]) ?? { value: null, leads: 0, ripening: 0 };
  };
  const measured = { a: measure(a), b: measure(b) };
  const isThere = ({ value, leads: count }: Measured): boolean => value !== null || count > 0;
  const found = isThere(measured.a) && isThere(measured.b) ? differ() : null;
  const away = [measured.a, measured.b].filter((side) => !isThere(side));
  const without = away.length > 0 && away.every(({ ripening }) => ripening > 0) ? 'tooEarly' : 'noData';
  const sure = found === null ? 0 : found.sure;
  return {
    ...measured,
    found,
    verdict: found === null ? without : sure === 0 ? 'noise' : 'signal',
    better: sure === 0 ? null : sure > 0 === (kpi.better === 'higher') ? 'a' : 'b',
  };

  function differ(): SideDifference | null {
    if (!isRoad(kpi))
      return (kpi.measure === 'average' ? averageDifference : totalDifference)(kpi, leads, [a, b], asOfDay);
    const ways = [kpi, leads, [a, b], [measured.a, measured.b], asOfDay] as const;
    if (isTime(kpi)) return (kpi.measure === 'time' ? timeDifference : halfDifference)(...ways);
    return shareDifference(measured.a, measured.b);
  }
}
