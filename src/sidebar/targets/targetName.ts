import type { Draft, Entry } from '../../addon/api/index.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { labelOf } from '../rows/form/kpiChoices.ts';
import type { PanelContext } from '../rows/panelContext.ts';

type Row = Pick<Entry<'targets'>, 'draft' | 'now'> & Partial<Pick<Entry<'targets'>, 'cells'>>;

/** Such as "Anna, Sales, a month". Without data the words of the tab are used as they are. */
export function targetName(row: Row, around: PanelContext): string {
  const { draft, now, cells } = row;
  const { targets } = around.words;
  const who = now === null && cells ? cells.who : now?.kind === 'target' ? now.manager : draft.who;
  const per = PERIOD_UNITS.find((unit) => unit === draft.per);
  return targets.called(who || targets.team, targetKpi(row, around), per === undefined ? draft.per : targets.aPer[per]);
}

/** The name of the KPI of a target. */
export function targetKpi({ now, draft, cells }: Row, { names, words }: PanelContext): string {
  return (
    (now === null && cells ? cells.kpi : now?.kind === 'target' ? now.kpi : labelOf(draft.kpi, names, words)) || '—'
  );
}

/** The name of a target that is being typed. @param everybody What stands for the whole team. */
export function typedTargetName(draft: Draft<'targets'>, everybody: string, around: PanelContext): string {
  return targetName({ draft: draft.who === everybody ? { ...draft, who: '' } : draft, now: null }, around);
}
