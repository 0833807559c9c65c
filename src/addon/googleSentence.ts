import type { AddonWords } from '../i18n/en/addon.ts';

/** What Google refuses, as it says it in English: from documents and reports of other add-ons. */
const CAUSES: readonly (readonly [RegExp, Exclude<keyof AddonWords['google'], 'other' | 'left'>])[] = [
  [/protected (?:cell|range|sheet|object)/i, 'locked'],
  [/not supported for \w+ sheet/i, 'noCells'],
  [/already exists/i, 'exists'],
  [/PERMISSION_DENIED|reading from storage/i, 'accounts'],
  [/authori[sz]ation|do not have permission|access denied/i, 'authorise'],
  [/number of cells in the workbook|limit of 10000000/i, 'full'],
  [/maximum of 50000 characters/i, 'tooLong'],
  [/too many (?:scripts|times)|invoked too many|too many simultaneous|rate limit/i, 'rate'],
  [/timed? ?out|maximum execution time|Service error|Service unavailable|server error|try again/i, 'service'],
];

/** The names of mistakes in a program. */
const OURS: readonly string[] = ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

/**
 * What Google has refused, as a sentence that says what to do; null for a bug of ours. Google speaks
 * the language of the user's account, so what is not known is passed on in its words.
 */
export function googleSentence(error: unknown, words: AddonWords['google']): string | null {
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  const message = String(error.message);
  const cause = CAUSES.find(([pattern]) => pattern.test(message))?.[1];
  if (cause !== undefined) return words[cause];
  const name = 'name' in error ? String(error.name) : '';
  return OURS.includes(name) ? null : words.other(message.replace(/^Exception: /, ''));
}
