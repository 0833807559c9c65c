import type { SourceTab } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';

/** The tabs with a box each and what their rows are; those of no kind stand apart, with the reason. */
export function SourceTicks(props: {
  readonly tabs: readonly SourceTab[];
  readonly chosen: readonly string[];
  readonly onTick: (tab: string, isTicked: boolean) => void;
}) {
  const { sources } = useWords();
  const known = props.tabs.filter(({ kind }) => kind !== null);
  const others = props.tabs.filter(({ kind }) => kind === null);
  return (
    <>
      {known.length === 0 ? (
        <p class="quiet">{sources.none}</p>
      ) : (
        <fieldset>
          <legend>{sources.tabs}</legend>
          {known.map(({ tab, kind, rows }) => (
            <label key={tab} class="tick">
              <input
                type="checkbox"
                checked={props.chosen.includes(tab)}
                onChange={({ currentTarget }) => props.onTick(tab, currentTarget.checked)}
              />
              <span>
                <span class="name">{tab}</span>
                <span class="quiet">{sources.kind(kind ?? '', rows)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <details>
          <summary>{sources.others(others.length)}</summary>
          <dl>
            {others.map(({ tab, why }) => (
              <div key={tab}>
                <dt>{tab}</dt>
                <dd class="quiet">{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
