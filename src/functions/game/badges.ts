import type { BadgeRule } from '../../core/badges/badgeRule.ts';
import { type Holding, badgesOf } from '../../core/badges/badges.ts';
import { KpiError } from '../../core/errors.ts';
import { compareNames } from '../../core/kpis/compareNames.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import type { Period } from '../../core/time/period.ts';
import { type Language, type Texts, columnName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames } from '../../read/arguments/managers.ts';
import type { BadgeRow } from '../../read/tabs/badgeRows.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import type { RowRead } from '../../read/tabs/rows.ts';
import { BADGES } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import type { Answer } from '../table/spill.ts';

export interface BadgeOptions {
  /** Days on which a badge may have been earned; null is all time. */
  readonly period: Period | null;
  readonly asOfDay: number;
}

/** A badge of the tab, and how each manager by code stands to it; or what is wrong with it. */
export interface BadgeHeld {
  readonly row: RowRead<BadgeRow>;
  readonly holdings: readonly Holding[];
  readonly mistake: KpiError | null;
}

/** Who holds the badges of a tab: those earned in the period, all counted as of a day. */
export function badgesHeld(
  leads: SheetLeads,
  rows: readonly RowRead<BadgeRow>[],
  { period, asOfDay }: BadgeOptions,
): readonly BadgeHeld[] {
  const rules = rows.flatMap(({ value }): BadgeRule[] => (value === null ? [] : [value]));
  leads.expect(rules.flatMap(({ kpi }) => milestonesOf(kpi)));
  const found = badgesOf(rules, leads, asOfDay);
  let next = 0;
  return rows.map((row) => {
    const held = row.value === null ? row.mistake : (found[next++] ?? []);
    if (held instanceof KpiError) return { row, holdings: [], mistake: held };
    const isAsked = ({ day }: { readonly day: number }): boolean =>
      period === null || (day >= period.fromDay && day <= period.toDay);
    const isRunning = period === null || isAsked({ day: asOfDay });
    const holdings = held.map(({ manager, met, progress }) => ({
      manager,
      met: met.filter(isAsked),
      progress: isRunning ? progress : null,
    }));
    return { row, holdings, mistake: null };
  });
}

/**
 * Badges as a table: for each badge of the tab who has it, in the order in which they got it, and who has it nearest of all badges that they do not have. A badge with a mistake says so
 * in its note, the others go on.
 */
export function badgesAnswer(held: readonly BadgeHeld[], leads: SheetLeads, texts: Texts, language: Language): Answer {
  const names = managerNames(leads);
  const nearest = nearestOf(held, names.length);
  const { badges: words } = texts;
  const rows = held.flatMap(({ row, holdings, mistake }): Answer['rows'] => {
    if (row.value === null || mistake !== null) {
      const note = mistake && rowNote(BADGES.id, row.row, mistake, language);
      return [[(row.value ?? row).name, null, null, null, null, null, note]];
    }
    const { name, icon, note } = row.value;
    const nameOf = ({ manager }: Holding): string => names[manager] ?? '';
    return holdings
      .filter(({ met, manager }) => met.length > 0 || nearest[manager] === row.value)
      .sort((a, b) => dayOf(a) - dayOf(b) || compareNames(nameOf(a), nameOf(b)))
      .map((holding) => [
        name,
        icon,
        nameOf(holding),
        holding.met[0]?.day ?? null,
        holding.met.length,
        holding.progress,
        note,
      ]);
  });
  return {
    columns: [
      { title: wordText(BADGES.id, 'name', texts), format: 'text' },
      { title: wordText(BADGES.id, 'icon', texts), format: 'text' },
      { title: columnName('manager', texts), format: 'text' },
      { title: words.first, format: 'date' },
      { title: words.times, format: 'integer' },
      { title: words.progress, format: 'share' },
      { title: wordText(BADGES.id, 'note', texts), format: 'text' },
    ],
    rows,
  };
}

/** Later than every day, so that those on the way stand behind those who have it. */
const dayOf = ({ met: [first] }: Holding): number => first?.day ?? Number.MAX_VALUE;

/** For each manager by code the badge that they do not have and are nearest to; the upper one of equals, none where nothing is begun. */
function nearestOf(held: readonly BadgeHeld[], managers: number): readonly (BadgeRow | null)[] {
  return Array.from({ length: managers }, (_, manager) => {
    let [best, most]: [BadgeRow | null, number] = [null, 0];
    for (const { row, holdings } of held) {
      const { met = [], progress = null } = holdings[manager] ?? {};
      if (row.value !== null && met.length === 0 && progress !== null && progress > most)
        [best, most] = [row.value, progress];
    }
    return best;
  });
}
