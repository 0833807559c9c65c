import type { History } from '../../core/forecast/histories.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { tiersOf } from '../../core/targets/tiers.ts';
import { ADDON } from '../../i18n/languages.ts';
import { kpiName } from '../../i18n/index.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { TARGETS } from '../../read/tabs/tabs.ts';
import { perTarget } from '../../read/tabs/rows/perTarget.ts';
import { type TargetRow, nameOfTarget, targetsOf } from '../../read/tabs/rows/targetRows.ts';
import type { Outcome, TargetNow } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from '../rows/leadData.ts';
import type { RowTab } from '../rows/rowTab.ts';
import { historiesAhead } from './historiesAhead.ts';

/** The targets: each with its chance in the next whole period. */
export const targetTab: RowTab<'targets'> = {
  tab: TARGETS,
  read: (range, { leads, own }) => targetsOf(range, leads, own),
  rowsNow(range, data, asked) {
    const read = new Map(targetsOf(range, data.leads, data.own).map((one) => [one.row, one]));
    const historyOf = perTarget(data.leads, (leads) => historiesAhead({ ...data, leads }, 'next', asked));
    return {
      nowOf(row) {
        const { value = null, mistake = null } = read.get(row) ?? {};
        return mistake ?? (value && targetNow(value, historyOf(value), data, asked));
      },
      standing: null,
    };
  },
  takenText: (found, { language }) => ADDON[language].targetTaken(found),
};

function targetNow(target: TargetRow, history: Outcome<History>, { leads }: LeadData, { texts }: Asked): TargetNow {
  const { kpi, kpiText, goal, per, isPercent } = target;
  return {
    kind: 'target',
    manager: nameOfTarget(target, leads),
    kpi: builtinNamed(kpiText) === undefined ? kpiText : kpiName(kpi.id, texts),
    goal,
    per,
    unit: kpi.unit,
    better: kpi.better,
    kpiKind: kpi.kind,
    isPercent,
    chance: history.ok ? outlookOf(history.value).chance(goal) : null,
    tiers: history.ok ? tiersOf(history.value).map((tier) => tier.target) : [],
    lacking: history.ok ? null : history.message,
  };
}
