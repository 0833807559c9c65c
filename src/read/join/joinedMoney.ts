import type { JoinFrame } from './joinFrame.ts';
import { type Payment, distinctPayments, moneyRank, paymentsByLead } from './joinedPayments.ts';

/** Whose money counts. */
export interface JoinedMoney {
  /** The payments of leads whose money other tables tell, the first one first. */
  readonly payments: ReadonlyMap<number, readonly Payment[]>;
  /** Leads of the first table whose money differs from that in tables that know it better. */
  readonly differences: readonly number[];
}

/**
 * The payments of each lead by the tables that know money best: payments, else orders, else deals;
 * of equals the first table, else all others together.
 *
 * @param joined For each table the lead that each of its leads was joined to.
 */
export function joinedMoney({ sources, main }: JoinFrame, joined: readonly (Int32Array | null)[]): JoinedMoney {
  const told = new Map<number, Payment[]>();
  const unpaid = new Set<number>();
  const ownRank = moneyRank(sources[0]?.kind ?? 'deals');
  joined.forEach((targets, at) => {
    const { leads, kind = 'deals' } = sources[at] ?? {};
    if (!leads || targets === null) return;
    const paymentsOf = paymentsByLead(leads, at, kind);
    if (paymentsOf === null) return;
    targets.forEach((target, lead) => {
      const found = target < 0 ? [] : paymentsOf(lead);
      if (found.length > 0) told.set(target, [...(told.get(target) ?? []), ...found]);
      else if (moneyRank(kind) > ownRank) unpaid.add(target);
    });
  });
  const rankOf = ({ source }: Payment): number => moneyRank(sources[source]?.kind ?? 'deals');
  const ofMain = paymentsByLead(main, 0, 'deals');
  const ownOf = (lead: number): readonly Payment[] => (lead >= 0 && lead < main.count && ofMain?.(lead)) || [];
  const payments = new Map<number, readonly Payment[]>();
  const differences: number[] = [];
  for (const [lead, found] of told) {
    const own = ownOf(lead);
    const best = Math.max(...found.map(rankOf));
    if (best < ownRank || (best === ownRank && own.length > 0)) continue;
    const now = distinctPayments(found.filter((one) => rankOf(one) === best));
    payments.set(lead, now);
    if (own.length > 0 && textOf(now) !== textOf(distinctPayments(own))) differences.push(lead);
  }
  // Paid in the first table alone: its payment stays.
  for (const lead of unpaid) if (!told.has(lead) && ownOf(lead).length > 0) differences.push(lead);
  return { payments, differences: differences.sort((a, b) => a - b) };
}

const textOf = (payments: readonly Payment[]): string =>
  payments.map(({ at, amount }) => `${Math.floor(at)} ${amount}`).join(';');
