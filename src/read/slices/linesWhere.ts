import { NOBODY } from '../../core/leads.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { type LeadOfLines, isLineByLine, leadOfLines } from './leadOfLines.ts';
import type { SliceColumn } from './sliceColumn.ts';
import type { ValueTest } from './valueTest.ts';

/** A column and what is asked of it. */
export interface LineFilter {
  readonly column: SliceColumn;
  readonly test: ValueTest;
}

/**
 * The lines of the sheet that pass all filters, in its order. Lines of one lead stay together: its
 * other states, refunds and events pass as the lead does. A further payment goes by what its own row
 * says, where that is not blank and no person or team. Lines that repeat the sum of a whole order are
 * left out: only all of the table shows what they are.
 */
export function linesWhere(leads: SheetLeads, filters: readonly LineFilter[]): Int32Array {
  const of = isLineByLine(leads) ? null : leadOfLines(leads);
  const passes = filters.map((filter) => passesOf(leads, filter, of));
  const again = new Set(leads.merged.notes.get('same-id-total')?.lines);
  return Int32Array.from(leads.reading.table.lines.keys()).filter(
    (line) => !again.has(line) && passes.every((pass) => pass(line)),
  );
}

function passesOf(leads: SheetLeads, { column, test }: LineFilter, of: LeadOfLines | null): (line: number) => boolean {
  const { table } = leads.reading;
  const at = column.isOfLead ? null : column.column;
  const days = column.days();
  const isLog = leads.kind.is === 'events' || leads.kind.is === 'stages';
  const answers = new Map<Cell, boolean>();
  const asked = (cell: Cell, day: number): boolean => {
    if (days !== null) return test('', day);
    const known = answers.get(cell) ?? test(isBlank(cell) ? '' : String(cell), NaN);
    answers.set(cell, known);
    return known;
  };
  const own = at === null ? column.ofLines() : null;
  const ofLine = (line: number): boolean =>
    asked(
      own === null ? cellAt(table, line, at ?? NOBODY) : own.names[own.codes[line] ?? NOBODY],
      days?.ofLines[line] ?? NaN,
    );
  if (of === null) return ofLine;
  const words = column.ofLeads();
  const ofLead = (lead: number): boolean => {
    const line = leads.merged.kept?.[lead] ?? lead;
    const cell = at === null || isLog ? '' : cellAt(table, line, at);
    return asked(isBlank(cell) ? words.names[words.codes[lead] ?? NOBODY] : cell, days?.ofLeads[lead] ?? NaN);
  };
  return (line) => {
    const lead = of.leads[line] ?? NOBODY;
    const isOwn = of.parts.has(line) && at !== null && !isBlank(cellAt(table, line, at));
    return lead === NOBODY || isOwn ? ofLine(line) : ofLead(lead);
  };
}
