import type { TabId, TabWord } from './tabWords.ts';

/**
 * What stands in a column, and so how a person is asked for it, how a cell is read and how it is
 * written: `kpi` is any KPI, `builtinKpi` one that everybody has, `quality` a share, a time or an
 * average, `counted` a milestone or a KPI that is a count or a sum, `amount` a number in the unit
 * of the KPI that the row names, `attainment` a share of a target, `moment` a day or a time of day.
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
  | 'daysOff';

/** A column of a tab. */
export interface FieldSpec {
  readonly kind: FieldKind;
  /** The words that may stand there, of a `word`. */
  readonly words?: readonly string[];
  /** What a blank cell means. */
  readonly usual?: string;
  /** It may not be blank. */
  readonly isNeeded?: true;
  /** A form shows it only when it is asked for more. */
  readonly isRare?: true;
}

/**
 * A tab that says how the team wants things counted: its columns in the order in which the add-on
 * writes them.
 */
export interface Tab<T extends TabId = TabId, F extends string = string> {
  readonly id: T;
  readonly fields: readonly F[];
  readonly specs: Readonly<Record<F, FieldSpec>>;
  /** The columns by which its header is known: all of any one list. */
  readonly heads: readonly (readonly F[])[];
  /** What a row is called by: two rows that agree in these are one thing. */
  readonly names: readonly F[];
  /** A row in the same place that agrees in these was only renamed. */
  readonly alike: readonly F[];
  /** The column with the KPI in whose unit the amounts are. */
  readonly measured: F | null;
  readonly writtenBy: 'head' | 'sidebar' | 'addon';
}

/**
 * Declares a tab. What is left out of `about`: rows that nobody tells apart, written by the head.
 */
export function tab<T extends TabId, F extends TabWord<T>>(
  id: T,
  specs: Readonly<Record<F, FieldSpec>>,
  about: Pick<Tab<T, NoInfer<F>>, 'heads'> & Partial<Omit<Tab<T, NoInfer<F>>, 'id' | 'fields' | 'specs'>>,
): Tab<T, F> {
  // Each key is a field: the type of the keys cannot say so.
  const fields = Object.keys(specs) as F[];
  return { names: [], alike: [], measured: null, writtenBy: 'head', ...about, id, fields, specs };
}

export type FieldOf<S> = S extends Tab<TabId, infer F> ? F : never;
