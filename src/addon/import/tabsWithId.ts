import { findHeader } from '../../read/table/findHeader.ts';
import { headerMeaning, isColumn } from '../../read/table/columns/headerReadings.ts';
import type { ImportColumn } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { tabsOf } from '../start.ts';
import { firstRowsOf, sheetNamed } from '../tabs/tabTable.ts';
import { matchColumns } from './columns/matchColumns.ts';

/**
 * Tabs with leads that have the column of the ID and at least half of the file's columns, the one
 * that has most of them first. Only the top of each tab is read.
 */
export function tabsWithId({ spreadsheet }: Asked, columns: readonly ImportColumn[], id: number): string[] {
  const file = { headers: columns.map(({ header }) => header), meanings: columns.map(({ meaning }) => meaning) };
  return tabsOf(spreadsheet)
    .filter(({ isTable }) => isTable)
    .map(({ name }) => {
      const headers = findHeader(firstRowsOf(sheetNamed(spreadsheet, name)))?.headers ?? [];
      const meanings = new Map(
        headers.flatMap((header, column) => {
          const meaning = headerMeaning(header, null);
          return meaning !== null && isColumn(meaning) ? [[meaning, column] as const] : [];
        }),
      );
      const matched = matchColumns(file, { headers, meanings });
      return { name, hasId: (matched[id] ?? null) !== null, alike: matched.filter((at) => at !== null).length };
    })
    .filter(({ hasId, alike }) => hasId && alike * 2 >= columns.length)
    .sort((a, b) => b.alike - a.alike)
    .map(({ name }) => name);
}
