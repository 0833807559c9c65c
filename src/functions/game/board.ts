import { KpiError } from '../../core/errors.ts';
import { type Mode, MODES, type Standing, cut, leaderboard } from '../../core/board/leaderboard.ts';
import { evaluate, needsAge } from '../../core/kpis/evaluate.ts';
import type { Estimates, Evidence, Slice } from '../../core/kpis/evidence.ts';
import { isRoad, milestonesOf } from '../../core/kpis/kpi.ts';
import { rankingEvidence } from '../../core/kpis/scoreEvidence.ts';
import { type Period, previousPeriod } from '../../core/time/period.ts';
import { TEXTS, type Texts, columnName, kpiName } from '../../i18n/index.ts';
import { fold, nearest } from '../../read/cells/fold.ts';
import type { Ranking } from '../../read/arguments/kpis.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames, whoOf } from '../../read/arguments/managers.ts';
import type { Format } from '../table/format.ts';
import type { Table } from '../table/table.ts';

/** All but `target`, which is a board of its own: boardTargets.ts. */
type BoardMode = Exclude<Mode, 'target'>;

export interface BoardOptions {
  readonly ranking: Ranking;
  readonly period: Period | null;
  readonly mode: BoardMode;
  /** How many places; null is all. */
  readonly top: number | null;
  /** A manager's name, as typed. */
  readonly focus: string | null;
  readonly asOfDay: number;
}

/** The leaderboard as a table. Leads without a manager come last, on a line of their own, without a place. */
export function boardAnswer(leads: SheetLeads, options: BoardOptions, texts: Texts): Table {
  const { ranking, mode, period } = options;
  leads.expect(ranking.parts.flatMap(({ kpi }) => milestonesOf(kpi)));
  const names = managerNames(leads);
  const before = beforeSlice(options);
  if (mode === 'improve' && before === null) throw new KpiError('mode-needs-period', { mode: texts.modes.improve });
  const evidence = evidenceOf(leads, ranking, { period, asOfDay: options.asOfDay });
  const previous = before === null ? null : evidenceOf(leads, ranking, before);
  const { standings, fairUnit } = leaderboard(evidence, previous, mode, names);
  const focus = whoOf(options.focus, leads);
  const shown = cut(standings, options.top, focus.kind === 'one' ? focus.code : null);
  const words = texts.board;
  const only = ranking.isScore ? undefined : ranking.parts[0]?.kpi;
  const unit: Format = only?.unit ?? 'score';
  const fair = fairTitle(mode, fairUnit, evidence.better, texts);
  const columns: Table['columns'] = [
    { title: words.place, format: 'integer' },
    { title: columnName('manager', texts), format: 'text' },
    { title: only ? kpiName(only.id, texts) : words.score, format: unit },
    { title: words.leads, format: 'integer' },
    { title: fair, format: fairUnit === 'same' ? unit : fairUnit },
    { title: words.couldBe, format: 'text' },
    { title: words.change, format: unit },
  ];
  // Leads that had no time yet stand beside a share with a limit: a head must see that this week's are no slump.
  const ripens = only !== undefined && isRoad(only) && (only.withinDays ?? only.ripeDays) !== null;
  const withRipening = (cells: (string | number | null)[], ripening: number): (string | number | null)[] =>
    ripens ? [...columns.map((_, i) => cells[i] ?? null), ripening] : cells;
  const rows = shown.map((standing) =>
    withRipening(line(standing, names), evidence.managers[standing.manager]?.ripening ?? 0),
  );
  const everybody = options.top === null && options.focus === null;
  const { nobody } = evidence;
  if (everybody && nobody.leads > 0)
    rows.push(withRipening([null, words.nobody, nobody.value, nobody.leads], nobody.ripening));
  return { columns: ripens ? [...columns, { title: words.ripening, format: 'integer' }] : columns, rows };
}

/** The mode that a person names, in either language; fair when left out. @throws KpiError `mode-unknown`. */
export function modeOf(text: string | null, texts: Texts): Mode {
  if (text === null) return 'fair';
  const name = fold(text);
  const found = MODES.find((mode) => Object.values(TEXTS).some(({ modes }) => fold(modes[mode]) === name));
  if (found) return found;
  const known = MODES.map((mode) => texts.modes[mode]);
  throw new KpiError('mode-unknown', { found: text, nearest: nearest(text, [...MODES, ...known]), known });
}

function evidenceOf(leads: SheetLeads, { parts, isScore }: Ranking, slice: Slice): Evidence {
  const measured = parts.map(({ kpi, weight }) => ({ evidence: evaluate(kpi, leads, slice), weight }));
  return rankingEvidence(measured, isScore);
}

/**
 * The period before, seen from the same distance: this month on its 12th day is compared with the last month as it
 * stood on its 12th day, so that leads which had no time to pay yet do not look like a slump.
 */
function beforeSlice({ period, asOfDay }: BoardOptions): Slice | null {
  if (period === null || !Number.isFinite(period.fromDay) || !Number.isFinite(period.toDay)) return null;
  const before = previousPeriod(period);
  return { period: before, asOfDay: before.fromDay + (asOfDay - period.fromDay) };
}

/** True when the board depends on how old each lead is. */
export function boardNeedsAge({ parts }: Ranking, period: Period | null): boolean {
  return period !== null || parts.some(({ kpi }) => needsAge(kpi));
}

function fairTitle(mode: BoardMode, unit: Estimates['unit'], better: 'higher' | 'lower', { board }: Texts): string {
  if (mode === 'improve') return board.improve;
  if (mode === 'cautious')
    return unit === 'pace' ? board.cautiousPace : better === 'higher' ? board.cautious : board.cautiousAtMost;
  return unit === 'pace' ? board.fairPace : board.fair;
}

function line(standing: Standing, names: readonly string[]): (string | number | null)[] {
  const { place, manager, value, leads, fair, couldBe, change } = standing;
  const { first, last } = couldBe ?? { first: null, last: null };
  const span = first === last ? first && String(first) : `${first}–${last}`;
  return [place, names[manager] ?? '', value, leads === 0 && value === null ? null : leads, fair, span, change];
}
