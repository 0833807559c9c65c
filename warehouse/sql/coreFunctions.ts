import type { Kpi } from '../../src/core/kpis/kpi.ts';
import { path } from './literals.ts';

/** Bytes that the text of a function may have. */
const BODY_LIMIT = 32_000;

const ROWS =
  'ARRAY<STRUCT<manager STRING, leads FLOAT64, reached FLOAT64, ripening FLOAT64, total FLOAT64, squares FLOAT64, present FLOAT64, days STRING>>';
const LINE =
  'STRUCT<place FLOAT64, manager STRING, value FLOAT64, leads FLOAT64, fair FLOAT64, best_place FLOAT64, last_place FLOAT64>';

/** The board of the add-on over rows of evidence of one KPI, by its very code. */
export function boardFunctionSql(dataset: string, kpis: readonly Kpi[], script: string): string {
  return `CREATE OR REPLACE FUNCTION ${path(dataset, 'board')}(kpi STRING, mode STRING, evidence ${ROWS})
RETURNS ARRAY<${LINE}>
LANGUAGE js AS r"""
${body(kpis, script, 'board(KPIS[kpi], evidence, mode)')}
"""`;
}

/** The value of a KPI over rows of evidence, by the very code of the add-on. */
export function measureFunctionSql(dataset: string, kpis: readonly Kpi[], script: string): string {
  return `CREATE OR REPLACE FUNCTION ${path(dataset, 'measure')}(kpi STRING, evidence ${ROWS})
RETURNS STRUCT<value FLOAT64, leads FLOAT64, ripening FLOAT64>
LANGUAGE js AS r"""
${body(kpis, script, 'measure(KPIS[kpi], evidence)')}
"""`;
}

function body(kpis: readonly Kpi[], script: string, call: string): string {
  const text = `${script.trim()}\nconst KPIS = ${JSON.stringify(Object.fromEntries(kpis.map((kpi) => [kpi.id, kpi])))};\nreturn KPI_MAP.${call};`;
  const ascii = text.replace(/[^\x20-\x7e\n]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (ascii.includes('"""')) throw new Error('the core holds three quotes in a row');
  if (ascii.length > BODY_LIMIT)
    throw new Error(`the core takes ${ascii.length} bytes; a function may have ${BODY_LIMIT}`);
  return ascii;
}
