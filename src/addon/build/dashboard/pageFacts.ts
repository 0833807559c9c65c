import type { Unit } from '../../../core/kpis/kpi.ts';
import type { BuildWords } from '../../../i18n/en/build.ts';
import type { Texts } from '../../../i18n/index.ts';
import { PATTERNS } from '../../../functions/table/format.ts';
import type { TableCalls } from './tableCalls.ts';

/** What the page is made for. */
export interface PageFacts {
  readonly calls: TableCalls;
  readonly words: BuildWords;
  readonly texts: Texts;
  /** What adds up day by day: money where there is any. */
  readonly volume: 'revenue' | 'sales';
  /** The number format of sums. */
  readonly money: string;
  readonly people: number;
  /** Of the longest name. */
  readonly nameLength: number;
  /** Of a row with names, in pixels. */
  readonly lineHeight: number;
  /** The unit of each row of the tab of targets; null where a row cannot be read. */
  readonly units: readonly (Unit | null)[];
}

/** A share in cells: 22 %. */
export const SHARE = '0 %';
const FINE_SHARE = '0.0 %';
/** A chance is never 0 or 100 % where it is not certain. */
export const CHANCE_SHARE = '[>0.99]">99 %";[<0.01]"<1 %";0 %';

/** How values of a unit are written on the page. */
export function patternOn({ money }: Pick<PageFacts, 'money'>, unit: Unit | null): string {
  if (unit === 'money') return money;
  if (unit === 'share') return FINE_SHARE;
  // A row that is not there yet: a share, or a number.
  return unit === null ? '[=0]0;[<=1]0.0 %;#,##0' : PATTERNS[unit];
}

export const volumePattern = ({ volume, money }: PageFacts): string =>
  volume === 'revenue' ? money : PATTERNS.integer;
