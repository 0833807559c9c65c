import type { ComponentChildren } from 'preact';
import { useSearch } from '../shared/useSearch.tsx';

/** One target of many that may be saved. */
export interface Tick {
  readonly key: string;
  readonly label: string;
  /** Null: it cannot be ticked. */
  readonly isTicked: boolean | null;
  readonly note?: string | undefined;
  /** At the right. */
  readonly children?: ComponentChildren;
}

/** Targets to tick before they are saved together. */
export function Ticks({
  label,
  ticks,
  onTick,
}: {
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly onTick: (key: string, isTicked: boolean) => void;
}) {
  const search = useSearch('ticks-search', ticks.length);
  return (
    <>
      {search.field}
      <ul class="ticks" aria-label={label}>
        {ticks.map(({ key, label: name, isTicked, note, children }) => (
          <li key={key} hidden={!search.finds(name)}>
            <label>
              <input
                type="checkbox"
                checked={isTicked === true}
                disabled={isTicked === null}
                onChange={({ currentTarget }) => onTick(key, currentTarget.checked)}
              />
              <span class="name">
                {name}
                {note !== undefined && <span class="quiet">{note}</span>}
              </span>
              <span class="number">{children}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
