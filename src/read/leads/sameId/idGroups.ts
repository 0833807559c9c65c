import type { LineMilestones } from '../lineMilestones.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { isOnADay, NEVER } from '../../../core/leads.ts';
import { dealIds, isDealId } from './dealIds.ts';
import { groupBy } from '../../groupBy.ts';
import { restartsEachMonth } from './restartsEachMonth.ts';
import type { TableReading } from '../tableReading.ts';

/** Which lines have one id. */
export interface IdGroups {
  /** The id of a line; '' where it says nothing of a deal. */
  readonly idOf: (line: number) => string;
  /** False where the column holds the ids of clients, or numbers of rows. */
  readonly areIds: boolean;
  /** Lines of each id that stands twice or more. */
  readonly groups: readonly (readonly number[])[];
  /** Lines with a repeated id that lost its last digits: nobody knows whose it is. */
  readonly damaged: readonly number[];
  /** Lines whose number is that of a row of the month; no lines where it is an id. */
  readonly restarting: readonly number[];
}

/** @param clientOf The folded client of a line. */
export function idGroups(reading: TableReading, road: LineMilestones, clientOf: (line: number) => string): IdGroups {
  const { table, signs } = reading;
  const column = table.columns.get('id') ?? -1;
  const ids = dealIds(table);
  const areIds = ids.areOfDeals;
  if (!signs().mayRepeat) return { idOf: ids.of, areIds, groups: [], damaged: [], restarting: [] };

  const first = new Map<string, number>();
  const byId = new Map<string, number[]>();
  const lost: number[] = [];
  for (let line = 0; line < table.lines.length; line++) {
    const id = ids.of(line);
    if (id === '') {
      if (ids.isDamaged(line)) lost.push(line);
      continue;
    }
    const before = first.get(id);
    const group = byId.get(id);
    if (before === undefined) first.set(id, line);
    else if (group) group.push(line);
    else byId.set(id, [before, line]);
  }
  const alike = groupBy(lost, (line) => String(cellAt(table, line, column)).trim());
  const damaged = lost.filter((line) => (alike.get(String(cellAt(table, line, column)).trim())?.length ?? 0) > 1);
  if (byId.size > 0 && !isDealId(table.headers[column] ?? '') && areRowNumbers()) {
    return { idOf: () => '', areIds: false, groups: [], damaged, restarting: [...table.lines.keys()] };
  }
  return { idOf: ids.of, areIds, groups: [...byId.values()], damaged, restarting: [] };

  function areRowNumbers(): boolean {
    const days = (['created', 'paid'] as const).map((id) => road.milestone(id));
    const dayOf = (line: number): number => days.map((all) => all?.[line] ?? NEVER).find(isOnADay) ?? NEVER;
    return restartsEachMonth(
      Array.from(table.lines.keys(), (line) => ({
        id: ids.of(line),
        client: clientOf(line),
        day: Math.floor(dayOf(line)),
      })),
    );
  }
}
