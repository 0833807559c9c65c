import { type Cell, isBlank } from './cell.ts';
import type { Export, Status } from '../exports/export.ts';
import { EXPORTS } from '../exports/index.ts';
import { fold } from './fold.ts';
import { type Lines, type Reader, columnReader } from './columnReader.ts';

export type { Status } from '../exports/export.ts';

/** Statuses as people everywhere write them: by the word that says it, whatever its gender and number. */
const GENERAL: readonly (readonly [Status, RegExp])[] = [
  [
    'won',
    /^(?:(?:closed ?|deal )?won|paid|sold|purchased|success(?:ful)?|(?:полностью )?оплачен[аоы]?|оплата получена|завершен[ао]?|выигран[ао]?|продан[ао]?|продажа|купил[аи]?|куплен[ао]?|успех|успешн(?:о|а|ый)(?: завершен[ао]?)?)$/,
  ],
  [
    'lost',
    /^(?:(?:closed ?|deal )?lost|rejected|refused|declined|cancell?ed|failed|(?:un|dis)qualified|отказ(?: клиента|ался|алась|ано)?|проигран[ао]?|провал(?:ен[ао]?)?|отмен(?:а|ен[ао]?)|потерян[ао]?|не (?:купил[аи]?|реализован[ао]?)|слив|(?:не ?целевой|некачественный)(?: лид)?)$/,
  ],
  [
    'refunded',
    /^(?:(?:full )?refund(?:ed)?|charge ?back|(?:полный )?возврат(?: средств| денег)?|возвращен[аоы]?|деньги возвращены)$/,
  ],
  [
    'excluded',
    /^(?:spam|duplicate|test|deleted|спам|дубл(?:ь|икат)|тест(?:овы[йе]|овая)?|удален[ао]?)(?: (?:lead|deal|order|лид|сделка|заказ))?$/,
  ],
  [
    'open',
    /^(?:new|open|in (?:progress|work)|active|working|engaging|prospecting|contacted|qualified|proposal|negotiations?|pending|(?:on )?hold|waiting|unpaid|not paid|partially paid|нов(?:ый|ая|ое)(?: лид| заявка)?|в работе|открыт[ао]?|в процессе|ожида\S+(?: \S*оплат[уы])?|(?:не|частично) оплачен[ао]?|предоплата|думает|переговоры|счет выставлен|отложен[ао]?|квалификация|презентация|первичный контакт)$/,
  ],
];

/** What is neither a letter nor a digit. Ranges, because the engine takes milliseconds to compile all letters of Unicode. */
const SIGNS = /[^0-9a-zµß-öø-\u02af\u0370-\u1fff\u3040-\ud7ff]+/g;

/** A status without what people and programs put around it: ticks, the number of the stage, the funnel in `C1:WON`. */
function wordOf(text: string): string {
  return fold(text)
    .replace(SIGNS, ' ')
    .trim()
    .replace(/^c?\d+ /, '');
}

const byExport = new Map<Export, ReadonlyMap<string, Status>>();

/** An export's own words; codes are written in one, as `closedwon`. */
function ownStatus(word: string, from: Export): Status | undefined {
  const bare = (text: string): string => text.replace(SIGNS, '');
  let known = byExport.get(from);
  if (known === undefined) {
    known = new Map(
      GENERAL.flatMap(([status]) =>
        (from.statuses[status]?.split('|') ?? []).map((text): [string, Status] => [bare(text), status]),
      ),
    );
    byExport.set(from, known);
  }
  return known.get(bare(word));
}

/**
 * What a status means: by the words of the export, then by those that everybody uses, then by those of other exports.
 *
 * @returns null when nobody knows it: it is a stage of the road, so the deal is taken as open.
 */
export function statusOf(text: string, from: Export | null): Status | null {
  const word = wordOf(text);
  if (word === '') return null;
  const own = from === null ? undefined : ownStatus(word, from);
  if (own !== undefined) return own;
  const general = GENERAL.find(([, words]) => words.test(word));
  if (general !== undefined) return general[0];
  // One letter is a code: outside its own export it may mean anything.
  for (const other of word.length > 1 ? EXPORTS : []) {
    const status = ownStatus(word, other);
    if (status !== undefined) return status;
  }
  return null;
}

/** As {@link statusOf}, for a cell, remembering what it has seen; null for a blank one as well. */
export function statusCache(from: Export | null): (cell: Cell) => Status | null {
  const seen = new Map<Cell, Status | null>();
  function learn(cell: Cell): Status | null {
    let status: Status | null = null;
    // A box, ticked or not, is no status; but a sheet makes one of the word "false".
    if (typeof cell === 'boolean') status = (from && ownStatus(String(cell), from)) ?? null;
    else if (!isBlank(cell)) status = statusOf(String(cell), from);
    seen.set(cell, status);
    return status;
  }
  return (cell) => {
    const status = seen.get(cell);
    return status === undefined ? learn(cell) : status;
  };
}

/** Reads what a column of statuses says and, where it says nothing, what a column of stages does; what neither knows is open. */
export function statusReader(
  table: Lines,
  columns: { readonly status: number | undefined; readonly stage: number | undefined },
  from: Export | null,
): Reader<readonly Status[]> {
  const known = statusCache(from);
  const statuses = new Array<Status>(table.lines.length);
  const first = columns.status ?? columns.stage ?? -1;
  const second = columns.stage ?? first;
  const read = (row: readonly Cell[], lead: number): void => {
    statuses[lead] = known(row[first]) ?? known(row[second]) ?? 'open';
  };
  return columnReader(table, read, () => statuses);
}
