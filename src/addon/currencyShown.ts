import { mainCurrency } from '../read/leads/mainCurrency.ts';
import type { SheetLeads } from '../read/leads/sheetLeads.ts';
import type { Asked } from './endpoint.ts';

/** Of a country, where the data name no currency. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  RU: 'RUB',
  UA: 'UAH',
  KZ: 'KZT',
  BR: 'BRL',
  PL: 'PLN',
  TR: 'TRY',
  IN: 'INR',
  IL: 'ILS',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  PT: 'EUR',
  NL: 'EUR',
  AT: 'EUR',
  IE: 'EUR',
  FI: 'EUR',
};

/**
 * The code of the currency that sums are shown in, on pages and in panels alike: that of the data, else
 * that of the spreadsheet's country; null where neither is known.
 */
export function currencyShown(leads: SheetLeads | null, { spreadsheet }: Asked): string | null {
  const country = spreadsheet.getSpreadsheetLocale().replace('-', '_').split('_')[1] ?? '';
  return (leads && mainCurrency(leads)) ?? OF_COUNTRY[country] ?? null;
}
