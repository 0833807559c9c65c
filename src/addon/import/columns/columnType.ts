import type { ColumnFacts, ColumnType } from '../../api/index.ts';

/** How many of ten cells must be of a kind. */
const MOST = 9;

const TEXT: ColumnType = { is: 'text' };
const NAME: ColumnType = { is: 'name' };

/**
 * What the cells of a column become.
 *
 * @param isName Whether it is read as IDs, phones or emails: they stay as they are written.
 * @param elsewhere What the other columns prove about the order of day and month.
 * @param dayFormat How days are shown in this spreadsheet.
 */
export function columnType(
  facts: ColumnFacts,
  isName: boolean,
  elsewhere: 'day' | 'month' | null,
  dayFormat: string,
): ColumnType {
  const { filled, days, numbers, natives, codes } = facts;
  if (isName) return NAME;
  if (days * 2 > filled) return { is: 'day', order: orderOf(facts, elsewhere), format: formatOfDays(facts, dayFormat) };
  if (numbers + natives === 0 || (numbers + natives) * 10 < filled * MOST) return TEXT;
  return codes > 0 ? NAME : numberType(facts);
}

/** What the columns together prove about the order of day and month; null for nothing. */
export function provenOrder(all: readonly ColumnFacts[]): 'day' | 'month' | null {
  const [day, month] = [all.some(({ dayFirst }) => dayFirst > 0), all.some(({ monthFirst }) => monthFirst > 0)];
  return day === month ? null : day ? 'day' : 'month';
}

function orderOf(
  { dayFirst, monthFirst, eitherFirst, dotted }: ColumnFacts,
  elsewhere: 'day' | 'month' | null,
): Extract<ColumnType, { is: 'day' }>['order'] {
  if (dayFirst > 0 && monthFirst > 0) return 'both';
  if (dayFirst > 0) return 'day';
  if (monthFirst > 0) return 'month';
  if (eitherFirst === 0) return 'any';
  return elsewhere ?? (dotted === eitherFirst ? 'day' : 'open');
}

function formatOfDays({ times, seconds }: ColumnFacts, dayFormat: string): string {
  return times === 0 ? dayFormat : `${dayFormat} hh:mm${seconds === 0 ? '' : ':ss'}`;
}

/** Text where the numbers contradict each other, nothing tells them, or they are of two kinds. */
function numberType({ numbers, points, commas, unsure, signed, percents, signs }: ColumnFacts): ColumnType {
  const isSplit = unsure > 0 && points > 0 === commas > 0;
  const isMixed = signs.length > 1 || (signed > 0 && signed * 10 < numbers * MOST);
  if (isSplit || isMixed || (percents > 0 && percents < numbers)) return TEXT;
  const decimal = points > 0 ? (commas > 0 ? 'any' : 'point') : commas > 0 ? 'comma' : 'any';
  const digits = points + commas > 0 ? '.00' : '';
  const sign = (signs[0] ?? '').replace(/"/g, '').trim();
  const format = percents > 0 ? `0${digits}%` : sign !== '' ? `#,##0${digits} "${sign}"` : null;
  return { is: 'number', decimal, format };
}
