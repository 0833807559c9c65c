const ACCENTED = /[\u00e0-\u024f]/;
const ACCENT = /([a-z])[\u0300-\u036f]+/g;

/** A folded text without the accents of Latin letters. */
export function withoutAccents(folded: string): string {
  return ACCENTED.test(folded) ? folded.normalize('NFD').replace(ACCENT, '$1').normalize('NFC') : folded;
}
