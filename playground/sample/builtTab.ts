import type { Overlay, Rectangle, UsedCell } from '../host/index.ts';
import type { Language } from './model.ts';

/** A tab that the add-on has built, as plain data. */
export interface BuiltTab {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly UsedCell[];
  readonly merges: readonly Rectangle[];
  readonly widths: readonly (readonly [column: number, pixels: number])[];
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
  readonly overlay: Overlay;
}

export type BuiltPages = Readonly<Record<Language, readonly BuiltTab[]>>;
