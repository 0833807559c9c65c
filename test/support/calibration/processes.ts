import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { Kpi } from '../../../src/core/kpis/kpi.ts';
import { civilOf, weekdayOf } from '../../../src/core/time/days.ts';
import { type Period, monthsPeriod } from '../../../src/core/time/period.ts';
import type { Chance } from './chance.ts';

/** A lead of a made-up team; days are serials with their fraction, NaN where it has none. */
export interface MadeLead {
  readonly who: number;
  readonly created: number;
  readonly paid: number;
  readonly amount: number;
}

/** How a made-up team works: what differs from a plain Poisson of 7 sales a month and person. */
export interface Process {
  readonly name: string;
  readonly kpi: Kpi;
  /** Months before the one that is asked about. */
  readonly months: number;
  /** Sales a month and person; leads where they do not all pay. */
  readonly rate: number;
  /** How many times the usual a person has in a month, before the months of the team. */
  readonly personMonth: (chance: Chance) => number;
  /** How many times the usual everybody has on a day. */
  readonly day: (day: number, team: TeamFacts) => number;
  readonly amount: (chance: Chance) => number;
  /** Null: all pay on the day. */
  readonly payment: PaymentFacts | null;
}

/** How leads become payments. */
interface PaymentFacts {
  readonly share: number;
  /** Spread of a person's months in log-odds. */
  readonly monthSd: number;
  readonly meanDays: number;
}

interface TeamFacts {
  /** The month that is asked about. */
  readonly month: Period;
  /** First days of launches. */
  readonly launches: readonly number[];
  /** Where the year is at its best, 0 to 1. */
  readonly phase: number;
}

/** A team with all that happened, up to the end of the month that is asked about. */
export interface MadeTeam {
  readonly leads: readonly MadeLead[];
  readonly month: Period;
}

export const PEOPLE = 6;
const LEVEL_SD = 0.45;
const MONTHS_SHAPE = 4;
/** On a Saturday or Sunday so many times as much as on a Monday. */
const WEEKEND = 0.35;

const steady = (): number => 1;
const gammaMonths = (chance: Chance): number => chance.gamma(MONTHS_SHAPE) / MONTHS_SHAPE;
const growing =
  (rate: number): Process['day'] =>
  (day, { month }) =>
    (1 + rate) ** ((day - month.fromDay) / 30.4);

const lastDays: Process['day'] = (day) => {
  const { year, month } = civilOf(day);
  const length = monthsPeriod(year, month, 1).toDay - monthsPeriod(year, month, 1).fromDay + 1;
  const isLast = monthsPeriod(year, month, 1).toDay - day < 5;
  return isLast ? (0.6 * length) / 5 : (0.4 * length) / (length - 5);
};
const yearly: Process['day'] = (day, { phase }) => 1 + 0.6 * Math.cos(2 * Math.PI * (day / 365.25 - phase));
/** Weeks of a launch bring five times the others. */
const launched: Process['day'] = (day, { launches }) =>
  launches.some((first) => day >= first && day < first + 21) ? 2 : 0.4;

function kpi(id: string): Kpi {
  const found = builtin(id);
  if (found === null) throw new Error(id);
  return found;
}

const PLAIN: Omit<Process, 'name'> = {
  kpi: kpi('sales'),
  months: 12,
  rate: 7,
  personMonth: steady,
  day: steady,
  amount: (chance) => Math.round(1000 * Math.exp(0.4 * chance.normal())),
  payment: null,
};

