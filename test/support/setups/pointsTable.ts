import type { Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../cells.ts';

/** The titles of a tab Points. */
export const POINTS_TITLES =
  'Milestone or KPI | Points | Per | Daily cap | Quality KPI | Floor | Goal | Ripens after days';

/** A tab Points with these rows. */
export const pointsRules = (drawn: string): Cell[][] => cells(`${POINTS_TITLES}\n${drawn}`);

/** What KPI_POINTS gives, by manager: points, ripening, taken back, by rules. */
export const pointsByName = (rows: readonly (readonly Value[])[]): Map<string, number[]> =>
  new Map(
    rows
      .slice(1)
      .filter(([name]) => name !== '')
      .map(([name, ...rest]) => [String(name), rest.slice(0, -1).map(Number)]),
  );
