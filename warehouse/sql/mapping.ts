import { EVERY_STATUS, type Status } from '../../src/read/cells/statuses/status.ts';
import { statusOf } from '../../src/read/cells/statuses/statusOf.ts';
import { nearest } from '../../src/read/cells/fold.ts';
import { type Column, DATES, NUMBERS, TEXTS } from './columns.ts';

/** A table of a warehouse, as somebody describes it. */
export interface Mapping {
  /** Such as `my-project.crm.deals`. */
  readonly table: string;
  readonly columns: ReadonlyMap<Column, SourceColumn>;
  /** What each word of the status column means, by the word as it is written there. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** What rows of one id are: one lead each, later states of it, or its payments. */
  readonly sameId: SameId;
  /** The column that says when a row was changed, where rows are states. */
  readonly changed: SourceColumn | null;
}

const SAME_ID = ['unique', 'states'] as const;
type SameId = (typeof SAME_ID)[number];

export interface SourceColumn {
  readonly name: string;
  readonly type: SourceType;
}

/** What a column of each of ours may be made of. */
const DAY_TYPES = ['DATE', 'DATETIME', 'TIMESTAMP'] as const;
const NUMBER_TYPES = ['INT64', 'FLOAT64', 'NUMERIC', 'BIGNUMERIC'] as const;
type SourceType = (typeof DAY_TYPES)[number] | (typeof NUMBER_TYPES)[number] | 'STRING' | 'BOOL';

/** The names that a schema may use for the same types. */
const ALIASES: Readonly<Record<string, SourceType>> = {
  INTEGER: 'INT64',
  FLOAT: 'FLOAT64',
  BOOLEAN: 'BOOL',
  DECIMAL: 'NUMERIC',
  BIGDECIMAL: 'BIGNUMERIC',
};
const ALL_TYPES: readonly string[] = [...DAY_TYPES, ...NUMBER_TYPES, 'STRING', 'BOOL'];

/** A mistake in a mapping, as a sentence that says what to do. */
export class MappingError extends Error {}

/**
 * Reads a mapping: `{ "table", "schema", "columns", "statuses", "same_id", "changed" }`.
 *
 * @param schema Of the table, as `bq show --schema --format=json` writes it.
 * @throws MappingError for what cannot be read: all mistakes at once, one a line.
 */
export function readMapping(given: unknown, schema: unknown): Mapping {
  const mistakes: string[] = [];
  const from = record(given);
  const fields = fieldsOf(schema, mistakes);
  const table = typeof from.table === 'string' ? from.table : '';
  if (!/^[\w-]+(\.[\w-]+){1,2}$/.test(table))
    mistakes.push(`"table" must name a table, such as "my-project.crm.deals"; found ${shown(from.table)}.`);
  const columns = columnsIn(record(from.columns), fields, mistakes);
  if (columns.size === 0)
    mistakes.push('"columns" must name at least "created" or "paid" and the column it stands in.');
  const statuses = columns.has('status') ? statusesIn(from.statuses, mistakes) : new Map<string, Status>();
  const sameId = SAME_ID.find((one) => one === (from.same_id ?? 'unique')) ?? null;
  if (sameId === null) mistakes.push(`"same_id" must be one of ${list(SAME_ID)}; found ${shown(from.same_id)}.`);
  const changed =
    from.changed === undefined ? null : sourceColumn('changed', from.changed, DAY_TYPES, fields, mistakes);
  if (sameId === 'states' && (changed === null || !columns.has('id')))
    mistakes.push(
      'Where rows of one id are states, "changed" must name the column that says when each was written, and "columns" the "id".',
    );
  if (mistakes.length > 0) throw new MappingError(mistakes.join('\n'));
  return { table, columns, statuses, sameId: sameId ?? 'unique', changed };
}

type Fields = ReadonlyMap<string, string>;

