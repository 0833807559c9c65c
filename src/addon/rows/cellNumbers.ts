import type { Unit } from '../../core/kpis/kpi.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import { cellNumber } from '../../read/cells/numbers/numbers.ts';
import { shareNumber } from '../../read/tabs/rows/goalNumber.ts';
import type { FieldKind } from '../../read/tabs/tab.ts';

/** The kinds of columns that hold numbers. */
const NUMBERS = ['amount', 'attainment', 'number', 'integer'] as const;
type NumberKind = (typeof NUMBERS)[number];

export function isNumberKind(kind: FieldKind): kind is NumberKind {
  return NUMBERS.some((one) => one === kind);
}

/** The unit in which a number is written. @param measured That of the KPI which the row names. */
export function unitOf(kind: NumberKind, measured: Unit | null): Unit {
  if (kind === 'attainment') return 'share';
  return kind === 'amount' && measured === 'share' ? measured : 'leads';
}

/**
 * The number that the tab's reader finds in a text. An attainment above 10 is taken as per cent.
 * NaN when the text is not a number.
 */
export function numberIn(text: string, kind: NumberKind, unit: Unit): number {
  const value = typedCell(text);
  const number = typeof value === 'number' ? value : cellNumber(value);
  if (unit !== 'share') return number;
  if (kind !== 'attainment') return shareNumber(number);
  return number > 10 ? number / 100 : number;
}

/** A number in a cell arrives here as its text. */
export function typedCell(text: string): string | number {
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text) ? Number(text) : text;
}

/** How such a number is shown. */
export function patternOf(value: number, unit: Unit): string {
  if (unit === 'share') return Number.isInteger(Number((value * 100).toPrecision(12))) ? '0%' : PATTERNS.share;
  return Number.isInteger(value) ? '#,##0' : '#,##0.##';
}
