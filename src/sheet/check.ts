import { civilOf, isoDay } from '../core/days.ts';
import { MILESTONES } from '../core/leads.ts';
import { type Texts, columnName, fill } from '../i18n/index.ts';
import { addressOf } from './a1.ts';
import { columnsRead } from './columnsRead.ts';
import { findingWords, findings } from './findings.ts';
import type { SheetLeads } from './leads.ts';
import type { Answer } from './spill.ts';

/** How many findings a check lists; a table with hundreds of unknown statuses is told by the first ones and a count. */
const SHOWN_FINDINGS = 100;

/** What was read, what was not read as written, and what each column is taken for: the table of KPI_CHECK. */
export function checkAnswer(leads: SheetLeads, today: number, texts: Texts): Answer {
  return {
    columns: texts.check.titles.map((title, i) => ({ title, format: i === 1 ? 'integer' : 'text' })),
    rows: [
      ...summary(leads, today, texts),
      ...findings(leads, today)
        .slice(0, SHOWN_FINDINGS)
        .map((finding) => {
          const { what, done, todo } = findingWords(finding, texts);
          return [what, finding.count, listed(finding.cells, finding.count), done, todo];
        }),
      ...columnRows(leads, texts),
    ],
  };
}

function summary(leads: SheetLeads, today: number, { check, board }: Texts): (string | number)[][] {
  const { names } = leads.managers;
  const rows = Array.from(leads.table.lines, (row) => row + 1);
  const [first, last] = [firstDay(leads), leads.lastDay(today)];
  return [
    [check.rows, rows.length, `${rows[0]}–${rows[rows.length - 1]}`],
    [board.leads, leads.count],
    [check.managers, names.length, listed(names.slice(0, 3), names.length)],
    ...(first === null ? [] : [[check.period, last - first + 1, `${isoDay(first)} – ${isoDay(last)}`]]),
  ];
}

/** The earliest day of any milestone; null when there is no date at all. */
export function firstDay(leads: SheetLeads): number | null {
  let first = Infinity;
  for (const id of [...MILESTONES, ...leads.ownColumns().map(({ name }) => name)]) {
    for (const at of leads.milestone(id) ?? []) if (at < first) first = at;
  }
  return Number.isFinite(first) && civilOf(first).year > 0 ? Math.floor(first) : null;
}

/** A row for each column that is used: its header, what it is read as and how many cells are filled. */
function columnRows(leads: SheetLeads, texts: Texts): (string | number)[][] {
  const { readAs, own, filled: words } = texts.check;
  return columnsRead(leads).map(({ id, column, header, filled }) => {
    const facts = { header, column: id === null ? own : columnName(id, texts) };
    return [fill(readAs, facts), filled, addressOf(leads.table.headerRow, column), words];
  });
}

/** The first ones of a list. */
function listed(first: readonly string[], count: number): string {
  return first.join(', ') + (first.length > 0 && first.length < count ? ' …' : '');
}
