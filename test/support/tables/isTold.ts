import type { Finding } from '../../../src/read/findings/findingsOf.ts';
import { type Deal, type Figures, figuresOf } from './figures.ts';
import type { MadeTable } from './madeTable.ts';
import type { FigureName } from './verdict.ts';
import type { Role } from './words.ts';

/** The columns that a figure stands on, as the roles of a made-up table. */
const STANDS_ON: Readonly<Record<FigureName, readonly Role[]>> = {
  leads: ['id'],
  conversion: ['id', 'paid', 'closed', 'status', 'stage', 'saleDate', 'paidFlag'],
  sales: ['id', 'paid', 'closed', 'status', 'stage', 'saleDate', 'paidFlag'],
  revenue: ['id', 'paid', 'closed', 'status', 'saleDate', 'paidFlag', 'amount', 'wholeAmount', 'refundAmount'],
  'sales in a month': ['id', 'paid', 'closed', 'status', 'stage', 'saleDate', 'entered', 'paidFlag'],
  'revenue in a month': ['id', 'paid', 'closed', 'status', 'saleDate', 'amount', 'wholeAmount', 'refunded', 'paidFlag'],
  board: ['id', 'manager', 'paid', 'closed', 'status', 'saleDate', 'paidFlag', 'amount', 'wholeAmount'],
};

/**
 * Questions about a column. That one is left out is told of every column that nothing reads: it does
 * not say what is wrong with a figure.
 */
const QUESTIONS: readonly string[] = ['column-choice', 'column-question'];
/** What says that one date is that of the sale. */
const ONE_DATE: readonly string[] = ['sales-log', 'one-date'];

/** What a question about a column must ask for, for the answer to mend it. */
const IS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  id: ['id'],
  manager: ['manager'],
  paid: ['paid', 'close_date'],
  paidFlag: ['paid'],
  saleDate: ['paid', 'close_date', 'created'],
  closed: ['close_date', 'paid'],
  status: ['status', 'stage'],
  stage: ['stage', 'status'],
  entered: ['created'],
  amount: ['amount'],
  wholeAmount: ['amount'],
  refundAmount: ['refund_amount'],
  refunded: ['refunded'],
};
/** Kinds in which a sum may be that of the row or that of the whole. */
const WITH_PARTS: readonly string[] = ['instalments', 'lines of an order'];
/** What these say of a column makes every figure that stands on it doubtful. */
const UNREADABLE: readonly string[] = ['date-unreadable', 'date-guessed', 'amount-unreadable', 'amount-guessed'];
/** A day in another place of the calendar is a day: no total hangs on it. */
const OF_DAYS: readonly string[] = ['date-guessed'];

/** A figure as it was asked for, and what a function gave. */
export interface Given {
  readonly figure: FigureName;
  readonly expected: string;
  readonly got: string;
  /** The month, of a figure of a month. */
  readonly month: string;
}

/**
 * Whether somebody who reads KPI_CHECK would know why a figure is not the right one. Narrowly: it
 * must ask about the header of a column that the figure stands on, say that this column cannot be
 * read, or ask about words of a status by which alone the figure differs.
 */
export function isTold(given: Given, made: MadeTable, findings: readonly Finding[]): boolean {
  if (isUndated(given, findings)) return true;
  const columns = made.columns.filter(({ role }) => STANDS_ON[given.figure].some((one) => one === role));
  const named = ({ subject, other }: Finding): typeof columns =>
    columns.filter(({ header }) => [subject, ...other.split(', ')].some((one) => one.trim() === header.trim()));
  const asks = findings.filter((finding) => named(finding).length > 0);
  const isUnreadable = asks.some((finding) => UNREADABLE.includes(finding.code) && mayBe(given, finding, made));
  // Where no figure is right, a question about a column explains none.
  if (given.expected === 'refused') return isUnreadable && given.month !== '';
  if (isUnreadable) return true;
  const isQuestion = (finding: Finding): boolean =>
    ONE_DATE.includes(finding.code) ||
    (QUESTIONS.includes(finding.code) &&
      named(finding).some(({ role }) => IS[role as Role]?.includes(finding.column) === true));
  const isAsked = asks.some(isQuestion) || isAboutParts(given, made, findings);
  return isAsked || isByWords(given, made, findings);
}

/** Whether so many cells that cannot be read could make the figure what it is. */
function mayBe({ figure, expected, got, month }: Given, { code, count }: Finding, { figures }: MadeTable): boolean {
  if (OF_DAYS.includes(code)) return month !== '';
  const differ = Math.abs(Number(got) - Number(expected));
  if (figure.startsWith('sales') || figure === 'leads') return !(differ > count);
  return figure === 'conversion' ? !(differ * Number(figures.leads ?? Infinity) > count + 1e-6) : true;
}

