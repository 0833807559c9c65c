import { type Kpi, isRoad } from '../kpi.ts';

/** Who is at these has paid already, or more. */
const AFTER: readonly string[] = ['paid', 'first_paid', 'finished'];

/**
 * True when chance moves two KPIs together because the same leads make both, as it does conversion
 * and sales. Among those who arrive, how fast they came, what they paid and whether they stay say
 * nothing of how many they are.
 *
 * @example
 * const pair = (a, b) => sharesLeads(builtin(a), builtin(b));
 * [pair('conversion', 'win_rate'), pair('revenue', 'average_check')] // => [true, true]
 * [pair('conversion', 'cycle'), pair('cycle', 'retention')] // => [false, false]
 */
export function sharesLeads(a: Kpi, b: Kpi): boolean {
  const [one, other] = [aspectOf(a), aspectOf(b)];
  const isMoney = [a.measure, b.measure].every((measure) => measure === 'sum' || measure === 'average');
  return one === other || isMoney;
}

function aspectOf(kpi: Kpi): string {
  if (kpi.measure === 'time' || kpi.measure === 'average') return kpi.measure;
  return isRoad(kpi) && kpi.from.some((id) => AFTER.includes(id)) ? 'after' : 'how many';
}
