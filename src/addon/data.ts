import { isoDay } from '../core/days.ts';
import { MODES } from '../core/game/leaderboard.ts';
import { BUILTIN } from '../core/kpis/builtin.ts';
import { canCarry } from '../core/kpis/evaluate.ts';
import { MILESTONES } from '../core/leads.ts';
import { type Texts, columnName, kpiName } from '../i18n/index.ts';
import { columnLetter } from '../sheet/a1.ts';
import { firstDay } from '../sheet/check.ts';
import { columnsRead } from '../sheet/columnsRead.ts';
import { type Finding, findingWords, findings } from '../sheet/findings.ts';
import { sheetLeads } from '../sheet/leads.ts';
import { sortedNames } from '../sheet/managers.ts';
import { readTable } from '../sheet/table.ts';
import type { Choice, DataReport, Outcome, Problem } from './api.ts';
import { endpoint } from './outcome.ts';
import { tabTable } from './tables.ts';

/** What a tab's table was read as, what was left out, and what the fields of a formula can offer because of it. */
export function sidebarData(tab: string): Outcome<DataReport> {
  return endpoint(({ host, texts, spreadsheet }) => {
    const { rows, reference } = tabTable(spreadsheet, tab);
    const leads = sheetLeads(readTable(rows, tab), host.zone);
    const first = firstDay(leads);
    // A formula reads best in the spreadsheet's language, where English means the ids.
    const choice = (id: string, nameIn: (texts: Texts) => string): Choice => ({
      value: host.language === 'en' ? id : nameIn(host.texts),
      label: nameIn(texts),
    });
    return {
      tab,
      range: reference,
      leads: leads.count,
      managers: sortedNames(leads),
      firstDay: first === null ? null : isoDay(first),
      lastDay: first === null ? null : isoDay(leads.lastDay(host.today)),
      columns: columnsRead(leads).map(({ id, column, header, filled }) => ({
        letter: columnLetter(column),
        header,
        meaning: id && columnName(id, texts),
        filled,
      })),
      problems: findings(leads, host.today)
        .slice(0, SHOWN)
        .map((finding) => problemOf(finding, texts)),
      milestones: [
        ...MILESTONES.filter((id) => leads.milestone(id)).map((id) => choice(id, (texts) => columnName(id, texts))),
        ...leads.ownColumns().map(({ header }) => ({ value: header, label: header })),
      ],
      kpis: BUILTIN.map((kpi) => ({
        ...choice(kpi.id, (texts) => kpiName(kpi.id, texts)),
        kind: kpi.kind,
        isPossible: canCarry(kpi, leads),
      })),
      modes: MODES.map((mode) => choice(mode, ({ modes }) => modes[mode])),
    };
  });
}

/** Hundreds of unknown statuses are told by the first ones. */
const SHOWN = 60;

function problemOf(finding: Finding, texts: Texts): Problem {
  const { code, count, cells } = finding;
  const isColumn = code === 'column-ignored' || code === 'column-repeated';
  return { kind: isColumn ? 'column' : 'cells', count, cells, ...findingWords(finding, texts) };
}
