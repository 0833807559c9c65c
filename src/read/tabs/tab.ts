import type { TabId, TabWord } from './tabWords.ts';

/**
 * What a column holds. It decides how a form asks for it, how a cell is read and how it is written:
 * - `kpi` is any KPI, `builtinKpi` a built-in one, `quality` a share, a time or an average;
 * - `counted` is a milestone, or a KPI that is a count or a sum;
 * - `amount` is a number in the unit of the KPI that the row names;
 * - `attainment` is a share of a target;
 * - `moment` is a day or a time of day;
 * - `meaning` is a column of the canonical table, a word of the status column, or `parts` or `states`.
 */
export type FieldKind =
  | 'text'
  | 'icon'
  | 'person'
  | 'word'
  | 'kpi'
  | 'builtinKpi'
  | 'quality'
  | 'counted'
  | 'milestone'
  | 'numberColumn'
  | 'amount'
  | 'attainment'
  | 'number'
  | 'integer'
  | 'days'
  | 'date'
  | 'moment'
  | 'daysOff'
  | 'meaning';

/** A column of a tab. */
export interface FieldSpec {
  readonly kind: FieldKind;
  /** For a `word`: the words that it may be. */
  readonly words?: readonly string[];
  /** What a blank cell means. */
  readonly usual?: string;
  /** It may not be blank. */
  readonly isNeeded?: true;
  /** A form shows it only when a person asks for more fields. */
  readonly isRare?: true;
}

/** The columns of a tab by their names. */
export type Specs<F extends string = string> = Readonly<Record<F, FieldSpec>>;

/**
 * A tab with settings: how the team wants things counted. The add-on writes its columns in this
 * order.
 */
export interface Tab<T extends TabId = TabId, F extends string = string, S extends Specs<F> = Specs<F>> {
  readonly id: T;
  readonly fields: readonly F[];
  readonly specs: S;
  /** How its header is recognised: a row with all columns of any one of these lists. */
  readonly heads: readonly (readonly F[])[];
  /** The columns that name a row. Two rows with the same name are one thing. */
  readonly names: readonly F[];
  /** When a row in the same place has the same cells here, it was only renamed. */
  readonly alike: readonly F[];
  /** The column with the KPI that sets the unit of the amounts; null for none. */
  readonly measured: F | null;
  readonly writtenBy: 'head' | 'sidebar' | 'addon';
}

/**
 * Declares a tab. Unless `about` says otherwise, its rows have no name and the head writes it. The
 * type keeps what is said of each column, so a reader of its rows need not say it again.
 */
export function tab<T extends TabId, F extends TabWord<T>, const S extends Specs<F>>(
  id: T,
  specs: S & Specs<F>,
  about: Pick<Tab<T, NoInfer<F>>, 'heads'> & Partial<Omit<Tab<T, NoInfer<F>>, 'id' | 'fields' | 'specs'>>,
): Tab<T, F, S> {
  // The cast is right: the keys of `specs` are the fields, but TypeScript sees them as strings.
  const fields = Object.keys(specs) as F[];
  return { names: [], alike: [], measured: null, writtenBy: 'head', ...about, id, fields, specs };
}

export type FieldOf<S> = S extends Tab<TabId, infer F> ? F : never;

/** The columns that may not be blank. */
export type NeededField<S extends Specs> = {
  [F in keyof S & string]: S[F] extends { readonly isNeeded: true } ? F : never;
}[keyof S & string];

/** The columns with words, and the words of such a column. */
export type WordField<S extends Specs> = {
  [F in keyof S & string]: S[F] extends { readonly words: readonly string[] } ? F : never;
}[keyof S & string];
export type WordOf<C extends FieldSpec> = C extends { readonly words: readonly (infer W extends string)[] } ? W : never;
