import { KpiError } from '../core/errors.ts';
import { columnMissing } from '../core/kpis/evaluate.ts';
import { MILESTONES } from '../core/leads.ts';
import { fold, nearest } from './fold.ts';
import { HEADERS, recognise } from './headers.ts';
import type { SheetLeads } from './leads.ts';

/**
 * The milestone that a person names: by id, by any header that is recognised (`Дата оплаты`, `paid`), or by the header of any
 * other date column of this table.
 *
 * @throws KpiError `milestone-unknown` with the nearest name; `column-missing` when it is known but not in the data.
 */
export function milestoneOf(text: string, leads: SheetLeads): string {
  const name = fold(text);
  const own = leads.ownMilestones();
  const recognised = name === 'closed' ? 'closed' : recognise(text);
  const id = recognised === 'close_date' ? 'closed' : recognised;
  if (id !== null && (id === 'closed' || MILESTONES.some((known) => known === id))) {
    if (leads.milestone(id) === null) throw columnMissing(leads, [id]);
    return id;
  }
  if (own.has(name)) return name;
  const present = MILESTONES.filter((known) => leads.milestone(known) !== null);
  const ownHeaders = [...own.values()].map((column) => leads.table.headers[column] ?? '');
  const milestones = [...present, ...ownHeaders];
  const words = [...milestones, ...present.flatMap((known) => HEADERS[known].split('|'))];
  throw new KpiError('milestone-unknown', { found: text, nearest: nearest(text, words), milestones });
}
