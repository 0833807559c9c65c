import type { Unit } from '../core/kpis/kpi.ts';
import { type Language, NUMBERS } from './languages.ts';

/**
 * A goal as a person of that language would type it, a share with its per cent sign; read again it
 * is the same number.
 */
export function goalText(goal: number, unit: Unit, language: Language): string {
  const isShare = unit === 'share';
  const text = String(Number((isShare ? goal * 100 : goal).toPrecision(12)));
  // Three decimals could be thousands.
  const clear = /\.\d{3}$/.test(text) ? `${text}0` : text;
  return clear.replace('.', NUMBERS[language].decimal) + (isShare ? '%' : '');
}
