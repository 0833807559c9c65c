import { type Kpi, type RoadKpi, type VolumeKpi, TIME_DAYS, isRoad } from '../../src/core/kpis/kpi.ts';
import { UNDATED } from './dates.ts';
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
SELECT kpi AS \`KPI\`, manager AS \`Manager\`, month AS \`From\`, LAST_DAY(month, MONTH) AS \`To\`, ${asOf} AS \`As_of\`,
  leads AS \`Leads\`, reached AS \`Reached\`, ripening AS \`Ripening\`, total AS \`Sum\`, squares AS \`Squares\`,
  present AS \`Present\`, days AS \`Days\`
FROM (
${counts.join('\nUNION ALL\n')}
)
WHERE present > 0`;
}

const monthOf = (at: string): string => `IF(${at} = ${UNDATED}, NULL, DATE_TRUNC(DATE(${at}), MONTH))`;

const isBy = (at: string, asOf: string): string => `DATE(${at}) <= ${asOf}`;

/** Shares and times: leads whose From is known by that day. */
function roadSql(kpi: RoadKpi, asOf: string, zone: string): string {
  const [from, to] = [firstOf(kpi.from), firstOf(kpi.to)];
  const asked = `(
    SELECT manager, ${from} AS start_at, ${to} AS end_at, ${firstOf(kpi.unless.length > 0 ? kpi.unless : kpi.to)} AS undone_at FROM steps
  )`;
  const begun = `start_at = ${UNDATED} OR ${isBy('start_at', asOf)}`;
  return kpi.measure === 'rate' || kpi.measure === 'keep'
    ? shareSql(kpi, asked, begun, asOf)
    : timeSql(kpi, asked, begun, asOf, zone);
}

function shareSql(kpi: RoadKpi, asked: string, begun: string, asOf: string): string {
  const { withinDays, ripeDays, measure, unless } = kpi;
  const wait = withinDays ?? ripeDays;
  const isUnlimited = wait === null;
  const latest = withinDays === null ? asOf : `LEAST(DATE_ADD(DATE(start_at), INTERVAL ${withinDays} DAY), ${asOf})`;
  const conditions = {
    counts: [
      isUnlimited ? 'TRUE' : `start_at != ${UNDATED}`,
      ...(withinDays === null ? [] : [`IFNULL(end_at != ${UNDATED}, TRUE)`]),
    ].join(' AND '),
    young: wait === null ? 'FALSE' : `DATE_ADD(DATE(start_at), INTERVAL ${wait} DAY) > ${asOf}`,
    arrived: `IFNULL(end_at = ${UNDATED} OR DATE(end_at) <= ${latest}, FALSE)`,
    undone: unless.length === 0 ? 'FALSE' : `IFNULL(undone_at = ${UNDATED} OR ${isBy('undone_at', asOf)}, FALSE)`,
  };
  const reached = `(arrived AND NOT undone)`;
  return `SELECT ${textLiteral(kpi.id)} AS kpi, manager, month,
  COUNTIF(counts AND NOT young) AS leads,
  COUNTIF(counts AND NOT young AND ${measure === 'keep' ? `NOT ${reached}` : reached}) AS reached,
  COUNTIF(counts AND young) AS ripening,
  CAST(NULL AS FLOAT64) AS total, CAST(NULL AS FLOAT64) AS squares, COUNT(*) AS present, CAST(NULL AS STRING) AS days
FROM (
  SELECT manager, ${monthOf('start_at')} AS month, ${conditions.counts} AS counts, ${safe(conditions.young, wait)} AS young,
    ${safe(conditions.arrived, withinDays)} AS arrived, ${conditions.undone} AS undone
  FROM ${asked}
  WHERE ${begun}
)
GROUP BY manager, month`;
}

/** A day after the last one of the calendar is an error: leads without a day are asked nothing. */
const safe = (condition: string, limit: number | null): string =>
  limit === null ? condition : `IF(start_at = ${UNDATED}, FALSE, ${condition})`;

