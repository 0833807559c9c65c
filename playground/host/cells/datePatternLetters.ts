/**
 * What a wall clock shows (read `civil` with the UTC getters), and how far it is ahead of UTC in
 * ms.
 */
interface Clock {
  readonly civil: Date;
  readonly offset: number;
}

/** What has been read of a text so far; `offset` in ms, null where the text names none. */
export interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  pm: boolean | null;
  offset: number | null;
}

interface Letter {
  print(clock: Clock, width: number): string;
  /** Regular expression of what the letter may stand for. */
  shape(width: number): string;
  read(fields: Fields, text: string): void;
}

/** One letter of a date pattern. @throws for a letter that is not covered, naming it */
export function letterOf(letter: string): Letter {
  const found = letters[letter];
  if (found === undefined) throw new Error(`The date pattern letter "${letter}" is not implemented by the stand-in`);
  return found;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const letters: Readonly<Record<string, Letter>> = {
  y: {
    print: ({ civil }, width) => padded(width === 2 ? civil.getUTCFullYear() % 100 : civil.getUTCFullYear(), width),
    shape: digits,
    read: (fields, text) => {
      // In Java two digits mean a year near today; the sheets here are all of this century.
      fields.year = text.length === 2 ? 2000 + Number(text) : Number(text);
    },
  },
  M: {
    print: ({ civil }, width) =>
      width < 3 ? padded(civil.getUTCMonth() + 1, width) : named(MONTHS, civil.getUTCMonth(), width),
    shape: (width) => (width < 3 ? digits(width) : '[A-Za-z]+'),
    read: (fields, text) => {
      fields.month = /\d/.test(text) ? Number(text) : indexOf(MONTHS, text) + 1;
    },
  },
  d: numeric((civil) => civil.getUTCDate(), 'day'),
  H: numeric((civil) => civil.getUTCHours(), 'hour'),
  h: numeric((civil) => civil.getUTCHours() % 12 || 12, 'hour'),
  m: numeric((civil) => civil.getUTCMinutes(), 'minute'),
  s: numeric((civil) => civil.getUTCSeconds(), 'second'),
  S: numeric((civil) => civil.getUTCMilliseconds(), 'millisecond'),
  E: {
    print: ({ civil }, width) => named(DAYS, civil.getUTCDay(), width),
    shape: () => '[A-Za-z]+',
    read: (_fields, text) => void indexOf(DAYS, text),
  },
  u: { print: ({ civil }, width) => padded(civil.getUTCDay() || 7, width), shape: digits, read: () => undefined },
  a: {
    print: ({ civil }) => (civil.getUTCHours() < 12 ? 'AM' : 'PM'),
    shape: () => '[AaPp][Mm]',
    read: (fields, text) => {
      fields.pm = /^p/i.test(text);
    },
  },
  Z: { print: ({ offset }) => printOffset(offset, ''), shape: () => '[+-]\\d{4}', read: readOffset },
  X: {
    print: ({ offset }, width) =>
      offset === 0 ? 'Z' : printOffset(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined),
    shape: () => 'Z|[+-]\\d{2}(?::?\\d{2})?',
    read: readOffset,
  },
};

function numeric(get: (civil: Date) => number, field: 'day' | 'hour' | 'minute' | 'second' | 'millisecond'): Letter {
  return {
    print: ({ civil }, width) => padded(get(civil), width),
    shape: digits,
    read: (fields, text) => {
      fields[field] = Number(text);
    },
  };
}

/**
 * A field takes at most its width, so that adjacent fields (yyyyMMdd) are separated. It may be
 * shorter, as in 2026-1-5.
 */
function digits(width: number): string {
  return `\\d{1,${Math.max(width, 2)}}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function named(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? '';
  return width > 3 ? name : name.slice(0, 3);
}

function indexOf(names: readonly string[], text: string): number {
  const index = names.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
  if (index < 0) throw new Error(`Unparseable date: "${text}" is not one of ${names.join(', ')}`);
  return index;
}

function printOffset(offset: number, colon: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}

function readOffset(fields: Fields, text: string): void {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  fields.offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
