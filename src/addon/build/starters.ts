import type { FieldOf, Tab } from '../../read/tabs/tab.ts';
import { BADGES, LEVELS, POINTS, TARGETS, TEAM } from '../../read/tabs/tabs.ts';
import type { Asked } from '../endpoint.ts';
import { type School, type StarterRow, badgeRows, levelRows, pointsRows, targetRows, teamRows } from './starterRows.ts';

/** A tab to begin with. */
interface Starter {
  readonly tab: Tab;
  readonly rowsOf: (school: School, asked: Asked) => readonly StarterRow<Tab>[];
  /** In pixels. */
  readonly widths: Readonly<Partial<Record<string, number>>>;
}

/** The width of a column by default. */
export const USUAL_WIDTH = 110;

/** The tabs that the add-on makes where the spreadsheet lacks them, in their order. */
export const STARTERS: readonly Starter[] = [
  starter(TEAM, teamRows, { manager: 160, team: 140, email: 200, off: 180 }),
  starter(TARGETS, targetRows, { who: 170, kpi: 150, weight: 80 }),
  starter(BADGES, badgeRows, { name: 180, icon: 70, kpi: 220, least: 190, value: 90, leads: 130, note: 420 }),
  starter(LEVELS, levelRows, { name: 160, icon: 80 }),
  starter(POINTS, pointsRows, {
    what: 170,
    points: 80,
    per: 90,
    cap: 120,
    quality: 190,
    floor: 80,
    goal: 80,
    ripens: 150,
  }),
];

function starter<S extends Tab>(
  tab: S,
  rowsOf: (school: School, asked: Asked) => readonly StarterRow<S>[],
  widths: Readonly<Partial<Record<FieldOf<S>, number>>>,
): Starter {
  return { tab, rowsOf, widths };
}
