import { IDS } from '../../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../../i18n/wordsPattern.ts';
import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { fold } from '../../cells/fold.ts';
import { isNothing, normalText } from '../../cells/normalText.ts';
import { headerTokens } from '../../table/columns/headerTokens.ts';
import { wordsApart } from '../../table/columns/wordsApart.ts';
import type { SourceTable } from '../../table/sourceTable.ts';

/** The ids of deals, line by line. */
export interface DealIds {
  /** False for a column of the ids of clients. */
  readonly areOfDeals: boolean;
  /** As exact text; '' where the line says nothing of a deal. */
  of(line: number): string;
  /** Whether the id of a line lost its last digits: 5.80503E+18. */
  isDamaged(line: number): boolean;
}

/**
 * Reads the ids of deals. The id of a client or a user says who came, not which deal it is; a dash,
 * "no", 0 and an error say nothing; and of a number that lost its last digits nobody knows whose it
 * was.
 */
export function dealIds(table: SourceTable): DealIds {
  const column = table.columns.get('id') ?? -1;
  const header = table.headers[column] ?? '';
  const { columns, headers } = table.answers;
  // What a person has said counts before the words of a header.
  const isTold = columns.has(column) || headers.has(fold(header));
  const areOfDeals = isTold || !isClientId(header);
  return {
    areOfDeals,
    of: (line) => (areOfDeals ? idText(cellAt(table, line, column)) : ''),
    isDamaged: (line) => isDamaged(cellAt(table, line, column)),
  };
}

function idText(cell: Cell): string {
  if (typeof cell === 'number') return cell === 0 || isDamaged(cell) ? '' : String(cell);
  if (isBlank(cell) || isSheetError(cell) || typeof cell === 'boolean') return '';
  const text = String(cell).trim();
  if (/\d/.test(text)) return Number(text) === 0 || isDamaged(text) ? '' : text;
  return isNothing(normalText(text)) ? '' : text;
}

/** A spreadsheet keeps 15 digits: from here on, two different ids may be the same number. */
const TOO_LONG = 1e15;

function isDamaged(cell: Cell): boolean {
  return typeof cell === 'number' ? Math.abs(cell) >= TOO_LONG : /^\s*\d(?:[.,]\d+)?e\+\d+\s*$/i.test(String(cell));
}

/** Whether a header names the id of a client and not that of a deal: Customer ID, userId. */
function isClientId(header: string): boolean {
  return says('clients', header) && !says('deals', header);
}

/** Whether the header of a sum speaks of the whole deal: Order total, Deal amount. */
export function isOfWholeDeal(header: string): boolean {
  // Words in small letters may be written as one: orderamount.
  return says('wholes', header) || says('wholes', headerTokens(header).join(' '));
}

/** Whether the header of a column says that its ids are those of deals: Order ID. */
export function isDealId(header: string): boolean {
  return says('deals', header) || says('ids', header);
}

function says(what: keyof (typeof IDS)[number], header: string): boolean {
  const words = wordsPattern(IDS.map((ids) => ids[what]));
  // A column of a program: customerId.
  const spaced = fold(wordsApart(header));
  return new RegExp(`(?:^|[^${LETTERS}])${words}(?:$|[^${LETTERS}])`).test(spaced);
}
