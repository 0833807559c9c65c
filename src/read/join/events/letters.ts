import { isOnADay, valueAt } from '../../../core/leads.ts';
import { cellAt } from '../../cells/columnReader.ts';
import type { TableReading } from '../../leads/tableReading.ts';
import { cellSigns } from '../cellSigns.ts';
import { type LineFacts, type NoFact, lineFacts } from '../fact.ts';
import type { RoleColumns } from '../roleColumns.ts';
import { rowDates } from './rowDates.ts';

/** So many letters of one subject in one minute are a mass mailing. */
const A_MAILING = 10;
const MINUTES_A_DAY = 1440;

/**
 * Letters: those that the team sent and that arrived. Replies, bounces and mass mailings are none.
 *
 * @param isFromClient Whether the client wrote the letter of a line.
 */
export function letters(reading: TableReading, roles: RoleColumns, isFromClient: (line: number) => boolean): LineFacts {
  const { table } = reading;
  const [subject = -1] = roles.all('subject');
  const times = rowDates(reading, roles, ['sent', 'mailed'], ['created']);
  const says = cellSigns(table, roles, ['in', 'bounced', 'delivered', 'mass'], [subject]);
  const minutes = times?.map((at) => Math.floor(at * MINUTES_A_DAY)) ?? new Float64Array();
  const sorted = minutes.slice().sort();
  const busy = new Set(sorted.filter((minute, i) => minute === sorted[i + A_MAILING - 1]));
  // Subjects are read in busy minutes alone.
  const mailingOf = (line: number): string => {
    const minute = minutes[line] ?? NaN;
    if (!busy.has(minute)) return '';
    const title = String(cellAt(table, line, subject) ?? '').trim();
    return title === '' ? '' : `${minute} ${title}`;
  };
  const mailings = busy.size === 0 ? [] : Array.from(minutes, (_, line) => mailingOf(line));
  const sizes = countOf(mailings);
  const [isReply, isBounced, isMass] = [says('in'), says('bounced'), says('mass')];
  const is: ('letter' | NoFact)[] = [];
  for (let line = 0; line < table.lines.length; line++) is.push(told(line));
  return lineFacts(is, 'letter', times, null);

  function told(line: number): 'letter' | NoFact {
    if (isFromClient(line) || isReply(line)) return 'reply';
    if (isBounced(line)) return 'bounced';
    if (isMass(line)) return 'mass';
    const mailing = mailings[line] ?? '';
    if (mailing !== '' && (sizes.get(mailing) ?? 0) >= A_MAILING) return 'mass';
    return times !== null && isOnADay(valueAt(times, line)) ? 'letter' : 'undated';
  }
}

function countOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
