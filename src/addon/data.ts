import { isoDay } from '../core/days.ts';
import { MODES } from '../core/game/leaderboard.ts';
import { BUILTIN } from '../core/kpis/builtin.ts';
import { canCarry } from '../core/kpis/evaluate.ts';
import { MILESTONES } from '../core/leads.ts';
import type { Host } from '../functions/host.ts';
import type { Texts } from '../i18n/index.ts';
import { columnLetter } from '../sheet/a1.ts';
import { firstDay } from '../sheet/check.ts';
import { columnsRead } from '../sheet/columnsRead.ts';
import { type Finding, findingWords, findings } from '../sheet/findings.ts';
import { type SheetLeads, sheetLeads } from '../sheet/leads.ts';
import { readTable } from '../sheet/table.ts';
import type { Choice, DataReport, KpiChoice, Outcome, Problem } from './api.ts';
import { endpoint } from './outcome.ts';
import { tabTable } from './tables.ts';

/** What a tab's table was read as, what was left out, and what the fields of a formula can offer because of it. */
export function sidebarData(tab: string): Outcome<DataReport> {
  return endpoint(({ host, texts, spreadsheet }) => {
    const { rows, reference } = tabTable(spreadsheet, tab);
    const leads = sheetLeads(readTable(rows, tab), host.zone);
    const first = firstDay(leads);
    return {
      tab,
      range: reference,
      leads: leads.count,
      managers: [...leads.managers.names].sort((a, b) => a.localeCompare(b)),
      firstDay: first === null ? null : isoDay(first),
      lastDay: first === null ? null : isoDay(leads.lastDay(host.today)),
      columns: columnsRead(leads).map(({ id, column, header, filled }) => ({
        letter: columnLetter(column),
        header,
        meaning: id === null ? null : texts.columns[id],
        filled,
      })),
      problems: findings(leads, host.today)
        .slice(0, SHOWN)
        .map((finding) => problemOf(finding, texts)),
      milestones: milestonesOf(leads, host, texts),
      kpis: kpisOf(leads, host, texts),
      modes: MODES.map((mode) => ({ value: wordFor(mode, host.texts.modes[mode], host), label: texts.modes[mode] })),
    };
  });
}

/** Hundreds of unknown statuses are told by the first ones. */
const SHOWN = 60;

function problemOf(finding: Finding, texts: Texts): Problem {
  const { code, count, cells } = finding;
  const { what, done, todo } = findingWords(finding, texts);
  const isColumn = code === 'column-ignored' || code === 'column-repeated';
  return { kind: isColumn ? 'column' : 'cells', what, count, cells, done, todo };
}

function milestonesOf(leads: SheetLeads, host: Host, texts: Texts): Choice[] {
  const known = MILESTONES.filter((id) => leads.milestone(id) !== null).map((id) => ({
    value: wordFor(id, host.texts.columns[id], host),
    label: texts.columns[id],
  }));
  const own = [...leads.ownMilestones().values()].map((column) => {
    const header = leads.table.headers[column] ?? '';
    return { value: header, label: header };
  });
  return [...known, ...own];
}

function kpisOf(leads: SheetLeads, host: Host, texts: Texts): KpiChoice[] {
  const nameOf = (id: string, { kpis }: Texts): string => kpis[id as keyof Texts['kpis']] ?? id;
  return BUILTIN.map((kpi) => ({
    value: wordFor(kpi.id, nameOf(kpi.id, host.texts), host),
    label: nameOf(kpi.id, texts),
    kind: kpi.kind,
    isPossible: canCarry(kpi, leads),
  }));
}

/** A formula reads best in the spreadsheet's language, where English means the ids. */
function wordFor(id: string, name: string, host: Host): string {
  return host.language === 'en' ? id : name;
}
