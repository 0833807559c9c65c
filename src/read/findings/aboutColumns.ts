import { isBlank } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { TellFinding } from './finding.ts';

/** Finds columns that are missing, and those that several columns could be. */
export function aboutColumns(leads: SheetLeads, tell: TellFinding): void {
  const { headers, headerRow, columns, choices, questions } = leads.reading.table;
  for (const { id, column, others } of choices) {
    const other = others.map((index) => headers[index]).join(', ');
    tell('column-choice', column, [headerRow], { subject: headers[column] ?? '', other, column: id });
  }
  for (const { id, column } of questions)
    tell('column-question', column, [headerRow], { subject: headers[column] ?? '', column: id });
  // There is no cell to point at: the row −1 has no address.
  const need = (id: string): void => {
    if (questions.every((question) => question.id !== id)) tell('column-needed', 0, [-1], { column: id });
  };
  for (const id of ['manager', 'created', 'amount'] as const) if (!leads.table.columns.has(id)) need(id);
  if (leads.milestone('paid') === null) {
    const closed = columns.get('close_date');
    if (closed === undefined) need('paid');
    else tell('status-needed', closed, [headerRow]);
  }
}

/** Finds columns that nothing reads. That is often as it should be, so they are told last. */
export function aboutUnused(leads: SheetLeads, tell: TellFinding): void {
  const { table, ownColumns } = leads.reading;
  const { headers, headerRow, columns, choices } = table;
  const used = new Set([
    ...columns.values(),
    ...ownColumns().map(({ column }) => column),
    ...choices.flatMap(({ others }) => others),
  ]);
  headers.forEach((header, column) => {
    if (used.has(column)) return;
    if (header !== '') tell('column-ignored', column, [headerRow], { subject: header });
    else {
      const filled = Array.from(table.lines).filter((_, line) => !isBlank(cellAt(table, line, column)));
      tell('column-nameless', column, filled);
    }
  });
}
