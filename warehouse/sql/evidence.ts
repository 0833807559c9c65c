import { type Kpi, type RoadKpi, type VolumeKpi, TIME_DAYS, isRoad } from '../../src/core/kpis/kpi.ts';
import { UNDATED, isDatedBy, isReachedBy } from './dates.ts';
import { textLiteral } from './literals.ts';
import { knownLeads } from './knownLeads.ts';
import { firstOf } from './milestones.ts';

/** What an evidence query is asked. */
export interface EvidenceQuery {
  readonly kpis: readonly Kpi[];
  /** The canonical view, as it stands in a FROM. */
  readonly leads: string;
  /** The last day that is known, as an expression: a parameter or an argument. */
  readonly asOf: string;
  /** The time zone of the school, such as `Europe/Moscow`. */
  readonly zone: string;
}

/**
 * A query for the additive table of counts: one row per KPI, manager and month, and one without a
 * month for leads without a day. Rows of months add up to those of years.
 */
export function evidenceSql({ kpis, leads, asOf, zone }: EvidenceQuery): string {
  const counts = kpis.map((kpi) => (isRoad(kpi) ? roadSql(kpi, asOf, zone) : volumeSql(kpi, asOf)));
  return `WITH ${knownLeads(leads, asOf)}
SELECT kpi AS \`KPI\`, manager AS \`Manager\`, first_day AS \`From\`, last_day AS \`To\`, ${asOf} AS \`As_of\`,
  leads AS \`Leads\`, reached AS \`Reached\`, ripening AS \`Ripening\`, total AS \`Sum\`, squares AS \`Squares\`,
  present AS \`Present\`, days AS \`Days\`
FROM (
${counts.join('\nUNION ALL\n')}
)
WHERE present > 0`;
}

const monthOf = (at: string): string => `IF(${at} = ${UNDATED}, NULL, DATE_TRUNC(DATE(${at}), MONTH))`;

/** Shares and times: leads whose From is known by that day, each counted once; then by box of time. */
function roadSql(kpi: RoadKpi, asOf: string, zone: string): string {
  const { from, to, unless, measure } = kpi;
  const isShare = measure === 'rate' || measure === 'keep';
  const wait = measure === 'time' ? (kpi.withinDays ?? TIME_DAYS) : (kpi.withinDays ?? kpi.ripeDays);
  const limit = measure === 'time' ? wait : null;
  // How long it takes tells which leads are too young, where no limit does.
  const isTimed = !isShare || wait === null;
  const { counts, young, reached } = shareConditions(kpi, wait, asOf);
  const isThere = `IFNULL(${isDatedBy('end_at', asOf)}, FALSE)`;
  const took =
    kpi.unit === 'hours'
      ? hoursBox(isThere, asOf, zone)
      : `DATE_DIFF(IF(${isThere}, DATE(end_at), ${asOf}), DATE(start_at), DAY)`;
  const hasTime = `start_at != ${UNDATED} AND IFNULL(end_at != ${UNDATED}, TRUE)`;
  const box = limit === null ? 'took' : `LEAST(took, ${limit + 1})`;
  return `SELECT ${textLiteral(kpi.id)} AS kpi, manager, month AS first_day, LAST_DAY(month, MONTH) AS last_day,
  SUM(leads) AS leads, SUM(reached) AS reached, SUM(ripening) AS ripening,
  CAST(NULL AS FLOAT64) AS total, CAST(NULL AS FLOAT64) AS squares, SUM(present) AS present,
  STRING_AGG(CONCAT(CAST(box AS STRING), ':', CAST(arrived AS STRING), ':', CAST(waiting AS STRING), ':', CAST(ripe AS STRING)), ' ' ORDER BY box) AS days
FROM (
  SELECT manager, month, IF(took >= 0, ${box}, NULL) AS box,
    ${measure === 'half' ? 'COUNTIF(took >= 0)' : measure === 'time' ? 'COUNTIF(counts)' : 'COUNTIF(counts AND NOT young)'} AS leads,
    ${isShare ? `COUNTIF(counts AND NOT young AND ${measure === 'keep' ? 'NOT reached' : 'reached'})` : '0'} AS reached,
    ${isShare ? 'COUNTIF(counts AND young)' : '0'} AS ripening,
    COUNTIF(took >= 0 AND is_there) AS arrived, COUNTIF(took >= 0 AND NOT is_there) AS waiting,
    COUNTIF(took >= 0 AND is_there AND is_ripe) AS ripe, COUNT(*) AS present
  FROM (
    SELECT manager, ${monthOf('start_at')} AS month, ${counts} AS counts, ${young} AS young, ${reached} AS reached,
      ${isThere} AS is_there, ${limit === null ? 'TRUE' : `NOT (${young})`} AS is_ripe,
      ${isTimed ? `IF(${hasTime}, ${took}, NULL)` : 'CAST(NULL AS INT64)'} AS took
    FROM (
      SELECT manager, ${firstOf(from)} AS start_at, ${firstOf(to)} AS end_at, ${firstOf(unless.length > 0 ? unless : to)} AS undone_at
      FROM steps
    )
    WHERE ${isReachedBy('start_at', asOf)}
  )
  GROUP BY manager, month, box
)
GROUP BY manager, month`;
}

/**
 * Whether a lead counts in a share, whether it is too young to tell, whether it arrived.
 *
 * @param wait How old it must be; null where it tells at once.
 */
