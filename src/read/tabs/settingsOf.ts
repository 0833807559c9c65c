import { KpiError } from '../../core/errors.ts';
import { typedText } from '../arguments/plainArguments.ts';
import { type Arg, isBlank, isGrid, isOmitted, single } from '../cells/cell.ts';
import type { Tab } from './tab.ts';
import { areAnswers } from '../table/answersOf.ts';
import { type Rows, type TabHeader, headerOf } from './tabRows.ts';
import { BADGES, BONUSES, COLUMNS, HOLIDAYS, KPIS, LEVELS, POINTS, TARGETS, TEAM } from './tabs.ts';

/** The tabs with settings that a function may be given. */
const SETTINGS = {
  columns: COLUMNS,
  team: TEAM,
  kpis: KPIS,
  targets: TARGETS,
  badges: BADGES,
  points: POINTS,
  levels: LEVELS,
  bonuses: BONUSES,
  holidays: HOLIDAYS,
} as const;
type SettingId = keyof typeof SETTINGS;
const IDS = Object.keys(SETTINGS) as readonly SettingId[];

/** What a function was given: of each tab with settings its range; undefined where it was not. */
export type Settings = Readonly<Partial<Record<SettingId, Arg>>>;

/** Which tabs an argument takes, by its name; where the header does not tell, the first one is meant. */
const TAKEN: ReadonlyMap<string, readonly SettingId[]> = new Map<string, readonly SettingId[]>([
  ...IDS.map((id): [string, readonly SettingId[]] => [id, [id]]),
  ['mapping', ['columns']],
  ['settings', ['kpis', 'targets']],
  ['rules', ['points', 'bonuses']],
  ['holidays', ['holidays', 'team']],
]);

/** The arguments of a function in which tabs with settings may stand, by their names. */
export type SettingPlaces = Readonly<Partial<Record<SettingId | 'mapping' | 'settings' | 'rules', Arg>>> & {
  readonly tabs: Arg;
  readonly tabs2: Arg;
};

/** Tabs without which their function says nothing: another one in their place is told of. */
const NEEDED: readonly SettingId[] = ['targets', 'badges', 'points', 'levels', 'bonuses'];

/**
 * Sorts the ranges that a function was given by what they are. A tab with settings is told by its
 * header, so it may stand in any argument for such a tab.
 *
 * @throws KpiError `settings-unknown` when `tabs` or `tabs2` is no such tab, `settings-twice` when
 *   two ranges are the same one.
 */
export function settingsOf({ tabs, tabs2, ...named }: SettingPlaces): Settings {
  const found = new Map<SettingId, { readonly range: Arg; readonly argument: string }>();
  const put = (id: SettingId, range: Arg, argument: string): void => {
    const other = found.get(id)?.argument;
    if (other !== undefined) throw new KpiError('settings-twice', { argument, other, tab: id });
    found.set(id, { range, argument });
  };
  /** What stands in an argument of another tab, by the tab that was expected. */
  const strays = new Map<SettingId, { readonly range: Arg; readonly argument: string }>();
  for (const [argument, range] of Object.entries(named)) {
    const [expected] = TAKEN.get(argument) ?? [];
    if (isOmitted(single(range)) || expected === undefined) continue;
    const own = bestTab(TAKEN.get(argument) ?? [], rowsIn(range));
    if (own === null) strays.set(expected, { range, argument });
    else put(own, range, argument);
  }
  for (const [expected, { range, argument }] of strays) {
    const other = otherTab(rowsIn(range));
    // What is wrong with an argument of its own is told by whoever reads that tab.
    const isOwn = other === null || (NEEDED.includes(expected) && found.has(other));
    if (isOwn) strays.delete(expected);
    put(isOwn ? expected : other, range, argument);
  }
  for (const [argument, range] of Object.entries({ tabs, tabs2 })) {
    const rows = rowsIn(range);
    // The last answer may have been taken out of a columns tab.
    if (rows.every((row) => row.every(isBlank))) continue;
    const id = otherTab(rows) ?? (areAnswers(rows) ? 'columns' : null);
    if (id === null) throw unknownTab(argument, rows);
    put(id, range, argument);
  }
  for (const [id, stray] of strays) if (NEEDED.includes(id) && !found.has(id)) found.set(id, stray);
  return Object.fromEntries([...found].map(([id, { range }]) => [id, range]));
}

const rowsIn = (range: Arg): Rows => (isGrid(range) ? range : [[range]]);

function headerIn(id: SettingId, rows: Rows): TabHeader<string> | null {
  const tab: Tab = SETTINGS[id];
  return headerOf(tab, rows);
}

/** A list of holidays is told by nothing but the word for a date, which many tables have. */
const TELLING = IDS.filter((id) => id !== 'holidays');

/** The tab whose columns most of the header names: “KPI, Points, Goal” could also begin Targets. */
function bestTab(ids: readonly SettingId[], rows: Rows): SettingId | null {
  let best: SettingId | null = null;
  let most = 0;
  for (const id of ids) {
    const known = headerIn(id, rows)?.columns.size ?? 0;
    if (known > most) [best, most] = [id, known];
  }
  return best;
}

/** A list of holidays has dates, and at most a column for their names. A table of leads has more. */
const HOLIDAY_COLUMNS = 2;

function holidaysIn(rows: Rows): SettingId | null {
  const header = headerIn('holidays', rows);
  const filled = header === null ? [] : (rows[header.row] ?? []).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.length <= HOLIDAY_COLUMNS ? 'holidays' : null;
}

/** The tab that a range is, wherever it stands; answers without a header are told by nothing. */
function otherTab(rows: Rows): SettingId | null {
  return bestTab(TELLING, rows) ?? (areAnswers(rows) ? null : holidaysIn(rows));
}

function unknownTab(argument: string, rows: Rows): KpiError {
  const first = rows.find((row) => !row.every(isBlank)) ?? [];
  const found = typedText([first.filter((cell) => !isBlank(cell))]);
  return new KpiError('settings-unknown', { argument, found, tabs: IDS });
}
