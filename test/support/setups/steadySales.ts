import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { leadsIn } from '../found.ts';

/** Two sales of Anna and one of Boris in each month from January to August 2026. */
export const steadySales = leadsIn([
  ['Manager', 'Created', 'Paid'],
  ...Array.from({ length: 8 }, (_, month) =>
    ['Anna', 'Anna', 'Boris'].map((who, i): Cell[] => {
      const day = new Date(Date.UTC(2026, month, 3 + i));
      return [who, day, day];
    }),
  ).flat(),
]);

/** A target of that many sales a month: Anna's, or another's; null is the team. */
export const salesTarget = (goal: number, manager: number | null = 0) =>
  ({ kpi: builtinKpi('sales'), goal, manager, per: 'month', weight: 1 }) as const;