function fieldsOf(schema: unknown, mistakes: string[]): Fields {
  const all = Array.isArray(schema) ? schema.map(record) : [];
  if (all.length === 0)
    mistakes.push('The schema must be a list of columns, as `bq show --schema --format=json TABLE` writes it.');
  return new Map(all.map(({ name, type }) => [String(name), String(type).toUpperCase()]));
}

function columnsIn(
  given: Readonly<Record<string, unknown>>,
  fields: Fields,
  mistakes: string[],
): Map<Column, SourceColumn> {
  const columns = new Map<Column, SourceColumn>();
  for (const [key, value] of Object.entries(given)) {
    const of = COLUMNS.get(key);
    if (of === undefined) {
      const near = nearest(key, [...COLUMNS.keys()]);
      mistakes.push(
        `"columns" has "${key}", which is none of ours${near === null ? '' : `: did you mean "${near}"?`} There are ${list([...COLUMNS.keys()])}.`,
      );
      continue;
    }
    const column = sourceColumn(key, value, of.types, fields, mistakes);
    if (column !== null) columns.set(of.column, column);
  }
  return columns;
}

const COLUMNS: ReadonlyMap<string, { readonly column: Column; readonly types: readonly SourceType[] }> = new Map(
  [
    ...TEXTS.map((column) => ({ column, types: ['STRING', 'INT64'] as const })),
    ...DATES.map((column) => ({ column, types: [...DAY_TYPES, 'BOOL'] as const })),
    ...NUMBERS.map((column) => ({ column, types: NUMBER_TYPES })),
  ].map((one) => [one.column, one]),
);

function sourceColumn(
  ours: string,
  value: unknown,
  types: readonly SourceType[],
  fields: Fields,
  mistakes: string[],
): SourceColumn | null {
  if (typeof value !== 'string' || fields.size === 0) {
    if (fields.size > 0) mistakes.push(`"${ours}" must name a column of the table; found ${shown(value)}.`);
    return null;
  }
  const found = fields.get(value);
  if (found === undefined) {
    const near = nearest(value, [...fields.keys()]);
    mistakes.push(
      `"${ours}" names the column "${value}", which the table does not have${near === null ? '' : `: did you mean "${near}"?`} It has ${list([...fields.keys()])}.`,
    );
    return null;
  }
  const type = types.find((one) => one === (ALIASES[found] ?? found));
  if (type !== undefined) return { name: value, type };
  const known = ALL_TYPES.includes(ALIASES[found] ?? found);
  mistakes.push(
    `"${ours}" must be ${list(types)}; the column "${value}" is ${found}.${known ? ' Convert it in a view and map the view.' : ''}`,
  );
  return null;
}

/** Words of the status column, each read as the add-on reads it, or as the mapping says. */
function statusesIn(given: unknown, mistakes: string[]): Map<string, Status> {
  const all: readonly (readonly [string, unknown])[] = Array.isArray(given)
    ? given.map((word) => [String(word), null] as const)
    : Object.entries(record(given));
  if (all.length === 0) {
    mistakes.push(
      '"statuses" must list the words of the status column, such as ["New", "Paid"]: SELECT DISTINCT gives them.',
    );
    return new Map();
  }
  const meanings = new Map<string, Status>();
  const unknown: string[] = [];
  for (const [word, said] of all) {
    const means =
      said === null || said === '' ? statusOf(word, null) : (EVERY_STATUS.find((status) => status === said) ?? null);
    if (means !== null) meanings.set(word, means);
    else if (said === null || said === '') unknown.push(word);
    else mistakes.push(`"statuses" says that "${word}" means ${shown(said)}; it must be one of ${list(EVERY_STATUS)}.`);
  }
  if (unknown.length > 0)
    mistakes.push(
      `Nobody knows what ${list(unknown)} ${unknown.length === 1 ? 'means' : 'mean'}: write "statuses" as { "${unknown[0] ?? ''}": "won" } with one of ${list(EVERY_STATUS)}.`,
    );
  return meanings;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
