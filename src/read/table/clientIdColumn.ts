import { CLIENT_IDS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';
import { fold } from '../cells/fold.ts';
import type { SourceTable } from './sourceTable.ts';

let words: ReadonlySet<string> | null = null;

/**
 * The column that holds the number of each client: “Customer ID”, `customer_id`, «ID клиента».
 * Undefined when there is none, when it is read as something else, or when a person leaves it out.
 */
export function clientIdColumn({ headers, columns, answers }: SourceTable): number | undefined {
  words ??= new Set(CLIENT_IDS.flatMap(wordsInList).map(fold));
  const known = words;
  const read = new Set(columns.values());
  const found = headers.findIndex((header, column) => {
    const isOut =
      read.has(column) || answers.columns.get(column) === null || answers.headers.get(fold(header)) === null;
    return !isOut && header !== '' && known.has(fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  });
  return found === -1 ? undefined : found;
}
