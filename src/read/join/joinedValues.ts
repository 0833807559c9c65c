import { isOnADay, isReached, type MilestoneId, valueAt } from '../../core/leads.ts';
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
  put(id: JoinedColumn, lead: number, value: number): void;
  /** The number that is known so far: of another table, else of the first one. */
  known(id: JoinedColumn, lead: number): number;
  /** The earliest day that any table tells. */
  first(id: MilestoneId, lead: number, at: number): void;
  /** The greatest number that any table tells. */
  most(id: 'calls' | 'emails_before_call', lead: number, count: number): void;
  /** The last mark counts; of one day the lower one. */
  rate(lead: number, mark: number, at: number): void;
  /** A word that the first table lacks; of several the first in the alphabet. */
  say(id: ColumnId, lead: number, word: string): void;
}

export function joinedValues({ sources, main, ownLeads, ofMain }: JoinFrame): JoinedValues {
  const numbers = new Map<JoinedColumn, Float64Array>();
  const words = new Map<ColumnId, Map<number, string>>();
  const kinds = new Int32Array(main.count + ownLeads.length);
  kinds.fill(bitOf(sources[0]?.kind ?? 'deals'), 0, main.count);
  for (const lead of main.merged.loose.keys()) kinds[lead] = 0;
  /** The kinds of each sum of bits: thousands of leads have one of a few. */
  const named = new Map<number, readonly JoinKind[]>();

  function put(id: JoinedColumn, lead: number, value: number): void {
    let column = numbers.get(id);
    if (column === undefined) numbers.set(id, (column = new Float64Array(kinds.length).fill(NaN)));
    column[lead] = value;
  }

  function known(id: JoinedColumn, lead: number): number {
    const column = numbers.get(id);
    const said = column ? valueAt(column, lead) : NaN;
    return Number.isNaN(said) ? ofMain(id, lead) : said;
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
    put,
    known,
    first(id, lead, at) {
      const other = known(id, lead);
      put(id, lead, isReached(other) ? Math.min(other, at) : at);
    },
    most(id, lead, count) {
      const other = known(id, lead);
      if (!Number.isNaN(count)) put(id, lead, Number.isNaN(other) ? count : Math.max(other, count));
    },
    rate(lead, mark, at) {
      const [other, day] = [known('nps', lead), known('nps_date', lead)];
      const [now, then] = [at, day].map((date) => (isOnADay(date) ? date : -Infinity));
      if (!Number.isNaN(other) && (then !== now ? (then ?? 0) > (now ?? 0) : other <= mark)) return;
      put('nps', lead, mark);
      put('nps_date', lead, isOnADay(at) ? at : NaN);
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

const bitOf = (kind: JoinKind): number => 1 << JOIN_KINDS.indexOf(kind);
