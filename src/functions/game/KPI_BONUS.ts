import { cappedFrom } from '../../core/pay/payCurve.ts';
import type { Payer } from '../../core/pay/payer.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { fill } from '../../i18n/index.ts';
import { mainCurrency } from '../../read/leads/mainCurrency.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { bonusRows, bonusRules } from '../../read/tabs/rows/bonusRows.ts';
import { percentNote } from '../../read/tabs/rows/percentNote.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { nameOfTarget, targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { valueText } from '../table/valueText.ts';
import { bonusNotes } from './bonusNotes.ts';
import { type BonusAsk, type PaidLine, paidLines } from './paidLines.ts';
import { targetPayer } from './targetPayer.ts';

/**
 * What each target pays by the Bonuses tab, and what the next sale adds. The pay goes in straight
 * lines through the rows of a KPI, from 0 at 0 % of the target, and beyond the last row its line
 * goes on, unless the last two rows pay the same; nowhere is there a jump. Below the floor of the
 * quality KPI it shrinks in proportion. A KPI with a limit in days is paid for the newest period
 * that is ripe, named in the column Period. The last column warns of cliffs, of a cap below a past
 * period and of pay for quantity alone.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param targets The tab of targets: Targets!A:E.
 * @param bonuses The tab of bonuses: Bonuses!A:E. Attainment is a share of the target: 0.8 or 80%.
 * @param period Optional. Every period of a target that ends in it: 2026, "2026-Q4", "2026-11",
 *   "2026-W47", "last month", a date cell (its month) or two. Left out: the one that is running.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_BONUS(Deals!A:T, Targets!A:E, Bonuses!A:E, "2026-07") // => Team | Revenue | 2026-07 | 18299 | 18000 | 1.0166 | 1 | 313.2889 | 29.039
 * @customfunction
 */
export function KPI_BONUS(
  host: Host,
  data: Arg,
  targets: Arg,
  bonuses: Arg,
  period?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ targets, bonuses, tabs, tabs2 });
  const { texts, language } = host;
  const { titles, bonus: words } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const ask = {
    targets: targetsOf(given.targets, leads, ownKpis(given.kpis, leads)),
    bonuses: bonusRows(given.bonuses, leads),
    period: askedPeriod(period, leads, host, as_of),
    asOfDay: asOfDay(as_of, leads, host, true),
  };
  const payer = targetPayer(leads, ask.asOfDay);
  const everybody = wordText('targets', 'everybody', texts);
  const columns: readonly Column<PaidLine>[] = [
    managerColumn(texts, ({ target }) => nameOfTarget(target, leads) ?? everybody),
    { title: titles.kpi, format: 'text', cell: ({ target }) => target.kpiText },
    { title: titles.period, format: 'text', cell: ({ period }) => period && periodLabel(period) },
    { title: titles.actual, format: 'mixed', cell: ({ line }) => line?.value },
    { title: titles.target, format: 'mixed', cell: ({ target }) => target.goal },
    { title: titles.attained, format: 'share', cell: ({ line }) => line?.attained },
    { title: words.quality, format: 'share', cell: ({ line }) => line?.factor },
    { title: words.pay, format: 'money', cell: ({ line }) => line?.pay },
    { title: words.next, format: 'money', cell: ({ line }) => line?.next },
    { title: titles.note, format: 'text', cell: (paid) => noteOf(paid, ask, payer, host) },
  ];
  const notes = bonusNotes(ask, bonusRules(ask.bonuses), language, mainCurrency(leads));
  return tableOf(columns, paidLines(leads, ask, payer), notes);
}

/** Why nothing is counted for a target; or how it was read and what its pay is based on. */
function noteOf({ target, row, period, line, mistake }: PaidLine, ask: BonusAsk, payer: Payer, host: Host): string {
  const { texts, language } = host;
  const { bonus: words } = texts;
  if (mistake) return rowNote('targets', row, mistake, language);
  if (line === null) return fill(words.noPeriod, { period: ask.period ? periodLabel(ask.period) : '' });
  const notes = [percentNote(target, texts)];
  if (line.factor === null) notes.push(words.untold);
  else if (line.isOfAllTime) notes.push(words.allTime);
  const rule = bonusRules(ask.bonuses).find(({ kpi }) => kpi.id === target.kpi.id);
  const beyondCap = rule && period && payer.beyondCap(target, rule, period);
  if (beyondCap) {
    const shareText = (share: number): string => valueText(share, 'share', texts);
    const [cap, best] = [shareText(cappedFrom(rule.curve) ?? 0), shareText(beyondCap.attained)];
    notes.push(fill(words.cap, { cap, period: periodLabel(beyondCap.period), best }));
  }
  return notes.filter(Boolean).join(' ');
}
