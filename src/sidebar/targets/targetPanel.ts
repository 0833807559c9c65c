import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { labelled } from '../rows/form/fieldChoices.ts';
import { firstPossible } from '../rows/form/kpiChoices.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { RenewButton } from './RenewButton.tsx';
import { RenewForm } from './RenewForm.tsx';
import { TargetsEnd } from './TargetsEnd.tsx';
import { TargetForm } from './form/TargetForm.tsx';
import { TargetTable } from './TargetTable.tsx';
import { targetName } from './targetName.ts';

/**
 * The targets with the chance of each, and new numbers for the next period; below them how
 * the period goes, and the road.
 */
export const targetPanel: RowPanel<'targets'> = {
  id: 'targets',
  isByPerson: true,
  after: ['kpis'],
  titleOf: targetName,
  begin: ({ report }) => ({ kpi: firstPossible(report?.kpis ?? []) ?? '' }),
  focus: (opened, given) => (opened === null && given === null ? 'who' : 'target'),
  first: ['who', 'kpi', 'per'],
  look({ name }, _form, { words: { targets } }) {
    if (name === 'who') return { label: targets.fields.who };
    if (name === 'per') return { label: targets.fields.per, choices: labelled(PERIOD_UNITS, targets.pers) };
    return name === 'weight' ? { hint: targets.weightHint } : {};
  },
  List: TargetTable,
  Form: TargetForm,
  ManyForm: RenewForm,
  Adding: RenewButton,
  End: TargetsEnd,
};
