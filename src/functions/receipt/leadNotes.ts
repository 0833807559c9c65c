import { NOBODY } from '../../core/leads.ts';
import { type Texts, fill } from '../../i18n/index.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import { foldedBy } from '../../read/leads/kinds/kindOfTable.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { FurtherLine, RowsBehind } from '../../read/receipt/rowsBehind.ts';

const NONE: readonly string[] = [];

/** Notes that a row is another state of its lead. */
const STATES: readonly FurtherLine[] = ['id-repeated', 'id-amounts', 'same-id-changed', 'same-id-amounts'];

/**
 * What the other rows of a lead have to do with one of its rows, as sentences: parts, states, events,
 * refunds, and whose it is.
 *
 * @returns Asked about a lead or a further payment by its index, and the row in which it stands.
 */
export function leadNotes(
  leads: SheetLeads,
  { lineOf, further }: RowsBehind,
  texts: Texts,
): (index: number, row: number) => readonly string[] {
  const { notes, and } = texts.receipt;
  const { merged, reading, count, managers, people: named = managers } = leads;
  const { lines } = reading.table;
  const isFolded = foldedBy(leads.kind) !== null;
  const others = new Map<number, { readonly line: number; readonly as: FurtherLine | 'part' }[]>();
  const add = (lead: number, line: number, as: FurtherLine | 'part'): void => {
    const known = others.get(lead);
    if (known === undefined) others.set(lead, [{ line, as }]);
    else known.push({ line, as });
  };
  for (const [line, { lead, as }] of further) add(lead, line, as);
  for (const { lead, line } of merged.parts) add(lead, line, 'part');
  const people = reading.people();
  const shared = new Set(people.shared);
  const orphans = new Set(merged.orphans);
  const managerColumn = reading.table.columns.get('manager') ?? -1;
  const rowOf = (line: number): number => (lines[line] ?? -1) + 1;
  const list = (all: readonly number[]): string => {
    const rows = [...new Set(all.map(rowOf))].sort((a, b) => a - b).map(String);
    return rows.length < 2 ? rows.join() : rows.slice(0, -1).join(', ') + and + (rows[rows.length - 1] ?? '');
  };

  const isPlain = others.size + merged.loose.size + shared.size === 0;
  return (index, row) => {
    // Most tables have one row for each lead.
    if (isPlain) return NONE;
    const part = index < count ? null : merged.parts[index - count];
    const lead = part?.lead ?? index;
    const line = lineOf[index] ?? -1;
    const main = lineOf[lead] ?? -1;
    const own = others.get(lead) ?? [];
    const linesOf = (...as: readonly (FurtherLine | 'part')[]): number[] =>
      own.filter((one) => as.includes(one.as)).map((one) => one.line);
    const said: string[] = [];
    const loose = merged.loose.get(lead);
    if (loose !== undefined) {
      const sale = isFolded ? merged.leadOfLines().get(loose.line) : undefined;
      const of = isFolded ? (lineOf[sale ?? -1] ?? -1) : loose.managerLine;
      said.push(orphans.has(loose.line) ? notes.orphan : fill(notes.refundOf, { row: String(rowOf(of)) }));
    }
    const refunds = linesOf('refund', 'refund-status');
    const isRefundRow = refunds.some((one) => rowOf(one) === row);
    if (isRefundRow) return [fill(notes.refundOf, { row: String(rowOf(main)) })];
    const [parts, states] = [linesOf('part'), linesOf(...STATES)];
    if (parts.length > 0) said.push(fill(notes.parts, { rows: list([main, ...parts]) }));
    if (states.length > 0 && part === null) said.push(fill(notes.states, { rows: list([main, ...states]) }));
    if (isFolded && own.length > 0)
      said.push(fill(notes.events, { rows: list([main, ...own.map((one) => one.line)]) }));
    if (refunds.length > 0) said.push(fill(notes.refundIn, { row: list(refunds) }));
    const manager = named.names[named.codes[lead] ?? NOBODY] ?? '';
    const cell = String(cellAt(reading.table, line, managerColumn) ?? '');
    if (shared.has(cell)) said.push(fill(notes.shared, { cell, manager }));
    if (part !== null && part !== undefined && people.codes[line] !== people.codes[main])
      said.push(fill(notes.manager, { row: String(rowOf(main)), manager }));
    return said;
  };
}
