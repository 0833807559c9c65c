import type { Unit } from '../../../core/kpis/kpi.ts';
import { CURRENCIES, MAGNITUDES } from '../../../i18n/languages.ts';
import { wordsPattern } from '../../../i18n/wordsPattern.ts';

/** What is typed as a target. */
export interface TypedTarget {
  /** In the KPI's unit; a share is from 0 to 1. */
  readonly goal: number;
  /** A share was typed as a number of per cent, without the sign. */
  readonly isPercent: boolean;
}

/** A power of a thousand at the end, in words of any language. */
const ending = (power: 'thousand' | 'million'): RegExp =>
  new RegExp(`${wordsPattern(MAGNITUDES.flatMap((one) => [one[power], one.ofMoney[power]]))}\\.?$`, 'i');

const TIMES: readonly (readonly [RegExp, number])[] = [
  [ending('thousand'), 1e3],
  [ending('million'), 1e6],
];

const NAMES = wordsPattern(CURRENCIES.flatMap(({ names }) => Object.values(names)));
const CURRENCY = new RegExp(`(?:[₽$€₸]|rub|usd|eur|kzt|${NAMES}\\.?)$|^[$€]`, 'i');

/**
 * The target that a text means: `40`, `40%`, `0,4`, `1 000 000 ₽`, `1.2 млн`; null when the text is
 * not a number that the unit allows.
 */
export function typedTarget(text: string, unit: Unit): TypedTarget | null {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(CURRENCY, '')
    .replace(/^[−–]/, '-');
  const hasSign = bare.endsWith('%');
  const [end, times] = TIMES.find(([pattern]) => pattern.test(bare)) ?? [/%$/, 1];
  const value = numberOf(bare.replace(end, '')) * times;
  if (!Number.isFinite(value) || (hasSign && unit !== 'share')) return null;
  if (unit === 'points') return Math.abs(value) <= 100 ? { goal: value, isPercent: false } : null;
  if (!(value > 0) || value >= 1e15) return null;
  if (unit !== 'share') return { goal: value, isPercent: false };
  const isPercent = !hasSign && value > 1;
  return value > 100 || (hasSign && value > 100)
    ? null
    : { goal: hasSign || isPercent ? value / 100 : value, isPercent };
}

/**
 * A point or a comma before exactly three digits separates thousands, unless a zero comes first.
 * Any other one is the decimal sign.
 */
function numberOf(text: string): number {
  const [, sign = '', digits = ''] = /^(-?)(\d[\d.,']*|[.,]\d+)$/.exec(text) ?? [];
  if (digits === '') return NaN;
  const thousands = /^[1-9]\d{0,2}(?:([.,'])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(digits)?.[1];
  const plain = (thousands === undefined ? digits : digits.split(thousands).join('')).replace(',', '.');
  return Number(sign + plain);
}
