import { monthOf } from './days.ts';

/** Money of a deal on a day, null for a day nobody wrote; a refund is below zero. */
interface Money {
  readonly day: number | null;
  readonly amount: number;
}

/** A deal as it truly is, whatever a table makes of it. */
export interface Deal {
  /** '' for nobody. */
  readonly manager: string;
  /** The day of the sale; 'undated' for a sale on a day that nobody wrote; null for none. */
  readonly sold: number | 'undated' | null;
  readonly money: readonly Money[];
  /** The word of its status, and what would be counted if somebody took the word for a sale. */
  readonly status?: { readonly word: string; readonly isExcluded: boolean; readonly ifSold: Money } | undefined;
  /** The word of its payments that have not come, and what would be counted if they had. */
  readonly due?: { readonly word: string; readonly ifPaid: readonly Money[] };
}

/** A figure, or 'refused' where the table cannot carry it and a sentence must come. */
type Figure = number | 'refused';

/** Which figures a table can carry. */
export interface Carries {
  readonly leads?: boolean;
  readonly conversion: boolean;
  readonly sales: boolean;
  readonly revenue: boolean;
  /** Whether sales and revenue have days. */
  readonly days: boolean;
  readonly people?: boolean;
}

/** The right figures of a table. */
export interface Figures {
  readonly leads: Figure | null;
  readonly conversion: Figure;
  readonly sales: Figure;
  readonly revenue: Figure;
  /** Sales and revenue of the months that are asked about. */
  readonly months: readonly { readonly month: string; readonly sales: Figure; readonly revenue: Figure }[];
  /** Revenue by manager, '' for nobody, without those who have none. */
  readonly board: ReadonlyMap<string, number> | 'refused';
}

/**
 * The figures, counted deal by deal.
 *
 * @param askedMonths Which months are asked about; left out, the first two with a sale.
 */
export function figuresOf(all: readonly Deal[], carries: Carries, askedMonths?: readonly string[]): Figures {
  const deals = all.filter(({ status }) => status?.isExcluded !== true);
  const sold = deals.filter((deal) => deal.sold !== null);
  const money = deals.flatMap((deal) => deal.money);
  const sum = (some: readonly Money[]): number => round(some.reduce((total, { amount }) => total + amount, 0));
  const asked = askedMonths ?? monthsOf(sold);
  const board = new Map<string, number>();
  for (const { manager, money: own } of deals) {
    const total = sum(own);
    if (total !== 0) board.set(manager, round((board.get(manager) ?? 0) + total));
  }
  return {
    leads: carries.leads === false ? null : deals.length,
    conversion: carries.conversion ? sold.length / deals.length : 'refused',
    sales: carries.sales ? sold.length : 'refused',
    revenue: carries.revenue ? sum(money) : 'refused',
    months: asked.map((month) => ({
      month,
      sales:
        carries.sales && carries.days
          ? sold.filter((deal) => typeof deal.sold === 'number' && monthOf(deal.sold) === month).length
          : 'refused',
      revenue:
        carries.revenue && carries.days
          ? sum(money.filter(({ day }) => day !== null && monthOf(day) === month))
          : 'refused',
    })),
    board: carries.revenue && carries.people !== false ? board : 'refused',
  };
}

/** The first two months with a sale; where no sale has a day, any month. */
function monthsOf(sold: readonly Deal[]): readonly string[] {
  const months = [...new Set(sold.flatMap((deal) => (typeof deal.sold === 'number' ? monthOf(deal.sold) : [])))];
  return months.length === 0 ? ['2026-03'] : months.sort().slice(0, 2);
}

const round = (sum: number): number => Math.round(sum * 100) / 100;
