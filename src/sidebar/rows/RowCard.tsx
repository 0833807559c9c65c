import type { Draft, Entry, RowField, RowMistake, RowTabId } from '../../addon/api/index.ts';
import type { PanelContext } from './panelContext.ts';
import type { RowPanel } from './rowPanel.ts';

/** A row: what it says, its result, and what is wrong with it. */
export function RowCard<T extends RowTabId>(props: {
  readonly panel: RowPanel<T>;
  readonly entry: Entry<T>;
  readonly around: PanelContext;
  /**
   * Opens the form; left out: the row can only be looked at. `given`: what the form begins with.
   */
  readonly onEdit?: ((given?: Partial<Draft<T>>) => void) | null;
  readonly onDelete?: () => void;
  /** Up or down; null at that end of the list. */
  readonly onMove?: { readonly up: (() => void) | null; readonly down: (() => void) | null } | null;
}) {
  const { panel, entry, around, onEdit = null, onDelete, onMove = null } = props;
  const { id } = panel;
  const { game, rows } = around.words;
  const { row, now } = entry;
  const name = panel.titleOf(entry, around);
  const sentence = panel.sentenceOf?.(entry, around) ?? '';
  const mend = panel.mend?.(entry, around) ?? null;
  return (
    <>
      <h3>{name}</h3>
      {sentence !== '' && <p class="quiet">{sentence}</p>}
      {now !== null && isMistake<T>(now) && <p class={now.field === null ? 'lacking' : 'wrong'}>{now.message}</p>}
      {now !== null && !isMistake<T>(now) && panel.now?.(now, around)}
      {(onEdit ?? onDelete) && (
        <p class="cells">
          {mend !== null && onEdit && (
            <button type="button" onClick={() => onEdit(mend.given)}>
              {mend.label}
            </button>
          )}
          {onEdit && (
            <button id={`${id}-edit-${row}`} type="button" aria-label={rows.editNamed(name)} onClick={() => onEdit()}>
              {rows.edit}
            </button>
          )}
          {onDelete && (
            <button type="button" aria-label={rows.removeNamed(name)} onClick={onDelete}>
              {rows.remove}
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

function isMistake<T extends RowTabId>(now: NonNullable<Entry<T>['now']>): now is RowMistake<RowField<T>> {
  return now.kind === 'mistake';
}

function MoveButton(props: { id: string; label: string; sign: string; onMove: (() => void) | null }) {
  const { id, label, sign, onMove } = props;
  return (
    <button id={id} type="button" aria-label={label} aria-disabled={onMove === null} onClick={() => onMove?.()}>
      {sign}
    </button>
  );
}
