import { civilOf, isoDay } from '../../core/time/days.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { addressOf } from '../../read/cells/a1.ts';
import { type RowCounts, rowCounts } from '../../read/leads/accounting.ts';
import { columnsRead } from '../../read/leads/columnsRead.ts';
import { findingWords, findings } from '../../read/findings/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import type { Table } from '../table/table.ts';

/** How many findings a check lists; a table with hundreds of unknown statuses is told by the first ones and a count. */
const SHOWN_FINDINGS = 100;

/** What was read, what was not read as written, and what each column is taken for: the table of KPI_CHECK. */
export function checkAnswer(leads: SheetLeads, texts: Texts): Table {
  return {
    columns: texts.check.titles.map((title, i) => ({ title, format: i === 1 ? 'integer' : 'text' })),
    rows: [
      ...summary(leads, texts),
      ...findings(leads)
        .slice(0, SHOWN_FINDINGS)
        .map((finding) => {
          const { what, done, todo } = findingWords(finding, texts);
          return [what, finding.count, listed(finding.cells, finding.count), done, todo];
        }),
      ...columnRows(leads, texts),
    ],
  };
}

/** The top line, then what became of the rows: those read, merged and left out are all that there are. */
function summary(leads: SheetLeads, texts: Texts): (string | number | null)[][] {
  const { check, board } = texts;
  const { names } = leads.managers;
  const counts = rowCounts(leads);
  const [first, last] = [firstDay(leads), leads.lastDay(leads.reading.place.today)];
  const period = first === null ? check.undated : `${isoDay(first)} – ${isoDay(last)}`;
  const { from } = leads.reading.table;
  return [
    [topLine(leads, counts, period, texts), counts.total, `1–${counts.total}`],
    ...(from ? [[fill(check.from, { subject: from.name }), null]] : []),
    [board.leads, counts.leads],
    [check.lead, counts.read],
    [leads.log ? check.events : check.merged, counts.merged],
    [check.skipped, counts.skipped],
    [check.managers, names.length, listed(names.slice(0, 3), names.length)],
    ...(first === null ? [] : [[check.period, last - first + 1, period]]),
  ];
}

/** One line for who only glances: rows, leads, managers, days and currency. */
function topLine(leads: SheetLeads, counts: RowCounts, period: string, { check }: Texts): string {
  const currency = leads.reading.money('amount')?.currency;
  const facts = {
    rows: String(counts.total),
    leads: String(counts.leads),
    managers: String(leads.managers.names.length),
    period,
    currency: currency ? `, ${currency}` : '',
  };
  return fill(check.top, facts);
}

/** The earliest day of any milestone; null when there is no date at all. */
export function firstDay(leads: SheetLeads): number | null {
  let first = Infinity;
  for (const id of leads.road.ids()) {
    for (const at of leads.milestone(id) ?? []) if (at < first) first = at;
  }
  return Number.isFinite(first) && civilOf(first).year > 0 ? Math.floor(first) : null;
}

/** A row for each column that is used: its header, what it is read as and how many cells are filled. */
function columnRows(leads: SheetLeads, texts: Texts): (string | number)[][] {
  const { readAs, own, filled: words } = texts.check;
  return columnsRead(leads.reading).map(({ id, column, header, filled }) => {
    const facts = { header, column: id === null ? own : columnName(id, texts) };
    return [fill(readAs, facts), filled, addressOf(leads.reading.table.headerRow, column), words];
  });
}

/** The first ones of a list. */
export function listed(first: readonly string[], count: number): string {
  return first.join(', ') + (first.length > 0 && first.length < count ? ' …' : '');
}
