const NAMES =
  'january february march april may june july august september october november december январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(
    ' ',
  );

const known = new Map<string, number>();

/** The number of a month by its name in English or Russian, whole or cut (`нояб`), in any case (`ноября`); NaN for other words. */
export function monthOf(name: string): number {
  const number = known.get(name) ?? numberOf(name.toLowerCase());
  known.set(name, number);
  return number;
}

function numberOf(word: string): number {
  const stem = word === 'мая' ? 'май' : word.length > 3 ? word.replace(/[ьяае]$/, '') : word;
  const index = stem.length < 3 ? -1 : NAMES.findIndex((name) => name.startsWith(stem));
  return index < 0 ? NaN : (index % 12) + 1;
}
