import { JOINS } from '../../i18n/languages.ts';
import { LETTERS } from '../../i18n/wordsPattern.ts';
import { fold } from '../cells/fold.ts';
import { withoutAccents } from '../cells/withoutAccents.ts';
import { wordsApart } from '../table/columns/wordsApart.ts';

/** What a header or a cell of an export beside deals may speak of. */
export type JoinWord = keyof (typeof JOINS)[number];

const SIGNS = new RegExp(`[^0-9${LETTERS}]+`, 'g');

/** A text in small letters with a space around each word: signs are spaces. */
export function spacedWords(text: string): string {
  return ` ${withoutAccents(fold(wordsApart(text)))
    .replace(SIGNS, ' ')
    .trim()} `;
}

/** Whether a text speaks of something, in any language. @param words As {@link spacedWords} gives it. */
export function speaksOf(what: JoinWord, words: string): boolean {
  const isIn = (part: string): boolean =>
    part.startsWith('=') ? words === ` ${part.slice(1)} ` : words.includes(part);
  return JOINS.some((language) => language[what].split('|').some(isIn));
}
