import { isoDay } from '../../../core/time/days.ts';
import type { Period } from '../../../core/time/period.ts';
import { periodLabel } from '../../../core/time/periodUnit.ts';
import type { SidebarWords } from '../../../i18n/en/sidebar.ts';
import { isoDayText, monthText } from '../../shared/cellText.ts';

/** December 2026, Q4 2026, or the first and last day of a week. */
export function periodText(period: Period, { tag, targets, formula }: SidebarWords): string {
  const label = periodLabel(period);
  const [, year = '', quarter] = /^(\d+)-Q(\d)$/.exec(label) ?? [];
  if (quarter !== undefined) return formula.quarter(year, Number(quarter));
  if (/^\d+-\d\d$/.test(label)) return monthText(label, tag);
  const day = (serial: number): string => isoDayText(isoDay(serial), tag);
  return targets.weekOf(day(period.fromDay), day(period.toDay));
}
