import { KpiError } from '../../core/errors.ts';
import { CONDITIONS } from '../../core/badges/badgeRule.ts';
import { SPANS } from '../../core/badges/series.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { kpiOf } from '../../read/arguments/kpis.ts';
import { badgesIn } from '../../read/tabs/badgeRows.ts';
import { bonusRows } from '../../read/tabs/bonusRows.ts';
import { levelsOf } from '../../read/tabs/levelRows.ts';
import { pointsRules } from '../../read/tabs/pointsRows.ts';
import type { RowRead, Rows } from '../../read/tabs/rows.ts';
import { BADGES, BONUSES, LEVELS, POINTS, type Tab } from '../../read/tabs/tabs.ts';
import type { GameCells, GameId } from '../api/index.ts';
import type { TargetData } from '../targets/targetsRead.ts';

/** What a field holds: `unit` is a milestone or a KPI, `level` a number in the unit of the KPI that the row names, `share` a share of a target. */
export type FieldKind = 'text' | 'kpi' | 'unit' | 'number' | 'level' | 'share' | readonly string[];

/** A tab of the game as data: its columns, what tells its rows apart, and how it is read. */
export interface GameTab {
  readonly tab: Tab;
  readonly kinds: Readonly<Record<string, FieldKind>>;
  /** As in `Kept`. */
  readonly names: readonly string[];
  readonly alike: readonly string[];
  /** The field with the KPI in whose unit the levels are. */
  readonly measured: string | null;
  /** Each row, or what is wrong with it. @param range With its header. */
  read(range: Rows, data: TargetData): readonly RowRead<unknown>[];
}

export const GAME_TABS: Readonly<Record<GameId, GameTab>> = {
  badges: {
    tab: BADGES,
    kinds: { kpi: 'kpi', least: CONDITIONS, value: 'level', per: SPANS, leads: 'number' },
    names: ['name'],
    alike: ['kpi', 'least', 'value'],
    measured: 'kpi',
    read: (range, { leads, own }) => badgesIn(range, leads, own),
  },
  points: {
    tab: POINTS,
    kinds: {
      what: 'unit',
      points: 'number',
      per: 'number',
      cap: 'number',
      quality: 'kpi',
      floor: 'level',
      goal: 'level',
      ripens: 'number',
    },
    names: ['what'],
    alike: ['points', 'per', 'quality'],
    measured: 'quality',
    read: (range, { leads }) => pointsRules(range, leads),
  },
  levels: {
    tab: LEVELS,
    kinds: { points: 'number' },
    names: ['name'],
    alike: ['points'],
    measured: null,
    read: (range) => levelsOf(range),
  },
  bonuses: {
    tab: BONUSES,
    kinds: { kpi: 'kpi', from: 'share', pays: 'number', quality: 'kpi', floor: 'level' },
    names: ['kpi', 'from'],
    alike: ['kpi', 'pays'],
    measured: 'quality',
    read: (range, { leads }) => bonusRows(range, leads),
  },
};

/** The KPI in whose unit the levels of a row are; null when it names none that is known. */
export function measuredBy({ tab, measured }: GameTab, cells: GameCells, data: TargetData | null): Kpi | null {
  const text = measured === null ? '' : (cells[measured] ?? '');
  if (text.trim() === '' || data === null) return null;
  // Only badges may be for a KPI of the team's own.
  return kpiNamed(text, tab === BADGES ? data : { ...data, own: [] });
}

/** The KPI of that name; null when it is none. */
export function kpiNamed(text: string, { leads, own }: TargetData): Kpi | null {
  try {
    return kpiOf(text, leads, own);
  } catch (mistake) {
    if (mistake instanceof KpiError) return null;
    throw mistake;
  }
}
