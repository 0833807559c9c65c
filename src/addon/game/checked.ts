import type { KpiError } from '../../core/errors.ts';
import type { Cell } from '../../read/cells/cell.ts';
import { fold } from '../../read/cells/fold.ts';
import { RowReader } from '../../read/tabs/rowReader.ts';
import type { Rows } from '../../read/tabs/rows.ts';
import { spellingsOfWord } from '../../read/tabs/tabWords.ts';
import type { GameCells, GameId, Mistake } from '../api/index.ts';
import { mistakeIn } from '../mistake.ts';
import type { Asked } from '../outcome.ts';
import type { TargetData } from '../targets/targetsRead.ts';
import { asCell, kindOf } from './gameDraft.ts';
import { GAME_TABS, type GameTab, kpiNamed } from './gameTab.ts';

/** The rows as a tab would hold them, the one that is written last: so a mistake between two of them is in that one. */
export function rangeOf(game: GameTab, others: readonly GameCells[], draft: GameCells): Rows {
  const { fields } = game.tab;
  const rowOf = (cells: GameCells): Cell[] =>
    fields.map((field) => {
      const text = cells[field] ?? '';
      const kind = kindOf(game, field);
      // Ids of words are for forms; a tab says them in a language, whichever.
      if (typeof kind !== 'string') return kind.includes(text) ? (spellingsOfWord(game.tab.id, text)[0] ?? text) : text;
      return kind === 'number' || kind === 'level' || kind === 'share' ? asCell(text.trim()) : text;
    });
  return [[...fields], ...others.map(rowOf), rowOf(draft)];
}

/** What is wrong with the last row of a range; null when nothing is. A row that says nothing lacks what it is called by. */
export function lastMistake(game: GameTab, range: Rows, data: TargetData): KpiError | null {
  const rows = game.read(range, data);
  const last = rows[rows.length - 1];
  if (last?.row === range.length) return last.mistake;
  return new RowReader<string>(game.tab.id, () => '', range.length).blank(game.names[0] ?? '', []);
}

/** A mistake at its field: one about a KPI is at the field that names it, one about the data at none. */
export function gameMistake(
  id: GameId,
  error: KpiError,
  draft: GameCells,
  data: TargetData,
  asked: Asked,
): Mistake<string> {
  const game = GAME_TABS[id];
  const mistake = mistakeIn<string>(game.tab, error, asked);
  if (mistake.field !== null || error.code === 'column-missing') return mistake;
  const fields = game.tab.fields.filter((field) => ['kpi', 'unit'].includes(String(kindOf(game, field))));
  const found = 'found' in error.params ? String(error.params.found) : '';
  const names = (field: string): boolean => fold(draft[field] ?? '') === fold(found);
  const isUnknown = (field: string): boolean =>
    (draft[field] ?? '') !== '' && kpiNamed(draft[field] ?? '', data) === null;
  const field = fields.find(names) ?? fields.find(isUnknown) ?? fields[0] ?? null;
  return { ...mistake, field };
}
