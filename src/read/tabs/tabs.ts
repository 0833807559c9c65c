import type { TabId, TabWord } from './tabWords.ts';

/** A tab with settings: its columns in the order in which the add-on writes them. */
export interface Tab<T extends TabId = TabId, F extends string = string> {
  readonly id: T;
  readonly fields: readonly F[];
  /** The columns by which its header is known: all of any one list. */
  readonly heads: readonly (readonly F[])[];
}

function tab<T extends TabId, F extends TabWord<T>>(
  id: T,
  fields: readonly F[],
  ...heads: readonly (readonly NoInfer<F>[])[]
): Tab<T, F> {
  return { id, fields, heads };
}

export const KPIS = tab(
  'kpis',
  ['name', 'measure', 'from', 'to', 'within', 'column', 'better', 'kind'],
  ['name', 'measure'],
);
export const TARGETS = tab('targets', ['who', 'kpi', 'target', 'per', 'weight'], ['kpi', 'target']);
export const BADGES = tab(
  'badges',
  ['name', 'icon', 'kpi', 'least', 'value', 'per', 'leads', 'note'],
  ['name', 'kpi', 'value'],
);
export const LEVELS = tab('levels', ['name', 'icon', 'points'], ['name', 'points']);
export const POINTS = tab(
  'points',
  ['what', 'points', 'per', 'cap', 'quality', 'floor', 'goal', 'ripens'],
  ['what', 'points'],
);
export const BONUSES = tab('bonuses', ['kpi', 'from', 'pays', 'quality', 'floor'], ['kpi', 'pays']);
/** What was awarded; its key tells what is already there. */
export const AWARDS = tab('awards', ['date', 'manager', 'badge', 'period', 'key'], ['badge', 'key']);
export const TEAM = tab(
  'team',
  ['manager', 'team', 'email', 'from', 'to', 'off'],
  ['manager', 'off'],
  ['manager', 'to'],
);
export const HOLIDAYS = tab('holidays', ['date'], ['date']);

/** Those that a table of leads is never taken for. */
export const SETTINGS: readonly Tab[] = [KPIS, TARGETS, BADGES, LEVELS, POINTS, BONUSES, AWARDS];

export type FieldOf<S> = S extends Tab<TabId, infer F> ? F : never;
