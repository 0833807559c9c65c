/** Text as people mean it: lower case, ё as е, every run of spaces as one, nothing invisible. Signs and dashes stay. */
export function normalText(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u200b-\u200f\ufe0f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * How people and CRMs write that there is nothing: dashes and zeros (`0000-00-00`), `n/a`, `null`, and in words: `нет даты`,
 * `не закрыта`, `не указано`, `not set`.
 */
const NOTHING =
  /^(?:[-–—−_.:/ 0]+|[nн][./]?[aд]\.?|null|none|nil|undefined|unknown|empty|never|пусто|отсутствует|нет(?: [а-я ]+)?|not?(?: [a-z ]+)?|не ?(?:[а-я]*(?:[аея]н|[ыя]т)|был|извест)[аоын]{0,2})$/;

/** @param text As {@link normalText} gives it. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
