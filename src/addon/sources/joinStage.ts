import { joinedTable } from '../../functions/data/joinedTable.ts';
import type { JoinStage, Outcome } from '../api/index.ts';
import { Obstacle, endpoint } from '../endpoint.ts';
import { hiddenStage, keptCell } from '../import/stage.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { underLock } from '../underLock.ts';
import { joinOfTabs } from './joinOfTabs.ts';

/** So many rows are written with one call, so that each ends in time and can be stopped after. */
const ROWS_A_CALL = 4000;

/**
 * Writes the next rows of a joined table as values into a hidden tab, its titles first.
 *
 * @throws Obstacle when rows were added or deleted since the first call.
 */
export function sidebarJoinStage(tabs: readonly string[], before: JoinStage | null): Outcome<JoinStage> {
  return endpoint((asked) => {
    const { columns, rows } = joinedTable(joinOfTabs(tabs, asked).joined, asked.host.texts, Infinity).table;
    if (before !== null && before.rows !== rows.length) throw new Obstacle((words) => words.sources.moved);
    const sheet =
      before === null
        ? underLock(() => hiddenStage(rows.length + 1, columns.length, asked))
        : sheetNamed(asked.spreadsheet, before.stage);
    const written = before?.written ?? 0;
    const part = rows.slice(written, written + ROWS_A_CALL);
    if (before === null)
      sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ title }) => keptCell(title))]);
    if (part.length > 0)
      sheet
        .getRange(written + 2, 1, part.length, columns.length)
        .setValues(part.map((row) => row.map((cell) => keptCell(cell ?? ''))));
    return { stage: sheet.getName(), written: written + part.length, rows: rows.length };
  });
}
