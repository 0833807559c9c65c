import { joinedTable } from '../../functions/data/joinedTable.ts';
import type { JoinStage, Outcome } from '../api/index.ts';
import { Obstacle, endpoint } from '../endpoint.ts';
import { putCells } from '../cells/putCells.ts';
import { hiddenStage } from '../import/stage.ts';
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
        : sheetNamed(asked, before.stage);
    const written = before?.written ?? 0;
    const part = rows.slice(written, written + ROWS_A_CALL);
    if (before === null) putCells(sheet.getRange(1, 1, 1, columns.length), [columns.map(({ title }) => title)]);
    if (part.length > 0)
      putCells(
        sheet.getRange(written + 2, 1, part.length, columns.length),
        part.map((row) => row.map((cell) => cell ?? '')),
      );
    return { stage: sheet.getName(), written: written + part.length, rows: rows.length };
  });
}