function timeSql(kpi: RoadKpi, asked: string, begun: string, asOf: string, zone: string): string {
  const limit = kpi.measure === 'time' ? (kpi.withinDays ?? TIME_DAYS) : null;
  const isThere = `IFNULL(${isBy('end_at', asOf)}, FALSE)`;
  const box =
    kpi.unit === 'hours'
      ? hoursBox(isThere, asOf, zone)
      : `DATE_DIFF(IF(${isThere}, DATE(end_at), ${asOf}), DATE(start_at), DAY)`;
  const ripe = limit === null ? 'TRUE' : `DATE_ADD(DATE(start_at), INTERVAL ${limit} DAY) <= ${asOf}`;
  // All that take longer than the limit are alike: they stand in the box behind it.
  const cut = limit === null ? 'took' : `LEAST(took, ${limit + 1})`;
  return `SELECT ${textLiteral(kpi.id)} AS kpi, manager, month,
  IFNULL(SUM(arrived + waiting), 0) AS leads,
  IFNULL(SUM(${limit === null ? 'arrived' : `IF(box <= ${limit}, arrived, 0)`}), 0) AS reached,
  0 AS ripening, CAST(NULL AS FLOAT64) AS total, CAST(NULL AS FLOAT64) AS squares, SUM(present) AS present,
  STRING_AGG(IF(arrived + waiting > 0, CONCAT(CAST(box AS STRING), ':', CAST(arrived AS STRING), ':', CAST(waiting AS STRING), ':', CAST(ripe AS STRING)), NULL), ' ' ORDER BY box) AS days
FROM (
  SELECT manager, month, ${cut} AS box, COUNTIF(counts AND is_there) AS arrived, COUNTIF(counts AND NOT is_there) AS waiting,
    COUNTIF(counts AND is_there AND is_ripe) AS ripe, COUNT(*) AS present
  FROM (
    SELECT manager, month, took, is_there, is_ripe, counts AND took >= 0 AS counts
    FROM (
      SELECT manager, ${monthOf('start_at')} AS month, ${isThere} AS is_there,
        start_at != ${UNDATED} AND IFNULL(end_at != ${UNDATED}, TRUE) AS counts,
        IF(start_at = ${UNDATED} OR IFNULL(end_at = ${UNDATED}, FALSE), 0, ${box}) AS took,
        IF(start_at = ${UNDATED}, FALSE, ${ripe}) AS is_ripe
      FROM ${asked}
      WHERE ${begun}
    )
  )
  GROUP BY manager, month, box
)
GROUP BY manager, month`;
}

/** Minutes, and from thirty days on hours, as the add-on counts times that are shown in hours. */
function hoursBox(isThere: string, asOf: string, zone: string): string {
  const fine = 30 * 24 * 60;
  const end = `IF(${isThere}, end_at, DATETIME(DATE_ADD(${asOf}, INTERVAL 1 DAY)))`;
  const moment = (at: string): string => `TIMESTAMP(${at}, ${textLiteral(zone)})`;
  const minutes = `CAST(FLOOR(TIMESTAMP_DIFF(${moment(end)}, ${moment('start_at')}, MILLISECOND) / 60000 + 0.5) AS INT64)`;
  return `(SELECT IF(minutes < ${fine}, minutes, ${fine} + DIV(minutes - ${fine}, 60)) FROM (SELECT ${minutes} AS minutes))`;
}

/** Counts, sums and averages, each day of a lead in its own month. */
function volumeSql(kpi: VolumeKpi, asOf: string): string {
  const to = firstOf(kpi.to);
  const isThere = (at: string): string => `(${at} = ${UNDATED} OR ${isBy(at, asOf)})`;
  const head = `SELECT ${textLiteral(kpi.id)} AS kpi, manager, month,`;
  if (kpi.measure === 'average')
    return `${head}
  COUNT(value) AS leads, 0 AS reached, 0 AS ripening, SUM(value) AS total, VAR_POP(value) * COUNT(value) AS squares,
  COUNT(value) AS present, CAST(NULL AS STRING) AS days
FROM (SELECT manager, ${monthOf('happened')} AS month, CAST(value AS FLOAT64) AS value FROM (SELECT manager, ${to} AS happened, ${kpi.column} AS value FROM steps) WHERE ${isThere('happened')})
GROUP BY manager, month`;
  const value = kpi.measure === 'count' ? '1.0' : `CAST(${kpi.column} AS FLOAT64)`;
  const streams = [
    `SELECT manager, ${monthOf('created')} AS month, 0 AS sold, CAST(NULL AS FLOAT64) AS value, 1 AS came FROM steps WHERE ${isThere('created')}`,
    `SELECT manager, ${monthOf('happened')} AS month, 1 AS sold, value, 0 AS came FROM (SELECT manager, ${to} AS happened, ${value} AS value FROM steps) WHERE ${isThere('happened')}`,
    ...(kpi.lessRefunds
      ? [
          `SELECT manager, ${monthOf('refunded')} AS month, 0 AS sold, -CAST(COALESCE(refund_amount, ${kpi.column}) AS FLOAT64) AS value, 0 AS came
  FROM steps WHERE ${isThere('refunded')} AND ${to} IS NOT NULL`,
        ]
      : []),
  ];
  const squares = kpi.measure === 'count' ? 'CAST(NULL AS FLOAT64)' : 'IFNULL(SUM(value * value), 0)';
  return `${head}
  SUM(sold) AS leads, 0 AS reached, 0 AS ripening, IFNULL(SUM(value), 0) AS total, ${squares} AS squares,
  IF(SUM(came) > 0 OR SUM(sold) > 0 OR IFNULL(SUM(value), 0) != 0, 1, 0) AS present, CAST(NULL AS STRING) AS days
FROM (
${streams.join('\nUNION ALL\n')}
)
GROUP BY manager, month`;
}
