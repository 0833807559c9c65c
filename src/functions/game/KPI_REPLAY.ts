import { MILESTONES } from '../../core/leads.ts';
import { type Places, wholeMonths } from '../../core/pay/replay.ts';
import { ratio } from '../../core/stats/ratio.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import type { Texts } from '../../i18n/index.ts';
import { wholeArgument } from '../../read/arguments/plainArguments.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import { type Arg, isGrid, isOmitted } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { bonusRows } from '../../read/tabs/rows/bonusRows.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import { headerOf } from '../../read/tabs/tabRows.ts';
import { BONUSES } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Format } from '../table/format.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { type ReplayAsk, type ReplayLine, replayLineOf } from './replayLineOf.ts';
import { type ReplayPlaces, effortNote, replayPlaces } from './replayPlaces.ts';
import { type ReplayRules, bonusesToReplay, pointsToReplay } from './replayRules.ts';

/** By default a quarter. */
const MONTHS = 3;

/**
 * Rules for points or bonuses run on the last whole months, before anybody is promised anything:
 * who would have got what, the total, each person's place by these rules, by the balanced Score and
 * by effort alone (calls and meetings), and whether effort alone would have won. With today's rules
 * beside them: who gains and who loses.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param rules The tab of rules to try: Points!A:H or Bonuses!A:E.
 * @param months Optional. How many whole months back, from 1. Left out: 3.
 * @param targets Optional. The tab of targets, which bonuses need: Targets!A:E.
 * @param today Optional. The tab of today's rules, of the same kind. Left out: nothing to compare
 *   with.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_REPLAY(Deals!A:T, Points!A:H) // => Anna Smirnova | 163.0377 | 128.2001 | 50 | 341.2378 | 106.5866 | 0.1729 | 2 | 1 | 7
 * @example =KPI_REPLAY(Deals!A:T, Bonuses!A:E, 3, Targets!A:E) // => Anna Smirnova | 180.48 | 463.5771 | 1044 | 1688.0571 | 0.4077 | 1 | 1 | 7
 * @customfunction
 */
export function KPI_REPLAY(
  host: Host,
  data: Arg,
  rules: Arg,
  months?: Arg,
  targets?: Arg,
  today?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ rules, targets, tabs, tabs2 });
  const { texts, language } = host;
  const leads = leadsOf(data, host, given);
  const day = asOfDay('', leads, host, true);
  const isPay = given.bonuses !== undefined && (given.points === undefined || isBonuses(rules));
  const goals = isPay ? targetsOf(given.targets, leads, ownKpis(given.kpis, leads)) : [];
  const rulesOf = (range: Arg, argument: string): ReplayRules =>
    isPay
      ? bonusesToReplay(leads, { targets: goals, bonuses: bonusRows(range, leads, argument) }, day, language)
      : pointsToReplay(leads, pointsRules(range, leads, argument), day, language);
  const ask = {
    rules: rulesOf(isPay ? given.bonuses : given.points, 'rules'),
    today: isOmitted(today) ? null : rulesOf(today, 'today'),
    months: wholeMonths(leads, wholeArgument(months, 'months', 1) ?? MONTHS, day),
  };
  leads.expect(MILESTONES);
  const names = managerNames(leads);
  const lineOf = replayLineOf(ask);
  const byCode = names.map((name, code) => lineOf(name, [code]));
  const places = replayPlaces(leads, byCode, ask.months, day);
  const people = sortedNames(leads).flatMap((name) => byCode[names.indexOf(name)] ?? []);
  const team = lineOf(wordText('targets', 'everybody', texts), [names.length]);
  const all = lineOf(texts.replay.total, [...names.keys(), names.length]);
  return tableOf(
    replayColumns(ask, all.total, places, texts),
    // Only bonuses can pay the team as a whole.
    [...people, ...(team.total === 0 ? [] : [team]), all],
    replayNotes(ask, places, names, texts),
  );
}

/** True for a Bonuses tab, recognised by its header. */
function isBonuses(range: Arg): boolean {
  return headerOf(BONUSES, isGrid(range) ? range : [[range]]) !== null;
}

/** @param cost What all together get. */
function replayColumns(
  { rules, today, months }: ReplayAsk,
  cost: number,
  places: ReplayPlaces,
  texts: Texts,
): readonly Column<ReplayLine>[] {
  const { titles, replay: words } = texts;
  const format: Format = rules.kind === 'points' ? 'decimal' : 'money';
  const placeColumn = (title: string, by: Places): Column<ReplayLine> => ({
    title,
    format: 'integer',
    cell: ({ codes: [code = -1, ...others] }) => (others.length === 0 ? by[code] : null),
  });
  const ripening: Column<ReplayLine> = { title: titles.ripeningPoints, format, cell: (line) => line.ripening };
  const comparison: readonly Column<ReplayLine>[] = [
    { title: words.today, format, cell: (line) => line.today },
    { title: titles.change, format, cell: ({ change }) => change },
  ];
  return [
    managerColumn(texts, ({ who }) => who),
    ...months.map((month, index): Column<ReplayLine> => ({
      title: periodLabel(month),
      format,
      cell: ({ amounts }) => amounts[index],
    })),
    { title: words.total, format, cell: ({ total }) => total },
    ...(rules.kind === 'points' ? [ripening] : []),
    { title: words.share, format: 'share', cell: ({ total }) => ratio(total, cost) },
    placeColumn(words.byRules, places.rules),
    placeColumn(words.byScore, places.score),
    placeColumn(words.byEffort, places.effort),
    ...(today === null ? [] : comparison),
    // Notes stand in the last column, below.
    { title: titles.note, format: 'text', cell: () => null },
  ];
}

/** Notes about the months and the rules, without repetitions. */
function replayNotes(
  { rules, today, months }: ReplayAsk,
  places: ReplayPlaces,
  names: readonly string[],
  texts: Texts,
): readonly string[] {
  const last = months[months.length - 1] ?? null;
  const effort = last === null ? texts.replay.noMonths : effortNote(places, names, texts);
  return [...new Set([effort, ...rules.notes(last), ...(today?.notes(last) ?? [])])];
}