function shareConditions(
  { measure, withinDays, unless }: RoadKpi,
  wait: number | null,
  asOf: string,
): Readonly<Record<'counts' | 'young' | 'reached', string>> {
  const limit = measure === 'time' ? wait : withinDays;
  // The calendar ends with the day that stands for "not known when": nothing is added to it.
  const unlessUndated = (condition: string): string => `IF(start_at = ${UNDATED}, FALSE, ${condition})`;
  const latest = limit === null ? asOf : `LEAST(DATE_ADD(DATE(start_at), INTERVAL ${limit} DAY), ${asOf})`;
  const arrived = `IFNULL(end_at = ${UNDATED} OR DATE(end_at) <= ${latest}, FALSE)`;
  const undone = unless.length === 0 ? '' : ` AND NOT IFNULL(${isReachedBy('undone_at', asOf)}, FALSE)`;
  return {
    counts: [
      wait === null ? 'TRUE' : `start_at != ${UNDATED}`,
      ...(limit === null ? [] : [`IFNULL(end_at != ${UNDATED}, TRUE)`]),
    ].join(' AND '),
    young: wait === null ? 'FALSE' : unlessUndated(`DATE_ADD(DATE(start_at), INTERVAL ${wait} DAY) > ${asOf}`),
    reached: (limit === null ? arrived : unlessUndated(arrived)) + undone,
  };
}

/** Minutes, and from thirty days on hours, as the add-on counts times that are shown in hours. */
function hoursBox(isThere: string, asOf: string, zone: string): string {
  const fine = 30 * 24 * 60;
  const end = `IF(${isThere}, end_at, DATETIME(DATE_ADD(${asOf}, INTERVAL 1 DAY)))`;
  const moment = (at: string): string => `TIMESTAMP(${at}, ${textLiteral(zone)})`;
  const minutes = `CAST(FLOOR(TIMESTAMP_DIFF(${moment(end)}, ${moment('start_at')}, MILLISECOND) / 60000 + 0.5) AS INT64)`;
  return `(SELECT IF(minutes < ${fine}, minutes, ${fine} + CAST(FLOOR((minutes - ${fine}) / 60) AS INT64)) FROM (SELECT ${minutes} AS minutes))`;
}

/** Counts, sums and averages, each day of a lead in its own month. */
function volumeSql(kpi: VolumeKpi, asOf: string): string {
  const to = firstOf(kpi.to);
  const head = `SELECT ${textLiteral(kpi.id)} AS kpi, manager, first_day,`;
  if (kpi.measure === 'average')
    return `${head} LAST_DAY(first_day, MONTH) AS last_day,
  COUNT(value) AS leads, 0 AS reached, 0 AS ripening, SUM(value) AS total, VAR_POP(value) * COUNT(value) AS squares,
  COUNT(value) AS present, CAST(NULL AS STRING) AS days
FROM (SELECT manager, ${monthOf('happened')} AS first_day, CAST(value AS FLOAT64) AS value FROM (SELECT manager, ${to} AS happened, ${kpi.column} AS value FROM steps) WHERE ${isReachedBy('happened', asOf)})
GROUP BY manager, first_day`;
  // Forecasts and paces need days: the last seven months have a row for each.
  const dailyFrom = `DATE_SUB(DATE_TRUNC(${asOf}, MONTH), INTERVAL 6 MONTH)`;
  const spanOf = (when: string): string =>
    `IF(${when} = ${UNDATED}, NULL, IF(DATE(${when}) >= ${dailyFrom}, DATE(${when}), DATE_TRUNC(DATE(${when}), MONTH)))`;
  const value = kpi.measure === 'count' ? '1.0' : `CAST(${kpi.column} AS FLOAT64)`;
  const streams = [
    `SELECT manager, ${spanOf('created')} AS first_day, 0 AS sold, CAST(NULL AS FLOAT64) AS value, 1 AS came FROM steps WHERE ${isReachedBy('created', asOf)}`,
    `SELECT manager, ${spanOf('happened')} AS first_day, 1 AS sold, value, 0 AS came FROM (SELECT manager, ${to} AS happened, ${value} AS value FROM steps) WHERE ${isReachedBy('happened', asOf)}`,
    ...(kpi.lessRefunds
      ? [
          `SELECT manager, ${spanOf('refunded')} AS first_day, 0 AS sold, -CAST(COALESCE(refund_amount, ${kpi.column}) AS FLOAT64) AS value, 0 AS came
  FROM steps WHERE ${isReachedBy('refunded', asOf)} AND ${to} IS NOT NULL`,
        ]
      : []),
  ];
  const squares = kpi.measure === 'count' ? 'CAST(NULL AS FLOAT64)' : 'IFNULL(SUM(value * value), 0)';
  return `${head} IF(first_day >= ${dailyFrom}, first_day, LAST_DAY(first_day, MONTH)) AS last_day,
  SUM(sold) AS leads, 0 AS reached, 0 AS ripening, IFNULL(SUM(value), 0) AS total, ${squares} AS squares,
  IF(SUM(came) > 0 OR SUM(sold) > 0 OR IFNULL(SUM(value), 0) != 0, 1, 0) AS present, CAST(NULL AS STRING) AS days
FROM (
${streams.join('\nUNION ALL\n')}
)
GROUP BY manager, first_day`;
}
