import type { Choice, GameEntry, GameId } from '../../addon/api/index.ts';
import { useWords } from '../shared/words.ts';
import { labelOf } from '../targets/names.ts';
import { Held } from './Held.tsx';
import { sentenceOf, titleOf } from './sentences.ts';

/** A row of a tab of the game: what it says, what it comes to, and what is wrong with it. */
export function GameCard(props: {
  readonly id: GameId;
  readonly entry: GameEntry;
  readonly names: readonly Choice[];
  /** Left out: only to look at. `given`: what the form begins with. */
  readonly onEdit?: ((given?: Readonly<Record<string, string>>) => void) | undefined;
  readonly onDelete?: () => void;
  /** Up or down; null at that end of the list. */
  readonly onMove?: { readonly up: (() => void) | null; readonly down: (() => void) | null } | undefined;
}) {
  const { id, entry, names, onEdit, onDelete, onMove } = props;
  const words = useWords();
  const { game, settings } = words;
  const { row, now } = entry;
  const name = titleOf(id, entry, names, words);
  const pair = now?.kind === 'points' ? now.pair : null;
  const sentence = sentenceOf(id, entry, names, words);
  return (
    <>
      <h3>{name}</h3>
      {sentence !== '' && <p class="quiet">{sentence}</p>}
      {now?.kind === 'mistake' && <p class={now.field === null ? 'lacking' : 'wrong'}>{now.message}</p>}
      {now?.kind === 'badge' && <Held now={now} />}
      {now?.kind === 'points' && now.isUnpaired && <p class="lacking">{game.effort}</p>}
      {(onEdit ?? onDelete) && (
        <p class="cells">
          {pair !== null && onEdit && (
            <button type="button" onClick={() => onEdit(pair)}>
              {game.pair(labelOf(pair.quality, names))}
            </button>
          )}
          {onEdit && (
            <button
              id={`${id}-edit-${row}`}
              type="button"
              aria-label={settings.editNamed(name)}
              onClick={() => onEdit()}
            >
              {settings.edit}
            </button>
          )}
          {onDelete && (
            <button type="button" aria-label={settings.removeNamed(name)} onClick={onDelete}>
              {settings.remove}
            </button>
          )}
          {onMove && (
            <>
              <MoveButton id={`${id}-up-${row}`} label={game.up(name)} sign="↑" onMove={onMove.up} />
              <MoveButton id={`${id}-down-${row}`} label={game.down(name)} sign="↓" onMove={onMove.down} />
            </>
          )}
        </p>
      )}
    </>
  );
}

function MoveButton(props: { id: string; label: string; sign: string; onMove: (() => void) | null }) {
  const { id, label, sign, onMove } = props;
  return (
    <button id={id} type="button" aria-label={label} aria-disabled={onMove === null} onClick={() => onMove?.()}>
      {sign}
    </button>
  );
}
