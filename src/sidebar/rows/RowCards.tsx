import type { Entry, RowTabId } from '../../addon/api/index.ts';
import { RowCard } from './RowCard.tsx';
import type { ListPart } from './rowPanel.ts';

/**
 * The rows of a tab as cards: in the order of the tab, in the order that the user gave them, or by
 * size.
 */
export function RowCards<T extends RowTabId>(props: ListPart<T>) {
  const { panel, list, around, onEdit, onDelete, onMove } = props;
  const { order } = panel;
  const shown = typeof order === 'function' ? order(list.entries) : list.entries;
  const moveTo = (entry: Entry<T>, other: Entry<T> | undefined): (() => void) | null =>
    other === undefined ? null : () => onMove(entry, other);
  return (
    <ul class="own">
      {shown.map((entry, at) => (
        <li key={entry.row}>
          {panel.above?.(entry, shown, around)}
          <RowCard<T>
            panel={panel}
            entry={entry}
            around={around}
            onEdit={onEdit && ((given) => onEdit(entry, given))}
            onDelete={() => onDelete(entry)}
            onMove={
              order === 'own' && shown.length > 1
                ? { up: moveTo(entry, shown[at - 1]), down: moveTo(entry, shown[at + 1]) }
                : null
            }
          />
        </li>
      ))}
    </ul>
  );
}
