import type { FormField, RowTabId } from '../../addon/api/index.ts';
import type { Unit } from '../../core/kpis/kpi.ts';
import type { FieldLook } from '../rows/panelContext.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/** The hints of a field: what may stand there, in the unit of its KPI, and what it is for. */
export function gameLook(
  id: RowTabId,
  { name, kind }: FormField<string>,
  unit: Unit | null,
  { game }: SidebarWords,
): FieldLook {
  const hints = [kind === 'amount' ? game.hints[`unit.${unit ?? ''}`] : '', game.hints[`${id}.${name}`]];
  const hint = hints.filter(Boolean).join(' ');
  return { hint, ...(kind === 'amount' && unit === 'points' ? { takes: 'text' } : {}) };
}
