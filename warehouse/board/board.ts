import { type RankingMode, leaderboard } from '../../src/core/board/leaderboard.ts';
import { compareNames } from '../../src/core/kpis/compareNames.ts';
import { countedEvidence } from '../../src/core/kpis/counted/countedEvidence.ts';
import type { CountsRow, KpiCounts } from '../../src/core/kpis/counted/kpiCounts.ts';
import type { Evidence } from '../../src/core/kpis/evidence/evidence.ts';
import type { Kpi } from '../../src/core/kpis/kpi.ts';
import type { Measured } from '../../src/core/kpis/measured.ts';
import { NOBODY } from '../../src/core/leads.ts';

/** A row of the evidence as the warehouse hands it over: its whole numbers are numbers too. */
interface EvidenceRow {
  readonly manager: string | null;
  readonly leads: number;
  readonly reached: number;
  readonly ripening: number;
  readonly total: number | null;
  readonly squares: number | null;
  readonly present: number;
  readonly days: string | null;
}

/** A line of the board as a warehouse shows it. */
interface BoardRow {
  readonly place: number | null;
  readonly manager: string;
  readonly value: number | null;
  readonly leads: number;
  readonly fair: number | null;
  readonly best_place: number | null;
  readonly last_place: number | null;
}

/**
 * The add-on's board over rows of evidence, all of one KPI: what is counted in SQL is judged by the
 * very code that judges it in the sheet.
 */
export function board(
  kpi: Kpi,
  rows: readonly EvidenceRow[],
  mode: Exclude<RankingMode, 'target' | 'improve'>,
): readonly BoardRow[] {
  const { names, evidence } = judged(kpi, rows);
  return leaderboard(evidence, null, mode, names).standings.map(({ place, manager, value, leads, fair, couldBe }) => ({
    place,
    manager: names[manager] ?? '',
    value,
    leads,
    fair,
    best_place: couldBe && couldBe.first,
    last_place: couldBe && couldBe.last,
  }));
}

/** The value of a KPI over rows of evidence, all managers together. */
export function measure(kpi: Kpi, rows: readonly EvidenceRow[]): Measured {
  return judged(kpi, rows).evidence.team;
}

function judged(
  kpi: Kpi,
  rows: readonly EvidenceRow[],
): { readonly names: readonly string[]; readonly evidence: Evidence } {
  const names = [...new Set(rows.flatMap(({ manager }) => manager ?? []))].sort(compareNames);
  const codes = new Map(names.map((name, code) => [name, code]));
  const counted = rows.map((row, slot): CountsRow => ({
    slot,
    period: null,
    counted: {
      leads: row.leads,
      reached: row.reached,
      ripening: row.ripening,
      sum: row.total ?? 0,
      squares: row.squares,
      present: row.present,
      times: timesIn(row.days ?? ''),
    },
  }));
  const managers = { names, codes: Int32Array.from(rows, ({ manager }) => codes.get(manager ?? '') ?? NOBODY) };
  const counts: KpiCounts = { has: () => true, rowsOf: () => counted, firstDay: () => 0 };
  return {
    names,
    evidence: countedEvidence(kpi, { counts, managers, count: rows.length }, { period: null, asOfDay: 0 }),
  };
}

function timesIn(days: string): CountsRow['counted']['times'] {
  return days === ''
    ? []
    : days.split(' ').map((one) => {
        const [box = 0, arrived = 0, waiting = 0, ripe = 0] = one.split(':').map(Number);
        return { box, arrived, waiting, ripe };
      });
}
