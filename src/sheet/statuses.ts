import { type Cell, isBlank } from './cell.ts';
import { fold } from './fold.ts';
import { type Lines, type Reader, columnReader } from './reader.ts';

export type Status = 'won' | 'lost' | 'open';

/** Statuses as people and CRMs write them. Everything else is a stage of the road, so the deal is open. */
const WON =
  /^(?:(?:closed )?won|paid|sold|success(?:ful)?|оплачен[ао]?|оплата получена|успешно реализовано|сделка успешна|завершено?|выигран[ао]?|продано|продажа|куплено|успех)$/;
const LOST =
  /^(?:(?:closed )?lost|rejected|refused|cancell?ed|failed|отказ(?:ался|ано)?|проигран[ао]?|закрыто и не реализовано|сделка провалена|провал|отмен(?:а|ено?)|потерян[ао]?|не купил|слив)$/;
/** Stages that surely are on the way, so that nobody needs to look at them. */
const OPEN =
  /^(?:new|open|in progress|in work|engaging|prospecting|qualified|negotiation|pending|waiting|нов(?:ый|ая|ое)|в работе|открыт[ао]?|в процессе|ожида\S+ оплаты|думает|переговоры|первичный контакт)$/;

export function statusOf(text: string): Status {
  const word = fold(text);
  return WON.test(word) ? 'won' : LOST.test(word) ? 'lost' : 'open';
}

/** False for a status that was taken as open because nobody knows it. */
export function isKnownStatus(text: string): boolean {
  return statusOf(text) !== 'open' || OPEN.test(fold(text));
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
