import { KpiError } from '../../core/errors.ts';
import { SLICE_WORDS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';
import { fold, nearest } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { SliceColumn } from './sliceColumn.ts';

/**
 * The columns that stay where not all have room: those of the filters, and the headers that a text
 * lists with commas. 'all' for a word that means all.
 *
 * @throws KpiError `mix-unknown` for a header that is not there.
 */
export function keptColumns(
  listed: string | null,
  asked: readonly SliceColumn[],
  { reading, columns }: SheetLeads,
): ReadonlySet<number> | 'all' {
  if (listed !== null && SLICE_WORDS.some(({ all }) => wordsInList(all).map(fold).includes(fold(listed)))) return 'all';
  const places = (listed ?? '')
    .split(/[,;\n]/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => {
      const place = reading.table.headers.findIndex((header) => fold(header) === fold(text));
      if (place < 0)
        throw new KpiError('mix-unknown', { found: text, nearest: nearest(text, columns), known: columns });
      return place;
    });
  return new Set([...places, ...asked.flatMap(({ column }) => column ?? [])]);
}
