import { wholeMonths } from '../../core/pay/replay.ts';
import { wholeArgument } from '../../read/arguments/arguments.ts';
import { type Arg, isOmitted } from '../../read/cells/cell.ts';
import { replayAnswer } from './replay.ts';
import { type Rules, bonusesToReplay, isBonuses, pointsToReplay } from './replayRules.ts';
import { targetsOf } from '../../read/tabs/targetRows.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/** A quarter, unless something else is said. */
const MONTHS = 3;

/**
 * Rules for points or bonuses run on the last whole months, before anybody is promised anything: who would have got what, the total, each person's place by these rules, by the balanced Score and by effort alone (calls and meetings), and whether effort alone would have won. With today's rules beside them: who gains and who loses.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param rules The tab of rules to try: Points!A:H or Bonuses!A:E.
 * @param months Optional. How many whole months back, from 1. Left out: 3.
 * @param targets Optional. The tab of targets, which bonuses need: Targets!A:E.
 * @param today Optional. The tab of today's rules, of the same kind. Left out: nothing to compare with.
 * @returns A table with a header row.
 * @example =KPI_REPLAY(Deals!A:T, Points!A:H) // => Anna Smirnova | 163.0377 | 128.2001 | 50 | 341.2378 | 106.5866 | 0.1729 | 2 | 1 | 7
 * @example =KPI_REPLAY(Deals!A:T, Bonuses!A:E, 3, Targets!A:E) // => Anna Smirnova | 180.48 | 463.5771 | 1044 | 1688.0571 | 0.4077 | 1 | 1 | 7
 * @customfunction
 */
export function KPI_REPLAY(host: Host, data: Arg, rules: Arg, months?: Arg, targets?: Arg, today?: Arg): Table {
  const leads = leadsOf(data, host);
  const { language } = host;
  const day = asOfDay('', leads, host, true);
  const goals = isBonuses(rules) ? targetsOf(targets, leads) : [];
  const read = (range: Arg, argument: string): Rules =>
    isBonuses(rules)
      ? bonusesToReplay(leads, range, argument, goals, day, language)
      : pointsToReplay(leads, range, argument, day, language);
  const ask = {
    rules: read(rules, 'rules'),
    today: isOmitted(today) ? null : read(today, 'today'),
    months: wholeMonths(leads, wholeArgument(months, 'months', 1) ?? MONTHS, day),
    asOfDay: day,
  };
  return replayAnswer(leads, ask, language);
}
