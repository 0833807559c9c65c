import { type Cell, isBlank, isDate, isSheetError } from '../../cells/cell.ts';
import { dateSerial } from '../../cells/dates/dates.ts';
import { flagOf } from '../../cells/flagOf.ts';
import { cellNumber } from '../../cells/numbers/numbers.ts';
import type { SheetLocale } from '../../cells/sheetLocale.ts';
import { wordKind } from './wordKind.ts';

/** What stands in the cells of a column, by a sample of them. Shares are of cells that say something. */
export interface CellEvidence {
  /** How many cells are neither blank nor an unticked box. */
  readonly filled: number;
  /** What most cells are; `blank` when there is none, `mixed` when no kind has half of them. */
  readonly kind: 'blank' | 'dates' | 'numbers' | 'flags' | 'emails' | 'phones' | 'words' | 'mixed';
  /** Share of the cells that can be read as days. */
  readonly dateShare: number;
  /** Share of the cells that can be read as numbers. */
  readonly numberShare: number;
  /** Share of the cells that can be read as yes or no; 1 and 0 are such. */
  readonly flagShare: number;
  /** Share of the cells that are words of a status. */
  readonly statusShare: number;
  /** Share of the cells that are short codes in capitals: TX, SP. */
  readonly codeShare: number;
  /** Share of the cells that are two words or more, each with a capital: names of people. */
  readonly nameShare: number;
  /** Share of the cells that are numbers behind a sign: #1001. */
  readonly numberedShare: number;
  /** Share of the cells that are days to come. */
  readonly laterShare: number;
  /** Whether a few texts come again and again, as names of people and words of a status do. */
  readonly repeats: boolean;
  /** Whether numbers look like money: a currency, a decimal, or more than a count. */
  readonly looksLikeMoney: boolean;
  /** Whether all numbers are 0 to 1 and some are between: shares of something, and no money. */
  readonly areShares: boolean;
  /** Whether numbers are so great that they can only be days of the calendar, or written so. */
  readonly areDaySerials: boolean;
}

/** From here on a number is rather money than a count. */
const MORE_THAN_A_COUNT = 100;

/** Of numbers that say yes and no, so many are 1 and 0. */
const NEARLY_ALL = 0.9;

/** Fewer cells say nothing about how often a text comes again. */
const FEW = 4;

/** Between these a whole number may be a day of the calendar: 1990 to 2050. */
const [A_DAY, EPOCH] = [86_400_000, 25_569];
const [FIRST_DAY, LAST_DAY] = [32_874, 54_789];

/** Dashes and zeros of a date stand for a blank cell. */
const NOTHING = /^(?:[-–—−\s]+|0000-00-00.*)$/;
const DIGIT = /\d/;
/** A long word before the only digits, or a whole sentence: neither a day nor a sum. */
const PROSE = /^[^\d\s]{5,}\D*\d+\D*$|^.{40}/;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;
const EMAIL = /^\S+@\S+\.\S+$/;
const PHONE = /^\+?[\d\s()\-–.]{7,}$/;

/** What the sampled cells of one column say. */
export function cellEvidence(cells: readonly Cell[], locale: SheetLocale): CellEvidence {
  const filled = cells.filter((cell) => !isBlank(cell) && !isSheetError(cell));
  // An unticked box among other things is a blank cell.
  const areBoxes = filled.every((cell) => typeof cell === 'boolean');
  const said = filled.filter(
    (cell) => (areBoxes || cell !== false) && !(typeof cell === 'string' && NOTHING.test(cell)),
  );
  const distinct = new Set<Cell>();
  let [dates, later, numbers, flags, bits, parts] = [0, 0, 0, 0, 0, 0];
  let [emails, phones, statuses, words, codes, names, numbered, serials] = [0, 0, 0, 0, 0, 0, 0, 0];
  let looksLikeMoney = false;
  let serial = 0;
  const tomorrow = locale.today + 1;
  const isWord = (text: string): void => {
    words++;
    const kind = wordKind(text);
    if (kind === 'status') statuses++;
    else if (kind === 'code') codes++;
    else if (kind === 'name') names++;
    else if (kind === 'number') numbered++;
  };
  for (const cell of said) {
    distinct.add(typeof cell === 'string' ? cell.trim().toLowerCase() : isDate(cell) ? cell.getTime() : cell);
    if (isDate(cell)) {
      dates++;
      if (cell.getTime() / A_DAY + EPOCH > tomorrow) later++;
    } else if (typeof cell === 'boolean') flags++;
    else if (typeof cell === 'number') {
      numbers++;
      if (cell === 0 || cell === 1) bits++;
      else if (cell > 0 && cell < 1) parts++;
      if (Number.isInteger(cell) && cell > FIRST_DAY && cell < LAST_DAY) serials++;
      if (cell > MORE_THAN_A_COUNT || !Number.isInteger(cell)) looksLikeMoney = true;
    } else {
      const text = String(cell).trim();
      if (EMAIL.test(text)) emails++;
      else if (flagOf(text) !== null) flags++;
      else if (!DIGIT.test(text) || PROSE.test(text)) isWord(text);
      else if (isPhone(text)) phones++;
      else if (!NUMBER.test(text) && Number.isFinite((serial = dateSerial(text, locale)))) {
        dates++;
        if (serial > tomorrow) later++;
      } else if (Number.isFinite(cellNumber(text))) {
        numbers++;
        looksLikeMoney = true;
      } else isWord(text);
    }
  }
  const all = said.length;
  const share = (count: number): number => (all === 0 ? 0 : count / all);
  const areShares = parts > 0 && parts + bits === numbers;
  const kinds = { dates, numbers, flags, emails, phones, words };
  const most = (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => kinds[kind] * 2 > all);
  return {
    filled: filled.filter((cell) => cell !== false).length,
    kind: all === 0 ? 'blank' : (most ?? 'mixed'),
    dateShare: share(dates),
    numberShare: share(numbers),
    // Counts from 1 to 5, of which most are 1, answer no question.
    flagShare: share(flags + (bits > numbers * NEARLY_ALL ? bits : 0)),
    statusShare: share(statuses),
    codeShare: share(codes),
    nameShare: share(names),
    numberedShare: share(numbered),
    laterShare: share(later),
    repeats: all >= FEW && distinct.size > 1 && distinct.size * 2 <= all,
    looksLikeMoney: looksLikeMoney && !areShares,
    areShares,
    areDaySerials: numbers > 0 && serials === numbers,
  };
}

/** A number with the digits of a phone: ten or more, or a plus, or groups. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return PHONE.test(text) && digits >= 10 && digits <= 15 && (text.startsWith('+') || /^\d{10,}$|[\s()-]/.test(text));
}

/** A column without any cell. */
export const BLANK: CellEvidence = {
  filled: 0,
  kind: 'blank',
  dateShare: 0,
  numberShare: 0,
  flagShare: 0,
  statusShare: 0,
  codeShare: 0,
  nameShare: 0,
  numberedShare: 0,
  laterShare: 0,
  repeats: false,
  looksLikeMoney: false,
  areShares: false,
  areDaySerials: false,
};
