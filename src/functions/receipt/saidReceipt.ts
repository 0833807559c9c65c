import { kpiOnData, needsAge } from '../../core/kpis/evaluate.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { type Kpi, isRoad, isTime, milestonesOf, TIME_DAYS } from '../../core/kpis/kpi.ts';
import { qualityLevels } from '../../core/points/quality.ts';
import { buyerReceipt } from '../../core/receipt/buyerReceipt.ts';
import { countReceipt } from '../../core/receipt/countReceipt.ts';
import { funnelReceipt } from '../../core/receipt/funnelReceipt.ts';
import { pointLines } from '../../core/receipt/pointLines.ts';
import { receiptOf } from '../../core/receipt/receiptOf.ts';
import { stretchReceipt } from '../../core/receipt/stretchReceipt.ts';
import { sumOf } from '../../core/stats/sumOf.ts';
import { type Texts, fill } from '../../i18n/index.ts';
import { groupedNumber } from '../../i18n/groupedNumber.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import type { Host } from '../host.ts';
import { pointsByRule, totalPoints } from '../game/pointsByRule.ts';
import type { Format } from '../table/format.ts';
import type { Question, TableCell } from './question.ts';
import { type ReceiptPart, type ReceiptRow, type ReceiptRows, receiptRows } from './receiptRows.ts';
import { type ReceiptWords, whyWords } from './whyWords.ts';

/** A receipt with its words. */
export interface SaidReceipt extends ReceiptRows, ReceiptWords {
  readonly value: number | null;
  /** That of the value, and that of the rows and the value together. */
  readonly valueFormat: Format;
  readonly format: Format;
  /** How the value comes from the rows. */
  readonly resultWords: string;
}

/** The receipt of a question. @param host Speaks the language of whoever reads it. */
export function saidReceipt(question: Question, host: Host): SaidReceipt {
  const { kpi, leads, timeframe, who, points = '', group, cell } = question;
  if (kpi === null) return pointsReceipt(leads, points, timeframe, who, host);
  const receipt =
    cell === undefined
      ? kpiReceipt(leads, kpi, timeframe, who, host.texts)
      : cellReceipt(cell, leads, kpi, timeframe, who, host.texts);
  if (group === undefined) return receipt;
  const { group: others } = host.texts.receipt.rest;
  return { ...receipt, restWords: (of) => (of === 'manager' ? others : receipt.restWords(of)) };
}

/** The receipt of a KPI for one manager, or for the whole team where `who` is null. */
function kpiReceipt(
  leads: SheetLeads,
  asked: Kpi,
  timeframe: Timeframe,
  who: number | null,
  texts: Texts,
): SaidReceipt {
  leads.expect(milestonesOf(asked));
  const { value, ...part } = receiptOf(asked, leads, timeframe, who);
  const kpi = kpiOnData(asked, leads);
  const [dated = 'created'] = isRoad(kpi) ? kpi.from : kpi.to;
  const made = receiptRows(leads, [{ rule: null, ...part }], { ...timeframe, who, dated });
  const words = whyWords(leads, kpi, timeframe, made.behind, texts);
  const format = kpi.unit === 'share' ? 'mixed' : kpi.unit;
  return { ...made, value, valueFormat: kpi.unit, format, ...words, resultWords: kpiWords(kpi, value, part, texts) };
}

/** The receipt of a number of a table that is no KPI. */
function cellReceipt(
  { of, made: way, format }: TableCell,
  leads: SheetLeads,
  kpi: Kpi,
  timeframe: Timeframe,
  who: number | null,
  texts: Texts,
): SaidReceipt {
  const { value, ...part } =
    of.is === 'funnel'
      ? funnelReceipt(of, leads, timeframe, who)
      : of.is === 'buyers'
        ? buyerReceipt(of, leads, timeframe.asOfDay)
        : of.is === 'stretch'
          ? stretchReceipt(of, leads, timeframe, who)
          : countReceipt(receiptOf(kpi, leads, timeframe, who), of.which);
  const [dated = 'created'] = isRoad(kpi) ? kpi.from : kpi.to;
  const made = receiptRows(leads, [{ rule: null, ...part }], { ...timeframe, who, dated });
  const words = whyWords(leads, kpi, timeframe, made.behind, texts);
  const counted = part.lines.filter((line) => line.value !== null);
  const reached = counted.filter(({ countsAs }) => countsAs === 'reached');
  const { results } = texts.receipt;
  const facts = { count: String(counted.length), reached: String(reached.length) };
  const resultWords = counted.length === 0 ? results.none : fill(results[way], facts);
  return { ...made, value, valueFormat: format, format: format === 'share' ? 'mixed' : format, ...words, resultWords };
}

/** The receipt of the points that the rules of a Points tab give. */
function pointsReceipt(
  leads: SheetLeads,
  points: Arg,
  timeframe: Timeframe,
  who: number | null,
  host: Host,
): SaidReceipt {
  const { texts, language } = host;
  const rules = pointsRules(points, leads);
  const byRule = pointsByRule(leads, rules, timeframe, language);
  const totals = totalPoints(byRule, leads.managers.names.length);
  const counted = new Set(byRule.rules.map(({ what }) => what));
  const parts = rules.flatMap(({ value: rule }): ReceiptPart[] => {
    if (rule === null || !counted.has(rule.what)) return [];
    const levels = rule.quality && qualityLevels(rule.quality.kpi, leads, timeframe);
    return [{ rule: rule.what, ...pointLines(rule, leads, timeframe, who, levels) }];
  });
  const made = receiptRows(leads, parts, { ...timeframe, who, dated: 'created' });
  const words = whyWords(leads, null, timeframe, made.behind, texts);
  const value = who === null ? sumOf(totals, (one) => one.points) : (totals[who]?.points ?? null);
  const early = sumOf(made.rows, (row) => (row.countsAs === 'early' ? (row.value ?? 0) : 0));
  const facts = { count: countOf(made.rows), early: groupedNumber(early, 1, texts) };
  return {
    ...made,
    value,
    valueFormat: 'decimal',
    format: 'decimal',
    ...words,
    resultWords: fill(texts.receipt.results.points, facts),
  };
}

/** Whether the answer depends on the age of leads. */
export const isExact = (kpi: Kpi | null): boolean => kpi === null || needsAge(kpi);

function countOf(rows: readonly Pick<ReceiptRow, 'countsAs' | 'value'>[]): string {
  return String(rows.filter(({ countsAs, value }) => countsAs !== 'early' && value !== null).length);
}

function kpiWords(kpi: Kpi, value: number | null, { lines }: Omit<ReceiptPart, 'rule'>, texts: Texts): string {
  const { results } = texts.receipt;
  const count = lines.filter((line) => line.value !== null).length;
  if (count === 0) return results.none;
  const limit = String(isRoad(kpi) ? (kpi.withinDays ?? TIME_DAYS) : 0);
  const reached = lines.filter(({ countsAs }) => countsAs === 'reached').length;
  const facts = { count: String(count), reached: String(reached), limit };
  if (!isRoad(kpi)) return fill(kpi.measure === 'average' ? results.mean : results.sum, facts);
  if (!isTime(kpi)) return fill(results.share, facts);
  if (kpi.measure === 'time') return fill(value === null ? results.early : results.time, facts);
  return fill(value === null ? results.never : results.half, facts);
}
