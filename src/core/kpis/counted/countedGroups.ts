import { NOBODY } from '../../leads.ts';
import type { Groups } from '../groups.ts';
import type { Measure } from '../kpi.ts';
import { type Counted, NOTHING_COUNTED, addCounted } from './counted.ts';
import type { CountedRow } from './kpiCounts.ts';

/**
 * Rows added up by manager.
 *
 * @param managers How many managers there are.
 * @example
 * const row = (manager, leads) => ({ manager, period: null, counted: { ...NOTHING_COUNTED, leads } });
 * countedGroups('rate', [row(0, 2), row(1, 5), row(0, 1)], 2).managers.map(({ leads }) => leads) // => [3, 5]
 */
export function countedGroups(measure: Measure, rows: readonly CountedRow[], managers: number): Groups<Counted> {
  const byCode = Array.from({ length: managers + 1 }, () => NOTHING_COUNTED);
  for (const { manager, counted } of rows)
    byCode[manager + 1] = addCounted(measure, byCode[manager + 1] ?? NOTHING_COUNTED, counted);
  return {
    managers: byCode.slice(1),
    nobody: byCode[NOBODY + 1] ?? NOTHING_COUNTED,
    team: () => byCode.reduce((sum, one) => addCounted(measure, sum, one), NOTHING_COUNTED),
  };
}
