import { MILESTONES } from '../../src/core/leads.ts';
import { quoted } from './columns.ts';
import { path, textLiteral } from './literals.ts';
import { STEPS, cohortsSql, funnelSql } from './road.ts';

/** Rows of evidence as the functions of the core take them. */
const AS_ROWS = `SELECT AS STRUCT Manager AS manager, CAST(Leads AS FLOAT64) AS leads, CAST(Reached AS FLOAT64) AS reached,
      CAST(Ripening AS FLOAT64) AS ripening, \`Sum\` AS total, Squares AS squares, CAST(Present AS FLOAT64) AS present, Days AS days`;

/** Which rows a period is made of: whole ones only. All time, without a first month, has those without a day too. */
const IN_PERIOD = '(first_month IS NULL OR (`From` >= first_month AND `To` <= LAST_DAY(last_month, MONTH)))';

/** The statement to be scheduled each night: the evidence as a table of its own. */
export function evidenceTableSql(dataset: string, zone: string): string {
  return `-- Schedule this each night: what a Connected Sheet reads is then a small table.
CREATE OR REPLACE TABLE ${path(dataset, 'evidence')}
PARTITION BY DATE_TRUNC(\`From\`, MONTH)
CLUSTER BY KPI, Manager AS
SELECT * FROM ${path(dataset, 'evidence_on')}((
  SELECT IFNULL(MAX(DATE(happened)), CURRENT_DATE(${textLiteral(zone)}))
  FROM ${path(dataset, 'leads')}
  CROSS JOIN UNNEST([${MILESTONES.map(quoted).join(', ')}]) AS happened
  WHERE DATE(happened) <= CURRENT_DATE(${textLiteral(zone)})
))`;
}

/** A board of one KPI over whole months. */
export function leaderboardSql(dataset: string): string {
  return `CREATE OR REPLACE TABLE FUNCTION ${path(dataset, 'leaderboard')}(asked STRING, first_month DATE, last_month DATE, as_of DATE, mode STRING) AS (
  SELECT line.place AS Place, line.manager AS Manager, line.value AS Value, line.leads AS Leads, line.fair AS Fair,
    line.best_place AS Best_place, line.last_place AS Last_place
  FROM UNNEST(${path(dataset, 'board')}(asked, mode, ARRAY(
    ${AS_ROWS}
    FROM ${path(dataset, 'evidence_on')}(as_of)
    WHERE KPI = asked AND ${IN_PERIOD}
  ))) AS line
)`;
}

/** A share by manager, and of the whole team in the row without a name. */
export function sharesSql(dataset: string): string {
  return `CREATE OR REPLACE TABLE FUNCTION ${path(dataset, 'shares')}(asked STRING, first_month DATE, last_month DATE, as_of DATE) AS (
  SELECT Manager, SUM(Leads) AS Leads, SUM(Reached) AS Reached, SUM(Ripening) AS Ripening, SAFE_DIVIDE(SUM(Reached), SUM(Leads)) AS Value
  FROM ${path(dataset, 'evidence_on')}(as_of)
  WHERE KPI = asked AND ${IN_PERIOD}
  GROUP BY ROLLUP(Manager)
)`;
}

/** A KPI of the whole team month by month. */
export function trendSql(dataset: string): string {
  return `CREATE OR REPLACE TABLE FUNCTION ${path(dataset, 'trend')}(asked STRING, as_of DATE) AS (
  SELECT month AS Month, told.value AS Value, told.leads AS Leads, told.ripening AS Ripening
  FROM (
    SELECT month, ${path(dataset, 'measure')}(asked, ARRAY_AGG(evidence)) AS told
    FROM (
      SELECT \`From\` AS month, (${AS_ROWS}) AS evidence
      FROM ${path(dataset, 'evidence_on')}(as_of)
      WHERE KPI = asked AND \`From\` IS NOT NULL
    )
    GROUP BY month
  )
)`;
}

/** The funnel of leads that came in a period. */
export const funnelFunctionSql = (dataset: string, columns: ReadonlySet<string>): string =>
  `CREATE OR REPLACE TABLE FUNCTION ${path(dataset, 'funnel')}(first_day DATE, last_day DATE, as_of DATE) AS (
${funnelSql(
  STEPS.filter((step) => step === 'created' || columns.has(step) || (step === 'paid' && columns.has('status'))),
  { leads: path(dataset, 'leads'), asOf: 'as_of', firstDay: 'first_day', lastDay: 'last_day' },
)}
)`;

/** The triangle of who paid, by the month in which leads came. */
export const cohortsFunctionSql = (dataset: string): string =>
  `CREATE OR REPLACE TABLE FUNCTION ${path(dataset, 'cohorts')}(as_of DATE) AS (
${cohortsSql(path(dataset, 'leads'), 'as_of')}
)`;
