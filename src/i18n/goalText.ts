import type { Unit } from '../core/kpis/kpi.ts';
import { type Language, NUMBERS } from './languages.ts';

/**
 * A goal as a person would type it in that language; a share has a per cent sign. Reading the text
 * gives the same number.
 */
export function goalText(goal: number, unit: Unit, language: Language): string {
  const isShare = unit === 'share';
  const text = String(Number((isShare ? goal * 100 : goal).toPrecision(12)));
  // A point with three digits after it could separate thousands, so a zero is added.
  const clear = /\.\d{3}$/.test(text) ? `${text}0` : text;
  return clear.replace('.', NUMBERS[language].decimal) + (isShare ? '%' : '');
}
