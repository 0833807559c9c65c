import { isReached, NOBODY, UNDATED, valueAt } from '../../core/leads.ts';
import { alikeNames } from '../cells/alikeNames.ts';
import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import type { EventLog } from '../leads/eventLog.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { cellAt } from '../cells/columnReader.ts';
import { statusCache } from '../cells/statuses.ts';
import type { SourceTable } from '../table/sourceTable.ts';
import type { TellFinding } from './finding.ts';

/** Finds leads whose columns contradict each other or leave a question open. */
export function aboutLeads(leads: SheetLeads, tell: TellFinding): void {
  const { table, merged } = leads;
  const { columns } = table;
  const where = (column: number | undefined, test: (lead: number) => boolean): [number, number[]] => {
    const all = column === undefined ? [] : Array.from(table.lines.keys());
    return [
      column ?? 0,
      all.filter((lead) => !merged.loose.has(lead) && test(lead)).map((lead) => table.lines[lead] ?? -1),
    ];
  };
  const [paid, lost, created, amount] = [
    leads.milestone('paid'),
    leads.milestone('lost'),
    leads.milestone('created'),
    leads.number('amount'),
  ];
  const [status, stage, createdAt] = [columns.get('status'), columns.get('stage'), columns.get('created')];
  const [paidAt, lostAt] = (['paid', 'lost'] as const).map(
    (id) => columns.get(id) ?? columns.get('close_date') ?? status ?? stage,
  );
  tell('manager-missing', ...where(columns.get('manager'), (lead) => leads.managers.codes[lead] === NOBODY));
  tell('created-missing', ...where(createdAt, (lead) => isBlank(cellAt(table, lead, createdAt ?? -1))));
  if (paid && created) {
    const day = (at: number | undefined): number => Math.floor(Number(at));
    tell('paid-undated', ...where(paidAt, (lead) => paid[lead] === UNDATED));
    tell('paid-before-created', ...where(paidAt, (i) => day(paid[i]) < day(created[i]) && created[i] !== UNDATED));
    if (amount)
      tell('zero-price', ...where(columns.get('amount'), (i) => isReached(valueAt(paid, i)) && amount[i] === 0));
  }
  const [by, referredBy] = [leads.broughtBy(), columns.get('referred_by')];
  if (by)
    tell(
      'referrer-unknown',
      ...where(referredBy, (i) => by[i] === NOBODY && !isBlank(cellAt(table, i, referredBy ?? -1))),
    );
  if (lost) tell('lost-undated', ...where(lostAt, (lead) => lost[lead] === UNDATED));
  const said = status ?? stage;
  if (said === undefined) return;
  const statusAt = (lead: number): Cell => cellAt(table, lead, said);
  const meant = statusCache(table.from);
  if (paid) tell('paid-lost', ...where(said, (i) => meant(statusAt(i)) === 'lost' && isReached(valueAt(paid, i))));
  const isOpen = (lead: number): boolean =>
    stage === undefined || said === stage || meant(cellAt(table, lead, stage)) === null;
  for (const [text, rows] of rowsByText(table, said, isOpen))
    if (meant(text) === null) tell('status-unknown', said, rows, { subject: text });
}

/** Finds events that say nothing, or name nobody. */
export function aboutEvents({ reading }: SheetLeads, log: EventLog, tell: TellFinding): void {
  const { table } = reading;
  for (const [text, rows] of rowsByText(table, log.activityColumn, (line) => log.kinds[line] === null))
    tell('activity-unknown', log.activityColumn, rows, { subject: text });
  const nobodys = Array.from(table.lines).filter((_, line) => log.leadKeys[line] === '');
  tell('client-missing', log.leadColumn, nobodys);
}

/** Finds cells that name several people, and names that may be one person. */
export function aboutPeople({ reading, managers }: SheetLeads, tell: TellFinding): void {
  const { table } = reading;
  const { codes, names, shared, unsplit } = reading.people();
  const column = table.columns.get('manager') ?? 0;
  const [several, asked] = [shared, unsplit].map((texts) => new Set(texts.map((text) => text.trim())));
  if (several !== undefined && asked !== undefined && several.size + asked.size > 0) {
    const rows = [...rowsByText(table, column, () => true)];
    tell(
      'manager-shared',
      column,
      rows.flatMap(([text, own]) => (several.has(text) ? own : [])).sort((a, b) => a - b),
    );
    for (const [text, own] of rows) if (asked.has(text)) tell('manager-unsplit', column, own, { subject: text });
  }
  for (const { a, b } of alikeNames(managers.names)) {
    const [one = '', other = ''] = [managers.names[a], managers.names[b]];
    const rows = [one, other].map((name) => table.lines[codes.indexOf(names.indexOf(name))] ?? -1);
    tell('manager-alike', column, rows, { subject: one, other });
  }
}

/** The rows of each different text in a column. */
function rowsByText(
  table: SourceTable,
  column: number,
  isAsked: (line: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [line, row] of table.lines.entries()) {
    const cell = cellAt(table, line, column);
    if (isBlank(cell) || isSheetError(cell) || !isAsked(line)) continue;
    const text = String(cell).trim();
    const seen = rows.get(text);
    if (seen) seen.push(row);
    else rows.set(text, [row]);
  }
  return rows;
}
