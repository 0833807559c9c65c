import { civilOf, isoDay } from '../core/days.ts';
import { MILESTONES } from '../core/leads.ts';
import { type Texts, fill } from '../i18n/index.ts';
import { columnLetter } from './a1.ts';
import { columnsRead } from './columnsRead.ts';
import { type Finding, findingWords, findings } from './findings.ts';
import type { SheetLeads } from './leads.ts';
import type { Answer } from './spill.ts';

/** How many findings a check lists; a table with hundreds of unknown statuses is told by the first ones and a count. */
const SHOWN_FINDINGS = 100;

/** What was read, what each column is taken for, and what was not read as written: the table of KPI_CHECK. */
export function checkAnswer(leads: SheetLeads, today: number, texts: Texts): Answer {
  const words = texts.check;
  const found = findings(leads, today).slice(0, SHOWN_FINDINGS);
  return {
    columns: [
      { title: words.what, format: 'text' },
      { title: words.count, format: 'integer' },
      { title: words.where, format: 'text' },
      { title: words.done, format: 'text' },
      { title: words.todo, format: 'text' },
    ],
    rows: [...summary(leads, today, texts), ...found.map((one) => findingRow(one, texts)), ...columnRows(leads, texts)],
  };
}

function findingRow(finding: Finding, texts: Texts): (string | number)[] {
  const { what, done, todo } = findingWords(finding, texts);
  const { count, cells } = finding;
  return [what, count, cells.join(', ') + (count > cells.length && cells.length > 0 ? ' …' : ''), done, todo];
}

function summary(leads: SheetLeads, today: number, texts: Texts): (string | number)[][] {
  const { check } = texts;
  const { lines } = leads.table;
  const first = firstDay(leads);
  const last = leads.lastDay(today);
  const covered =
    first === null
      ? []
      : [[check.period, last - first + 1, fill(check.between, { from: isoDay(first), to: isoDay(last) }), '', '']];
  return [
    [
      check.rows,
      lines.length,
      fill(check.between, { from: String((lines[0] ?? 0) + 1), to: String((lines[lines.length - 1] ?? 0) + 1) }),
      '',
      '',
    ],
    [check.leads, leads.count, '', '', ''],
    [
      check.managers,
      leads.managers.names.length,
      leads.managers.names.slice(0, 3).join(', ') + (leads.managers.names.length > 3 ? ' …' : ''),
      '',
      '',
    ],
    ...covered,
  ];
}

/** The earliest day of any milestone; null when there is no date at all. */
export function firstDay(leads: SheetLeads): number | null {
  let first = Infinity;
  for (const id of [...MILESTONES, ...leads.ownMilestones().keys()]) {
    for (const at of leads.milestone(id) ?? []) if (at < first) first = at;
  }
  return Number.isFinite(first) && civilOf(first).year > 0 ? Math.floor(first) : null;
}

/** A row for each column that is used: its header, what it is read as and how many cells are filled. */
function columnRows(leads: SheetLeads, { check, columns }: Texts): (string | number)[][] {
  return columnsRead(leads).map(({ id, column, header, filled }) => {
    const what =
      id === null ? fill(check.readAsMilestone, { header }) : fill(check.readAs, { header, column: columns[id] });
    return [what, filled, `${columnLetter(column)}${leads.table.headerRow + 1}`, check.filled, ''];
  });
}
