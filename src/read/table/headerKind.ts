import { TABLE_KINDS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import { dictionaryOf } from '../cells/dictionary.ts';
import { wordsApart } from './columns/wordsApart.ts';
import { fold } from '../cells/fold.ts';
import { kept } from '../cells/kept.ts';

/** What a header says of the kind of its table: see the words of a language, `tableKinds`. */
export type HeaderKind = (typeof KINDS)[number];
const KINDS = ['day', 'entered', 'exited', 'to', 'calls', 'meetings', 'sales', 'revenue', 'reason', 'other'] as const;

const kindNamed = dictionaryOf(TABLE_KINDS, KINDS);
let around: RegExp | null = null;

/** What a header says of its table's kind; null for most headers. */
export const headerKind = kept((header): HeaderKind | null => {
  const split = wordsApart(header).replace(/[,(].*$/s, '');
  const word = fold(split);
  around ??= new RegExp(`(?:^| )${wordsPattern(TABLE_KINDS.map((kinds) => kinds.around))}(?= |$)`, 'g');
  return kindNamed(word) ?? kindNamed(fold(word.replace(around, ''))) ?? null;
});
