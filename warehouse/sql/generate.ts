import type { Kpi } from '../../src/core/kpis/kpi.ts';
import { carried, type Missing } from './carried.ts';
import { boardFunctionSql, measureFunctionSql } from './coreFunctions.ts';
import { checkSql } from './check.ts';
import { evidenceSql } from './evidence.ts';
import {
  cohortsFunctionSql,
  evidenceTableSql,
  funnelFunctionSql,
  leaderboardSql,
  sharesSql,
  trendSql,
} from './functions.ts';
import { leadsViewSql } from './leadsView.ts';
import { path, textLiteral } from './literals.ts';
import type { Mapping } from './mapping.ts';
import { connectedQueries } from './connected.ts';

/** What a warehouse is made from. */
interface Warehouse {
  readonly mapping: Mapping;
  /** The dataset that everything is written into, such as `my-project.kpi_map`. */
  readonly dataset: string;
  /** The time zone of the school, such as `Europe/Moscow`. */
  readonly zone: string;
  /** Built-in KPIs and the team's own. */
  readonly kpis: readonly Kpi[];
  /** The core of the add-on as one script for a function, see boardScript. */
  readonly script: string;
}

/** A file to be run, in this order. */
interface WarehouseFile {
  readonly name: string;
  readonly statements: readonly string[];
}

/** All files of a warehouse, and the KPIs that the mapping cannot tell. */
export function warehouseFiles({ mapping, dataset, zone, kpis, script }: Warehouse): {
  readonly files: readonly WarehouseFile[];
  readonly missing: readonly Missing[];
} {
  const columns = new Set<string>(mapping.columns.keys());
  const can = carried(kpis, columns);
  const leads = path(dataset, 'leads');
  const evidence = evidenceSql({ kpis: can.kpis, leads, asOf: 'as_of', zone });
  const files: readonly WarehouseFile[] = [
    { name: '1_dataset.sql', statements: [`CREATE SCHEMA IF NOT EXISTS ${path(dataset)}`] },
    {
      name: '2_leads.sql',
      statements: [`CREATE OR REPLACE VIEW ${leads} AS\n${leadsViewSql(mapping, path(mapping.table), zone)}`],
    },
    {
      name: '3_evidence.sql',
      statements: [
        `${missingNote(can.missing)}CREATE OR REPLACE TABLE FUNCTION ${path(dataset, 'evidence_on')}(as_of DATE) AS (\n${evidence}\n)`,
      ],
    },
    { name: '4_evidence_table.sql', statements: [evidenceTableSql(dataset, zone)] },
    {
      name: '5_core.sql',
      statements: [boardFunctionSql(dataset, can.kpis, script), measureFunctionSql(dataset, can.kpis, script)],
    },
    {
      name: '6_functions.sql',
      statements: [
        leaderboardSql(dataset),
        sharesSql(dataset),
        trendSql(dataset),
        funnelFunctionSql(dataset, columns),
        cohortsFunctionSql(dataset),
      ],
    },
    { name: '7_check.sql', statements: [checkSql(mapping, dataset, path(mapping.table), zone)] },
    { name: 'connected_sheets.sql', statements: connectedQueries(dataset) },
  ];
  return { files, missing: can.missing };
}

/** A file as it is written. */
export const textOf = ({ statements }: WarehouseFile): string =>
  statements.map((statement) => `${statement};\n`).join('\n');

function missingNote(missing: readonly Missing[]): string {
  if (missing.length === 0) return '';
  const lines = missing.map(({ kpi, needs }) =>
    needs.length === 0
      ? `-- ${kpi.id}: this view cannot tell it.`
      : `-- ${kpi.id}: needs ${needs.map(textLiteral).join(' or ')} in the mapping.`,
  );
  return `-- Not here:\n${lines.join('\n')}\n`;
}
