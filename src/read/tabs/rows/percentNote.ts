import { type Texts, fill } from '../../../i18n/index.ts';
import type { TargetRow } from './targetRows.ts';

/** The note that a target typed as 40 was read as 40 %; '' when it was read as typed. */
export function percentNote({ goal, isPercent }: TargetRow, { scorecard: words }: Texts): string {
  return isPercent ? fill(words.percent, { typed: String(goal * 100) }) : '';
}
