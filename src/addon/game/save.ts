import type { GameCells, GameId, GameRow, GameWritten, Mistake, Outcome, TabUndo } from '../api/index.ts';
import { alone } from '../underLock.ts';
import { type Asked, endpoint } from '../outcome.ts';
import { type Kept, clearRow, restoreRow, saveRow } from '../tabs/saveRow.ts';
import { targetData } from '../targets/targetsRead.ts';
import { gameMistake, lastMistake, rangeOf } from './checked.ts';
import { gameCell, gameDraft } from './gameDraft.ts';
import { GAME_TABS } from './gameTab.ts';
import { gameList, gameOn } from './list.ts';
import { swapRows } from './swapRows.ts';

/**
 * Writes a row into a tab of the game, which is made when there is none. Of a row that is edited only the cells change that say something else now. A row with a mistake in it, one that
 * contradicts another, or one that somebody has changed since it was read is not written.
 *
 * @param was The row as it was read; null adds one.
 */
export function sidebarSaveSetting(
  id: GameId,
  tab: string,
  draft: GameCells,
  was: GameRow | null,
): Outcome<GameWritten> {
  return endpoint((asked) => {
    const game = GAME_TABS[id];
    const data = targetData(tab, asked);
    const held: Kept<string> = { ...keptOf(id), cellFor: gameCell(game, draft, data, asked) };
    const check = (others: readonly GameRow[]): Mistake<string> | null => {
      const range = rangeOf(
        game,
        others.map(({ cells }) => cells),
        draft,
      );
      const wrong = lastMistake(game, range, data);
      const mistake = wrong && gameMistake(id, wrong, draft, data, asked);
      // What only these data lack is no mistake of the row.
      return mistake === null || mistake.field === null ? null : mistake;
    };
    const before = (cells: GameCells): GameCells => gameDraft(game, cells, data, asked);
    const done = alone(() => saveRow(held, draft, was, before, check, asked));
    if ('mistake' in done) return done.mistake;
    const list = gameList(id, data, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}

/** Clears the known cells of a row; the row itself and what else stands in it stay. */
export function sidebarDeleteSetting(id: GameId, tab: string | null, was: GameRow): Outcome<GameWritten> {
  return endpoint((asked) => {
    const done = alone(() => clearRow(keptOf(id), was, asked));
    const list = gameOn(id, tab, asked);
    return 'undo' in done
      ? { kind: 'kept', list, row: done.undo.row, undo: done.undo }
      : { kind: 'clash', list, row: done.clash };
  });
}

/** Writes a deleted row back where it was; where something else stands there by now, into a free row. */
export function sidebarRestoreSetting(id: GameId, tab: string | null, undo: TabUndo<string>): Outcome<GameWritten> {
  return moved(id, tab, (asked) => restoreRow(keptOf(id), undo, asked));
}

/** Two rows change places: their known cells do, what else stands in them stays. Neither is touched when somebody has changed one of them. */
export function sidebarMoveSetting(id: GameId, tab: string | null, was: GameRow, other: GameRow): Outcome<GameWritten> {
  return moved(id, tab, (asked) => swapRows(keptOf(id), was, other, asked));
}

function moved(
  id: GameId,
  tab: string | null,
  run: (asked: Asked) => ReturnType<typeof restoreRow>,
): Outcome<GameWritten> {
  return endpoint((asked) => {
    const done = alone(() => run(asked));
    const list = gameOn(id, tab, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}

/** How the rows of a tab are told apart; what a cell is to hold is known with the data only. */
function keptOf(id: GameId): Kept<string> {
  const { tab, names, alike } = GAME_TABS[id];
  return { tab, names, alike, cellFor: (_field, value) => value };
}
