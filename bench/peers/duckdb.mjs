import { DuckDBInstance } from '@duckdb/node-api';

const CREATE = 'CREATE OR REPLACE TABLE deals (manager VARCHAR, status VARCHAR, created DOUBLE, paid DOUBLE)';
const QUERY = `
  SELECT manager, avg(CASE WHEN paid IS NULL THEN status = 'Paid' ELSE paid < $1 END::INT) AS share, count(*)::INT AS leads
  FROM deals WHERE created < $1
  GROUP BY manager ORDER BY share DESC, manager`;

/**
 * DuckDB in memory: only the needed columns go in, by its appender, days as DOUBLE (TIMESTAMP is
 * slower to append).
 */
export async function duckdb() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();

  async function load(rows, { dayOf }) {
    await connection.run(CREATE);
    const appender = await connection.createAppender('deals');
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i];
      if (row[0] === '') continue;
      appender.appendVarchar(row[2]);
      appender.appendVarchar(row[4]);
      appender.appendDouble(dayOf(row[5].getTime()));
      if (row[8] === '') appender.appendNull();
      else appender.appendDouble(dayOf(row[8].getTime()));
      appender.endRow();
    }
    appender.closeSync();
  }

  async function query({ tomorrow }) {
    const reader = await connection.runAndReadAll(QUERY, [tomorrow]);
    return reader.getRows().map(([manager, share, leads]) => [manager, share, leads]);
  }

  return { load, query };
}
