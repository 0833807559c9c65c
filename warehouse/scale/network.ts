/** Twelve schools of one network, with made-up names. */
const SCHOOLS = [
  'Aurora',
  'Bastion',
  'Cascade',
  'Delta',
  'Ember',
  'Falcon',
  'Granit',
  'Horizon',
  'Iris',
  'Jasper',
  'Kompas',
  'Lumen',
] as const;

/** The first day on which leads came, and on how many days they came. */
const [FIRST, DAYS] = ['2023-11-01', 1126];

/**
 * A table `deals` of a made-up network in DuckDB: one row for each lead, the same ones each time,
 * since chance is a hash of the number of the lead.
 *
 * @param leads How many.
 * @param people Whose name stands in `owner`: one of so many managers of each school, or 0 for the
 *   school itself.
 */
export function networkSql(leads: number, people: number): string {
  const chance = (salt: number): string => `((hash(i * 64 + ${salt}) % 1000003) / 1000003.0)`;
  const after = (from: string, salt: number, days: number): string =>
    `(${from} + to_seconds(CAST(floor(-ln(1 - ${chance(salt)}) * ${days} * 86400) AS BIGINT)))`;
  const names = `[${SCHOOLS.map((school) => `'${school}'`).join(', ')}]`;
  const owner = people === 0 ? 'school' : `school || ' ' || CAST(1 + hash(i * 64 + 2) % ${people} AS VARCHAR)`;
  return `CREATE TABLE deals AS
WITH came AS (
  SELECT i, ${names}[1 + (hash(i * 64 + 1) % ${SCHOOLS.length})::BIGINT] AS school,
    (hash(i * 64 + 1) % ${SCHOOLS.length}) AS place,
    date_trunc('second', TIMESTAMP '${FIRST}' + to_seconds(CAST(floor(${chance(3)} * ${DAYS} * 86400) AS BIGINT))) AS created_at
  FROM range(${leads}) AS numbers(i)
),
walked AS (
  SELECT *, ${owner} AS owner,
    CASE WHEN ${chance(4)} < 0.9 THEN ${after('created_at', 5, 0.3)} END AS answered_at,
    CASE WHEN ${chance(6)} < 0.55 THEN ${after('created_at', 7, 4)} END AS webinar_at,
    CASE WHEN ${chance(8)} < 0.5 THEN ${after('created_at', 9, 6)} END AS called_at,
    ${chance(10)} < 0.06 + 0.01 * place AS pays
  FROM came
),
ended AS (
  SELECT *,
    CASE WHEN pays THEN ${after('created_at', 11, 18)} END AS paid_at,
    CASE WHEN NOT pays AND ${chance(12)} < 0.7 THEN ${after('created_at', 13, 30)} END AS closed_at
  FROM walked
)
SELECT CAST(100000000 + i AS BIGINT) AS deal_id, owner, 'client' || CAST(i - i % 2 * CAST(${chance(14)} < 0.05 AS INT) AS VARCHAR) AS email,
  CASE WHEN ${chance(15)} < 0.04 THEN 'client' || CAST(i - i % 50 AS VARCHAR) END AS brought_by,
  CASE WHEN pays THEN 'Won' WHEN closed_at IS NOT NULL THEN 'Lost' ELSE 'Open' END AS stage,
  created_at, webinar_at, paid_at, closed_at,
  CASE WHEN pays AND ${chance(16)} < 0.04 THEN ${after('paid_at', 17, 20)} END AS refunded_at,
  CASE WHEN pays AND ${chance(18)} < 0.06 THEN ${after('paid_at', 19, 60)} END AS "left",
  answered_at, called_at,
  CASE WHEN pays AND ${chance(20)} < 0.3 THEN ${after('paid_at', 21, 25)} END AS asked_at,
  CASE WHEN pays THEN CAST(100 * (90 + floor(${chance(22)} * 500)) AS DOUBLE) END AS price,
  CASE WHEN pays AND ${chance(20)} < 0.3 THEN CAST(4 + floor(${chance(23)} * 7) AS BIGINT) END AS mark,
  CASE WHEN called_at IS NOT NULL THEN CAST(floor(${chance(24)} * 6) AS BIGINT) END AS letters,
  CAST(floor(${chance(25)} * 5) AS BIGINT) AS calls
FROM ended`;
}
