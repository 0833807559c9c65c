import { KpiError } from '../../core/errors.ts';
import { ROADS, UNITS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import { BALANCED, BUILTIN, builtin, dropoffKpi } from '../../core/kpis/builtinKpis.ts';
import { canCarry } from '../../core/kpis/evaluate.ts';
import { type Kpi, type RoadKpi, isRoad, roadKpi } from '../../core/kpis/kpi.ts';
import { MILESTONES } from '../../core/leads.ts';
import { wholeArgument, shown, textArgument } from './arguments.ts';
import { builtinNamed, builtinNames } from './builtinNames.ts';
import { type Arg, type Cell, isBlank, isGrid, single } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/leads.ts';
import { type OwnKpis, findOwn, namesOf } from '../tabs/ownKpis.ts';
import { milestoneOf } from './milestones.ts';

const IS_ROAD = />|→/;

/** `created > paid in 30`, `встреча → оплата за 14 дней`. */
function roadPattern(): RegExp {
  const within = wordsPattern(ROADS.map((roads) => roads.within));
  const days = wordsPattern(UNITS.map(({ day }) => day));
  return new RegExp(`^(.+?)\\s*(?:->|→|>)\\s*(.+?)(?:\\s+${within}\\s+(\\S+?)(?:\\s*${days}\\.?)?)?$`, 'i');
}

let typedRoad: RegExp | null = null;

/**
 * The KPI that a person names: an id, a name in either language, one of the team's own, or a road.
 *
 * @throws KpiError `kpi-unknown` with the nearest name, `road-unreadable`, `milestone-unknown`.
 */
export function kpiOf(text: string, leads: SheetLeads, own: OwnKpis = []): Kpi {
  const kpi = findOwn(text, own, leads) ?? builtinNamed(text);
  if (kpi) return kpi;
  if (IS_ROAD.test(text)) return roadOf(text, leads);
  const near = nearest(text, [...BUILTIN.flatMap(({ id }) => builtinNames(id)), ...namesOf(own)]);
  // It may well be the one in a row that could not be read.
  const [wrong] = near === null ? own.flatMap(({ mistake }) => mistake ?? []) : [];
  throw wrong ?? new KpiError('kpi-unknown', { found: text, nearest: near });
}

/** A built-in KPI by its id. */
export function known(id: string): Kpi {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(`No built-in KPI ${id}`);
  return kpi;
}

/** A built-in KPI of a road with another limit; null leaves its own. */
export function knownRoad(id: string, days: number | null = null): RoadKpi {
  const kpi = known(id);
  if (!isRoad(kpi)) throw new Error(`${id} is no road`);
  return days === null ? kpi : { ...kpi, withinDays: days };
}

function roadOf(text: string, leads: SheetLeads): Kpi {
  const [, from = '', to = '', limit] = (typedRoad ??= roadPattern()).exec(text.trim()) ?? [];
  const days = limit === undefined ? null : Number(limit);
  if (to === '' || IS_ROAD.test(to) || (days !== null && !(Number.isInteger(days) && days > 0)))
    throw new KpiError('road-unreadable', { found: text });
  return road(milestoneOf(from, leads), milestoneOf(to, leads), days);
}

/** The road between two milestones as a share; From and To as typed, left out they are `created` and `paid`. */
export function roadArgument(from: Arg, to: Arg, within: Arg, leads: SheetLeads): RoadKpi {
  const [start, end] = [textArgument(from), textArgument(to)];
  return road(
    start === null ? 'created' : milestoneOf(start, leads),
    end === null ? 'paid' : milestoneOf(end, leads),
    wholeArgument(within, 'within', 1),
  );
}

/** The road between two milestones as a median time. */
export function timeArgument(from: Arg, to: Arg, leads: SheetLeads): Kpi {
  const { id, from: start, to: end } = roadArgument(from, to, '', leads);
  return { ...knownRoad('cycle'), id, from: start, to: end };
}

/** Who went no further than a milestone; left out it is the webinar. */
export function dropoffArgument(milestone: Arg, leads: SheetLeads): Kpi {
  const text = textArgument(milestone);
  return dropoffKpi('dropoff', text === null ? 'webinar' : milestoneOf(text, leads));
}

function road(from: string, to: string, days: number | null): RoadKpi {
  return roadKpi(`${from} > ${to}${days === null ? '' : ` in ${days}`}`, from, to, days);
}

/** What a board is about: one KPI, or several with weights for a Score. */
export interface Ranking {
  readonly parts: readonly { readonly kpi: Kpi; readonly weight: number }[];
  readonly isScore: boolean;
}

/**
 * What the `kpi` argument of a board asks for. Left out: the balanced Score of the KPIs that the data can carry. A range: one
 * KPI in each row and, in a second column, its weight (1 when there is none); a header row above them is skipped.
 *
 * @throws KpiError `score-impossible`, `weight-unreadable`, and those of {@link kpiOf}.
 */
export function rankingOf(arg: Arg, leads: SheetLeads, own: OwnKpis = []): Ranking {
  const value = single(arg);
  if (isGrid(value)) return weighted(value, leads, own);
  const text = textArgument(value);
  if (text !== null) return { parts: [{ kpi: kpiOf(text, leads, own), weight: 1 }], isScore: false };
  leads.expect(MILESTONES);
  const parts = BALANCED.map(builtin).flatMap((kpi) => (kpi && canCarry(kpi, leads) ? [{ kpi, weight: 1 }] : []));
  if (parts.length === 0) throw new KpiError('score-impossible', { found: leads.columns });
  return { parts, isScore: true };
}

function weighted(rows: readonly (readonly Cell[])[], leads: SheetLeads, own: OwnKpis): Ranking {
  const column =
    rows.length === 1 && rows[0]?.every((cell) => typeof cell !== 'number') ? rows[0].map((cell) => [cell]) : rows;
  const filled = column.filter((row) => !isBlank(row[0]));
  const [title, weightTitle] = filled[0] ?? [];
  const isTitle = typeof weightTitle === 'string' && !isBlank(weightTitle) && Number.isNaN(weightOf(weightTitle));
  // A row with a KPI in it is never taken for a header, whatever stands next to it.
  const isHeader = isTitle && filled.length > 1 && !IS_ROAD.test(String(title)) && !isKpiName(String(title), own);
  const parts = (isHeader ? filled.slice(1) : filled).map(([name, weight]) => {
    const kpi = kpiOf(String(name), leads, own);
    const factor = isBlank(weight) ? 1 : weightOf(weight);
    if (!(factor > 0 && Number.isFinite(factor))) {
      throw new KpiError('weight-unreadable', { found: shown(weight), kpi: String(name) });
    }
    return { kpi, weight: factor };
  });
  if (parts.length === 0) return rankingOf('', leads, own);
  return { parts, isScore: parts.length > 1 };
}

function isKpiName(text: string, own: OwnKpis): boolean {
  return builtinNamed(text) !== undefined || own.some((row) => fold((row.value ?? row).name) === fold(text));
}

/** A number, also as text with a comma; NaN for anything else. */
function weightOf(cell: Cell): number {
  if (typeof cell === 'string') return Number(cell.trim().replace(',', '.'));
  return typeof cell === 'number' ? cell : NaN;
}
