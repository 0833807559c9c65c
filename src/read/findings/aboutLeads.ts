import { canCarry } from '../../core/kpis/evaluate.ts';
import { TIME_DAYS } from '../../core/kpis/kpi.ts';
import { lateShare } from '../../core/kpis/lateShare.ts';
import { HAIR } from '../../core/kpis/rounding.ts';
import { SECONDS_PER_DAY } from '../../core/time/days.ts';
import { isOnADay, isReached, NOBODY, UNDATED, valueAt } from '../../core/leads.ts';
import { builtinRoad } from '../arguments/kpiNamed.ts';
import { alikeNames } from '../cells/alikeNames.ts';
import { isBlank } from '../cells/cell.ts';
import type { EventLog } from '../leads/kinds/eventLog.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { cellAt } from '../cells/columnReader.ts';
import { emailOf } from '../cells/emailOf.ts';
import { phoneOf } from '../cells/phoneOf.ts';
import type { ColumnId } from '../table/headers.ts';
import type { TellFinding } from './finding.ts';
import { rowsByText } from './rowsByText.ts';

/** Finds leads whose columns contradict each other or leave a question open. */
export function aboutLeads(leads: SheetLeads, tell: TellFinding): void {
  const { table, merged } = leads;
  const { columns } = table;
  const where = (column: number | undefined, test: (lead: number) => boolean): [number, number[]] => {
    const rows: number[] = [];
    if (column === undefined) return [0, rows];
    for (let lead = 0; lead < table.lines.length; lead++)
      if (test(lead) && !merged.loose.has(lead)) rows.push(table.lines[lead] ?? -1);
    return [column, rows];
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
  const { codes } = leads.managers;
  tell('manager-missing', ...where(columns.get('manager'), (lead) => codes[lead] === NOBODY));
  tell('client-blank', ...where(columns.get('client'), isNameless(leads, paid)));
  tell('client-by-name', ...where(columns.get('client'), knownByName(leads)));
  tell(
    'created-missing',
    ...where(createdAt, (i) => created?.[i] === UNDATED && isBlank(cellAt(table, i, createdAt ?? -1))),
  );
  const isBefore = (at: number, other: number): boolean =>
    at < other && Math.floor(at) < Math.floor(other) && other !== UNDATED;
  if (created && lost)
    tell('lost-before-created', ...where(lostAt, (i) => isBefore(valueAt(lost, i), valueAt(created, i))));
  const answered = leads.milestone('response');
  if (created && answered) {
    const { elapsed } = leads.reading.locale.zone;
    // To the second, as times are counted; where somebody came nobody knows when, it is no answer.
    const isEarly = (i: number): boolean =>
      created[i] !== UNDATED && Math.round(elapsed(valueAt(created, i), valueAt(answered, i)) * SECONDS_PER_DAY) < 0;
    tell('response-before-created', ...where(columns.get('response'), isEarly));
  }
  if (paid && created) {
    tell('paid-undated', ...where(paidAt, (lead) => paid[lead] === UNDATED));
    tell('paid-before-created', ...where(paidAt, (i) => isBefore(valueAt(paid, i), valueAt(created, i))));
    aboutLate(leads, (isLate, subject) =>
      tell('paid-late', ...where(paidAt, (i) => isLate(valueAt(created, i), valueAt(paid, i))), { subject }),
    );
    if (amount)
      tell('zero-price', ...where(columns.get('amount'), (i) => isReached(valueAt(paid, i)) && amount[i] === 0));
  }
  const referredBy = columns.get('referred_by');
  const by = referredBy === undefined ? null : leads.broughtBy();
  if (by)
    tell(
      'referrer-unknown',
      ...where(referredBy, (i) => by[i] === NOBODY && !isBlank(cellAt(table, i, referredBy ?? -1))),
    );
  if (lost) tell('lost-undated', ...where(lostAt, (lead) => lost[lead] === UNDATED));
}

/**
 * Whether a lead is taken for another purchase of a client, or may be one's who brings clients, by
 * the client's name alone: namesakes would be one.
 */
function knownByName({ table, clients, milestone }: SheetLeads): (lead: number) => boolean {
  const { columns } = table;
  const [codes, paid] = [clients(), milestone('paid')];
  if (codes === null || paid === null) return () => false;
  const counted = Float64Array.from(paid, (at) => (isReached(at) || columns.has('referred_by') ? 1 : 0));
  const leadsOf = new Map<number, number>();
  codes.forEach((code, lead) => leadsOf.set(code, (leadsOf.get(code) ?? 0) + valueAt(counted, lead)));
  const contacts = (['client_id', 'email', 'phone'] as const).flatMap((id) => columns.get(id) ?? []);
  return (lead) => {
    const code = codes[lead] ?? NOBODY;
    const isOneOfSeveral = code !== NOBODY && counted[lead] === 1 && (leadsOf.get(code) ?? 0) > 1;
    return isOneOfSeveral && contacts.every((column) => isBlank(cellAt(table, lead, column)));
  };
}

/** What says whose lead a row is, and when it began. */
const WHOSE: readonly ColumnId[] = ['client', 'id', 'client_id', 'email', 'phone', 'manager', 'created'];

/** Whether a row below another is paid and says nothing of whose it is, as below merged cells. */
function isNameless({ table, kind }: SheetLeads, paid: Float64Array | null): (lead: number) => boolean {
  const whose = WHOSE.flatMap((id) => table.columns.get(id) ?? []);
  if (kind.is !== 'leads' || paid === null || whose.length < 2) return () => false;
  return (lead) =>
    lead > 0 && isReached(valueAt(paid, lead)) && whose.every((column) => isBlank(cellAt(table, lead, column)));
}

/** So much of all that ever comes may be missed by days to payment. */
const MAY_BE_LATE = 0.1;

/** Payments that come when days to payment no longer count them. */
function aboutLate(
  leads: SheetLeads,
  found: (isLate: (from: number, to: number) => boolean, share: string) => void,
): void {
  const cycle = builtinRoad('cycle');
  if (!canCarry(cycle, leads)) return;
  const late = lateShare(cycle, leads, leads.lastDay(leads.reading.locale.today));
  if (late > MAY_BE_LATE + HAIR)
    found(
      (from, to) => isOnADay(from) && isOnADay(to) && Math.floor(to) > Math.floor(from) + TIME_DAYS,
      String(Math.round(100 * late)),
    );
}

/** Finds events that say nothing, or name nobody. */
export function aboutEvents({ reading }: SheetLeads, log: EventLog, tell: TellFinding): void {
  const { table } = reading;
  for (const [text, rows] of rowsByText(table, log.activityColumn, (line) => log.kinds[line] === null))
    tell('activity-unknown', log.activityColumn, rows, { subject: text });
  const nobodys = Array.from(table.lines).filter((_, line) => log.leadKeys[line] === '');
  tell('client-missing', log.leadColumn, nobodys);
  const { leadKeys, leadColumn } = log;
  const byPhone = [...leadKeys.keys()].filter((line) => phoneOf(leadKeys[line] ?? '') !== '');
  const areMixed = leadColumn !== table.columns.get('id') && leadKeys.some((key) => emailOf(key) !== '');
  if (areMixed)
    tell(
      'keys-mixed',
      leadColumn,
      byPhone.map((line) => table.lines[line] ?? -1),
    );
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
