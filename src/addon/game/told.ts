import type { KpiError } from '../../core/errors.ts';
import type { Cell } from '../../sheet/cells/cell.ts';
import type { RowRead, Rows } from '../../sheet/settings/rows.ts';
import { spellingsOfWord } from '../../sheet/settings/words.ts';
import type { GameCells, GameId, GameNow, Mistake, Standing } from '../api.ts';
import { mistakeIn } from '../mistake.ts';
import type { Asked } from '../outcome.ts';
import type { TargetData } from '../targetsRead.ts';
import { toldBadges } from './badges.ts';
import { toldBonuses } from './bonuses.ts';
import { asCell, kindOf } from './gameDraft.ts';
import { GAME_TABS, type GameTab, kpiNamed } from './gameTab.ts';
import { toldLevels } from './levels.ts';
import { toldPoints } from './points.ts';

/** What the rows of a tab come to: by row of the range. */
export interface Told {
  readonly rows: ReadonlyMap<number, GameNow | KpiError>;
  /** Null for badges. */
  readonly standing: Standing | null;
}

/** Each row as it was read, and how everybody stands by all of them. @throws KpiError when nobody is in the data. */
export type Tell = (range: Rows, data: TargetData, asked: Asked) => Told;

export const TELL: Readonly<Record<GameId, Tell>> = {
  badges: toldBadges,
  points: toldPoints,
  levels: toldLevels,
  bonuses: toldBonuses,
};

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

/** What is wrong with the last row of a range; null when nothing is. */
export function lastMistake(rows: readonly RowRead<unknown>[]): KpiError | null {
  return rows[rows.length - 1]?.mistake ?? null;
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
  const isUnknown = (field: string): boolean =>
    (draft[field] ?? '') !== '' && kpiNamed(draft[field] ?? '', data) === null;
  // A milestone is no KPI by name; whatever else is wrong comes first.
  const field = [...fields].reverse().find(isUnknown) ?? fields[0] ?? null;
  return { ...mistake, field };
}
