import { columnLetter } from '../cells/a1.ts';
import { isBlank } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { cellAt } from '../cells/columnReader.ts';
import { unfitColumn } from '../leads/unfitColumn.ts';
import type { TellFinding } from './finding.ts';

/** Finds columns that are missing, and those that several columns could be. */
export function aboutColumns(leads: SheetLeads, tell: TellFinding): void {
  const { headers, headerRow, columns, choices, beside, questions } = leads.reading.table;
  const [first] = beside.keys();
  const others = [...beside.values()].filter((header) => header !== '').join(', ');
  if (first !== undefined) tell('columns-beside', first, [headerRow], { subject: others || columnLetter(first) });
  for (const { id, column, others } of choices) {
    const other = others.map((index) => headers[index]).join(', ');
    tell('column-choice', column, [headerRow], { subject: headers[column] ?? '', other, column: id });
  }
  for (const { id, column } of questions)
    if (!columnsOfKind(leads.kind).includes(column))
      tell('column-question', column, [headerRow], { subject: headers[column] ?? '', column: id });
  // There is no cell to point at: the row −1 has no address.
  // A daily report and a log have no leads to which anything could be added.
  if (leads.kind.is === 'report' || leads.whyUnknown('paid')?.code === 'log') return;
  const need = (id: string): void => {
    if (questions.some((question) => question.id === id)) return;
    const unfit = unfitColumn(leads.reading, [id]);
    if (unfit === null) tell('column-needed', 0, [-1], { column: id });
    else tell('column-unfit', unfit.column, [headerRow], { subject: unfit.header, other: unfit.found, column: id });
  };
  for (const id of ['manager', 'created', 'amount'] as const) if (!leads.table.columns.has(id)) need(id);
  // Statuses that do not tell who has paid are asked about word by word.
  if (leads.milestone('paid') === null && leads.whyUnknown('paid') === null) {
    const closed = columns.get('close_date');
    if (closed === undefined) need('paid');
    else tell('status-needed', closed, [headerRow]);
  }
}

/** Columns that the kind of the table makes use of, whatever their headers mean elsewhere. */
function columnsOfKind(kind: SheetLeads['kind']): readonly number[] {
  if (kind.is === 'report') return [...kind.report.totals.values()];
  if (kind.is === 'log') return [kind.log.column];
  return kind.is === 'stages' ? [kind.history.stageColumn, kind.history.dateColumn] : [];
}

/** Finds columns that nothing reads. That is often as it should be, so they are told last. */
export function aboutUnused(leads: SheetLeads, tell: TellFinding): void {
  const { table, ownColumns, cells } = leads.reading;
  const { headers, headerRow, columns, choices, beside } = table;
  const used = new Set([
    ...beside.keys(),
    ...columnsOfKind(leads.kind),
    ...columns.values(),
    ...ownColumns().map(({ column }) => column),
    ...choices.flatMap(({ others }) => others),
  ]);
  headers.forEach((header, column) => {
    if (used.has(column)) return;
    if (header !== '') tell('column-ignored', column, [headerRow], { subject: header });
    else if ((cells().filled[column] ?? 0) > 0) {
      const filled = Array.from(table.lines).filter((_, line) => !isBlank(cellAt(table, line, column)));
      tell('column-nameless', column, filled);
    }
  });
}
