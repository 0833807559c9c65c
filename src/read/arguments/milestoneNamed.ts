import { KpiError } from '../../core/errors.ts';
import { columnMissing } from '../../core/kpis/evaluate.ts';
import { areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import { MILESTONES } from '../../core/leads.ts';
import { fold, nearest } from '../cells/fold.ts';
import { recognise, wordsOf } from '../table/headers.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';

/**
 * The milestone that a person names: by its id, by any header that is recognised (`Дата оплаты`,
 * `paid`), or by the header of another date column of this table.
 *
 * @throws KpiError `milestone-unknown` with the nearest name; `column-missing` when the milestone
 *   is known but not in the data.
 */
export function milestoneNamed(text: string, leads: SheetLeads): string {
  const name = fold(text);
  // Which roads were counted is told by the KPIs.
  if (areCounts(leads)) return knownMilestone(text) ?? name;
  const own = leads.ownColumns();
  const id = knownMilestone(text);
  if (id !== null) {
    if (leads.milestone(id) === null) throw columnMissing(leads, [id]);
    return id;
  }
  if (own.some((column) => column.name === name)) return name;
  const present = MILESTONES.filter((known) => leads.milestone(known) !== null);
  const milestones = [...present, ...own.map(({ header }) => header)];
  const words = [...milestones, ...present.flatMap(wordsOf)];
  throw new KpiError('milestone-unknown', { found: text, nearest: nearest(text, words), milestones });
}

/**
 * The canonical milestone, or `closed`, that a word means, even when the data lack it. Null for any
 * other word.
 */
export function knownMilestone(text: string): string | null {
  const recognised = recognise(text);
  if (fold(text) === 'closed' || recognised === 'close_date') return 'closed';
  return MILESTONES.find((known) => known === recognised) ?? null;
}
