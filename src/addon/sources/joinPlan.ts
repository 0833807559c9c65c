import { firstLines, leftOut, notesOf, toDo } from '../../functions/data/joinFindings.ts';
import { joinedTable } from '../../functions/data/joinedTable.ts';
import { joinCounts } from '../../read/join/joinCounts.ts';
import { ADDON } from '../../i18n/languages.ts';
import type { JoinPlan, JoinedTab, Outcome } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { formulaSeparator } from '../formula/formulaSeparator.ts';
import { formulaText } from '../formula/formulaText.ts';
import { type JoinOfTabs, joinOfTabs } from './joinOfTabs.ts';
import { joinPlace } from './joinPlace.ts';

/** What joining these tabs would make, and how their rows match. Nothing is written. */
export function sidebarJoinPlan(tabs: readonly string[]): Outcome<JoinPlan> {
  return endpoint((asked) => {
    const { host, texts, spreadsheet, language } = asked;
    const join = joinOfTabs(tabs, asked);
    const { joined, columnsTabs } = join;
    const [asking = '', ...silent] = columnsTabs;
    const way = wayOf(join, asked.host.texts);
    const { table } = joinedTable(joined, host.texts, way === 'values' ? Infinity : undefined);
    const { sheet, name } = joinPlace(tabs, asked);
    return {
      tables: joinCounts(joined).map((count, at) => {
        const { matched, rows, own, nobody, doubtful, source } = count;
        return {
          tab: tabs[at] ?? '',
          kind: texts.join.kinds[source.kind],
          rows,
          matched: matched.id + matched.email + matched.phone,
          own,
          nobody: nobody.length,
          doubtful: doubtful.length,
          out: leftOut(count),
          ...firstLines(count),
          todo: toDo(count, joined, texts),
        };
      }),
      notes: [
        ...(silent.length === 0 ? [] : [ADDON[language].sources.oneColumnsTab(asking, silent)]),
        ...notesOf(joined, texts, way === 'values' ? Infinity : undefined),
      ],
      leads: joined.leads.length,
      rows: table.rows.length,
      columns: table.columns.length,
      way,
      into: name,
      isThere: sheet !== null,
      formula: formulaText('KPI_JOIN', join.parts, formulaSeparator(spreadsheet.getSpreadsheetLocale())),
    };
  });
}

/** A formula while its answer has room for all columns, else values. */
export function wayOf({ joined }: JoinOfTabs, texts: Parameters<typeof joinedTable>[1]): JoinedTab['way'] {
  return joinedTable(joined, texts).dropped.length === 0 ? 'formula' : 'values';
}
