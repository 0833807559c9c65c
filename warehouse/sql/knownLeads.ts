import { DATES, quoted } from './columns.ts';
import { UNDATED } from './dates.ts';

/**
 * The steps of a query from the canonical view to when each lead reached what, as it was known at
 * the end of a day: `steps`. Later dates are NULL with the numbers they tell of, a status of a later
 * day is open, leads created later are away. The same rules as the add-on's reading of a sheet.
 *
 * @param asOf The day, as an expression.
 * @param leads The canonical view.
 */
export function knownLeads(leads: string, asOf: string): string {
  const isLater = (at: string): string =>
    `(${at} >= DATETIME(DATE_ADD(${asOf}, INTERVAL 1 DAY)) AND ${at} != ${UNDATED})`;
  const known = (at: string): string => `IF(${isLater(at)}, NULL, ${at})`;
  const kept = DATES.map(quoted).filter((date) => date !== 'created');
  const finite = (...dates: string[]): string =>
    `COALESCE(${dates.map((date) => `NULLIF(${quoted(date)}, ${UNDATED})`).join(', ')})`;
  return `dated AS (
  SELECT *,
    ${finite('paid')} AS when_paid,
    ${finite('paid', 'close_date')} AS when_closed,
    ${finite('lost', 'close_date')} AS when_lost,
    ${finite('refunded')} AS when_back,
    ${finite('nps_date', 'finished', 'paid')} AS when_answered,
    ${finite('call')} AS when_called
  FROM ${leads}
  WHERE NOT IFNULL(${isLater('created')}, FALSE)
),
judged AS (
  SELECT *,
    CASE
      WHEN status IN ('won', 'refunded') THEN CASE
        WHEN ${isLater('when_closed')} THEN 'open'
        WHEN status = 'won' OR NOT IFNULL(${isLater('when_back')}, FALSE) THEN status
        WHEN when_closed IS NULL THEN 'open'
        ELSE 'won' END
      WHEN status IN ('lost', 'excluded') AND ${isLater('when_lost')} THEN 'open'
      ELSE status END AS known_status,
    IFNULL(IF(status IN ('won', 'refunded'), ${isLater('when_closed')}, ${isLater('when_paid')}), FALSE) AS is_unpaid
  FROM dated
),
known AS (
  SELECT id, manager, client, referred_by, known_status AS status,
    IFNULL(created, ${UNDATED}) AS created,
    ${kept.map((date) => `${known(date)} AS ${date}`).join(',\n    ')},
    IF(is_unpaid, NULL, amount) AS amount,
    IF(is_unpaid OR ${isLater('when_back')}, NULL, refund_amount) AS refund_amount,
    calls,
    IF(${isLater('when_called')}, NULL, emails_before_call) AS emails_before_call,
    IF(${isLater('when_answered')}, NULL, nps) AS nps
  FROM judged
),
money AS (
  SELECT * REPLACE (
    CASE
      WHEN status IN ('unpaid', 'lost') THEN NULL
      WHEN status IN ('won', 'refunded') AND NULLIF(paid, ${UNDATED}) IS NULL THEN IFNULL(close_date, ${UNDATED})
      ELSE paid END AS paid,
    IF(refunded IS NULL AND (status = 'refunded' OR ABS(refund_amount) > 0), ${UNDATED}, refunded) AS refunded)
  FROM known
),
ended AS (
  SELECT * REPLACE (
    CASE
      WHEN paid IS NOT NULL THEN NULL
      WHEN status = 'lost' AND NULLIF(lost, ${UNDATED}) IS NULL THEN IFNULL(close_date, ${UNDATED})
      ELSE lost END AS lost)
  FROM money
),
bought AS (
  SELECT *,
    IF(paid IS NULL OR client IS NULL, NULL,
      ROW_NUMBER() OVER (PARTITION BY client ORDER BY IF(paid IS NULL, 1, 0), paid, id)) AS purchase
  FROM ended
),
clients AS (
  SELECT client, MIN(IF(purchase = 1, paid, NULL)) AS first_paid, MIN(IF(purchase > 1, paid, NULL)) AS second_paid
  FROM bought
  WHERE purchase IS NOT NULL
  GROUP BY client
),
friends AS (
  SELECT referred_by AS client, IF(LOGICAL_OR(created = ${UNDATED}), ${UNDATED}, MIN(created)) AS brought
  FROM ended
  WHERE referred_by IS NOT NULL AND (client IS NULL OR client != referred_by)
  GROUP BY referred_by
),
steps AS (
  SELECT bought.*,
    COALESCE(paid, lost) AS closed,
    IF(purchase = 1, clients.first_paid, NULL) AS first_paid,
    IF(purchase = 1, clients.second_paid, NULL) AS second_paid,
    IF(purchase = 1, friends.brought, NULL) AS brought,
    CASE WHEN nps >= 9 THEN 100.0 WHEN nps >= 7 THEN 0.0 WHEN nps >= 0 THEN -100.0 END AS nps_points
  FROM bought
  LEFT JOIN clients ON clients.client = bought.client
  LEFT JOIN friends ON friends.client = bought.client
)`;
}
