import { canCarry } from '../../core/kpis/evaluate.ts';
import { TIME_DAYS } from '../../core/kpis/kpi.ts';
import { lateShare } from '../../core/kpis/lateShare.ts';
import { HAIR } from '../../core/stats/rounding.ts';
import { SECONDS_PER_DAY } from '../../core/time/days.ts';
import { isOnADay, isReached, NOBODY, UNDATED, valueAt } from '../../core/leads.ts';
import { builtinRoad } from '../arguments/kpiNamed.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { byNameAlone, nameless } from './aboutClients.ts';
import type { TellFinding } from './finding.ts';

/** Finds leads whose columns contradict each other or leave a question open. */
export function aboutLeads(leads: SheetLeads, tell: TellFinding): void {
  const { table, merged } = leads;
  const { columns } = table;
  const rowsOf = (found: readonly number[]): number[] =>
    found.flatMap((lead) => (merged.loose.has(lead) ? [] : (table.lines[lead] ?? -1)));
  const at = (column: number | undefined, found: readonly number[]): [number, number[]] =>
    column === undefined ? [0, []] : [column, rowsOf(found)];
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
  const isBlankAt =
    (column: number) =>
    (lead: number): boolean =>
      isBlank(cellAt(table, lead, column));
  const buyers = reachedIn(paid);
  tell('manager-missing', ...at(columns.get('manager'), thoseWith(leads.managers.codes, NOBODY)));
  tell('client-blank', ...at(columns.get('client'), nameless(leads, buyers)));
  tell('client-by-name', ...at(columns.get('client'), byNameAlone(leads, buyers)));
  if (createdAt !== undefined)
    tell('created-missing', ...at(createdAt, thoseWith(created, UNDATED).filter(isBlankAt(createdAt))));
  const isBefore = (at: number, other: number): boolean =>
    at < other && Math.floor(at) < Math.floor(other) && other !== UNDATED;
  const losers = reachedIn(lost);
  if (created && lost)
    tell(
      'lost-before-created',
      ...at(
        lostAt,
        losers.filter((i) => isBefore(valueAt(lost, i), valueAt(created, i))),
      ),
    );
  const answered = leads.milestone('response');
  if (created && answered) {
    const { elapsed } = leads.reading.locale.zone;
    // To the second, as times are counted; where somebody came nobody knows when, it is no answer.
    const isEarly = (i: number): boolean =>
      created[i] !== UNDATED && Math.round(elapsed(valueAt(created, i), valueAt(answered, i)) * SECONDS_PER_DAY) < 0;
    tell('response-before-created', ...at(columns.get('response'), reachedIn(answered).filter(isEarly)));
  }
  if (paid && created) {
    tell('paid-undated', ...at(paidAt, thoseWith(paid, UNDATED)));
    tell(
      'paid-before-created',
      ...at(
        paidAt,
        buyers.filter((i) => isBefore(valueAt(paid, i), valueAt(created, i))),
      ),
    );
    aboutLate(leads, (isLate, subject) => {
      const late = buyers.filter((i) => isLate(valueAt(created, i), valueAt(paid, i)));
      tell('paid-late', ...at(paidAt, late), { subject });
    });
    if (amount)
      tell(
        'zero-price',
        ...at(
          columns.get('amount'),
          buyers.filter((i) => amount[i] === 0),
        ),
      );
  }
  const referredBy = columns.get('referred_by');
  const by = referredBy === undefined ? null : leads.broughtBy();
  if (by && referredBy !== undefined) {
    const isWritten = (lead: number): boolean => !isBlankAt(referredBy)(lead);
    tell('referrer-unknown', ...at(referredBy, thoseWith(by, NOBODY).filter(isWritten)));
  }
  if (lost) tell('lost-undated', ...at(lostAt, thoseWith(lost, UNDATED)));
}

/** The leads that reached a milestone: most look at these alone. */
function reachedIn(days: Float64Array | null): number[] {
  const reached: number[] = [];
  for (let lead = 0; days !== null && lead < days.length; lead++)
    if (isReached(valueAt(days, lead))) reached.push(lead);
  return reached;
}

/** The leads of which a column says one thing. The engine finds the first sooner than a loop does. */
function thoseWith(column: Float64Array | Int32Array | null, value: number): number[] {
  const found: number[] = [];
  for (let at = column?.indexOf(value) ?? -1; at >= 0; at = column?.indexOf(value, at + 1) ?? -1) found.push(at);
  return found;
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
