import { type Cell, isBlank } from './cell.ts';
import { fold } from './fold.ts';
import { type Lines, type Reader, columnReader } from './reader.ts';

export type Status = 'won' | 'lost' | 'open';

/** Statuses as people and CRMs write them. Everything else is a stage of the road, so the deal is open. */
const WON = words(
  'won | closed won | paid | sold | success | successful | оплачено | оплачен | оплачена | оплата получена | успешно реализовано | сделка успешна | завершен | завершено | выиграна | выиграно | выигран | продано | продажа | куплено | успех',
);
const LOST = words(
  'lost | closed lost | rejected | refused | cancelled | canceled | failed | отказ | отказался | отказано | проиграна | проиграно | проигран | закрыто и не реализовано | сделка провалена | провал | отменен | отменено | отмена | потеряна | потерян | не купил | слив',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' | '));
}

export function statusOf(text: string): Status {
  const word = fold(text);
  return WON.has(word) ? 'won' : LOST.has(word) ? 'lost' : 'open';
}

/** Reads one column of statuses; a blank cell is an open deal. */
export function statusReader(table: Lines, column: number): Reader<readonly Status[]> {
  const byText = new Map<Cell, Status>();
  const statuses = new Array<Status>(table.lines.length);
  const read = (row: readonly Cell[], lead: number): void => {
    const cell = row[column];
    let status = byText.get(cell);
    if (status === undefined) {
      status = isBlank(cell) ? 'open' : statusOf(String(cell));
      byText.set(cell, status);
    }
    statuses[lead] = status;
  };
  return columnReader(table, read, () => statuses);
}
