/** What a cell of a table is. */
export type SqlType = 'DATE' | 'DATETIME' | 'STRING' | 'INT64' | 'FLOAT64' | 'BOOL';
/** Days and moments are ISO texts. */
export type SqlValue = string | number | boolean | null;

/** A value as the engine's protocol writes it: one field by its type, none for NULL. */
export interface Encoded {
  readonly date_value?: number;
  readonly datetime_value?: { readonly bit_field_datetime_seconds?: number; readonly nanos?: number };
  readonly string_value?: string;
  readonly int64_value?: number;
  readonly double_value?: number;
  readonly bool_value?: boolean;
}

const KINDS = { DATE: 10, DATETIME: 21, STRING: 8, INT64: 2, FLOAT64: 7, BOOL: 5 } as const;
const MS_PER_DAY = 86_400_000;

/** A type as the protocol describes it. */
export interface TypeProto {
  readonly type_kind: number;
  readonly array_type?: { readonly element_type: TypeProto };
  readonly struct_type?: { readonly field: readonly { readonly field_name: string; readonly field_type: TypeProto }[] };
}

export const typeOf = (type: SqlType): TypeProto => ({ type_kind: KINDS[type] });
export const arrayOf = (element_type: TypeProto): TypeProto => ({ type_kind: 16, array_type: { element_type } });
export const structOf = (fields: Readonly<Record<string, SqlType>>): TypeProto => ({
  type_kind: 17,
  struct_type: {
    field: Object.entries(fields).map(([field_name, type]) => ({ field_name, field_type: typeOf(type) })),
  },
});

export function encoded(type: SqlType, value: SqlValue): Encoded {
  if (value === null) return {};
  if (type === 'DATE') return { date_value: Math.round(Date.parse(`${String(value)}T00:00:00Z`) / MS_PER_DAY) };
  if (type === 'DATETIME') return { datetime_value: { bit_field_datetime_seconds: bitsOf(String(value)), nanos: 0 } };
  if (type === 'STRING') return { string_value: String(value) };
  if (type === 'INT64') return { int64_value: Number(value) };
  return type === 'FLOAT64' ? { double_value: Number(value) } : { bool_value: Boolean(value) };
}

export function decoded(value: Encoded): SqlValue {
  if (value.date_value !== undefined) return new Date(value.date_value * MS_PER_DAY).toISOString().slice(0, 10);
  if (value.datetime_value !== undefined) return textOf(value.datetime_value.bit_field_datetime_seconds ?? 0);
  return value.string_value ?? value.int64_value ?? value.double_value ?? value.bool_value ?? null;
}

/** Year, month, day, hour, minute and second in fields of 4, 5, 5, 6 and 6 bits behind the year. */
const WIDTHS = [4, 5, 5, 6, 6] as const;

function bitsOf(iso: string): number {
  const [year = 0, ...rest] = (iso.match(/\d+/g) ?? []).map(Number);
  return WIDTHS.reduce((bits, width, at) => bits * 2 ** width + (rest[at] ?? 0), year);
}

function textOf(bits: number): string {
  const fields: number[] = [];
  const year = WIDTHS.reduceRight((rest, width) => {
    fields.unshift(rest % 2 ** width);
    return Math.floor(rest / 2 ** width);
  }, bits);
  const [month, day, hour, minute, second] = fields.map((field) => String(field).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}
