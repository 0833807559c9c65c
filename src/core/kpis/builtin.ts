import type { Kpi, RoadKpi, VolumeKpi } from './kpi.ts';

/** The built-in KPIs. Their names in English and Russian are in i18n. */
export const BUILTIN: readonly Kpi[] = [
  road('conversion', 'rate', ['created'], ['paid'], null, 'result'),
  // Closed is paid or lost: open deals are out.
  road('win_rate', 'rate', ['closed'], ['paid'], null, 'result'),
  road('meeting_conversion', 'rate', ['meeting'], ['paid'], null, 'result'),
  volume('sales', 'count', 'paid', '', 'leads', 'volume'),
  { ...volume('revenue', 'sum', 'paid', 'amount', 'money', 'volume'), lessRefunds: true },
  volume('average_check', 'average', 'paid', 'amount', 'money', 'result'),
  { ...road('cycle', 'time', ['created'], ['paid'], null, 'process'), unit: 'days', better: 'lower' },
  volume('meetings', 'count', 'meeting', '', 'meetings', 'effort'),
  road('retention', 'keep', ['paid'], ['left', 'refunded'], 90, 'client'),
  { ...road('refunds', 'rate', ['paid'], ['refunded'], 30, 'client'), better: 'lower' },
  road('result', 'rate', ['finished'], ['result'], 90, 'client'),
];

/** The KPIs of the default Score, in this order: quality, speed and loyalty, because the point is not who sold more. */
export const BALANCED = ['conversion', 'cycle', 'retention'] as const;

export function builtin(id: string): Kpi | null {
  return BUILTIN.find((kpi) => kpi.id === id) ?? null;
}

function road(
  id: string,
  measure: RoadKpi['measure'],
  from: readonly string[],
  to: readonly string[],
  withinDays: number | null,
  kind: RoadKpi['kind'],
): RoadKpi {
  return { id, measure, from, to, withinDays, unit: 'share', better: 'higher', kind };
}

function volume(
  id: string,
  measure: VolumeKpi['measure'],
  to: string,
  column: string,
  unit: VolumeKpi['unit'],
  kind: VolumeKpi['kind'],
): VolumeKpi {
  return { id, measure, to: [to], column, lessRefunds: false, unit, better: 'higher', kind };
}
