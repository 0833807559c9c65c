import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { Dialect, transpile } from '@polyglot-sql/sdk';

/** A database in memory that takes the same queries, for many rows: what it understands is a translation. */
export async function openDuckDb(threads = 1): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  for (const macro of MACROS) await connection.run(`CREATE MACRO ${macro}`);
  return connection;
}

/** What the translation leaves as it is. */
const MACROS = ['normalize(text) AS nfc_normalize(text)'];

/**
 * A query of BigQuery's dialect in DuckDB's. The parameter @as_of becomes a date.
 *
 * @throws Where the translation does not know something.
 */
export function inDuckDb(sql: string, asOf: string): string {
  const {
    sql: translated,
    success,
    error,
  } = transpile(
    sql.replaceAll('@as_of', `DATE '${asOf}'`).replaceAll(', NFKC)', ')'),
    Dialect.BigQuery,
    Dialect.DuckDB,
  );
  const [first] = translated ?? [];
  if (!success || first === undefined) throw new Error(error);
  // What it translates wrongly: a part of a text may match, and every match is replaced.
  return first.replaceAll('REGEXP_FULL_MATCH(', 'REGEXP_MATCHES(').replaceAll("'\\s+', ' ')", "'\\s+', ' ', 'g')");
}
