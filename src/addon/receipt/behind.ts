import { NOBODY } from '../../core/leads.ts';
import type { CountsAs } from '../../core/receipt/receiptLine.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import type { Question } from '../../functions/receipt/question.ts';
import { receiptNames } from '../../functions/receipt/receiptNames.ts';
import type { ReceiptRow } from '../../functions/receipt/receiptRows.ts';
import { saidReceipt } from '../../functions/receipt/saidReceipt.ts';
import { kpiName } from '../../i18n/index.ts';
import type { BehindAsk, BehindNumber, BehindRow, Outcome } from '../api/index.ts';
import { Obstacle, endpoint } from '../endpoint.ts';
import { asTyped } from '../formula/asTyped.ts';
import { formulaSeparator } from '../formula/formulaSeparator.ts';
import type { EvaluatedCall } from './evaluated.ts';
import { type FormulaAt, formulaAt } from './formulaAt.ts';
import { rowsFormula } from './rowsFormula.ts';

const GROUPS: readonly CountsAs[] = ['reached', 'not', 'early', 'out'];

/** The rows behind the number of a cell, by how they count. */
export function sidebarBehind(ask: BehindAsk): Outcome<BehindNumber> {
  return endpoint((asked) => {
    const { texts, host, language } = asked;
    const found = formulaAt(ask.at, asked);
    const questions = questionsAt(found, ask.at.cell);
    const chosen = questions[ask.which] ?? questions[0];
    if (chosen === undefined) throw new Obstacle((words) => words.behind.noNumber(ask.at.cell));
    const { question, call } = chosen;
    const { leads, timeframe, who } = question;
    const receipt = saidReceipt(question, { ...host, language, texts });
    const nameOf = receiptNames(leads);
    const [data] = call.args;
    const told = (row: ReceiptRow): BehindRow => ({
      place: data?.placeOf(row.row) ?? null,
      name: nameOf(row),
      value: row.value,
      why: receipt.why(row),
    });
    return {
      formula: asTyped(found.formula, formulaSeparator(asked.spreadsheet.getSpreadsheetLocale())),
      formulaAt: found.at,
      kpis: questions.map(
        ({ question: { kpi, cell } }) => cell?.title ?? (kpi === null ? texts.titles.points : kpiName(kpi.id, texts)),
      ),
      who: who === null ? null : who === NOBODY ? '' : (leads.managers.names[who] ?? ''),
      period: timeframe.period === null ? null : periodLabel(timeframe.period),
      value: receipt.value,
      format: receipt.valueFormat,
      made: receipt.resultWords,
      groups: GROUPS.flatMap((as) => {
        const own = receipt.rows.filter(({ countsAs }) => countsAs === as);
        const rows = own.slice(0, ask.most).map(told);
        return own.length === 0 ? [] : [{ as, title: texts.receipt.groups[as], count: own.length, rows }];
      }),
      rest: [...receipt.rest].map(([of, count]) => ({ what: receipt.restWords(of), count })),
      rowsFormula: rowsFormula(question, call.args, asked),
    };
  });
}

/** A question with the call that asks it. */
interface AskedBy {
  readonly question: Question;
  readonly call: EvaluatedCall;
}

/** The questions behind the cell of an answer. */
function questionsAt({ calls, row, column }: FormulaAt, cell: string): readonly AskedBy[] {
  const questions = calls.flatMap((call) => {
    const { behind } = call.answer;
    if (behind === undefined) throw new Obstacle((words) => words.behind.noRows(call.name));
    // The first row of a table holds the titles.
    const line = 'rows' in call.answer ? row - 1 : row;
    return line < 0 ? [] : behind(line, column).map((question): AskedBy => ({ question, call }));
  });
  if (questions.length === 0) throw new Obstacle((words) => words.behind.noNumber(cell));
  return questions;
}
