/**
 * Functions of GoogleSQL that BigQuery has and these queries call, all in its reference; and words
 * that stand before a bracket without being functions. The engine of the tests knows more functions
 * than BigQuery: a new one is looked up there before it stands here.
 *
 * @see https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all
 */
export const ALLOWED: ReadonlySet<string> = new Set(
  (
    'ABS ANY_VALUE CEIL EXP FIRST_VALUE GENERATE_ARRAY GREATEST LAG LN PERCENTILE_CONT DATE_SUB ARRAY ARRAY_AGG CAST COALESCE CONCAT COUNT COUNTIF CURRENT_DATE DATE DATETIME DATETIME_TRUNC DATE_ADD DATE_DIFF ' +
    'DATE_TRUNC FLOOR IF IFNULL LAST_DAY LEAST LOGICAL_OR LOWER MAX MIN NORMALIZE NULLIF REGEXP_CONTAINS REGEXP_REPLACE ' +
    'REPLACE ROW_NUMBER SAFE_DIVIDE STRING_AGG STRUCT SUM TIMESTAMP TIMESTAMP_DIFF TRIM UNNEST VAR_POP ROLLUP'
  ).split(' '),
);
