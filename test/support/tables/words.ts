import { english } from './words/english.ts';
import { german } from './words/german.ts';
import { portuguese } from './words/portuguese.ts';
import { russian } from './words/russian.ts';
import { spanish } from './words/spanish.ts';

/** What a column of a made-up table holds. */
export type Role =
  | 'id'
  | 'client'
  | 'manager'
  | 'created'
  | 'paid'
  | 'closed'
  | 'amount'
  | 'status'
  | 'item'
  | 'saleDate'
  | 'day'
  | 'changed'
  | 'stage'
  | 'entered'
  | 'activity'
  | 'refunded'
  | 'refundAmount'
  | 'clientId'
  | 'wholeAmount'
  | 'paidFlag';

/** A column that looks like one of the others and is none. */
export type Trap =
  | 'phone'
  | 'email'
  | 'ownerEmail'
  | 'discount'
  | 'budget'
  | 'debt'
  | 'plan'
  | 'birthday'
  | 'modified'
  | 'score'
  | 'place'
  | 'type'
  | 'reason'
  | 'comment'
  | 'method'
  | 'duration'
  | 'consent'
  | 'source';

/** What a cell of a status says. */
export type Says = 'won' | 'lost' | 'stage' | 'unpaid' | 'refunded' | 'excluded';

/**
 * How people of one language write. `{a|b}` in a phrase is one of the two; nothing here is taken
 * from the lists that the add-on recognises.
 */
export interface Words {
  readonly language: string;
  readonly locale: string;
  readonly headers: Readonly<Record<Role, readonly string[]>>;
  readonly traps: Readonly<Record<Trap, readonly string[]>>;
  readonly statuses: Readonly<Record<Says, readonly string[]>>;
  readonly people: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly items: readonly string[];
  readonly sources: readonly string[];
  readonly reasons: readonly string[];
  readonly types: readonly string[];
  readonly methods: readonly string[];
  readonly places: readonly string[];
  readonly comments: readonly string[];
  readonly nobody: readonly string[];
  readonly and: readonly string[];
  readonly totals: readonly string[];
  readonly titles: readonly string[];
  /** What an export writes below its last row. */
  readonly footnotes: readonly string[];
  readonly months: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly activities: Readonly<Record<'created' | 'call' | 'meeting' | 'paid', readonly string[]>>;
  /** Headers of daily totals whose names are KPIs. */
  readonly counts: Readonly<Record<'calls' | 'meetings' | 'sales' | 'revenue', readonly string[]>>;
  /** How a sum is written as a text; `#` is the number in the spelling of the language. */
  readonly money: readonly string[];
  readonly thousands: string;
  readonly decimal: string;
  /** Behind the header of a sum. */
  readonly currencies: readonly string[];
  /** How a day is written as a text, of `d`, `m`, `y` with two or four digits. */
  readonly dates: readonly string[];
}

/** The languages of the tables, those that have sentences of their own more often. */
export const LANGUAGES: readonly Words[] = [english, english, russian, russian, spanish, portuguese, german];
