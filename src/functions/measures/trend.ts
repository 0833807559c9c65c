import type { Kpi } from '../../core/kpis/kpi.ts';
import { type TrendPoint, trendOf } from '../../core/road/trend.ts';
import { type PeriodUnit, periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import type { Table } from '../table/table.ts';

export interface TrendOptions {
  readonly kpi: Kpi;
  /** A name as typed; null is the whole team. */
  readonly manager: string | null;
  readonly unit: PeriodUnit;
  readonly asOfDay: number;
}

/** A KPI period by period with its natural limits, as a table to chart. The limits stand in every row: that is what a chart needs. */
export function trendAnswer(leads: SheetLeads, { kpi, manager, unit, asOfDay }: TrendOptions, texts: Texts): Table {
  const who = whoOf(manager, leads);
  const { points, limits } = trendOf(kpi, leads, who.kind === 'one' ? who.code : null, unit, asOfDay);
  const { board, trend: words } = texts;
  const { mean, low, high } = limits ?? { mean: null, low: null, high: null };
  const line = ({ period, value, leads: count, ripening, signal }: TrendPoint): (string | number | null)[] => [
    periodLabel(period),
    value,
    count,
    ripening,
    mean,
    low,
    high,
    signal && words.signals[signal],
  ];
  return {
    columns: [
      { title: words.period, format: 'text' },
      { title: kpiName(kpi.id, texts), format: kpi.unit },
      { title: board.leads, format: 'integer' },
      { title: board.ripening, format: 'integer' },
      { title: words.mean, format: kpi.unit },
      { title: words.low, format: kpi.unit },
      { title: words.high, format: kpi.unit },
      { title: words.signal, format: 'text' },
    ],
    rows: points.map(line),
  };
}
