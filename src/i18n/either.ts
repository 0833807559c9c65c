import { ROADS } from './languages.ts';
import { wordsPattern } from './wordsPattern.ts';

const OR = new RegExp(` ${wordsPattern(ROADS.map((roads) => roads.or))} `, 'i');

/** The two of `call or meeting`, the one of `call`. */
export function eitherOf(text: string): readonly string[] {
  return text.split(OR);
}
