import type { FormField } from '../../addon/api/index.ts';
import type { Unit } from '../../core/kpis/kpi.ts';
import type { FieldLook } from '../rows/panelContext.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/** A tab of the game. */
export type GameId = 'badges' | 'points' | 'levels' | 'bonuses';

/** The hints of a field: what may stand there, in the unit of its KPI, and what it is for. */
export function gameLook(
  id: GameId,
  { name, kind }: FormField<string>,
  unit: Unit | null,
  { game }: SidebarWords,
): FieldLook {
  const hints = [kind === 'amount' ? game.hints[`unit.${unit ?? ''}`] : '', game.hints[`${id}.${name}`]];
  const hint = hints.filter(Boolean).join(' ');
  return { hint, ...(kind === 'amount' && unit === 'points' ? { takes: 'text' } : {}) };
}

export function gameWords<T extends GameId>(id: T): RowPanel<T>['words'] {
  return ({ game }) => ({
    title: game.tabs[id],
    none: game.none[id],
    add: game.add[id],
    standing: game.standing[id],
  });
}