/**
 * Whether it is asked, with the sum, how rows of one ID are to be read, in a table of such rows.
 * Either way it is one sale: only money hangs on the answer.
 */
const isAboutParts = ({ figure }: Given, { sketch }: MadeTable, findings: readonly Finding[]): boolean =>
  WITH_PARTS.includes(sketch.kind) &&
  (figure.startsWith('revenue') || figure === 'board') &&
  findings.some(({ code }) => code === 'same-id-total');

/**
 * A month lacks the sales whose day nobody could read; that they are in no period is told. It can
 * lack no more of them than are told, and has nothing too much.
 */
function isUndated({ figure, expected, got }: Given, findings: readonly Finding[]): boolean {
  const undated = findings.find(({ code }) => code === 'paid-undated');
  if (undated === undefined) return false;
  const lacks = Number(expected) - Number(got);
  return figure === 'sales in a month'
    ? lacks > 0 && lacks <= undated.count
    : figure === 'revenue in a month' && lacks > 0;
}

/** Whether the figure is one that comes of reading the words that are asked about in another way. */
function isByWords(given: Given, made: MadeTable, findings: readonly Finding[]): boolean {
  const words = new Set(findings.flatMap(({ code, subject }) => (code.startsWith('status-') ? [subject] : [])));
  // Paid in one row and lost in another of one ID: that it is counted as paid is told with the sum.
  const isLostTold = findings.some(({ code }) => code === 'id-lost');
  const { deals, carries } = made.sketch;
  const isAsked = ({ status, sold }: Deal): boolean =>
    status !== undefined && (words.has(status.word) || (isLostTold && sold === null));
  const dueOf = ({ due }: Deal): Deal['money'] => (due !== undefined && words.has(due.word) ? due.ifPaid : []);
  if (!deals.some((deal) => isAsked(deal) || dueOf(deal).length > 0)) return false;
  const months = made.figures.months.map(({ month }) => month);
  const [low, high] = (['no', 'yes'] as const).map((isSale) =>
    figuresOf(
      deals.map((deal) => {
        const own = isAsked(deal) ? taken(deal, isSale) : deal;
        return isSale === 'yes' ? { ...own, money: [...own.money, ...dueOf(deal)] } : own;
      }),
      carries,
      months,
    ),
  );
  if (!low || !high) return false;
  const excluded = deals.filter(({ status }) => status?.isExcluded === true).length;
  return isBetween(given, low, high, excluded);
}

function taken(deal: Deal, isSale: 'no' | 'yes'): Deal {
  if (isSale === 'no') return { ...deal, sold: null, money: [] };
  if (!deal.status) return deal;
  // A sale whose refund is not seen.
  if (deal.sold !== null) return { ...deal, money: deal.money.filter(({ amount }) => amount > 0) };
  const { ifSold, word } = deal.status;
  const status = { word, ifSold, isExcluded: false };
  return { ...deal, status, sold: ifSold.day ?? 'undated', money: [ifSold] };
}

/** @param excluded How many rows are no leads by a word that may be among those asked about. */
function isBetween({ figure, got, month }: Given, low: Figures, high: Figures, excluded: number): boolean {
  const value = Number(got);
  const within = (from: unknown, to: unknown): boolean => value >= Number(from) - 1e-6 && value <= Number(to) + 1e-6;
  const [from, to] = [low, high].map(({ months }) => months.find((one) => one.month === month));
  switch (figure) {
    case 'leads':
      return within(low.leads, Number(low.leads) + excluded);
    case 'conversion':
      return within(
        Number(low.sales) / (Number(low.leads) + excluded),
        Number(high.sales) / Math.max(1, Number(low.leads)),
      );
    case 'sales':
      return within(low.sales, high.sales);
    case 'revenue':
      return within(low.revenue, high.revenue);
    case 'sales in a month':
      return within(from?.sales, to?.sales);
    case 'revenue in a month':
      return within(from?.revenue, to?.revenue);
    case 'board':
      return isBoardBetween(got, low.board, high.board);
  }
}

function isBoardBetween(got: string, low: Figures['board'], high: Figures['board']): boolean {
  if (low === 'refused' || high === 'refused') return false;
  const shown = new Map(
    got.split('; ').map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
  return [...new Set([...shown.keys(), ...high.keys()])].every((name) => {
    const value = shown.get(name) ?? 0;
    return value >= (low.get(name) ?? 0) - 1e-6 && value <= (high.get(name) ?? 0) + 1e-6;
  });
}
