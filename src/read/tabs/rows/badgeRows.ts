import type { BadgeRule } from '../../../core/badges/badgeRule.ts';
import { PERIOD_UNITS } from '../../../core/time/periodUnit.ts';
import type { Arg } from '../../cells/cell.ts';
import { fold } from '../../cells/fold.ts';
import { kpiNamed } from '../../arguments/kpiNamed.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { goalNumber, goalWord } from './goalNumber.ts';
import type { OwnKpis } from './ownKpis.ts';
import type { RowOf } from '../rowReader.ts';
import { type RowRead, readEach, rowsOf } from '../tabRows.ts';
import { BADGES } from '../tabs.ts';

/** A badge, as a row of the Badges tab defines it. */
export interface BadgeRow extends BadgeRule {
  readonly name: string;
  readonly icon: string;
  readonly note: string;
}

/**
 * The badges of a Badges tab, in its order. A row with a mistake stays in the list, with its
 * mistake. A second badge of the same name is a mistake.
 *
 * @throws KpiError `tab-unreadable` or `tab-empty` when it is no Badges tab.
 */
export function badgesIn(
  range: Arg,
  leads: SheetLeads,
  own: OwnKpis = [],
  argument = 'badges',
): readonly RowRead<BadgeRow>[] {
  const names = new Set<string>();
  return readEach(rowsOf(BADGES, range, argument), 'name', (row) => {
    const badge = badgeOfRow(row, leads, own);
    const name = fold(badge.name);
    if (names.has(name)) throw row.taken(badge.name);
    names.add(name);
    return badge;
  });
}

/**
 * The badge of one row. These cells may be blank: the condition (at least where more is better, at
 * most where less is better), the period (a month), and the fewest leads (the usual number). A
 * share may be written as 0.4, 40% or 40. A record needs no value and cannot be for all time.
 *
 * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`, and those of {@link kpiNamed}.
 */
function badgeOfRow(row: RowOf<typeof BADGES>, leads: SheetLeads, own: OwnKpis): BadgeRow {
  const name = row.needed('name', ['anyName']);
  if (fold(name) === '') throw row.blank('name', ['anyName']);
  const kpi = kpiNamed(row.needed('kpi', ['aKpi']), leads, own);
  const condition = row.word('least', kpi.better === 'higher' ? 'atLeast' : 'atMost');
  const isRecord = condition === 'record' || condition === 'ownRecord';
  return {
    name,
    icon: row.text('icon'),
    note: row.text('note'),
    kpi,
    condition,
    value: isRecord ? null : valueOf(),
    per: isRecord ? row.oneOf('per', PERIOD_UNITS) : row.word('per'),
    leads: row.number('leads', ['whole'], (value) => value >= 1),
  };

  function valueOf(): number {
    const word = goalWord(kpi.unit);
    const typed = row.number('value', [word], (value) => !Number.isNaN(goalNumber(value, kpi.unit)));
    if (typed === null) throw row.blank('value', [word]);
    return goalNumber(typed, kpi.unit);
  }
}
