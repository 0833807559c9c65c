import { PLAIN_SCHEDULE, type Schedules } from '../../../src/core/time/schedule.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Leads, NEVER } from '../../../src/core/leads.ts';
import { columnLeads } from '../columnLeads.ts';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { type History, historiesOf } from '../../../src/core/forecast/histories.ts';
import { type Period, monthsPeriod, previousPeriod } from '../../../src/core/time/period.ts';
import { periodAt } from '../../../src/core/time/periodUnit.ts';

/** A deal of the Pipeline table; days are serials, NaN where there is none. */
export interface Deal {
  readonly agent: string;
  readonly engaged: number;
  readonly closed: number;
  readonly isWon: boolean;
  readonly amount: number;
}

/** One question, asked on a day of the period: will this agent reach the target by its end? */
export interface Case {
  readonly agent: string;
  readonly period: Period;
  /** How many days of the period are over. */
  readonly days: number;
  readonly target: number;
  readonly isReached: boolean;
}

/**
 * How good a model is: the mean squared distance of its chances from the outcomes, and the outcomes
 * of similar forecasts.
 */
export interface Score {
  readonly brier: number;
  readonly bins: readonly { readonly forecast: number; readonly observed: number; readonly cases: number }[];
}

export const SCHEDULES: Schedules = { everybody: PLAIN_SCHEDULE, of: () => PLAIN_SCHEDULE };

/** The two quarters that are scored, and the months before. */
export const SCORED = [3, 4].map((quarter) => monthsPeriod(2017, quarter * 3 - 2, 3));
export const EARLIER = [4, 5, 6].map((month) => monthsPeriod(2017, month, 1));
export const DAYS = [15, 30, 45, 60, 75];
export const DAYS_OF_MONTH = [5, 10, 15, 20, 25];

/** The deals of playground/data/sales_pipeline.csv, which has no quoted cells. */
export function readDeals(csv: string): readonly Deal[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, agent = '', , , stage = '', engaged = '', closed = '', amount = ''] = line.split(',');
      return {
        agent,
        engaged: serial(engaged),
        closed: serial(closed),
        isWon: stage === 'Won',
        amount: Number(amount),
      };
    });
}

function serial(iso: string): number {
  const [year = NaN, month = NaN, day = NaN] = iso === '' ? [] : iso.split('-').map(Number);
  return dayOf(year, month, day);
}

/**
 * The table as it was at the end of a day: the deals engaged by then, and which of them were closed
 * by then.
 */
export function knownOn(deals: readonly Deal[], asOfDay: number, agents: readonly string[]): Leads {
  const known = deals.filter(({ engaged }) => engaged <= asOfDay);
  const columns = new Map<string, Float64Array>();
  const isClosed = ({ closed }: Deal): boolean => closed <= asOfDay;
  const add = (id: string, of: (deal: Deal) => number): unknown => columns.set(id, Float64Array.from(known, of));
  add('created', ({ engaged }) => engaged);
  add('paid', (deal) => (deal.isWon && isClosed(deal) ? deal.closed : NEVER));
  add('lost', (deal) => (!deal.isWon && isClosed(deal) ? deal.closed : NEVER));
  const amounts = Float64Array.from(known, (deal) => (deal.isWon && isClosed(deal) ? deal.amount : NaN));
  const codes = Int32Array.from(known, ({ agent }) => agents.indexOf(agent));
  return columnLeads({ names: agents, codes, milestones: columns, amounts });
}

export function agentsOf(deals: readonly Deal[]): readonly string[] {
  return [...new Set(deals.map(({ agent }) => agent))].sort();
}

/** Money that an agent won from one day to another. */
function moneyOf(deals: readonly Deal[], agent: string, { fromDay, toDay }: Period): number {
  const won = deals.filter(
    (deal) => deal.isWon && deal.agent === agent && deal.closed >= fromDay && deal.closed <= toDay,
  );
  return won.reduce((sum, { amount }) => sum + amount, 0);
}

/** Every agent on every day. The target is the agent's own revenue of the period before. */
export function casesOf(deals: readonly Deal[], periods: readonly Period[], days: readonly number[]): readonly Case[] {
  return periods.flatMap((period) =>
    agentsOf(deals).flatMap((agent) => {
      const target = moneyOf(deals, agent, previousPeriod(period));
      const isReached = moneyOf(deals, agent, period) >= target;
      return days.map((count) => ({ agent, period, days: count, target, isReached }));
    }),
  );
}

