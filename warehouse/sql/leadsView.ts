import { NOBODY_WORDS } from '../../src/i18n/languages.ts';
import { type Column, DATES, NUMBERS, TEXTS, quoted } from './columns.ts';
import { UNDATED } from './dates.ts';
import { textLiteral } from './literals.ts';
import type { Mapping, SourceColumn } from './mapping.ts';

/**
 * The canonical view of a table: one row for each lead, its columns by our names and types, names of
 * people in one spelling, statuses in our words, days and moments on the clock of the school.
 *
 * @param table As it stands in a FROM.
 */
export function leadsViewSql({ columns, statuses, sameId, changed }: Mapping, table: string, zone: string): string {
  const of = (column: Column): string => expression(column, columns.get(column), zone);
  const texts = TEXTS.filter((column) => column !== 'status');
  const dates = DATES.map((column) => `${of(column)} AS ${quoted(column)}`);
  const numbers = NUMBERS.map((column) => `${of(column)} AS ${column}`);
  const filled = [...columns.values()].map(({ name }) => `source.${quoted(name)} IS NOT NULL`);
  const newest =
    sameId === 'states' && changed !== null
      ? `\n  QUALIFY id IS NULL OR ROW_NUMBER() OVER (PARTITION BY id ORDER BY source.${quoted(changed.name)} DESC) = 1`
      : '';
  return `WITH meanings AS (
  ${meaningsSql(statuses)}
),
nobody AS (
  ${NOBODY_SQL}
),
read_rows AS (
  SELECT ${texts.map((column) => `${of(column)} AS ${column}`).join(', ')},
    meanings.means AS status,
    ${dates.join(',\n    ')},
    ${numbers.join(',\n    ')}
  FROM ${table} AS source
  LEFT JOIN meanings ON meanings.word = ${columns.has('status') ? folded(of('status')) : 'NULL'}
  WHERE ${filled.join(' OR ')}${newest}
),
keyed AS (
  SELECT *, ${['manager', 'client', 'referred_by'].map((who) => `${personKey(who)} AS ${who}_key`).join(', ')}
  FROM read_rows
),
spellings AS (
  SELECT manager_key, manager AS spelling
  FROM keyed
  WHERE manager_key IS NOT NULL
  GROUP BY manager_key, manager
  QUALIFY ROW_NUMBER() OVER (PARTITION BY manager_key ORDER BY COUNT(*) DESC, manager DESC) = 1
),
clients AS (
  SELECT client_key AS known_client FROM keyed WHERE client_key IS NOT NULL GROUP BY client_key
),
numbered AS (
  SELECT id AS known_id, ANY_VALUE(client_key) AS its_client FROM keyed WHERE id IS NOT NULL AND client_key IS NOT NULL GROUP BY id
)
SELECT keyed.* EXCEPT (manager_key, client_key, referred_by_key)
  REPLACE (spellings.spelling AS manager, keyed.client_key AS client, COALESCE(known_client, its_client) AS referred_by)
FROM keyed
LEFT JOIN spellings ON spellings.manager_key = keyed.manager_key
LEFT JOIN clients ON known_client = keyed.referred_by_key
LEFT JOIN numbered ON known_id = keyed.referred_by`;
}

const TYPES = { text: 'STRING', date: 'DATETIME', number: 'FLOAT64' };

/** What a column of ours is made of; NULL of its type where the mapping has none. */
function expression(column: Column, source: SourceColumn | undefined, zone: string): string {
  const kind = DATES.some((one) => one === column) ? 'date' : NUMBERS.some((one) => one === column) ? 'number' : 'text';
  if (source === undefined) return `CAST(NULL AS ${TYPES[kind]})`;
  const name = `source.${quoted(source.name)}`;
  if (kind === 'number') return source.type === 'FLOAT64' ? name : `CAST(${name} AS FLOAT64)`;
  if (kind === 'text') return tidy(source.type === 'STRING' ? name : `CAST(${name} AS STRING)`);
  if (source.type === 'DATETIME') return name;
  if (source.type === 'BOOL') return `IF(${name}, ${UNDATED}, NULL)`;
  return source.type === 'DATE' ? `DATETIME(${name})` : `DATETIME(${name}, ${textLiteral(zone)})`;
}

/** A text without double spaces and spaces at its ends; NULL where nothing is left. */
const tidy = (text: string): string => `NULLIF(TRIM(REGEXP_REPLACE(${text}, r'\\s+', ' ')), '')`;

/** Spellings that differ in case, or in ё and е, are one. */
const folded = (text: string): string => `REPLACE(LOWER(NORMALIZE(${text}, NFKC)), '\u0451', '\u0435')`;

/** The key that all spellings of a person share; NULL for nobody: a dash, a zero, "not assigned". */
const personKey = (name: string): string =>
  `IF(${folded(name)} IN (SELECT word FROM nobody) OR NOT REGEXP_CONTAINS(${name}, r'[\\pL1-9]'), NULL, ${folded(name)})`;

const NOBODY_SQL = `SELECT word FROM UNNEST([${[...new Set(NOBODY_WORDS.flatMap((words) => words.split('|')))].map(textLiteral).join(', ')}]) AS word`;

function meaningsSql(statuses: Mapping['statuses']): string {
  if (statuses.size === 0) return "SELECT '' AS word, '' AS means LIMIT 0";
  const all = [...statuses].map(([word, means]) => `(${folded(textLiteral(word))}, ${textLiteral(means)})`);
  return `SELECT word, ANY_VALUE(means) AS means FROM UNNEST(ARRAY<STRUCT<word STRING, means STRING>>[${all.join(', ')}]) GROUP BY word`;
}
