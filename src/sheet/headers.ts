import { MILESTONES } from '../core/leads.ts';
import { TEXTS, type Texts } from '../i18n/index.ts';
import { fold } from './fold.ts';

/** The columns that are recognised, in the order of KPI_DATA. Every other date column is a milestone under its own header. */
export type ColumnId = keyof Texts['columns'];
export const COLUMN_IDS = Object.keys(TEXTS.en.columns) as readonly ColumnId[];

/** Columns of dates, and of numbers; all others are words. */
export const DATE_IDS: readonly ColumnId[] = [...MILESTONES, 'nps_date', 'close_date'];
export const NUMBER_IDS: readonly ColumnId[] = ['amount', 'refund_amount', 'emails_before_call', 'calls', 'nps'];

/** Words that say nothing by themselves, which a header may have around the one that matters: "Дата первого звонка", "Deal owner", "Paid at". */
const GENERIC =
  /(?:^| )(?:date|at|on|of|first|deal|order|lead|дата|дате|перв[ыо][йг]о?|сделк[аиу]|сделке|заказ[ау]?|лида)(?= |$)/g;

/** The words that name a column in any language, folded: its id, what it is called, and what else people write. */
export function wordsOf(id: ColumnId): readonly string[] {
  return [
    id.replace(/_/g, ' '),
    ...Object.values(TEXTS)
      .flatMap(({ columns }) => columns[id].split('|'))
      .map(fold),
  ];
}

let byWord: ReadonlyMap<string, ColumnId> | null = null;

/** The column that a header names; null when it is not known. The spelling may differ in case, spaces, ё and the like. */
export function recognise(header: string): ColumnId | null {
  byWord ??= new Map(COLUMN_IDS.flatMap((id) => wordsOf(id).map((word) => [word, id])));
  const words = fold(header);
  return byWord.get(words) ?? byWord.get(fold(words.replace(GENERIC, ''))) ?? null;
}
