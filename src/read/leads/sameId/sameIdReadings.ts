import { NOBODY } from '../../../core/leads.ts';
import type { LineMilestones } from '../lineMilestones.ts';
import { paymentDays } from '../paymentDays.ts';
import type { TableReading } from '../tableReading.ts';
import { isOfWholeDeal } from './dealIds.ts';
import { type IdReading, type TellIdNote, sumOfRows } from './idReading.ts';
import { type IdRow, idRowReader } from './idRows.ts';
import { readSameId } from './readSameId.ts';
import { withoutRepeatedTotals } from './repeatedTotals.ts';
import { splitByClient } from './splitByClient.ts';

/** What the lines of each id are, lead by lead, in the order of the leads. */
export function sameIdReadings(
  reading: TableReading,
  road: LineMilestones,
  groups: readonly (readonly number[])[],
  isOut: Uint8Array,
  unread: ReadonlySet<number>,
  tell: TellIdNote,
): readonly (IdReading & { readonly all: readonly IdRow[] })[] {
  const several = groups.map((group) => group.filter((line) => isOut[line] === 0)).filter(({ length }) => length > 1);
  if (several.length === 0) return [];
  const { table } = reading;
  const answer = table.answers.sameId;
  const rowOf = idRowReader(reading, road, paymentDays(reading, road), (line) => !unread.has(line));
  const leads = several.flatMap((group) => {
    const [first = [], ...others] = splitByClient(group.map(rowOf));
    tell('id-clash', others.flat());
    return [first, ...others].filter(({ length }) => length > 1);
  });
  let readings = leads.map((rows) => ({ ...readSameId(rows, answer, tell), all: rows }));
  const amount = table.headers[table.columns.get('amount') ?? -1] ?? '';
  if (answer === null && isOfWholeDeal(amount)) readings = withoutRepeatedTotals(readings, tell);
  const { codes } = reading.people();
  const codeOf = ({ line }: IdRow): number => codes[line] ?? NOBODY;
  for (const { lead, parts } of readings) {
    tell('id-parts', parts, sumOfRows(parts));
    tell(
      'id-managers',
      parts.filter((part) => codeOf(part) !== codeOf(lead)),
    );
  }
  return readings.sort((a, b) => a.lead.line - b.lead.line);
}
