import { quoted } from './columns.ts';
import { UNDATED, isDatedBy, isReachedBy } from './dates.ts';
import { textLiteral } from './literals.ts';
import { knownLeads } from './knownLeads.ts';

/** The steps of a funnel, in the order of the road; those that a table has. */
export const STEPS = ['created', 'webinar', 'call', 'meeting', 'proposal', 'paid'] as const;

/** What a query of leads is asked, each as an expression: parameters or arguments. */
export interface RoadQuery {
  readonly leads: string;
  readonly asOf: string;
  /** Of the leads that came from this day on; all leads where it is NULL. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/**
 * The funnel of the leads that came in a period: how many came as far as each step, as the add-on
 * counts it. Who skipped a step and reached a later one has passed it.
 *
 * @param steps At least two, from the first to the last.
 */
export function funnelSql(steps: readonly string[], { leads, asOf, firstDay, lastDay }: RoadQuery): string {
  const columns = steps.map(quoted);
  const [first = ''] = columns;
  const stops = columns.map((column, step) => `WHEN ${isReachedBy(column, asOf)} THEN ${step}`).slice(1);
  const took = columns.map((column, step) => {
    const before = columns[step - 1];
    if (before === undefined) return 'CAST(NULL AS INT64)';
    const days = `DATE_DIFF(DATE(${column}), DATE(${before}), DAY)`;
    return `IF(stop >= ${step} AND ${isDatedBy(column, asOf)} AND ${before} != ${UNDATED}, IF(${days} >= 0, ${days}, NULL), NULL)`;
  });
  const each = steps.map(
    (step, at) => `STRUCT(${at} AS step, ${textLiteral(step)} AS milestone, ${took[at] ?? ''} AS took)`,
  );
  return `WITH ${knownLeads(leads, asOf)},
reached AS (
  SELECT *, CASE ${stops.reverse().join(' ')} ELSE 0 END AS stop
  FROM steps
  WHERE IF(${firstDay} IS NULL, ${isReachedBy(first, asOf)}, DATE(${first}) BETWEEN ${firstDay} AND LEAST(${lastDay}, ${asOf}))
),
each_step AS (
  SELECT one.step, one.milestone, reached.stop, PERCENTILE_CONT(one.took, 0.5) OVER (PARTITION BY one.step) AS median_days
  FROM reached
  CROSS JOIN UNNEST([${each.join(',\n    ')}]) AS one
),
counted AS (
  SELECT step, milestone, COUNTIF(stop >= step) AS leads, COUNTIF(stop = step) AS lost, ANY_VALUE(median_days) AS median_days
  FROM each_step
  GROUP BY step, milestone
)
SELECT milestone AS Milestone, leads AS Leads,
  SAFE_DIVIDE(leads, LAG(leads) OVER (ORDER BY step)) AS From_previous,
  SAFE_DIVIDE(leads, FIRST_VALUE(leads) OVER (ORDER BY step)) AS From_first,
  median_days AS Median_days,
  IF(step = ${steps.length - 1}, NULL, lost) AS Lost
FROM counted`;
}

/** So many columns has a triangle at most, each of so many days. */
const [MOST, DAYS] = [24, 30];

/**
 * The cohort triangle of `created > paid` by month as rows: the share that paid within 30, 60 … days
 * of its own start, where the youngest lead of the month had the time. The mean of all months has no
 * month.
 */
export function cohortsSql(leads: string, asOf: string): string {
  return `WITH ${knownLeads(leads, asOf)},
begun AS (
  SELECT DATE(created) AS day, DATE_TRUNC(DATE(created), MONTH) AS month,
    GREATEST(1, CAST(CEIL(DATE_DIFF(DATE(paid), DATE(created), DAY) / ${DAYS}) AS INT64)) AS span
  FROM steps
  WHERE created != ${UNDATED} AND IFNULL(paid != ${UNDATED}, TRUE)
),
months AS (
  SELECT month, COUNT(*) AS leads, MAX(day) AS youngest FROM begun GROUP BY month
),
arrivals AS (
  SELECT month, span, COUNT(*) AS arrived FROM begun WHERE span IS NOT NULL GROUP BY month, span
),
cells AS (
  SELECT months.month, months.leads, limits.span, IFNULL(arrivals.arrived, 0) AS arrived,
    SUM(IFNULL(arrivals.arrived, 0)) OVER (PARTITION BY months.month ORDER BY limits.span) AS reached
  FROM months
  CROSS JOIN (SELECT span FROM UNNEST(GENERATE_ARRAY(1, ${MOST})) AS span) AS limits
  LEFT JOIN arrivals ON arrivals.month = months.month AND arrivals.span = limits.span
  WHERE DATE_ADD(months.youngest, INTERVAL (${DAYS} * limits.span) DAY) <= ${asOf}
),
spans AS (
  SELECT span, SUM(leads) AS leads, SAFE_DIVIDE(SUM(arrived), SUM(leads - reached + arrived)) AS came FROM cells GROUP BY span
)
SELECT month AS Month, leads AS Leads, ${DAYS} * span AS Days, reached / leads AS Share FROM cells
UNION ALL
SELECT CAST(NULL AS DATE), leads, ${DAYS} * span,
  1 - IF(MAX(IFNULL(came, 0)) OVER (ORDER BY span) = 1, 0, EXP(SUM(LN(IF(came = 1, 1, 1 - IFNULL(came, 0)))) OVER (ORDER BY span)))
FROM spans`;
}
