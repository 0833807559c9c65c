/** A way to know a client, the surest first. */
export const KEY_KINDS = ['id', 'email', 'phone'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** The different keys of all rows: each has a number, from 0. */
export interface KeyBook {
  readonly kinds: KeyKind[];
  /** The number of a key; a new one for a new key. */
  codeOf(kind: 'id' | 'email', text: string): number;
  codeOfPhone(phone: number): number;
  /** How a key is written; '' for none. */
  textOf(key: number): string;
}

/** How many digits a phone is kept with. */
const DIGITS = 10;
/** Spreads phones over a table: an odd number near 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

export function keyBook(): KeyBook {
  const [ids, emails] = [new Map<string, number>(), new Map<string, number>()];
  const kinds: KeyKind[] = [];
  const texts: (string | number)[] = [];
  // Phones are numbers in a table with free places: a text for each would cost more than to find it.
  let bits = 10;
  let count = 0;
  let phones = new Float64Array(1 << bits).fill(-1);
  let codes = new Int32Array(1 << bits);

  /** Where a phone stands, or the free place for it. */
  function placeOf(phone: number): number {
    let place = Math.imul(phone | 0, SPREAD) >>> (32 - bits);
    while (phones[place] !== phone && phones[place] !== -1) place = (place + 1) & (phones.length - 1);
    return place;
  }

  function grow(): void {
    const [known, before] = [phones, codes];
    bits++;
    phones = new Float64Array(1 << bits).fill(-1);
    codes = new Int32Array(1 << bits);
    for (let i = 0; i < known.length; i++) {
      const phone = known[i] ?? -1;
      if (phone < 0) continue;
      const place = placeOf(phone);
      phones[place] = phone;
      codes[place] = before[i] ?? 0;
    }
  }

  return {
    kinds,
    codeOf(kind, text) {
      const known = kind === 'email' ? emails : ids;
      const code = known.get(text);
      if (code !== undefined) return code;
      known.set(text, texts.length);
      texts.push(text);
      return kinds.push(kind) - 1;
    },
    codeOfPhone(phone) {
      if (count * 2 >= phones.length) grow();
      const place = placeOf(phone);
      if (phones[place] === phone) return codes[place] ?? 0;
      count++;
      phones[place] = phone;
      codes[place] = texts.length;
      texts.push(phone);
      return kinds.push('phone') - 1;
    },
    textOf(key) {
      const text = texts[key] ?? '';
      return typeof text === 'string' ? text : String(text).padStart(DIGITS, '0');
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
