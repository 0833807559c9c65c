import { columnMissing } from '../kpis/evaluate.ts';
import type { Leads } from '../leads.ts';
import { holm } from '../stats/pValues/holm.ts';
import { monthLookup } from './monthLookup.ts';
import { GAMING_SIGNS, type GamingSign, type SignSeen } from './gamingSigns.ts';
import { testsOf } from './signTests.ts';

interface Gaming {
  /** By sign, then by manager's code; the team last. */
  readonly sightings: readonly SignSeen[];
  /**
   * Signs that these data cannot show, and the columns that they lack; any one of them would do.
   */
  readonly unchecked: readonly { readonly sign: GamingSign; readonly columns: readonly string[] }[];
}

/** The chance that a table of a team where nothing is played shows anything at all. */
const FALSE_ALARMS = 0.05;

/**
 * Signs that a number may be played, each a reason to look and none a proof. Every sign of every
 * manager has its test, and all tests of the table are taken together by Holm's method: where
 * nothing is behind it, at most 5 tables of 100 show anything. Managers are held against the team
 * in the same months, so what the whole team does shows only in `lastDays`.
 *
 * @throws KpiError `column-missing` without dates of payment.
 */
export function gamingOf(leads: Leads, asOfDay: number): Gaming {
  const paid = leads.milestone('paid');
  if (paid === null || !leads.isDated('paid')) throw columnMissing(leads, ['paid']);
  const months = monthLookup(asOfDay);
  const unchecked = GAMING_SIGNS.flatMap((sign) => {
    const missing = NEEDED[sign].find((columns) => !columns.some((id) => isThere(leads, id)));
    return missing === undefined ? [] : [{ sign, columns: missing }];
  });
  const tested = GAMING_SIGNS.flatMap((sign) =>
    unchecked.some((other) => other.sign === sign) ? [] : testsOf(sign, { leads, paid, months, asOfDay }),
  );
  const adjusted = holm(tested.map(({ p }) => p));
  const sightings = tested.filter((_, i) => (adjusted[i] ?? 1) < FALSE_ALARMS);
  return { sightings, unchecked };
}

/** The columns that each sign needs: one of each list. */
const NEEDED: Readonly<Record<GamingSign, readonly (readonly string[])[]>> = {
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
  // Of a sale nobody knows when its lead came: its one date says it only by name.
  if (id === 'created' && leads.rowKind !== 'lead') return false;
  return id === 'amount' || id === 'calls' ? leads.number(id) !== null : leads.isDated(id);
}
