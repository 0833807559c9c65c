import { textArgument } from '../../read/arguments/plainArguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { linesWhere } from '../../read/slices/linesWhere.ts';
import { keptColumns } from '../../read/slices/keptColumns.ts';
import { sliceColumn } from '../../read/slices/sliceColumn.ts';
import { valueTest } from '../../read/slices/valueTest.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { orItsHeaders } from '../nothingLeft.ts';
import type { Table } from '../table/table.ts';
import { rowsTable } from './rowsTable.ts';

/**
 * The rows of a table that match, below its header, as they are written: the data of any other
 * function, as in =KPI(KPI_WHERE(Deals!A:L, "source", "Referral"), "conversion"). Rows of one lead
 * stay together. A filter that leaves nothing gives the header alone: a KPI of it is blank, a table
 * says so. Repeat purchases and friends in rows that do not match are not there.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param column A header, or source, product, manager, status, team.
 * @param values One value, a list of cells or in one text, "Referral; Partner", or a comparison:
 *   ">=1000", "not Partner", "(blank)". For dates a period: "2026-10", "last 30 days",
 *   ">=2026-10-15". A blank cell matches "(blank)" alone, so "not Partner" leaves it out. Left blank:
 *   all rows.
 * @param column2 Optional. Another column that must match as well.
 * @param values2 Optional. Its values.
 * @param team Optional. The Team tab, which says who is in which team: Team!A:F.
 * @param keep Optional. Headers of columns that must stay where not all have room, with commas; or
 *   "all".
 * @param tabs Optional. Any tab with settings: columns, Team.
 * @param tabs2 Optional. One more.
 * @returns The table with its header row.
 * @example =KPI_WHERE(Deals!A1:L20, "source", "Referral") // => 1006 | Gregory North | Paula Fox | Referral | 2026-02-04 | 2026-02-04 | | 2026-02-07 | 2026-02-12 | 990 | Won
 * @customfunction
 */
export function KPI_WHERE(
  host: Host,
  data: Arg,
  column: Arg,
  values: Arg,
  column2?: Arg,
  values2?: Arg,
  team?: Arg,
  keep?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ team, tabs, tabs2 });
  return orItsHeaders(data, () => {
    const leads = leadsOf(data, host, given);
    const filters = [
      { named: column, asked: values },
      { named: column2, asked: values2 },
    ].flatMap(({ named, asked }, index) => {
      const name = textArgument(named);
      if (name === null && (index > 0 || textArgument(asked) === null)) return [];
      const found = sliceColumn(leads, name ?? '');
      const test = valueTest(
        asked,
        {
          title: found.title,
          isOfDays: found.days() !== null,
          names: found.ofLines().names,
          day: () => leads.lastDay(host.today),
        },
        host,
      );
      return test === null ? [] : [{ column: found, test }];
    });
    const kept = keptColumns(
      textArgument(keep),
      filters.map((filter) => filter.column),
      leads,
    );
    return rowsTable(leads, linesWhere(leads, filters), kept, host.texts);
  });
}
