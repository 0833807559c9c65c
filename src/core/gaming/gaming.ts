import { columnMissing } from '../kpis/evaluate.ts';
import { type Leads, UNDATED, at } from '../leads.ts';
import { holm } from '../stats/holm.ts';
import { fading } from './fading.ts';
import { monthEnds } from './monthEnds.ts';
import { monthsUntil } from './months.ts';
import { repeats } from './repeats.ts';
import { SIGNS, type SignId, type Sighting, type Tested } from './sighting.ts';
import { unlikeTeam } from './unlikeTeam.ts';

export interface Gaming {
  /** By sign, then by manager's code; the team last. */
  readonly sightings: readonly Sighting[];
  /** Signs that these data cannot show, and the columns that they lack; any one of them would do. */
  readonly unchecked: readonly { readonly sign: SignId; readonly columns: readonly string[] }[];
}

/** The chance that a table of a team where nothing is played shows anything at all. */
const FALSE_ALARMS = 0.05;

const REFUND_DAYS = 30;
/** Sooner than this after a payment a row may be changed in the next month only because the weekend or a report lay between. */
const SLOW_DAYS = 7;
const BULK = 3;

/**
 * Signs that a number may be played, each a reason to look and none a proof. Every sign of every manager has its test, and all tests of the table are taken together by Holm's method:
 * where nothing is behind it, at most 5 tables of 100 show anything. Managers are held against the team in the same months, so what the whole team does shows only in `lastDays`.
 *
 * @throws KpiError `column-missing` without dates of payment.
 */
export function gamingOf(leads: Leads, asOfDay: number): Gaming {
  const paid = leads.milestone('paid');
  if (paid === null || !leads.isDated('paid')) throw columnMissing(leads, ['paid']);
  const months = monthsUntil(asOfDay);
  const unchecked = SIGNS.flatMap((sign) => {
    const missing = NEEDED[sign].find((columns) => !columns.some((id) => isThere(leads, id)));
    return missing === undefined ? [] : [{ sign, columns: missing }];
  });
  const tested = SIGNS.flatMap((sign) =>
    unchecked.some((other) => other.sign === sign) ? [] : test(sign, leads, paid, months, asOfDay),
  );
  const adjusted = holm(tested.map(({ p }) => p));
  const sightings = tested.filter((_, i) => (adjusted[i] ?? 1) < FALSE_ALARMS);
  return { sightings, unchecked };
}

/** The columns that each sign needs: one of each list. */
const NEEDED: Readonly<Record<SignId, readonly (readonly string[])[]>> = {
  paidTwice: [['client'], ['amount']],
  bulk: [['client'], ['created']],
  lastDays: [],
  beforeCreated: [['created']],
  changedLater: [['modified']],
  effort: [['call', 'meeting', 'calls']],
  refunds: [['refunded']],
};

function isThere(leads: Leads, id: string): boolean {
  if (id === 'client') return leads.clients() !== null;
  return id === 'amount' || id === 'calls' ? leads.number(id) !== null : leads.isDated(id);
}

function test(
  sign: SignId,
  leads: Leads,
  paid: Float64Array,
  months: ReturnType<typeof monthsUntil>,
  asOfDay: number,
): readonly Tested[] {
  const none = new Float64Array();
  const dated = (id: string): Float64Array => leads.milestone(id) ?? none;
  const clients = leads.clients() ?? new Int32Array();
  switch (sign) {
    case 'paidTwice': {
      const amounts = leads.number('amount') ?? none;
      const keyOf = (lead: number): string | null =>
        months.of(at(paid, lead)) !== null && at(amounts, lead) > 0
          ? `${Math.floor(at(paid, lead))} ${at(amounts, lead)}`
          : null;
      return repeats(sign, leads, clients, keyOf, 2, 'chance');
    }
    case 'bulk': {
      const created = dated('created');
      const keyOf = (lead: number): number | null =>
        months.of(at(created, lead)) === null ? null : Math.floor(at(created, lead));
      return repeats(sign, leads, clients, keyOf, BULK, 'team');
    }
    case 'lastDays': {
      const team = monthEnds(leads, paid, months, asOfDay);
      const own = unlikeTeam(sign, leads, paid, months, (_, paidAt) => months.isLast(paidAt));
      return team === null ? own : [...own, team];
    }
    case 'beforeCreated': {
      const created = dated('created');
      return unlikeTeam(sign, leads, paid, months, (lead, paidAt) => {
        const start = at(created, lead);
        return Number.isFinite(start) ? Math.floor(paidAt) < Math.floor(start) : null;
      });
    }
    case 'changedLater': {
      const changed = dated('modified');
      return unlikeTeam(sign, leads, paid, months, (lead, paidAt) => {
        const [change, month] = [at(changed, lead), months.of(at(changed, lead))];
        if (month === null) return null;
        return month > (months.of(paidAt) ?? Infinity) && change - paidAt > SLOW_DAYS;
      });
    }
    case 'effort':
      return fading(leads, paid, asOfDay);
    case 'refunds': {
      const refunded = dated('refunded');
      return unlikeTeam(sign, leads, paid, months, (lead, paidAt) => {
        const [end, lastDay] = [at(refunded, lead), Math.floor(paidAt) + REFUND_DAYS];
        if (end === UNDATED || lastDay > asOfDay) return null;
        return Math.floor(end) <= lastDay;
      });
    }
  }
}
