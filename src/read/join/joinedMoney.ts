import type { JoinFrame } from './joinFrame.ts';
import { type Payment, distinctPayments, moneyRank, paymentsByLead } from './joinedPayments.ts';

/** Whose money counts. */
export interface JoinedMoney {
  /** The payments of leads whose money other tables tell, the first one first. */
  readonly payments: ReadonlyMap<number, readonly Payment[]>;
  /** Leads whose money differs between the first table and those that know it better. */
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
  joined.forEach((targets, at) => {
    const { leads, kind = 'deals' } = sources[at] ?? {};
    if (!leads || targets === null) return;
    const paymentsOf = paymentsByLead(leads, at, kind);
    targets.forEach((target, lead) => {
      const found = target < 0 ? [] : paymentsOf(lead);
      if (found.length > 0) told.set(target, [...(told.get(target) ?? []), ...found]);
    });
  });
  const rankOf = ({ source }: Payment): number => moneyRank(sources[source]?.kind ?? 'deals');
  const ofMain = paymentsByLead(main, 0, 'deals');
  const payments = new Map<number, readonly Payment[]>();
  const differences: number[] = [];
  for (const [lead, found] of told) {
    const own = lead < main.count ? ofMain(lead) : [];
    const best = Math.max(...found.map(rankOf));
    const ownRank = moneyRank(sources[0]?.kind ?? 'deals');
    if (best < ownRank || (best === ownRank && own.length > 0)) continue;
    const now = distinctPayments(found.filter((one) => rankOf(one) === best));
    payments.set(lead, now);
    if (own.length > 0 && textOf(now) !== textOf(distinctPayments(own))) differences.push(lead);
  }
  return { payments, differences: differences.sort((a, b) => a - b) };
}

const textOf = (payments: readonly Payment[]): string =>
  payments.map(({ at, amount }) => `${Math.floor(at)} ${amount}`).join(';');
