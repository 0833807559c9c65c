import type { Arg } from '../../../src/read/cells/cell.ts';
import { tableIn } from '../tableOf.ts';
import type { HostOptions } from '../withHost.ts';

const badges = tableIn('KPI_BADGES');

/** The table of badges with its titles; dates in ISO form. */
export const badgeTable = (args: readonly Arg[], host: HostOptions = {}): unknown[][] =>
  badges(args, host).map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)));

/** The same without titles. */
export const badgeRows = (...args: readonly Arg[]): unknown[][] => badgeTable(args).slice(1);
