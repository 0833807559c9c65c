/** A way to know a client, the surest first. */
export const KEY_KINDS = ['id', 'email', 'phone'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** The different keys of all rows: each has a number, from 0. */
export interface KeyBook {
  readonly kinds: KeyKind[];
  readonly texts: string[];
  /** The number of a key; a new one for a new key. */
  codeOf(kind: KeyKind, text: string): number;
}

export function keyBook(): KeyBook {
  const [ids, emails, phones] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const kinds: KeyKind[] = [];
  const texts: string[] = [];
  return {
    kinds,
    texts,
    codeOf(kind, text) {
      const codes = kind === 'email' ? emails : kind === 'phone' ? phones : ids;
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      texts.push(text);
      return kinds.push(kind) - 1;
    },
  };
}

/** The numbers of the keys of each row, one row behind the other. */
export interface RowKeys {
  readonly count: number;
  /** Where the keys of each row begin; one more for the end. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
}

/** The names of rows. */
export interface RowNames {
  /** The rows of each table that has names: the first one, and the one behind the last. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** '' where it is not known. */
  of(row: number): string;
}

/** The keys of a row. */
export function keysOfRow({ starts, keys }: RowKeys, row: number): Int32Array {
  return keys.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

/** The table of a row. @param starts The first row of each. */
export function sourceOfRow(starts: readonly number[], row: number): number {
  let source = starts.length - 1;
  while ((starts[source] ?? 0) > row) source--;
  return source;
}

/** Why a key joins nobody: others share it, or two people have it and a person has to say. */
export type Refusal = 'emails' | 'phones' | 'ids' | 'contacts' | 'names';
