import { fold } from '../../read/cells/fold.ts';
import { findHeader } from '../../read/table/findHeader.ts';
import { headerMeaning, isColumn } from '../../read/table/columns/headerReadings.ts';
import type { ImportColumn } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { joinedTab } from '../sources/joinedTabs.ts';
import { tabsOf } from '../start.ts';
import { matchColumns } from './columns/matchColumns.ts';

/**
 * Tabs with leads that have the column of the ID and at least half of the file's columns, the one
 * that has most of them first, of equals the one with the same headers. A tab that is joined of
 * others is none: what is written there would be lost. Only the top of each tab is read.
 */
export function tabsWithId(asked: Asked, columns: readonly ImportColumn[], id: number): string[] {
  const file = { headers: columns.map(({ header }) => header), meanings: columns.map(({ meaning }) => meaning) };
  const { sheets } = asked;
  return tabsOf(asked)
    .filter(({ isTable }) => isTable)
    .flatMap(({ name }) => {
      const one = sheets.called(name);
      if (one === null || joinedTab(one.sheet) !== null) return [];
      const headers = findHeader(sheets.top(one))?.headers ?? [];
      const meanings = new Map(
        headers.flatMap((header, column) => {
          const meaning = headerMeaning(header, null);
          return meaning !== null && isColumn(meaning) ? [[meaning, column] as const] : [];
        }),
      );
      const matched = matchColumns(file, { headers, meanings });
      const same = matched.filter(
        (at, column) => at !== null && fold(headers[at] ?? '') === fold(file.headers[column] ?? ''),
      );
      const alike = matched.filter((at) => at !== null).length;
      return { name, hasId: (matched[id] ?? null) !== null, alike, same: same.length };
    })
    .filter(({ hasId, alike }) => hasId && alike * 2 >= columns.length)
    .sort((a, b) => b.alike - a.alike || b.same - a.same)
    .map(({ name }) => name);
}
