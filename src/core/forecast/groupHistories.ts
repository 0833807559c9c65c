import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import { workingDays } from '../time/schedule.ts';
import type { History, Level } from './history.ts';
import type { HistoryFrame } from './historyFrame.ts';
import { ownHistory } from './ownHistory.ts';
import { type Whose, isAway, workBehind, workOfPeriod } from './past/ownPeriods.ts';
import type { PeriodCounts } from './past/periodCounts.ts';
import { periodShares } from './past/periodShare.ts';
import { redraw } from './redraw.ts';
import { type PersonSoFar, type Rest, restOfPeriod } from './restOfPeriod.ts';
import { teamLevelOf, teamVarianceOf } from './teamLevel.ts';
import { expectedShare } from './past/usualCourse.ts';
import { workedShare } from './past/workShare.ts';

/** A person, or the team, with what was counted of them. */
export interface Counted {
  readonly whose: Whose;
  readonly counts: PeriodCounts;
  /** The numbers of a sum's or an average's events, in rising order. */
  readonly amounts: readonly number[];
}

const NOTHING: Rest = { mean: 0, variance: 0, idle: 0 };

/** Of somebody of whom nothing is known. */
const ANY_SHARE: Level = { mean: 0.5, strength: 1 };

/** The histories of people who borrow from each other; of the team alone, that nobody lends to. */
export function groupHistories(frame: HistoryFrame, people: readonly Counted[]): readonly History[] {
  const soFar = people.map((person) => personSoFar(frame, person));
  const rests = restsOf(frame, soFar);
  const own = people.map(({ whose }, i) => ownHistory(frame, whose, rests[i] ?? NOTHING));
  const isTeam = own.some(({ past }) => past.length > 0);
  const known = own.map((history, i): History => ({
    ...history,
    basis: history.past.length > 0 || isOver(history, soFar[i]) ? 'own' : isTeam ? 'team' : null,
    level: null,
    drawn: [],
  }));
  const { family } = frame;
  if (family === 'count') return known;
  if (family === 'sum' || family === 'average') return withDrawn(frame, known, people, rests);
  if (family === 'time') {
    const [level, variance] = [teamLevelOf(known), teamVarianceOf(known)];
    return known.map((history, i) => ({
      ...history,
      coming: history.coming * toldShare(frame, history, people[i]?.counts),
      level,
      variance,
    }));
  }
  const shares = periodShares(
    known.map(({ past }) => past.map(({ value, leads }) => ({ arrived: (value ?? 0) * leads, leads }))),
  );
  return known.map((history, i) => ({ ...history, level: shares?.[i] ?? ANY_SHARE }));
}

/** A time is told by the leads that arrive: how many of those that come do. */
function toldShare({ past, older }: HistoryFrame, history: History, counts: PeriodCounts | undefined): number {
  const told = new Set(history.past.map(({ period }) => period.fromDay));
  const came = sumOf(past, ({ period }, t) => (told.has(period.fromDay) ? (counts?.whole[older.length + t] ?? 0) : 0));
  return Math.min(
    1,
    ratio(
      sumOf(history.past, ({ leads }) => leads),
      came,
    ) ?? 1,
  );
}

function personSoFar(frame: HistoryFrame, { whose, counts }: Counted): PersonSoFar {
  const { seen, left, work } = workOfPeriod(frame, whose);
  return {
    ...counts,
    work: [
      ...frame.older.map((period) => workBehind(frame, whose, period)),
      ...frame.past.map(({ period, evidence }, t) =>
        isAway(frame, whose, evidence, counts.whole[frame.older.length + t] ?? 0)
          ? 0
          : workBehind(frame, whose, period),
      ),
    ],
    seen: seen * work,
    left: left * work,
  };
}

/** True where nothing is to come: what was done needs no past. */
function isOver({ done, left, waiting }: Pick<History, 'done' | 'left' | 'waiting'>, soFar?: PersonSoFar): boolean {
  return left === 0 && waiting === 0 && done.value !== null && (soFar?.seen ?? 0) > 0;
}

/** Days of the asked period alone are no level to expect the rest by. */
function restsOf(frame: HistoryFrame, soFar: readonly PersonSoFar[]): readonly Rest[] {
  const { past, older, period, asOfDay, everybody, course } = frame;
  if (past.length === 0) return soFar.map(() => NOTHING);
  const periods = [...older, ...past.map((one) => one.period)];
  const days = [...periods, period].map(({ fromDay, toDay }) => workingDays(everybody, fromDay, toDay));
  const usual = sumOf(days, (count) => count) / days.length;
  const line = asOfDay < period.fromDay ? 0 : expectedShare(course, workedShare(everybody, period, asOfDay));
  const over = course === null && line > 0 && line < 1 ? earlyShare(soFar, line) : line;
  const [seenTimes, leftTimes] = over === line ? [1, 1] : [over / line, (1 - over) / (1 - line)];
  return restOfPeriod(
    soFar.map((one) => ({ ...one, seen: one.seen * seenTimes, left: one.left * leftTimes })),
    { past: periods, period, lengths: days.map((count) => ratio(count, usual) || 1), over },
  );
}

/** As many events stand on a straight line beside those of one or two periods. */
const LINE_EVENTS = 20;

/** What one or two past periods say of the course, where three are asked to draw one. */
function earlyShare(people: readonly PersonSoFar[], line: number): number {
  const full = people.flatMap(({ whole, early, work }) =>
    whole.flatMap((events, t) => ((work[t] ?? 0) > 0.99 ? { events, early: early[t] ?? 0, t } : [])),
  );
  const periods = new Set(full.map(({ t }) => t)).size;
  if (periods === 0) return line;
  const events = sumOf(full, (one) => one.events);
  // One period shows as much of its own as of the usual.
  const beside = LINE_EVENTS + events * Math.max(0, 2 / periods - 1);
  return (sumOf(full, (one) => one.early) + beside * line) / (events + beside);
}

function withDrawn(
  frame: HistoryFrame,
  known: readonly History[],
  people: readonly Counted[],
  rests: readonly Rest[],
): readonly History[] {
  const measure = frame.family === 'average' ? 'average' : 'sum';
  const drawn = redraw(
    people.map(({ amounts, counts }, i) => {
      const { value, leads } = known[i]?.done ?? { value: null, leads: 0 };
      const sum = (value ?? 0) * (measure === 'average' ? leads : 1);
      return { amounts, rest: rests[i] ?? NOTHING, done: { sum, count: counts.done } };
    }),
    { measure, net: measure === 'sum' ? netOf(frame, people) : 1, isScale: frame.kpi.unit !== 'points' },
  );
  return known.map((history, i) => {
    let values: readonly number[] | undefined;
    return {
      ...history,
      // Of many people only a few are asked.
      get drawn() {
        return (values ??= drawn[i]?.() ?? []);
      },
    };
  });
}

/** What was left of the amounts after refunds, 0 to 1. */
function netOf({ past, now }: HistoryFrame, people: readonly Counted[]): number {
  const all = sumOf(people, ({ amounts }) => sumOf(amounts, (amount) => amount));
  const left = sumOf([...past.map(({ evidence }) => evidence), now], (evidence) =>
    sumOf(people, ({ whose }) => whose.pick(evidence)?.value ?? 0),
  );
  return Math.max(0, Math.min(1, ratio(left, all) ?? 1));
}
