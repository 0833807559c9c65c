import { KpiError } from '../../core/errors.ts';
import { type Arg, isOmitted, single } from '../../read/cells/cell.ts';
import { type JoinedTables, joinTables } from '../../read/join/joinTables.ts';
import { answersOf } from '../../read/table/answersOf.ts';
import { type SettingPlaces, settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';

/** The tables of a join by the arguments that they are given as. */
export type JoinRanges = Readonly<Record<'main' | 'second', Arg>> &
  Readonly<Partial<Record<'third' | 'fourth' | 'fifth' | 'sixth', Arg>>>;

/**
 * Joins the tables of a formula.
 *
 * @param tabs With the columns tab; its answers are about all tables.
 */
export function joinedTables(
  ranges: JoinRanges,
  tabs: Pick<SettingPlaces, 'tabs' | 'tabs2'>,
  host: Host,
): JoinedTables {
  const { columns } = settingsOf(tabs);
  const given = Object.entries(ranges).filter(
    ([argument, range]) => argument === 'main' || argument === 'second' || !isOmitted(single(range)),
  );
  for (const [argument, range] of given) if (isOmitted(single(range))) throw new KpiError('range-empty', { argument });
  return joinTables(given, host, answersOf(columns));
}