export const PROCESSES: readonly Process[] = [
  { ...PLAIN, name: 'Poisson, 7 a month' },
  { ...PLAIN, name: 'months vary, 7 a month', personMonth: gammaMonths },
  { ...PLAIN, name: 'months vary, 21 a month', rate: 21, personMonth: gammaMonths },
  { ...PLAIN, name: 'growth of 6 % a month', day: growing(0.06) },
  { ...PLAIN, name: 'decline of 6 % a month', day: growing(-0.06) },
  {
    ...PLAIN,
    name: '30 % of months empty',
    personMonth: (chance) => (chance.uniform() < 0.3 ? 0 : 1 / 0.7),
  },
  { ...PLAIN, name: '60 % in the last 5 days', day: lastDays },
  {
    ...PLAIN,
    name: 'revenue, rare big tickets',
    kpi: kpi('revenue'),
    amount: (chance) => Math.round((chance.uniform() < 0.06 ? 12_000 : 1000) * Math.exp(0.3 * chance.normal())),
  },
  { ...PLAIN, name: 'yearly season, 26 months', months: 26, day: yearly },
  { ...PLAIN, name: 'launches of three weeks', day: launched },
  {
    ...PLAIN,
    name: 'conversion, months vary',
    kpi: kpi('conversion'),
    rate: 18,
    payment: { share: 0.3, monthSd: 0.5, meanDays: 3 },
  },
  {
    ...PLAIN,
    name: 'average check, heavy tail',
    kpi: kpi('average_check'),
    amount: (chance) => Math.round(1000 * Math.exp(1.1 * chance.normal())),
  },
  {
    ...PLAIN,
    name: 'days to payment',
    kpi: kpi('cycle'),
    rate: 14,
    payment: { share: 0.6, monthSd: 0, meanDays: 9 },
  },
];

/** All that a team of the process does, up to the end of the month that is asked about. */
export function madeTeam(process: Process, chance: Chance): MadeTeam {
  const month = monthsPeriod(2026, 1 + Math.floor(12 * chance.uniform()), 1);
  const first = civilOf(month.fromDay);
  const periods = Array.from({ length: process.months + 1 }, (_, i) =>
    monthsPeriod(first.year, first.month - process.months + i, 1),
  );
  const start = periods[0]?.fromDay ?? month.fromDay;
  const team: TeamFacts = { month, launches: launchDays(start, month.toDay, chance), phase: chance.uniform() };
  const leads: MadeLead[] = [];
  for (let who = 0; who < PEOPLE; who++) {
    const level = process.rate * (process.payment === null ? Math.exp(LEVEL_SD * chance.normal()) : 1);
    const scale = process.kpi.measure === 'average' ? Math.exp(LEVEL_SD * chance.normal()) : 1;
    const odds = logOdds(process.payment?.share ?? 0.5) + LEVEL_SD * chance.normal();
    const wait =
      (process.payment?.meanDays ?? 0) * Math.exp((process.kpi.measure === 'time' ? 0.4 : 0) * chance.normal());
    for (const period of periods) {
      const share = 1 / (1 + Math.exp(-odds - (process.payment?.monthSd ?? 0) * chance.normal()));
      const times = level * process.personMonth(chance);
      const weights = daysOf(period).map((day) => (weekdayOf(day) > 5 ? WEEKEND : 1));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      daysOf(period).forEach((day, i) => {
        const mean = (times * (weights[i] ?? 0) * process.day(day, team)) / whole;
        for (let n = chance.poisson(mean); n > 0; n--) {
          const created = day + chance.uniform();
          const pays = process.payment === null || chance.uniform() < share;
          const paid = !pays ? NaN : created - (wait > 0 ? wait * Math.log(1 - chance.uniform()) : 0);
          leads.push({ who, created, paid, amount: Math.max(1, Math.round(scale * process.amount(chance))) });
        }
      });
    }
  }
  return { leads, month };
}

/** A launch every eight to twelve weeks. */
function launchDays(start: number, end: number, chance: Chance): number[] {
  const days: number[] = [];
  for (let day = start - 60 * chance.uniform(); day <= end; day += 56 + 28 * chance.uniform())
    days.push(Math.floor(day));
  return days;
}

function daysOf({ fromDay, toDay }: Period): number[] {
  return Array.from({ length: toDay - fromDay + 1 }, (_, i) => fromDay + i);
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
