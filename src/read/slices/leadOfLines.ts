import { NOBODY } from '../../core/leads.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { foldName } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';

/** Which lead each line of a sheet is about. */
export interface LeadOfLines {
  /** By line; NOBODY where that is not known. */
  readonly leads: Int32Array;
  /** Lines that are payments of their own: what they say of themselves goes before their lead. */
  readonly parts: ReadonlySet<number>;
  /** For each lead the first code of its lines that is not NOBODY, the line that counts first. */
  firstOf(codeOf: (line: number) => number): Int32Array;
}

/** Whether every line is a lead, as in most tables. */
export function isLineByLine({ kind, merged }: SheetLeads): boolean {
  return kind.is !== 'events' && kind.is !== 'stages' && merged.kept === null && merged.parts.length === 0;
}

/**
 * Which lead each line of the sheet is about: the line that counts, its other states and refunds of
 * the same ID, further payments; of a log all its events.
 */
export function leadOfLines(leads: SheetLeads): LeadOfLines {
  const { reading, kind, merged, count } = leads;
  const { table } = reading;
  const found = new Int32Array(table.lines.length).fill(NOBODY);
  const put = (line: number, lead: number): void => {
    if (found[line] === NOBODY) found[line] = lead;
  };
  const parts = new Set<number>();
  if (kind.is === 'stages') {
    const codes = new Map<string, number>();
    kind.history.leadKeys.forEach((key, line) => {
      if (key === '') return;
      if (!codes.has(key)) codes.set(key, codes.size);
      put(line, codes.get(key) ?? NOBODY);
    });
  } else if (kind.is === 'events') {
    merged.events?.forEach((lines, lead) => lines.forEach((line) => put(line, lead)));
  } else {
    for (let lead = 0; lead < count; lead++) put(merged.kept?.[lead] ?? lead, lead);
    for (const { lead, line } of merged.parts) {
      put(line, lead);
      parts.add(line);
    }
    for (const [lead, lines] of [...merged.linesOf, ...merged.statesOf]) lines.forEach((line) => put(line, lead));
    const column = merged.areIds ? table.columns.get('id') : undefined;
    const others = [...merged.repeated, ...merged.refundLines].filter((line) => found[line] === NOBODY);
    if (column !== undefined && others.length > 0) putById(column, others);
  }

  /** Lines that are not counted go with the lead of their ID. */
  function putById(column: number, lines: readonly number[]): void {
    const keyOf = (line: number): string => {
      const cell = cellAt(table, line, column);
      return isBlank(cell) ? '' : foldName(String(cell));
    };
    const wanted = new Map(lines.map((line) => [keyOf(line), NOBODY]));
    found.forEach((lead, line) => {
      const key = lead === NOBODY ? '' : keyOf(line);
      if (wanted.get(key) === NOBODY) wanted.set(key, lead);
    });
    for (const line of lines) if (keyOf(line) !== '') put(line, wanted.get(keyOf(line)) ?? NOBODY);
  }

  return {
    leads: found,
    parts,
    firstOf(codeOf) {
      const codes = new Int32Array(count).fill(NOBODY);
      if (kind.is !== 'events' && kind.is !== 'stages')
        for (let lead = 0; lead < count; lead++) codes[lead] = codeOf(merged.kept?.[lead] ?? lead);
      found.forEach((lead, line) => {
        if (lead !== NOBODY && codes[lead] === NOBODY && !parts.has(line)) codes[lead] = codeOf(line);
      });
      return codes;
    },
  };
}
