import { type Kpi, type VolumeKpi, roadKpi } from './kpi.ts';

/** The built-in KPIs. Their names in English and Russian are in i18n. */
export const BUILTIN: readonly Kpi[] = [
  roadKpi('conversion', 'created', 'paid', null),
  // Closed is paid or lost: open deals are out.
  roadKpi('win_rate', 'closed', 'paid', null),
  roadKpi('meeting_conversion', 'meeting', 'paid', null),
  volume('sales', 'count', 'paid', '', 'leads', 'volume'),
  { ...volume('revenue', 'sum', 'paid', 'amount', 'money', 'volume'), lessRefunds: true },
  volume('average_check', 'average', 'paid', 'amount', 'money', 'result'),
  { ...roadKpi('cycle', 'created', 'paid', null), measure: 'time', unit: 'days', better: 'lower', kind: 'process' },
  volume('meetings', 'count', 'meeting', '', 'meetings', 'effort'),
  { ...roadKpi('retention', 'paid', 'left', 90), to: ['left', 'refunded'], measure: 'keep', kind: 'client' },
  { ...roadKpi('refunds', 'paid', 'refunded', 30), better: 'lower', kind: 'client' },
  { ...roadKpi('result', 'finished', 'result', 90), kind: 'client' },
];

/** The KPIs of the default Score, in this order: quality, speed and loyalty, because the point is not who sold more. */
export const BALANCED = ['conversion', 'cycle', 'retention'] as const;

export function builtin(id: string): Kpi | null {
  return BUILTIN.find((kpi) => kpi.id === id) ?? null;
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
