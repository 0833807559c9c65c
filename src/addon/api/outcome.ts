import type { ErrorCode } from '../../core/errors.ts';

/**
 * A mistake that a person can mend arrives as a sentence in their language; anything else fails the
 * call.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  /** `at` is the cell where it can be mended, `code` the mistake that a panel can mend by itself. */
  | { readonly ok: false; readonly message: string; readonly at?: CellPlace; readonly code?: ErrorCode };

/** A cell of a tab. */
export interface CellPlace {
  readonly tab: string;
  /** Such as `B4`. */
  readonly cell: string;
}
