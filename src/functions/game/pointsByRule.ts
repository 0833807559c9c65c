import { KpiError } from '../../core/errors.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { type EarnedPoints, isUnpaired, earnedPoints } from '../../core/points/earnedPoints.ts';
import { qualityLevels } from '../../core/points/quality.ts';
import { sumOf } from '../../core/stats/sumOf.ts';
import { type Language, TEXTS, fill } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { memo } from '../../read/memo.ts';
import type { PointsRow } from '../../read/tabs/rows/pointsRows.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import type { RowRead } from '../../read/tabs/tabRows.ts';

/** What a rule gave. */
export interface RulePoints {
  /** What earns the points, as people wrote it. */
  readonly what: string;
  /** By manager code. */
  readonly points: readonly EarnedPoints[];
}

/** What the rules of a Points tab gave. */
export interface PointsByRule {
  /** Each rule that could be counted. */
  readonly rules: readonly RulePoints[];
  /** Sentences about mistakes in rows and about rules that earn nothing or must wait. */
  readonly notes: readonly string[];
}

/** The points of a timeframe. A rule that cannot be read or counted says so; the others go on. */
export function pointsByRule(
  leads: SheetLeads,
  rows: readonly RowRead<PointsRow>[],
  timeframe: Timeframe,
  language: Language,
): PointsByRule {
  const { points: words } = TEXTS[language];
  const rules: RulePoints[] = [];
  const notes: string[] = [];
  // Several rules may look at one quality.
  const known = memo();
  for (const { row, value, mistake } of rows) {
    try {
      if (mistake !== null) throw mistake;
      const { what, kpi, quality } = value;
      leads.expect([...kpi.to, 'refunded', ...(quality ? milestonesOf(quality.kpi) : [])]);
      const levels = quality && known(quality.kpi.id, () => qualityLevels(quality.kpi, leads, timeframe));
      rules.push({ what, points: earnedPoints(value, leads, timeframe, levels) });
      if (isUnpaired(value)) notes.push(fill(words.effort, { what }));
      else if (levels?.team === null) notes.push(fill(words.untold, { what }));
      else if (levels?.isOfAllTime) notes.push(fill(words.allTime, { what }));
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      notes.push(rowNote('points', row, error, language));
    }
  }
  return { rules, notes };
}

/** All rules together, by manager code. */
export function totalPoints({ rules }: PointsByRule, managers: number): readonly EarnedPoints[] {
  return Array.from({ length: managers }, (_, code): EarnedPoints => {
    const own = rules.flatMap(({ points }) => points[code] ?? []);
    return {
      points: sumOf(own, ({ points }) => points),
      ripening: sumOf(own, ({ ripening }) => ripening),
      takenBack: sumOf(own, ({ takenBack }) => takenBack),
    };
  });
}
