import type { Choice, GameCells, GameEntry } from '../../addon/api/index.ts';
import type { Description } from './description.ts';
import { GameCard } from './GameCard.tsx';
import { PayPicture } from './PayPicture.tsx';
import { pointsOf } from './Tried.tsx';

/** The rows of a tab of the game: in the order of the person, or by size; bonuses with the line of each KPI above its steps. */
export function GameRows(props: {
  readonly described: Description;
  readonly entries: readonly GameEntry[];
  readonly names: readonly Choice[];
  readonly onEdit: ((entry: GameEntry, given?: GameCells) => void) | undefined;
  readonly onDelete: (entry: GameEntry) => void;
  readonly onMove: (entry: GameEntry, other: GameEntry) => void;
}) {
  const { described, entries, names, onEdit, onDelete, onMove } = props;
  const { id, order } = described;
  const shown = order === 'own' ? entries : bySize(entries, order);
  const moveTo = (entry: GameEntry, other: GameEntry | undefined): (() => void) | null =>
    other === undefined ? null : () => onMove(entry, other);
  return (
    <ul class="own">
      {shown.map((entry, at) => {
        const { now } = entry;
        const isFirst = now?.kind === 'bonus' && pointsOf(now.kpi, shown)[0] === now;
        return (
          <li key={entry.row}>
            {isFirst && <PayPicture kpi={now.kpi} points={pointsOf(now.kpi, shown)} />}
            <GameCard
              id={id}
              entry={entry}
              names={names}
              onEdit={onEdit && ((given) => onEdit(entry, given))}
              onDelete={() => onDelete(entry)}
              onMove={
                order === 'own' && shown.length > 1
                  ? { up: moveTo(entry, shown[at - 1]), down: moveTo(entry, shown[at + 1]) }
                  : undefined
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

/** By KPI where there is one, then from the smallest; what has no size stands last. */
function bySize(entries: readonly GameEntry[], size: (entry: GameEntry) => number): readonly GameEntry[] {
  const kpiOf = ({ now }: GameEntry): string => (now?.kind === 'bonus' ? now.kpi : '');
  const kpis = entries.map(kpiOf);
  const rank = (entry: GameEntry): number => {
    const value = size(entry);
    return Number.isFinite(value) ? value : Number.MAX_VALUE;
  };
  return [...entries].sort((a, b) => kpis.indexOf(kpiOf(a)) - kpis.indexOf(kpiOf(b)) || rank(a) - rank(b));
}
