import { moneySign } from '../../i18n/moneySign.ts';

/**
 * The number format of sums with their sign: `18,000 ₽`, `$18,000`.
 *
 * @param currency Its code; null where nothing names it.
 */
export function moneyPattern(currency: string | null): string {
  if (currency === null) return '#,##0';
  const { sign, isBefore } = moneySign(currency);
  return isBefore ? `"${sign}"#,##0` : `#,##0 "${sign}"`;
}
