import type { Arg } from '../sheet/cells/cell.ts';
import { kpiShown } from './KPI.ts';
import { checkShown } from './KPI_CHECK.ts';
import { conversionShown } from './KPI_CONVERSION.ts';
import { dataShown } from './KPI_DATA.ts';
import { boardShown } from './LEADERBOARD.ts';
import type { Shown } from './answer.ts';
import type { Host } from './host.ts';

/** Every custom function by its name: what its formula would show for these arguments. Throws KpiError where the cell would show one. */
export const SHOWN: ReadonlyMap<string, (host: Host, ...args: Arg[]) => Shown> = new Map([
  ['KPI', kpiShown],
  ['KPI_CHECK', checkShown],
  ['KPI_CONVERSION', conversionShown],
  ['KPI_DATA', dataShown],
  ['LEADERBOARD', boardShown],
]);
