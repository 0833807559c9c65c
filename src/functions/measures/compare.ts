import { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { type Comparison, compareSides } from '../../core/compare/compareSides.ts';
import type { CompareSide } from '../../core/compare/differences.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { shown, textArgument } from '../../read/arguments/arguments.ts';
import { type Arg, isDate, single } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import type { Place } from '../../read/cells/place.ts';
import type { Answer } from '../table/spill.ts';

/** A side with what it is called. */
export interface NamedSide extends CompareSide {
  readonly name: string;
}

/**
 * The two sides of a comparison: periods when both read as periods, else managers.
 *
 * @throws KpiError `sides-unlike` when one is a period and the other a name, or one is left out; `period-unreadable` for what begins like a
 *   date and is none; `manager-unknown`.
 */
export function sidesOf(a: Arg, b: Arg, leads: SheetLeads, place: Place): [NamedSide, NamedSide] {
  const [first, second] = [periodSide(a, place), periodSide(b, place)];
  if (first && second) return [first, second];
  const unlike = first ?? second ?? [a, b].some((side) => textArgument(side) === null);
  if (unlike) throw new KpiError('sides-unlike', { a: first?.name ?? shown(a), b: second?.name ?? shown(b) });
  return [managerSide(a, 'a', leads), managerSide(b, 'b', leads)];
}

function periodSide(arg: Arg, place: Place): NamedSide | null {
  try {
    const period = periodOf(arg, place);
    return period && { manager: null, period, name: periodLabel(period) };
  } catch (error) {
    if (error instanceof KpiError && error.code === 'period-unreadable') return null;
    throw error;
  }
}

function managerSide(arg: Arg, argument: string, leads: SheetLeads): NamedSide {
  const text = textArgument(arg);
  if (isDate(single(arg)) || /^\d/.test(text ?? ''))
    throw new KpiError('period-unreadable', { found: shown(arg), argument });
  const who = whoOf(text, leads);
  const code = who.kind === 'one' ? who.code : 0;
  return { manager: code, period: null, name: leads.managers.names[code] ?? '' };
}

/** Whoever would need more leads than this on each side will never have them. */
const MOST_MORE = 10_000;

/** Two sides and their difference as a table: a row for each side, one for the difference and, for times, one for the pace. */
export function compareAnswer(
  leads: SheetLeads,
  kpi: Kpi,
  [a, b]: readonly [NamedSide, NamedSide],
  asOfDay: number,
  texts: Texts,
): Answer {
  const { board, trend, compare: words } = texts;
  const result = compareSides(kpi, leads, a, b, asOfDay);
  const { found, verdict } = result;
  const side = (name: string, id: 'a' | 'b'): (string | number | null)[] => {
    const { value, leads: count, ripening } = result[id];
    return [name, value, count, ripening, null, null, betterOf(result, id, words)];
  };
  const ends = [found?.interval?.low ?? null, found?.interval?.high ?? null];
  const isPace = found !== null && found.pace !== null;
  const limits = isPace ? [null, null] : ends;
  const isHopeless = (found?.more ?? 0) > MOST_MORE;
  return {
    columns: [
      { title: words.side, format: 'text' },
      { title: kpiName(kpi.id, texts), format: kpi.unit },
      { title: board.leads, format: 'integer' },
      { title: board.ripening, format: 'integer' },
      { title: trend.low, format: kpi.unit },
      { title: trend.high, format: kpi.unit },
      { title: words.verdict, format: 'text' },
      { title: words.more, format: 'integer' },
    ],
    rows: [
      side(a.name, 'a'),
      side(b.name, 'b'),
      [
        found?.scaled ? words.atEqualDays : words.difference,
        found?.difference ?? null,
        null,
        null,
        ...limits,
        words.verdicts[isHopeless ? 'hopeless' : verdict],
        isHopeless ? null : (found?.more ?? null),
      ],
      ...(isPace ? [[words.pace, found.pace, null, null, ...ends]] : []),
    ],
  };
}

function betterOf({ better }: Comparison, id: 'a' | 'b', words: Texts['compare']): string | null {
  return better && (better === id ? words.better : words.worse);
}
