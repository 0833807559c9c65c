import { KpiError } from '../../core/errors.ts';
import { type RoadKpi, roadKpi } from '../../core/kpis/kpi.ts';
import { ROADS, UNITS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { milestoneNamed } from './milestoneNamed.ts';

const ARROW = />|→/;

/** Whether a text is meant to be a road: it has an arrow. */
export const isTypedRoad = (text: string): boolean => ARROW.test(text);

/** The pattern of `created > paid in 30` and `встреча → оплата за 14 дней`. */
function roadPattern(): RegExp {
  const within = wordsPattern(ROADS.map((roads) => roads.within));
  const days = wordsPattern(UNITS.map(({ day }) => day));
  return new RegExp(`^(.+?)\\s*(?:->|→|>)\\s*(.+?)(?:\\s+${within}\\s+(\\S+?)(?:\\s*${days}\\.?)?)?$`, 'i');
}

let pattern: RegExp | null = null;

/**
 * The road that a person typed, as a share: between two milestones, with or without a limit in
 * days.
 *
 * @throws KpiError `road-unreadable`, and those of {@link milestoneNamed}.
 */
export function typedRoad(text: string, leads: SheetLeads): RoadKpi {
  const [, from = '', to = '', limit] = (pattern ??= roadPattern()).exec(text.trim()) ?? [];
  const days = limit === undefined ? null : Number(limit);
  if (to === '' || ARROW.test(to) || (days !== null && !(Number.isInteger(days) && days > 0)))
    throw new KpiError('road-unreadable', { found: text });
  return roadBetween(milestoneNamed(from, leads), milestoneNamed(to, leads), days);
}

/** The share of leads that go from one milestone to another, with or without a limit in days. */
export function roadBetween(from: string, to: string, days: number | null): RoadKpi {
  return roadKpi(`${from} > ${to}${days === null ? '' : ` in ${days}`}`, from, to, days);
}
