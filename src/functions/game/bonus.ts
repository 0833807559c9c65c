import { KpiError } from '../../core/errors.ts';
import { type BonusRule } from '../../core/pay/bonus.ts';
import { paidPeriods } from '../../core/pay/paidPeriods.ts';
import { cappedFrom } from '../../core/pay/payCurve.ts';
import { type BonusLine, type Payer, payerOf } from '../../core/pay/payer.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import type { Period } from '../../core/time/period.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Language, TEXTS, columnName, fill } from '../../i18n/index.ts';
import { bonusNotes } from './bonusNotes.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { noteRows } from './points.ts';
import { type BonusRow, bonusRules } from '../../read/tabs/bonusRows.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import type { RowRead } from '../../read/tabs/rows.ts';
import type { ReadTarget, TargetRow } from '../../read/tabs/targetRows.ts';
import type { Table } from '../table/table.ts';
import { unitText } from '../table/unitText.ts';

export interface BonusAsk {
  readonly targets: readonly ReadTarget[];
  readonly bonuses: readonly RowRead<BonusRow>[];
  /** Null: the period of each target that is running. */
  readonly period: Period | null;
  readonly asOfDay: number;
}

/** A bonus of one target in one period; `line` is null where its period or its column is missing, and `mistake` says so. */
export type PaidLine = { readonly target: TargetRow; readonly row: number; readonly period: Period | null } & (
  { readonly line: BonusLine; readonly mistake: null } | { readonly line: null; readonly mistake: KpiError | null }
);

/** The bonuses of all targets that have one, in the order of the Targets tab; what cannot be counted stays with its target. */
export function paidLines(
  leads: SheetLeads,
  { targets, bonuses, period: asked, asOfDay }: BonusAsk,
  payer: Payer,
): readonly PaidLine[] {
  const rules = bonusRules(bonuses);
  return targets.flatMap(({ row, value: target }): PaidLine[] => {
    const rule = rules.find(({ kpi }) => kpi.id === target?.kpi.id);
    if (target === null || rule === undefined) return [];
    leads.expect(milestonesBehind(rule));
    const periods = paidPeriods(target.per, asked, leads, asOfDay);
    if (periods.length === 0) return [{ target, row, period: null, line: null, mistake: null }];
    return periods.map((period): PaidLine => {
      try {
        return { target, row, period, line: payer.lineOf(target, rule, period), mistake: null };
      } catch (mistake) {
        if (!(mistake instanceof KpiError)) throw mistake;
        return { target, row, period, line: null, mistake };
      }
    });
  });
}

function milestonesBehind({ kpi, quality }: BonusRule): readonly string[] {
  return [...milestonesOf(kpi), ...(quality ? milestonesOf(quality.kpi) : [])];
}

/** The bonuses as a table; what is to be said about the rules stands below. */
export function bonusAnswer(leads: SheetLeads, ask: BonusAsk, language: Language): Table {
  const texts = TEXTS[language];
  const { bonus: words, scorecard, tabs, trend } = texts;
  const rules = bonusRules(ask.bonuses);
  const payer = payerOf(leads, ask.asOfDay);
  const lines = paidLines(leads, ask, payer);
  const everybody = tabs.targets.everybody.split('|')[0] ?? '';
  const share = (value: number): string => unitText(value, 'share', texts);

  const rowOf = ({ target, row, period, line, mistake }: PaidLine): Table['rows'][number] => {
    const { manager, kpiText, goal } = target;
    const head = [leads.managers.names[manager ?? -1] ?? everybody, kpiText, period && periodLabel(period)];
    if (line === null) {
      const said = { period: ask.period ? periodLabel(ask.period) : '' };
      const why = mistake ? rowNote('targets', row, mistake, language) : fill(words.noPeriod, said);
      return [...head, null, goal, null, null, null, null, why];
    }
    const { value, attained, factor, pay, next, isOfAllTime } = line;
    const notes = [target.isPercent ? fill(scorecard.percent, { typed: String(goal * 100) }) : ''];
    if (factor === null) notes.push(words.untold);
    else if (isOfAllTime) notes.push(words.allTime);
    const rule = rules.find(({ kpi }) => kpi.id === target.kpi.id);
    const beyondCap = rule && period && payer.beyondCap(target, rule, period);
    if (beyondCap) {
      const cap = share(cappedFrom(rule.curve) ?? 0);
      notes.push(fill(words.cap, { cap, period: periodLabel(beyondCap.period), best: share(beyondCap.attained) }));
    }
    return [...head, value, goal, attained, factor, pay, next, notes.filter(Boolean).join(' ')];
  };

  const columns: Table['columns'] = [
    { title: columnName('manager', texts), format: 'text' },
    { title: scorecard.kpi, format: 'text' },
    { title: trend.period, format: 'text' },
    { title: scorecard.actual, format: 'mixed' },
    { title: scorecard.target, format: 'mixed' },
    { title: scorecard.attained, format: 'share' },
    { title: words.quality, format: 'share' },
    { title: words.pay, format: 'money' },
    { title: words.next, format: 'money' },
    { title: scorecard.note, format: 'text' },
  ];
  return { columns, rows: [...lines.map(rowOf), ...noteRows(bonusNotes(ask, rules, language), columns.length)] };
}
