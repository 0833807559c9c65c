import { ROADS } from './languages.ts';
import { wordsPattern } from './wordsPattern.ts';

const OR = new RegExp(` ${wordsPattern(ROADS.map((roads) => roads.or))} `, 'i');

/** The parts of a text with "or": two for `call or meeting`, one for `call`. */
export function eitherOf(text: string): readonly string[] {
  return text.split(OR);
}
