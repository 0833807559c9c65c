import { type Kpi, isRoad, ripeDaysOf } from '../../core/kpis/kpi.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';
import { type Texts, fill } from '../../i18n/index.ts';

/**
 * Behind the name of a share without a limit in days, in brackets: up to when payments count. That of
 * a month goes on growing after it, so the same month is told in two ways.
 *
 * @param ended The period, where only what came before its end counts; null: all that has come so far.
 * @returns '' where there is one way alone.
 */
export function howCounted(kpi: Kpi, ended: PeriodUnit | null, { counted }: Texts): string {
  if (!isRoad(kpi) || (kpi.measure !== 'rate' && kpi.measure !== 'keep') || ripeDaysOf(kpi) !== null) return '';
  // Whoever is closed has paid or has not.
  if (kpi.from.includes('closed')) return '';
  const event = kpi.to.includes('paid') ? counted.paid : counted.other;
  return ` (${fill(ended === null ? counted.soFar : counted.ended[ended], { event })})`;
}
