import { type BoardStanding, topAndFocus } from '../../../core/board/leaderboard.ts';
import type { Timeframe } from '../../../core/kpis/timeframe.ts';
import type { Ranking } from '../../../read/arguments/rankingArgument.ts';
import { whoOf } from '../../../read/arguments/managerArgument.ts';
import type { SheetLeads } from '../../../read/leads/sheetLeads.ts';

/** What is asked of a board, whatever decides the places. */
export interface BoardAsk extends Timeframe {
  readonly ranking: Ranking;
  /** How many places; null is all. */
  readonly top: number | null;
  /** A manager's name, as typed: shown with neighbours. */
  readonly focus: string | null;
}

/** The part of a board that was asked for. @throws KpiError `manager-unknown`. */
export function askedPart(
  standings: readonly BoardStanding[],
  { top, focus }: BoardAsk,
  leads: SheetLeads,
): readonly BoardStanding[] {
  const who = whoOf(focus, leads);
  return topAndFocus(standings, top, who.kind === 'one' ? who.code : null);
}
