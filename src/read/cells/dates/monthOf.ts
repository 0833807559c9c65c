import { MONTHS } from '../../../i18n/languages.ts';

const known = new Map<string, number>();

/**
 * The number of a month, 1 to 12, by its name in any language: whole, cut to three letters or more
 * (`нояб`), in any grammatical case (`ноября`). NaN for other words.
 */
export function monthOf(name: string): number {
  const number = known.get(name) ?? numberOf(name.toLowerCase());
  known.set(name, number);
  return number;
}

function numberOf(word: string): number {
  if (word.length < 3) return NaN;
  for (const { names } of MONTHS) {
    const index = names.findIndex((forms) => forms.split('|').some((form) => form.startsWith(word)));
    if (index >= 0) return index + 1;
  }
  return NaN;
}
