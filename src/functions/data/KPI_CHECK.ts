import { isoDay } from '../../core/time/days.ts';
import { type Texts, columnName, fill, kpiName } from '../../i18n/index.ts';
import { mainCurrency } from '../../read/leads/mainCurrency.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { addressOf } from '../../read/cells/a1.ts';
import { findingWords, findingsOf } from '../../read/findings/findingsOf.ts';
import { type RowCounts, rowCounts } from '../../read/leads/rowCounts.ts';
import { columnsRead } from '../../read/leads/columnsRead.ts';
import { foldName } from '../../read/cells/fold.ts';
import { teamsOf } from '../../read/slices/teamsOf.ts';
import { firstDay } from '../../read/leads/firstDay.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { isEvidence } from '../../read/evidence/evidenceLeads.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import type { CheckLine } from './checkLine.ts';
import { evidenceCheck } from './evidenceCheck.ts';
import { firstOnes } from '../table/firstOnes.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * What was read and what was not: rows, leads, managers, days and currency in one line, then every
 * problem with its first cells and what to do, then what each column is taken for. Of an Evidence tab
 * what it counts, what cannot be read, and what archived months cannot know.
 *
 * @param data Table with a header row, or an Evidence tab. Cells are named as if it began at A1.
 * @param mapping Optional. The columns tab, as the Data panel writes it: a header or “column D” and
 *   what it is (Manager, Created, Paid, or - to leave it out); Status, a word and what it says.
 * @param tabs Optional. Any tab with settings: columns, Team.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_CHECK(Deals!A:L) // => Rows: 1201. Leads: 1200. Managers: 8. 2026-02-02 – 2026-10-31. | 1201 | 1–1201
 * @customfunction
 */
export function KPI_CHECK(host: Host, data: Arg, mapping?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  const given = settingsOf({ mapping, tabs, tabs2 });
  const { texts } = host;
  const leads = leadsOf(data, host, given);
  const { titles } = texts.check;
  const columns: readonly Column<CheckLine>[] = [
    { title: titles.what, format: 'text', cell: (line) => line.what },
    { title: titles.count, format: 'integer', cell: (line) => line.count },
    { title: titles.where, format: 'text', cell: (line) => line.where },
    { title: titles.done, format: 'text', cell: (line) => line.done },
    { title: titles.todo, format: 'text', cell: (line) => line.todo },
    { title: titles.certainty, format: 'share', cell: (line) => line.certainty },
  ];
  return tableOf(columns, isEvidence(leads) ? evidenceCheck(leads, host) : linesOf(leads, texts));
}

function linesOf(leads: SheetLeads, texts: Texts): readonly CheckLine[] {
  leads.expect(leads.road.ids(), 'cells');
  return [
    ...summary(leads, texts),
    ...problems(leads, texts),
    ...aboutTeams(leads, texts),
    ...columnLines(leads, texts),
  ];
}

/**
 * How many findings are listed. Of hundreds of unknown statuses the first ones and a count are
 * shown.
 */
const SHOWN_FINDINGS = 100;

/**
 * The top line, then what became of the rows. Every row is either read, merged, a further payment
 * or left out.
 */
function summary(leads: SheetLeads, texts: Texts): readonly CheckLine[] {
  const { check, titles } = texts;
  const { names } = leads.managers;
  const counts = rowCounts(leads);
  const [first, last] = [firstDay(leads), leads.lastDay(leads.reading.locale.today)];
  const period = first === null ? check.undated : `${isoDay(first)} – ${isoDay(last)}`;
  const { from } = leads.reading.table;
  return [
    { what: topLine(leads, counts, period, texts), count: counts.total, where: `1–${counts.total}` },
    ...(from ? [{ what: fill(check.from, { subject: from.name }) }] : []),
    { what: titles.leads, count: counts.leads },
    { what: check.lead, count: counts.read },
    { what: leads.kind.is === 'events' ? check.events : check.merged, count: counts.merged },
    ...(counts.parts === 0 ? [] : [{ what: check.parts, count: counts.parts }]),
    { what: check.skipped, count: counts.skipped },
    { what: check.managers, count: names.length, where: firstOnes(names.slice(0, 3), names.length) },
    ...(first === null ? [] : [{ what: check.period, count: last - first + 1, where: period }]),
  ];
}

/** One line for a quick look: rows, leads, managers, days and currency. */
function topLine(leads: SheetLeads, counts: RowCounts, period: string, { check }: Texts): string {
  const currency = mainCurrency(leads);
  const facts = {
    rows: String(counts.total),
    leads: String(counts.leads),
    managers: String(leads.managers.names.length),
    period,
    currency: currency ? `, ${currency}` : '',
  };
  return fill(check.top, facts);
}

/** What was not read as it is written, what was done about it, and what to do. */
function problems(leads: SheetLeads, texts: Texts): readonly CheckLine[] {
  return findingsOf(leads)
    .slice(0, SHOWN_FINDINGS)
    .map((finding) => {
      const { count, cells } = finding;
      return { ...findingWords(finding, texts), count, where: firstOnes(cells, count) };
    });
}

/** Who is in two teams, and which name is that of a person and of a team. */
function aboutTeams(leads: SheetLeads, { check }: Texts): readonly CheckLine[] {
  const { names, inSeveral } = teamsOf(leads);
  const people = new Set(leads.managers.names.map(foldName));
  const told = [
    { about: check.inSeveral, who: inSeveral },
    { about: check.namesakes, who: names.filter((name) => people.has(foldName(name))) },
  ];
  return told.flatMap(({ about, who }) =>
    who.length === 0 ? [] : [{ ...about, count: who.length, where: firstOnes(who.slice(0, 3), who.length) }],
  );
}

/** For each column that is used: its header, what it is read as and how many cells are filled. */
function columnLines({ reading, kind }: SheetLeads, texts: Texts): readonly CheckLine[] {
  const { readAs, own, filled: done } = texts.check;
  const { headerRow, headers } = reading.table;
  const read = columnsRead(reading).map(({ id, column, header, filled, certainty }) => ({
    what: fill(readAs, { header, column: id === null ? own : columnName(id, texts) }),
    count: filled,
    where: addressOf(headerRow, column),
    done,
    certainty,
  }));
  if (kind.is !== 'report') return read;
  const known = new Set(reading.table.columns.values());
  const counts = [...kind.report.totals].filter(([, column]) => !known.has(column));
  return [
    ...read,
    ...counts.map(([id, column]) => ({
      what: fill(readAs, { header: headers[column] ?? '', column: kpiName(id, texts) }),
      where: addressOf(headerRow, column),
    })),
  ];
}
