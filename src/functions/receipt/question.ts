import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import type { BuyerCell } from '../../core/receipt/buyerReceipt.ts';
import type { CountedLeads } from '../../core/receipt/countReceipt.ts';
import type { FunnelCell } from '../../core/receipt/funnelReceipt.ts';
import type { StretchCell } from '../../core/receipt/stretchReceipt.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { Format } from '../table/format.ts';

/** A number that a cell shows, as a question that a receipt answers. */
export interface Question {
  /** Null: the points that the rules of a tab give. */
  readonly kpi: Kpi | null;
  readonly leads: SheetLeads;
  readonly timeframe: Timeframe;
  /** The code of a manager, NOBODY for the rows that name none; null is the whole team. */
  readonly who: number | null;
  /** The Points tab, where points are asked about. */
  readonly points?: Arg;
  /**
   * Where `who` is a group by what stands in columns: each with its value, '' for a blank; null for
   * several values together.
   */
  readonly group?: readonly (readonly [column: string, value: string | null])[];
  /** Where the number is not the KPI itself: what it is. The KPI says then which road it is about. */
  readonly cell?: TableCell;
}

/** A number of a table that is no KPI: a step of a funnel, how many leads a share stands on. */
export interface TableCell {
  /** How it is called. */
  readonly title: string;
  readonly format: Format;
  /** How the number comes from its rows. */
  readonly made: 'sum' | 'share' | 'median';
  readonly of:
    | ({ readonly is: 'funnel' } & FunnelCell)
    | ({ readonly is: 'buyers' } & BuyerCell)
    | ({ readonly is: 'stretch' } & StretchCell)
    | { readonly is: 'leads'; readonly which: CountedLeads };
}

/** The questions behind the cells of an answer: its lines and columns count from 0, without titles. */
export type Behind = (line: number, column: number) => readonly Question[];

/** Where a line of a table comes from: a row, from 1, of one of the ranges that the function was given. */
export interface SourceRow {
  /** Which argument, from 0. */
  readonly argument: number;
  readonly row: number;
}
