import { NOBODY } from '../../../core/leads.ts';
import { isBlank } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { foldName } from '../../cells/fold.ts';
import type { LineMilestones } from '../lineMilestones.ts';
import { type MergedLines, UNMERGED } from './mergedLines.ts';
import { mergeNotes } from './mergeNotes.ts';
import { negativeLines } from '../refunds/negativeLines.ts';
import { refundsOf } from '../refunds/refundsOf.ts';
import { idGroups } from '../sameId/idGroups.ts';
import type { IdReading } from '../sameId/idReading.ts';
import { refundsIn } from '../sameId/refundsIn.ts';
import { sameIdReadings } from '../sameId/sameIdReadings.ts';
import type { TableReading } from '../tableReading.ts';

/**
 * Makes leads of lines. Lines with one id are states of one lead or parts of its payment, see
 * `readSameId`; when two clients have one id and their lines are of different days, the number was
 * given twice: two leads.
 *
 * A line with a negative amount is a refund, see `negativeLines`. It belongs to the lead of its id,
 * else to the last payment of its client before it.
 */
export function mergeLines(reading: TableReading, road: LineMilestones): MergedLines {
  const { table, signs } = reading;
  const excluded = excludedLines(reading);
  if (excluded.length === 0 && !signs().mayRepeat && !signs().mayRefund) return UNMERGED;

  const [clientColumn = table.headers.length] = (['client', 'client_id', 'email', 'phone'] as const).flatMap(
    (id) => table.columns.get(id) ?? [],
  );
  const clientOf = (line: number): string => {
    const cell = cellAt(table, line, clientColumn);
    return isBlank(cell) ? '' : foldName(String(cell));
  };
  const notes = mergeNotes();
  const { idOf, areIds, groups, damaged, restarting } = idGroups(reading, road, clientOf);
  notes.tellLines('id-damaged', damaged);
  notes.tellLines('id-restarts', restarting);
  const isOut = new Uint8Array(table.lines.length);
  for (const line of excluded) isOut[line] = 1;
  const names = { idOf, clientOf };
  const negative = negativeLines(reading, road, (line) => isOut[line] === 1, names);
  const refundLines = [...negative.refunds.map(({ line }) => line), ...negative.doubles].sort((a, b) => a - b);
  for (const line of refundLines) isOut[line] = 1;

  const unread = new Set(negative.open);
  const readings = sameIdReadings(reading, road, groups, isOut, unread, notes.tell);
  const repeated: number[] = [];
  for (const { lead, parts, all } of readings) {
    const counted = new Set([lead, ...parts]);
    for (const row of all) {
      if (!counted.has(row)) repeated.push(row.line);
      if (row !== lead) isOut[row.line] = 1;
    }
  }
  if (excluded.length + refundLines.length + readings.length === 0)
    return { ...UNMERGED, unread: negative.open, areIds, notes: notes.all };

  const kept: number[] = [];
  for (let line = 0; line < table.lines.length; line++) if (isOut[line] === 0) kept.push(line);
  const leadAt = new Map(readings.map(({ lead }) => [lead.line, -1]));
  kept.forEach((line, lead) => {
    if (leadAt.has(line)) leadAt.set(line, lead);
  });
  const leadOf = ({ lead }: IdReading): number => leadAt.get(lead.line) ?? NOBODY;
  const linesWith = (wanted: IdReading['milestones']): ReadonlyMap<number, readonly number[]> =>
    new Map(
      readings
        .filter(({ milestones }) => milestones === wanted)
        .map((one) => [leadOf(one), one.rows.map(({ line }) => line)]),
    );
  const backs = [...negative.refunds, ...readings.flatMap((one) => refundsIn(one, reading))];
  const { refunds, loose, orphans, leadOfRefunds } = refundsOf(reading, road, backs, kept, names);
  return {
    kept: Int32Array.from([...kept, ...loose.map(({ line }) => line)]),
    parts: readings.flatMap((one) => one.parts.map(({ line }) => ({ lead: leadOf(one), line }))),
    linesOf: linesWith('earliest'),
    statesOf: linesWith('row'),
    refunds,
    loose: new Map(loose.map((refund, i) => [kept.length + i, refund])),
    repeated: repeated.sort((a, b) => a - b),
    refundLines,
    orphans,
    unread: negative.open,
    excluded,
    areIds,
    notes: notes.all,
    leadOfLines: () =>
      new Map([
        ...leadOfRefunds,
        ...readings.flatMap((one) => one.all.map(({ line }): [number, number] => [line, leadOf(one)])),
      ]),
  };
}

/** Lines that are no leads by their status or stage, and those that are not known yet. */
function excludedLines(reading: TableReading): readonly number[] {
  const away = reading.away();
  if (!reading.statusColumn()?.said.has('excluded')) return away;
  const statuses = reading.statuses() ?? [];
  return [...new Set([...[...statuses.keys()].filter((line) => statuses[line] === 'excluded'), ...away])];
}
