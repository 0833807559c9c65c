import type { KpiError } from '../../core/errors.ts';
import type { Rows } from '../../read/tabs/rows.ts';
import type { GameNow, Standing } from '../api/index.ts';
import type { Asked } from '../outcome.ts';
import type { TargetData } from '../targets/targetsRead.ts';

/** What the rows of a tab come to: by row of the range. */
export interface Told {
  readonly rows: ReadonlyMap<number, GameNow | KpiError>;
  /** Null for badges. */
  readonly standing: Standing | null;
}

/** Each row as it was read, and how everybody stands by all of them. @throws KpiError when nobody is in the data. */
export type Tell = (range: Rows, data: TargetData, asked: Asked) => Told;
