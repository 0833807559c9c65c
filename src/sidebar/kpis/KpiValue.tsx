import type { KpiNow } from '../../addon/api/index.ts';
import { cellText } from '../shared/cellText.ts';
import { useWords } from '../shared/useWords.ts';

/** The value of a KPI and its number of leads; leads that are ripening are counted separately. */
export function KpiValue({ now, currency }: { readonly now: KpiNow; readonly currency: string | null }) {
  const { tag, kpis } = useWords();
  const { value, unit, leads, ripening } = now;
  const text = value === null ? '' : cellText(value, unit, tag, currency);
  const shown = value === null ? kpis.blank : unit === 'days' ? kpis.days(text) : text;
  const base = unit === 'share' ? kpis.ofLeads(leads) : kpis.overLeads(leads);
  const notes = [value === null ? '' : base, ripening === 0 ? '' : kpis.ripening(ripening)].filter(Boolean);
  return (
    <>
      <b class={value === null ? 'nothing' : 'value'}>{shown}</b>{' '}
      {notes.length > 0 && <span class="quiet">{notes.join(', ')}</span>}
    </>
  );
}
