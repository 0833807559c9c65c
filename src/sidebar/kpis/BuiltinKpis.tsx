import type { KpiChoice } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';

/**
 * The built-in KPIs, and whether the data can carry them. They are folded away, because there is
 * nothing to do about them here.
 */
export function BuiltinKpis({ kpis: builtin }: { readonly kpis: readonly KpiChoice[] }) {
  const { formula, kpis } = useWords();
  if (builtin.length === 0) return null;
  return (
    <details class="paste">
      <summary>{kpis.builtin(builtin.length)}</summary>
      <ul class="builtin">
        {builtin.map(({ value, label, kind, isPossible }) => (
          <li key={value} class={isPossible ? '' : 'quiet'}>
            <span>{label}</span> <span class="quiet">{isPossible ? formula.kinds[kind] : kpis.noColumn}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
