import type { IWorkbookData } from '@univerjs/core';
import { del, get, set } from 'idb-keyval';
import type { Language } from '../sample/model.ts';
import type { Book } from './language.ts';

/**
 * The workbook as it was saved in this browser. `version` is the version of its original sample.
 */
interface Kept {
  readonly version: string;
  readonly snapshot: Partial<IWorkbookData>;
}

const key = (language: Language, book: Book): string =>
  `kpi-map-workbook-${language}${book === 'empty' ? '-empty' : ''}`;

/**
 * The saved workbook; null when there is none, when it was made from an older sample, or when the
 * browser cannot save.
 */
export async function keptWorkbook(
  language: Language,
  book: Book,
  version: string,
): Promise<Partial<IWorkbookData> | null> {
  const kept = await get<Kept>(key(language, book)).catch(() => undefined);
  return kept?.version === version ? kept.snapshot : null;
}

/** Rejects where the browser cannot save (a private window, a full disk). */
export async function keepWorkbook(language: Language, book: Book, kept: Kept): Promise<void> {
  await set(key(language, book), kept);
}

export async function forgetWorkbook(language: Language, book: Book): Promise<void> {
  await del(key(language, book));
}
