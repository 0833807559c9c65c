import { cellAt } from '../../cells/columnReader.ts';
import { foldName } from '../../cells/fold.ts';
import { foldedBy } from '../../leads/kinds/kindOfTable.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import type { JoinSource } from '../joinSource.ts';
import { type IdColumn, ordersIds } from './idKeys.ts';

/** The line that each lead stands in; of a folded log or history, its first line. */
export function rowsOfLeads({ kind, reading, merged, table, count }: SheetLeads): Int32Array {
  const folded = foldedBy(kind);
  if (folded === null) return new Int32Array(count).map((_, lead) => merged.kept?.[lead] ?? lead);
  const first = new Map<string, number>();
  folded.leadKeys.forEach((key, line) => {
    if (!first.has(key)) first.set(key, line);
  });
  const [id = 'client'] = [...reading.table.columns].filter(([, at]) => at === folded.leadColumn).map(([one]) => one);
  const column = table.columns.get(id) ?? -1;
  return Int32Array.from(
    { length: count },
    (_, lead) => first.get(foldName(String(cellAt(table, lead, column)))) ?? -1,
  );
}

/** Lines that tell of one deal: the same id and client, or the same lead of a log. */
export function linesOfOneDeal({
  leads,
  reading,
  nameOf,
}: JoinSource): readonly (readonly [one: number, other: number])[] {
  if (leads === null) return [];
  const { kind, merged } = leads;
  const folded = foldedBy(kind);
  if (folded === null && merged.kept === null) return [];
  const [ids] = folded || !merged.areIds ? [] : ordersIds({ leads, reading });
  const first = new Map<string, number>();
  const links: [number, number][] = [];
  for (let line = 0; line < reading.table.lines.length; line++) {
    const id = folded ? (folded.leadKeys[line] ?? '') : (ids?.of(line) ?? '');
    if (id === '') continue;
    const key = folded ? id : `${id} ${(nameOf?.(line) ?? '').toLowerCase()}`;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, line);
    else links.push([seen, line]);
  }
  return links;
}

/** The leads of each id; refunds without a lead are none. */
export function leadsById(
  columns: readonly IdColumn[],
  leadRows: Int32Array | null,
  loose: ReadonlyMap<number, unknown>,
): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const { system, of } of columns)
    leadRows?.forEach((row, lead) => {
      const id = of(row);
      if (id === '' || loose.has(lead)) return;
      const key = `${system} ${id}`;
      const leads = known.get(key);
      if (leads) leads.push(lead);
      else known.set(key, [lead]);
    });
  return known;
}
