import type { ComponentChildren } from 'preact';
import type {
  Choice,
  Draft,
  Entry,
  FormField,
  RowField,
  RowList,
  RowNow,
  RowTabId,
  Start,
} from '../../addon/api/index.ts';
import type { Unit } from '../../core/kpis/kpi.ts';
import type { PanelContext, FieldLook } from './panelContext.ts';
import type { FormState } from './form/formState.ts';
import type { RowsState } from './useRows.ts';

/** What the parts of a panel are given. */
export interface PanelPart<T extends RowTabId> {
  readonly around: PanelContext;
  readonly list: RowList<T>;
  readonly rows: RowsState<T>;
  /** The tab with the leads; null when there is none. */
  readonly tab: string | null;
  readonly version: number;
}

/** What a form is given. */
export interface FormPart<T extends RowTabId> extends PanelPart<T> {
  readonly panel: RowPanel<T>;
  readonly tab: string;
  /** Null adds one. */
  readonly opened: Entry<T> | null;
  /** What the form begins with. */
  readonly given: Partial<Draft<T>> | null;
}

/** What is typed in a form. */
interface TypedForm<T extends RowTabId> {
  readonly draft: Draft<T>;
  /** Null adds a row. */
  readonly opened: Entry<T> | null;
  /** The unit of the amounts; null where it is not known. */
  readonly unit: Unit | null;
}

type Row<T extends RowTabId> = Pick<Entry<T>, 'draft' | 'now'>;

/**
 * What is special about the panel of a tab's rows. The fields of its form come from the declaration
 * of the tab.
 */
export interface RowPanel<T extends RowTabId> {
  readonly id: T;
  /** The panel in which it is one part; left out: a panel of its own. */
  readonly home?: 'kpis' | 'game';
  /** The tabs whose rows decide what its own come to. */
  readonly after?: readonly RowTabId[];
  /** The labels of the fields' values, except milestones and KPIs. */
  moreNames?(start: Start): readonly Choice[];
  /** The name of a row, and one line about what it says. */
  titleOf(row: Row<T>, around: PanelContext): string;
  sentenceOf?(row: Row<T>, around: PanelContext): string;
  /** What a new row begins with, in addition to the meaning of blank cells. */
  begin(around: PanelContext, entries: readonly Entry<T>[]): Partial<Draft<T>>;
  /** The field that gets the focus; left out: the first. */
  focus?(opened: Entry<T> | null, given: Partial<Draft<T>> | null): RowField<T>;
  /** The fields that a form asks for before the others. */
  readonly first?: readonly RowField<T>[];
  look?(field: FormField<RowField<T>>, form: TypedForm<T>, around: PanelContext): FieldLook;
  /** What stands in fields that are not filled. */
  filled?(draft: Draft<T>, fields: readonly FormField<RowField<T>>[]): Draft<T>;
  /** Those of these fields that stay blank in a row where they were blank. */
  readonly silent?: readonly RowField<T>[];
  /** Everybody may have rows of their own, so adding one stands above a long list. */
  readonly isByPerson?: boolean;
  /** The order of the rows: by size, or `own`: as the user moves them. Left out: as in the tab. */
  readonly order?: 'own' | ((entries: readonly Entry<T>[]) => readonly Entry<T>[]);
  /** The result of a row, in its card and below its form. */
  now?(now: RowNow<T>, around: PanelContext): ComponentChildren;
  tried?(now: RowNow<T>, around: PanelContext, others: readonly Entry<T>[]): ComponentChildren;
  /** What stands above the card of a row. */
  above?(entry: Entry<T>, shown: readonly Entry<T>[], around: PanelContext): ComponentChildren;
  /** A change of a row in one tap. */
  mend?(entry: Entry<T>, around: PanelContext): { readonly label: string; readonly given: Partial<Draft<T>> } | null;
  /** What is said below the fields of a form. */
  advice?(form: FormState<T>, around: PanelContext): ComponentChildren;
  /** Instead of cards. */
  readonly List?: (props: ListPart<T>) => ComponentChildren;
  /** Instead of the form that follows from the fields. */
  readonly Form?: (props: FormPart<T>) => ComponentChildren;
  /** A form for many rows at once. */
  readonly ManyForm?: (props: FormPart<T>) => ComponentChildren;
  /** Other ways to add rows, beside the button. */
  readonly Adding?: (props: PanelPart<T> & { readonly tab: string }) => ComponentChildren;
  /** What stands at the end of the panel. */
  readonly End?: (props: {
    readonly around: PanelContext;
    readonly tab: string | null;
    readonly version: number;
  }) => ComponentChildren;
}

/** What a list of rows is given. */
export interface ListPart<T extends RowTabId> {
  readonly panel: RowPanel<T>;
  readonly list: RowList<T>;
  readonly around: PanelContext;
  /** The tab with the leads; null when there is none. */
  readonly tab: string | null;
  /** Null: the rows can only be looked at. */
  readonly onEdit: ((entry: Entry<T>, given?: Partial<Draft<T>>) => void) | null;
  readonly onDelete: (entry: Entry<T>) => void;
  readonly onMove: (entry: Entry<T>, other: Entry<T>) => void;
}