/** The add-on's own history of each agent's revenue, from the table as it was on that day. */
export function historiesFor(deals: readonly Deal[]): (asked: Case) => History {
  const agents = agentsOf(deals);
  const revenue = builtin('revenue');
  const memo = new Map<string, readonly History[]>();
  return ({ agent, period, days }) => {
    const asOfDay = period.fromDay + days - 1;
    const key = `${period.fromDay} ${asOfDay} ${period.toDay}`;
    const unit = periodAt('month', period.fromDay).toDay === period.toDay ? 'month' : 'quarter';
    if (revenue === null) throw new Error('no revenue');
    const found =
      memo.get(key) ??
      historiesOf(revenue, knownOn(deals, asOfDay, agents), { unit, asOfDay, schedules: SCHEDULES }).managers;
    memo.set(key, found);
    const history = found[agents.indexOf(agent)];
    if (!history) throw new Error(agent);
    return history;
  };
}

/** Chances of the add-on. */
function forecaster(deals: readonly Deal[]): (asked: Case) => number {
  const historyFor = historiesFor(deals);
  return (asked) => outlookOf(historyFor(asked)).chance(asked.target) ?? NaN;
}

/**
 * The score of a forecaster; each of `chances` belongs to the case at the same place in `cases`.
 */
function scoreOf(cases: readonly Case[], chances: readonly number[]): Score {
  const [sums, edges] = [new Map<number, number[]>(), 5];
  let squares = 0;
  cases.forEach(({ isReached }, i) => {
    const chance = chances[i] ?? NaN;
    const came = isReached ? 1 : 0;
    squares += (chance - came) ** 2;
    const bin = Math.min(edges - 1, Math.floor(chance * edges));
    const [forecast = 0, observed = 0, count = 0] = sums.get(bin) ?? [];
    sums.set(bin, [forecast + chance, observed + came, count + 1]);
  });
  const bins = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([, [forecast = 0, observed = 0, count = 0]]) => ({
      forecast: forecast / count,
      observed: observed / count,
      cases: count,
    }));
  return { brier: squares / cases.length, bins };
}

/**
 * The share of cases that came true, as the chance of every case. Only somebody who knows the end
 * could forecast this.
 */
function constant(cases: readonly Case[]): (asked: Case) => number {
  const share = cases.filter(({ isReached }) => isReached).length / cases.length;
  return () => share;
}

/**
 * A forecast by hand. The missing money is divided by the agent's average check, which gives a
 * number of sales. Sales come at the agent's rate by calendar days since the data begin.
 *
 * @param shapeOf The shape of the gamma distribution of the rate, from the agent's sales so far;
 *   Infinity is a plain Poisson.
 */
function bySales(deals: readonly Deal[], shapeOf: (sales: number) => number): (asked: Case) => number {
  const firstDay = Math.min(...deals.filter(({ isWon }) => isWon).map(({ closed }) => closed));
  return ({ agent, period, days, target }) => {
    const asOfDay = period.fromDay + days - 1;
    const own = deals.filter((deal) => deal.isWon && deal.agent === agent && deal.closed <= asOfDay);
    const money = own.reduce((sum, { amount }) => sum + amount, 0);
    const done = moneyOf(own, agent, period);
    if (own.length === 0 || done >= target) return done >= target ? 1 : 0;
    const needed = Math.ceil(((target - done) / money) * own.length);
    const shape = shapeOf(own.length);
    const base = shape === Infinity ? own.length : shape;
    const mean = (base * (period.toDay - asOfDay)) / (asOfDay - firstDay + 1);
    return tail(needed, mean, shape);
  };
}

/** P(N >= needed) of a negative binomial, or a Poisson, term by term. */
function tail(needed: number, mean: number, shape: number): number {
  let term = shape === Infinity ? Math.exp(-mean) : (shape / (shape + mean)) ** shape;
  let below = 0;
  for (let k = 0; k < needed; k++) {
    below += term;
    term *= shape === Infinity ? mean / (k + 1) : ((shape + k) / (k + 1)) * (mean / (shape + mean));
  }
  return Math.max(0, 1 - below);
}

/** All models on all cases, by name; the add-on is the last. */
export function compared(
  deals: readonly Deal[],
  cases: readonly Case[],
): readonly { readonly model: string; readonly score: Score }[] {
  const models: readonly (readonly [string, (asked: Case) => number])[] = [
    ['constant', constant(cases)],
    ['plain Poisson', bySales(deals, () => Infinity)],
    ['gamma-Poisson', bySales(deals, (sales) => 0.5 + sales)],
    ['KPI Map', forecaster(deals)],
  ];
  return models.map(([model, chanceOf]) => ({ model, score: scoreOf(cases, cases.map(chanceOf)) }));
}
