import { isOnADay, isReached, valueAt } from '../../core/leads.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { ColumnId } from '../table/headers.ts';
import type { JoinFrame } from './joinFrame.ts';
import { type JoinKind, JOIN_KINDS } from './joinKind.ts';

/** A column that other tables fill: a known one, or the minutes at the webinar. */
type JoinedColumn = ColumnId | 'minutes';

/** What other tables say of leads, gathered row by row in any order. */
export interface JoinedValues {
  /** Dates and numbers in place of those of the first table, NaN where nothing is said. */
  readonly numbers: ReadonlyMap<JoinedColumn, Float64Array>;
  /** Words that the first table lacks, by the lead. */
  readonly words: ReadonlyMap<ColumnId, ReadonlyMap<number, string>>;
  /** The kinds of the tables in which a lead stands. */
  kindsOf(lead: number): readonly JoinKind[];
  stand(lead: number, kind: JoinKind): void;
  /** The same of many leads; −1 is none. */
  standAll(leads: Int32Array, kind: JoinKind): void;
  /** One column. */
  of(id: JoinedColumn): SaidColumn;
  /** The last mark counts; of one day the lower one. */
  rate(lead: number, mark: number, at: number): void;
  /** A word that the first table lacks; of several the first in the alphabet. */
  say(id: ColumnId, lead: number, word: string): void;
}

/** A column of days or numbers, as far as tables have told it. */
interface SaidColumn {
  put(lead: number, value: number): void;
  /** The number that is known so far: of another table, else of the first one. */
  known(lead: number): number;
  /** The earliest day that any table tells. */
  first(lead: number, at: number): void;
  /** The greatest number that any table tells. */
  most(lead: number, count: number): void;
  /** The same of all leads, by the lead; NaN says nothing. */
  puts(told: Float64Array): void;
  firsts(told: Float64Array): void;
  mosts(told: Float64Array): void;
}

export function joinedValues({ sources, main, ownLeads, ofMain }: JoinFrame): JoinedValues {
  const numbers = new Map<JoinedColumn, Float64Array>();
  const words = new Map<ColumnId, Map<number, string>>();
  const kinds = new Int32Array(main.count + ownLeads.length);
  kinds.fill(bitOf(sources[0]?.kind ?? 'deals'), 0, main.count);
  for (const lead of main.merged.loose.keys()) kinds[lead] = 0;
  /** The kinds of each sum of bits: thousands of leads have one of a few. */
  const named = new Map<number, readonly JoinKind[]>();

  const columns = new Map<JoinedColumn, SaidColumn>();

  function saidColumn(id: JoinedColumn): SaidColumn {
    let said: Float64Array | null = null;
    let main: Float64Array | null | undefined;
    const own = (): Float64Array | null => (main === undefined ? (main = ofMain(id)) : main);
    const written = (): Float64Array => {
      // A column of which nothing is said is none.
      if (said === null) numbers.set(id, (said = new Float64Array(kinds.length).fill(NaN)));
      return said;
    };
    const put = (lead: number, value: number): void => {
      written()[lead] = value;
    };
    const known = (lead: number): number => {
      const other = said === null ? NaN : valueAt(said, lead);
      if (!Number.isNaN(other)) return other;
      const column = own();
      return column === null ? NaN : valueAt(column, lead);
    };
    const all = (told: Float64Array, better: Better): void => {
      if (told.some(isReached)) putAll(written(), own(), told, better);
    };
    return {
      put,
      known,
      first(lead, at) {
        const other = known(lead);
        put(lead, isReached(other) ? Math.min(other, at) : at);
      },
      most(lead, count) {
        const other = known(lead);
        if (!Number.isNaN(count)) put(lead, Number.isNaN(other) ? count : Math.max(other, count));
      },
      puts: (told) => all(told, 'told'),
      firsts: (told) => all(told, 'earlier'),
      mosts: (told) => all(told, 'greater'),
    };
  }

  function of(id: JoinedColumn): SaidColumn {
    const column = columns.get(id) ?? saidColumn(id);
    columns.set(id, column);
    return column;
  }

  function hasWord(id: ColumnId, lead: number): boolean {
    if (lead >= main.count) return false;
    if (id === 'manager') return (main.managers.codes[lead] ?? -1) >= 0;
    return String(cellAt(main.table, lead, main.table.columns.get(id) ?? -1) ?? '').trim() !== '';
  }

  return {
    numbers,
    words,
    kindsOf(lead) {
      const bits = kinds[lead] ?? 0;
      const known = named.get(bits) ?? JOIN_KINDS.filter((_, i) => (bits & (1 << i)) !== 0);
      if (!named.has(bits)) named.set(bits, known);
      return known;
    },
    stand(lead, kind) {
      kinds[lead] = (kinds[lead] ?? 0) | bitOf(kind);
    },
    standAll: (leads, kind) => standAll(kinds, leads, bitOf(kind)),
    of,
    rate(lead, mark, at) {
      const [other, day] = [of('nps').known(lead), of('nps_date').known(lead)];
      const [now, then] = [at, day].map((date) => (isOnADay(date) ? date : -Infinity));
      if (!Number.isNaN(other) && (then !== now ? (then ?? 0) > (now ?? 0) : other <= mark)) return;
      of('nps').put(lead, mark);
      of('nps_date').put(lead, isOnADay(at) ? at : NaN);
    },
    say(id, lead, word) {
      if (word === '' || hasWord(id, lead)) return;
      const column = words.get(id) ?? new Map<number, string>();
      words.set(id, column);
      const other = column.get(lead);
      if (other === undefined || word < other) column.set(lead, word);
    },
  };
}

/** Which of two numbers counts, that of a table or that which is known so far. */
type Better = 'told' | 'earlier' | 'greater';

function putAll(said: Float64Array, own: Float64Array | null, told: Float64Array, better: Better): void {
  for (let lead = 0; lead < told.length; lead++) {
    const value = valueAt(told, lead);
    if (!isReached(value)) continue;
    const before = valueAt(said, lead);
    const known = isReached(before) || own === null ? before : valueAt(own, lead);
    const isKept = isReached(known) && (better === 'earlier' ? known < value : better === 'greater' && known > value);
    said[lead] = isKept ? known : value;
  }
}

function standAll(kinds: Int32Array, leads: Int32Array, bit: number): void {
  for (let line = 0; line < leads.length; line++) {
    const lead = leads[line] ?? -1;
    if (lead >= 0) kinds[lead] = (kinds[lead] ?? 0) | bit;
  }
}

const bitOf = (kind: JoinKind): number => 1 << JOIN_KINDS.indexOf(kind);
