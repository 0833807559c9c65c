import type { Unit } from '../../core/kpis/kpi.ts';
import { groupedNumber } from '../../i18n/groupedNumber.ts';
import { type Texts, fill } from '../../i18n/index.ts';

const DECIMALS: Partial<Record<Unit, number>> = { days: 1, hours: 1, emails: 1 };

/**
 * A value inside a sentence: `23.5 %`, `1,250,000`, `4.5`, `12 min`. Its spaces do not break a
 * line. Every sentence about a value writes it in the same way.
 */
export function valueText(value: number, unit: Unit, texts: Texts): string {
  if (unit !== 'hours') return numberText(value, unit, texts);
  const minutes = Math.round(value * 60);
  const text =
    minutes < 60
      ? fill(texts.minutes, { minutes: String(minutes) })
      : fill(texts.hours, { hours: numberText(value, unit, texts) });
  return text.replace(' ', '\u00a0');
}

function numberText(value: number, unit: Unit, texts: Texts): string {
  const isShare = unit === 'share';
  const decimals = DECIMALS[unit] ?? (isShare ? 1 : 0);
  return groupedNumber(isShare ? value * 100 : value, decimals, texts) + (isShare ? '\u00a0%' : '');
}
