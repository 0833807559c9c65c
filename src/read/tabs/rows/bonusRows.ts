import type { BonusRule } from '../../../core/pay/bonus.ts';
import { type PayPoint, payCurve } from '../../../core/pay/payCurve.ts';
import type { Kpi } from '../../../core/kpis/kpi.ts';
import type { Arg } from '../../cells/cell.ts';
import { kpiNamed } from '../../arguments/kpiNamed.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { qualityLevel, qualityOf } from './qualityCells.ts';
import type { RowOf } from '../rowReader.ts';
import { type RowRead, readEach, rowsOf } from '../tabRows.ts';
import { BONUSES } from '../tabs.ts';

/** One point of a bonus, as a row of the Bonuses tab defines it. */
export interface BonusRow extends PayPoint {
  readonly kpi: Kpi;
  readonly quality: BonusRule['quality'];
}

type Row = RowOf<typeof BONUSES>;

/**
 * The rows of a Bonuses tab, in its order. A row with a mistake stays in the list, with its
 * mistake. Mistakes of rows about one KPI: two with the same attainment; a pay that falls as
 * attainment rises; another quality KPI or floor than in a row above.
 *
 * @throws KpiError `tab-unreadable` or `tab-empty` when it is no Bonuses tab.
 */
export function bonusRows(range: Arg, leads: SheetLeads, argument = 'bonuses'): readonly RowRead<BonusRow>[] {
  const known: BonusRow[] = [];
  return readEach(rowsOf(BONUSES, range, argument), 'kpi', (row) => {
    const read = bonusRow(row, leads);
    const others = known.filter(({ kpi }) => kpi.id === read.kpi.id);
    if (others.some(({ from }) => from === read.from)) throw row.odd('from', ['otherFrom']);
    if (others.some(({ from, pays }) => (from < read.from ? pays > read.pays : pays < read.pays)))
      throw row.odd('pays', ['notFalling']);
    const gated = others.find(({ quality }) => quality !== null)?.quality;
    if (gated && read.quality && gated.kpi.id !== read.quality.kpi.id) throw row.odd('quality', ['sameQuality']);
    if (gated && read.quality && gated.floor !== read.quality.floor) throw row.odd('floor', ['sameQuality']);
    known.push(read);
    return read;
  });
}

/** One rule for each KPI, in the order of the rows. Rows with a mistake are left out. */
export function bonusRules(read: readonly RowRead<BonusRow>[]): readonly BonusRule[] {
  const rows = read.flatMap(({ value }) => value ?? []);
  const kpis = rows.filter(({ kpi }, index) => rows.findIndex((other) => other.kpi.id === kpi.id) === index);
  return kpis.map(({ kpi }) => {
    const own = rows.filter((row) => row.kpi.id === kpi.id);
    const quality = own.find((row) => row.quality !== null)?.quality ?? null;
    return { kpi, curve: payCurve(own), quality };
  });
}

function bonusRow(row: Row, leads: SheetLeads): BonusRow {
  const kpi = kpiNamed(row.needed('kpi', []), leads);
  const typed = row.number('from', ['share'], (value) => value >= 0) ?? 1;
  // A share of what? The tab pays sums: 10% would be 0.1 of money.
  if (row.text('pays').endsWith('%')) throw row.odd('pays', ['sum']);
  const pays = row.number('pays', ['above'], (value) => value >= 0);
  // Nobody means ten times the target, so 80 is 80 %.
  return { kpi, from: typed > 10 ? typed / 100 : typed, pays, quality: gateOf(row, leads) };
}

function gateOf(row: Row, leads: SheetLeads): BonusRule['quality'] {
  const kpi = qualityOf(row, leads);
  if (kpi !== null) {
    const floor = qualityLevel(row, 'floor', kpi);
    if (!(floor > 0)) throw row.odd('floor', ['aboveZero']);
    return { kpi, floor };
  }
  if (row.text('floor') !== '') throw row.blank('quality', ['qualityKpi']);
  return null;
}
