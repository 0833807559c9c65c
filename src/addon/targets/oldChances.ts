import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { TARGETS } from '../../read/tabs/tabs.ts';
import { perTarget } from '../../read/tabs/rows/perTarget.ts';
import { targetsOf } from '../../read/tabs/rows/targetRows.ts';
import type { OldChance, Outcome } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { leadData } from '../rows/leadData.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import { historiesAhead } from './historiesAhead.ts';

/** The chance that each target had before the running period began. */
export function sidebarOldChances(tab: string): Outcome<readonly OldChance[]> {
  return endpoint((asked) => {
    const data = leadData(tab, asked);
    const found = tabSheetOf(TARGETS, asked);
    const historyOf = perTarget(data.leads, (leads) => historiesAhead({ ...data, leads }, 'last', asked));
    return (found === null ? [] : targetsOf(found.rows, data.leads, data.own)).flatMap(({ row, value }) => {
      if (value === null) return [];
      const history = historyOf(value);
      return { row, chance: history.ok ? outlookOf(history.value).chance(value.goal) : null };
    });
  });
}
