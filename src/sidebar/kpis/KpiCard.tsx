import type { Choice, OwnKpi } from '../../addon/api/index.ts';
import { useWords } from '../shared/words.ts';
import { describe } from './describe.ts';
import { Value } from './Value.tsx';

/** One of the team's own KPIs: what it measures, and what it comes to now. */
export function KpiCard(props: {
  readonly kpi: OwnKpi;
  readonly names: readonly Choice[];
  readonly currency: string | null;
  /** Left out: only to look at. */
  readonly onEdit?: (() => void) | undefined;
  readonly onDelete?: () => void;
}) {
  const { kpi, names, currency, onEdit, onDelete } = props;
  const words = useWords();
  const { kpis, settings } = words;
  const name = kpi.draft.name || kpis.nameless;
  const sentence = describe(kpi.draft, names, words);
  return (
    <>
      <h3>{name}</h3>
      {sentence !== '' && <p class="quiet">{sentence}</p>}
      {kpi.now !== null && (
        <p class={kpi.now.kind === 'value' ? '' : kpi.now.field === null ? 'lacking' : 'wrong'}>
          {kpi.now.kind === 'mistake' ? kpi.now.message : <Value now={kpi.now} currency={currency} />}
        </p>
      )}
      {(onEdit ?? onDelete) && (
        <p class="cells">
          {onEdit && (
            <button id={`kpi-edit-${kpi.row}`} type="button" aria-label={settings.editNamed(name)} onClick={onEdit}>
              {settings.edit}
            </button>
          )}
          {onDelete && (
            <button type="button" aria-label={settings.removeNamed(name)} onClick={onDelete}>
              {settings.remove}
            </button>
          )}
        </p>
      )}
    </>
  );
}
