import { typedName } from '../typedName.ts';
import { isoDay } from '../../core/time/days.ts';
import { RANKING_MODES } from '../../core/board/leaderboard.ts';
import { BUILTIN } from '../../core/kpis/builtinKpis.ts';
import { canCarry, kpiOnData } from '../../core/kpis/evaluate.ts';
import { MILESTONES } from '../../core/leads.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import { rowCounts } from '../../read/leads/rowCounts.ts';
import { columnLetter } from '../../read/cells/a1.ts';
import { isEvidence } from '../../read/evidence/evidenceLeads.ts';
import { firstDay } from '../../read/leads/firstDay.ts';
import { columnsRead } from '../../read/leads/columnsRead.ts';
import { type Finding, findingWords, findingsOf } from '../../read/findings/findingsOf.ts';
import { fold } from '../../read/cells/fold.ts';
import { readLeads } from '../../read/leads/readLeads.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { sortedNames } from '../../read/arguments/managerArgument.ts';
import { teamsOf } from '../../read/slices/teamsOf.ts';
import { TEAM } from '../../read/tabs/tabs.ts';
import { NO_ANSWERS, toldAbout } from '../../read/table/answers.ts';
import type { Choice, ColumnChoice, ReportColumn, DataReport, Outcome, Problem, RowsAre } from '../api/index.ts';
import { currencyShown } from '../currencyShown.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import { countsReport } from './countsReport.ts';
import { tabTable } from '../tabs/tabTable.ts';
import { answersToo, questionsOf } from './questionsOf.ts';

/**
 * What a tab's table was read as, what was left out, and what the fields of a formula can therefore
 * offer.
 */
export function sidebarData(tab: string): Outcome<DataReport> {
  return endpoint((asked) => reportOf(tab, asked));
}

export function reportOf(tab: string, asked: Asked): DataReport {
  const { host, texts } = asked;
  const { rows, reference, mapping } = tabTable(asked, tab);
  const answers = mapping?.answers ?? NO_ANSWERS;
  const leads = readLeads(rows, tab, host, answers);
  const team = tabSheetOf(TEAM, asked);
  if (team !== null) leads.teamTab = team.rows;
  const first = firstDay(leads);
  const choice = (id: string, nameIn: (texts: Texts) => string): Choice => ({
    value: typedName(host, id, nameIn(host.texts)),
    label: nameIn(texts),
  });
  const common = {
    tab,
    range: reference,
    mapping: mapping && mapping.name,
    managers: sortedNames(leads),
    teams: teamsOf(leads).names,
    firstDay: first === null ? null : isoDay(first),
    lastDay: first === null ? null : isoDay(leads.lastDay(host.today)),
    currency: currencyShown(leads, asked),
    kpis: BUILTIN.map((kpi) => ({
      ...choice(kpi.id, (texts) => kpiName(kpi.id, texts)),
      kind: kpi.kind,
      isPossible: canCarry(kpiOnData(kpi, leads), leads),
    })),
    modes: RANKING_MODES.map((mode) => choice(mode, ({ modes }) => modes[mode])),
  };
  if (isEvidence(leads)) return { ...common, ...countsReport(leads, asked) };
  const findings = findingsOf(leads);
  const { questions, asked: isAsked } = questionsOf(leads, findings, texts);
  const { leads: count, ...counts } = rowCounts(leads);
  return {
    ...common,
    from: leads.reading.table.from?.name ?? null,
    rowsAre: rowsAre(leads),
    rows: counts,
    leads: count,
    headerRow: leads.reading.table.headerRow + 1,
    columns: columnsOf(leads),
    choices: choicesOf(leads),
    questions,
    answers: answersToo(answers),
    problems: findings
      .filter((finding) => !SHOWN_ELSEWHERE.includes(finding.code) && !isAsked.has(finding))
      .slice(0, SHOWN)
      .map((finding) => problemOf(finding, texts)),
    milestones: [
      ...MILESTONES.filter((id) => leads.milestone(id)).map((id) => choice(id, (texts) => columnName(id, texts))),
      ...leads.ownColumns().map(({ header }) => ({ value: header, label: header })),
    ],
  };
}

/** Of a log of sales with lost rows as well, each row is a lead. */
function rowsAre({ kind }: SheetLeads): RowsAre {
  return kind.is === 'sales' && !kind.sales.isWhole ? 'leads' : kind.is;
}

function columnsOf({ reading, kind }: SheetLeads): ReportColumn[] {
  const { headers, answers } = reading.table;
  const used = new Map(columnsRead(reading).map((read) => [read.column, read]));
  const folded = headers.map(fold);
  const { filled } = reading.cells();
  const addedUp = new Set(kind.is === 'report' ? kind.report.totals.values() : []);
  return headers.flatMap((header, column): ReportColumn | [] => {
    const name = folded[column] ?? '';
    if (header === '') return [];
    const read = used.get(column);
    return {
      letter: columnLetter(column),
      header,
      meaning: read ? (read.id ?? 'own') : addedUp.has(column) ? 'total' : null,
      filled: read?.filled ?? (addedUp.has(column) ? (filled[column] ?? 0) : null),
      isSet: toldAbout(answers, column, name) !== undefined,
      certainty: read?.certainty ?? null,
      isShared: folded.indexOf(name) !== folded.lastIndexOf(name),
    };
  });
}

function choicesOf({ reading }: SheetLeads): ColumnChoice[] {
  const { choices, headers } = reading.table;
  return choices.map(({ id, column, others }) => ({
    meaning: id,
    columns: [column, ...others].map((at) => ({ letter: columnLetter(at), header: headers[at] ?? '' })),
  }));
}

/** Of hundreds of unknown statuses only the first ones are listed. */
const SHOWN = 60;

/** These findings are left out: the list of columns and the questions about them say the same. */
const SHOWN_ELSEWHERE = ['column-ignored', 'column-choice', 'column-question'];

/** Findings about which there is usually nothing to do. */
const NOTE = /^rows|stage-history|nameless|id-repeated|id-parts|id-planned|refund-status|merged/;

function problemOf(finding: Finding, texts: Texts): Problem {
  const { code, count, cells } = finding;
  const where = code.startsWith('rows') ? cells.map((cell) => cell.replace(/^\D+(\d+)$/, '$1:$1')) : cells;
  const { what, done, here } = findingWords(finding, texts);
  return { kind: NOTE.test(code) ? 'note' : 'problem', count, cells: where, what, done, todo: here };
}
