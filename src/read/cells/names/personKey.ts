import { NOBODY_WORDS } from '../../../i18n/languages.ts';
import { dictionaryOf } from '../dictionary.ts';
import { foldName } from '../fold.ts';

/** A text without any word, such as a dash or 0. */
const NO_WORD = /^[\s!-0:-@[-`{-~«»“”„‘’–—−…·•]*$/;
/** What programs write for a missing value. “Nan” is a name, and so is “Na”. */
const MISSING = /^\s*(?:NaN|nan|NAN|NA)\s*$/;
const nobodyIn = dictionaryOf(
  NOBODY_WORDS.map((nobody) => ({ nobody })),
  ['nobody'],
);

/** The key that all spellings of one person share; '' for nobody: a dash, 0, «не назначен», NaN. */
export function personKey(name: string): string {
  const key = foldName(name);
  // Many names are asked about, and most are too long to be a missing value.
  return NO_WORD.test(key) || (key.length < 4 && MISSING.test(name)) || nobodyIn(key) ? '' : key;
}
