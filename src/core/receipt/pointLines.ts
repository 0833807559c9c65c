import type { Timeframe } from '../kpis/timeframe.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { HAIR } from '../stats/rounding.ts';
import { isInWindow, windowOf } from '../kpis/window.ts';
import { type Leads, NEVER, NOBODY, UNDATED, valueAt } from '../leads.ts';
import { type PointRule, factorOf, isUnpaired, worthOf } from '../points/earnedPoints.ts';
import type { QualityLevels } from '../points/quality.ts';
import { eachUnit } from '../points/unitsByDay.ts';
import { listed } from './listed.ts';
import type { BareLine, CountsAs, Receipt, Why } from './receiptLine.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/**
 * What the points of one rule are made of. The value of a line are its points after the cap of its
 * day and the quality: those that count, or that it is too early to count. The cap of a day is
 * filled in the order of the leads, so that the lines of a day add up to it.
 *
 * @param who The code of a manager; null is the whole team.
 */
export function pointLines(
  rule: PointRule,
  all: Leads,
  timeframe: Timeframe,
  who: number | null,
  levels: QualityLevels | null,
): Pick<Receipt, 'lines' | 'unlisted'> {
  const { kpi, ripeDays } = rule;
  const leads = paymentRows(kpi, all);
  const { codes } = leads.managers;
  const to = firstMilestoneDays(kpi.to, leads);
  const window = windowOf(timeframe, false);
  const worth = worthOf(rule);
  const units = new Map<number, BareLine>();
  /** What is kept so far, by manager and day. */
  const kept = new Map<string, number>();
  eachUnit(kpi, all, timeframe, (lead, serial, earned, left) => {
    const code = codes[lead] ?? NOBODY;
    if (code !== NOBODY && (who === null || code === who)) units.set(lead, lineOf(code, serial, earned, left));
  });

  return listed(leads, who, (index) => {
    const at = valueAt(to, index);
    const known = units.get(index);
    if (known !== undefined) return [known];
    const line = (why: Why): BareLine[] => [{ countsAs: 'out', value: null, from: NEVER, to: at, why: [why] }];
    if (at === UNDATED) return line({ code: 'toUndated' });
    if (!isInWindow(window, at)) return whyUnlisted(at, timeframe);
    return line({ code: codes[index] === NOBODY ? 'noManager' : 'noNumber' });
  });

  function lineOf(code: number, serial: number, earned: number, left: number): BareLine {
    const day = Math.floor(serial);
    const bare = { from: NEVER, to: serial };
    if (isUnpaired(rule)) return { ...bare, countsAs: 'out', value: null, why: [{ code: 'effort' }] };
    const key = `${code} ${day}`;
    const before = kept.get(key) ?? 0;
    kept.set(key, before + left);
    const factor = factorOf(rule, levels?.managers[code] ?? null);
    const full = (rule.points * left) / rule.per;
    const points = worth(before + left) - worth(before);
    const isRipe = factor !== null && day + ripeDays <= timeframe.asOfDay;
    const countsAs: CountsAs = left !== 0 && !isRipe ? 'early' : left > 0 ? 'reached' : 'not';
    const why: Why[] = [{ code: 'earned', day: serial, amount: (rule.points * earned) / rule.per }];
    if (left < earned) why.push({ code: 'takenBack', amount: (rule.points * (earned - left)) / rule.per });
    const line = { ...bare, countsAs, value: (factor ?? 1) * points, why };
    if (left === 0) return line;
    if (rule.cap !== null && Math.abs(points - full) > HAIR) why.push({ code: 'cap', amount: rule.cap });
    if (rule.quality !== null)
      why.push(factor === null ? { code: 'qualityUntold' } : { code: 'quality', share: factor });
    if (day + ripeDays > timeframe.asOfDay) why.push({ code: 'ripens', limit: ripeDays });
    return line;
  }
}
