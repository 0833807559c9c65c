import type { KpiError } from '../../core/errors.ts';
import { cappedFrom } from '../../core/pay/payCurve.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { columnName, fill, kpiName } from '../../i18n/index.ts';
import { targetPayer } from '../../functions/game/targetPayer.ts';
import { paidLines } from '../../functions/game/paidLines.ts';
import { bonusNotes } from '../../functions/game/bonusNotes.ts';
import { bonusRows, bonusRules } from '../../read/tabs/rows/bonusRows.ts';
import type { Rows } from '../../read/tabs/tabRows.ts';
import { BONUSES, TARGETS } from '../../read/tabs/tabs.ts';
import { nameOfTarget, targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { valueText } from '../../functions/table/valueText.ts';
import type { BonusNow, TabStanding } from '../api/index.ts';
import { currencyShown } from '../currencyShown.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from '../rows/leadData.ts';
import type { RowTab, RowsNow } from '../rows/rowTab.ts';
import { mostFirst } from './mostFirst.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';

/** The steps of the bonuses: each with the pay. */
export const bonusTab: RowTab<'bonuses'> = {
  tab: BONUSES,
  read: (range, { leads }) => bonusRows(range, leads),
  rowsNow: payNow,
};

/** What each target pays in its running period, with notes about the rules. */
function payNow(range: Rows, { leads, asOfDay }: LeadData, asked: Asked): RowsNow<'bonuses'> {
  const { texts, language } = asked;
  const bonuses = bonusRows(range, leads);
  const rows = new Map<number, BonusNow | KpiError>(
    bonuses.map(({ row, value, mistake }) => [
      row,
      mistake ?? {
        kind: 'bonus',
        kpi: kpiName(value.kpi.id, texts),
        from: value.from,
        pays: value.pays,
      },
    ]),
  );
  const nowOf = (row: number): BonusNow | KpiError | null => rows.get(row) ?? null;
  const { titles, bonus } = texts;
  const columns: TabStanding['columns'] = [
    { title: columnName('manager', texts), format: 'text' },
    { title: titles.attained, format: 'share' },
    { title: bonus.pay, format: 'money' },
  ];
  const found = tabSheetOf(TARGETS, asked);
  const targets = found === null ? [] : targetsOf(found.rows, leads);
  const rules = bonusRules(bonuses);
  // Mistakes in a row are shown at the row itself.
  const readable = bonuses.filter(({ mistake }) => mistake === null);
  const notes = [...bonusNotes({ targets, bonuses: readable }, rules, language, currencyShown(leads, asked))];
  if (found === null) return { nowOf, standing: { period: null, columns, rows: [], notes, lacks: 'targets' } };
  const payer = targetPayer(leads, asOfDay);
  const share = (value: number): string => valueText(value, 'share', texts);
  const everybody = texts.tabs.targets.everybody.split('|')[0] ?? '';
  const lines = paidLines(leads, { targets, bonuses, period: null, asOfDay }, payer).map(
    ({ target, period, line }): TabStanding['rows'][number] => {
      const who = nameOfTarget(target, leads) ?? everybody;
      const rule = rules.find(({ kpi }) => kpi.id === target.kpi.id);
      const beyond = rule && period && line && payer.beyondCap(target, rule, period);
      if (rule && beyond) {
        const cap = share(cappedFrom(rule.curve) ?? 0);
        const best = share(beyond.attained);
        notes.push(`${who}: ${fill(bonus.cap, { cap, period: periodLabel(beyond.period), best })}`);
      }
      // No line break inside a period.
      const label = period && periodLabel(period).replace(/-/g, '\u2011');
      const kpi = [kpiName(target.kpi.id, texts), label].filter(Boolean).join(', ');
      return [`${who}\n${kpi}`, line && line.attained, line && line.pay];
    },
  );
  return { nowOf, standing: { period: null, columns, rows: mostFirst(lines, 2), notes, lacks: null } };
}
