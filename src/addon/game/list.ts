import { KpiError } from '../../core/errors.ts';
import type { GameCells, GameId, GameList, GameTry, Outcome } from '../api/index.ts';
import { type Asked, endpoint, outcome } from '../outcome.ts';
import { rowsIn, tabSheetOf, titleOf } from '../tabs/tabSheet.ts';
import { type TargetData, targetData } from '../targets/targetsRead.ts';
import { gameMistake, lastMistake, rangeOf } from './checked.ts';
import { gameDraft } from './gameDraft.ts';
import { GAME_TABS, measuredBy } from './gameTab.ts';
import type { Told } from './tell.ts';
import { TELL } from './told.ts';

/** The rows of a tab of the game, and what they come to on a data tab; without one, or where it cannot be read, they are only listed. */
export function sidebarSettings(id: GameId, tab: string | null): Outcome<GameList> {
  return endpoint((asked) => gameOn(id, tab, asked));
}

/** What a row would come to beside the others, without saving it. */
export function sidebarTrySetting(id: GameId, tab: string, draft: GameCells, row: number | null): Outcome<GameTry> {
  return endpoint((asked) => {
    const game = GAME_TABS[id];
    const data = targetData(tab, asked);
    const others = rowsIn(tabSheetOf(game.tab, asked.spreadsheet)).filter((other) => other.row !== row);
    // Its name usually comes last, and there is something to see before.
    const named =
      'name' in draft && draft['name']?.trim() === '' ? { ...draft, name: titleOf(game.tab, 'name', asked) } : draft;
    const range = rangeOf(
      game,
      others.map(({ cells }) => cells),
      named,
    );
    const unit = measuredBy(game, draft, data)?.unit ?? null;
    const wrong = lastMistake(game, range, data);
    if (wrong !== null) return { mistake: gameMistake(id, wrong, draft, data, asked), now: null, unit, standing: null };
    const told = TELL[id](range, data, asked);
    const now = told.rows.get(range.length) ?? null;
    if (now instanceof KpiError)
      return { mistake: gameMistake(id, now, draft, data, asked), now: null, unit, standing: null };
    return { mistake: null, now, unit, standing: told.standing };
  });
}

export function gameOn(id: GameId, tab: string | null, asked: Asked): GameList {
  const data = tab === null ? null : outcome(asked.language, () => targetData(tab, asked));
  return gameList(id, data?.ok ? data.value : null, asked);
}

export function gameList(id: GameId, data: TargetData | null, asked: Asked): GameList {
  const game = GAME_TABS[id];
  const found = tabSheetOf(game.tab, asked.spreadsheet);
  const told = data === null ? null : toldOf(id, found?.rows ?? [[...game.tab.fields]], data, asked);
  return {
    id,
    tab: found?.name ?? null,
    entries: rowsIn(found).map(({ row, cells }) => {
      const draft = gameDraft(game, cells, data, asked);
      const now = told?.rows.get(row) ?? null;
      return {
        row,
        cells,
        draft,
        now: data !== null && now instanceof KpiError ? gameMistake(id, now, draft, data, asked) : nowOf(now),
      };
    }),
    standing: told?.standing ?? null,
  };
}

function nowOf<T>(now: T | KpiError): T | null {
  return now instanceof KpiError ? null : now;
}

/** Data without anybody carry no game, and its rows can be listed all the same. */
function toldOf(id: GameId, range: Parameters<(typeof TELL)[GameId]>[0], data: TargetData, asked: Asked): Told | null {
  try {
    return TELL[id](range, data, asked);
  } catch (mistake) {
    if (mistake instanceof KpiError) return null;
    throw mistake;
  }
}
