import { MAGNITUDES } from '../../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../../i18n/wordsPattern.ts';
import { currencyIn, mayMean } from './currencyIn.ts';

/** What stands around the digits of a number. */
export interface Around {
  /** What the number is multiplied by: -1, 1000. */
  readonly times: number;
  readonly isPercent: boolean;
  /** The currency as written, '' for none, and its code. */
  readonly sign: string;
  readonly currency: string | null;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SHAPE = /^([-+−–(])? ?([^-+−–()]*?) ?([-+−–(])? ?0 ?(.*?) ?([-−])?(\))?$/;

/** The pattern of a word for thousand, million or billion. */
function manyPattern(): RegExp {
  const [thousand, million, billion] = (['thousand', 'million', 'billion'] as const).map((power) =>
    wordsPattern(MAGNITUDES.map((one) => one[power])),
  );
  const [few, many] = (['thousand', 'million'] as const).map((power) =>
    wordsPattern(MAGNITUDES.map(({ ofMoney }) => ofMoney[power])),
  );
  // Some letters mean this only beside money: a currency must follow them.
  const money = '(?=[. ]*[^. ])';
  return new RegExp(`^(?:(${thousand}|${few}${money})|(${million}|${many}${money})|(${billion}))(?![${LETTERS}])[. ]*`);
}

let powerWord: RegExp | null = null;

/** `500,-` and `500.–` are whole amounts. */
const NO_CENTS = /^[.,][-–—]/;

/**
 * Reads what stands around a number. In the text, one `0` stands for all its digits:
 * `-0 тыс. руб.`, `(0 ₽)`, `US$0`, `0 %`.
 *
 * @returns Null when any part is not known, so «12 или 13» and `0 kg` are not numbers.
 */
export function readAround(text: string): Around | null {
  const parts = SHAPE.exec(text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim());
  if (parts === null) return null;
  const [, first = '', before = '', second = '', rest = '', third = '', closed] = parts;
  const signs = first + second + third;
  if (signs.length > 1 || (signs === '(') !== (closed !== undefined)) return null;
  const times = signs === '' || signs === '+' ? 1 : -1;
  if (rest === '%') return before === '' ? { times, isPercent: true, sign: '', currency: null } : null;
  const after = rest.replace(NO_CENTS, '').trim();
  const many = (powerWord ??= manyPattern()).exec(after.toLowerCase());
  const power = many ? many.indexOf(String(many[1] ?? many[2] ?? many[3]), 1) : 0;
  const behind = many ? after.slice(many[0].length) : after;
  const [own, other] = [before, behind].filter((word) => word !== '').map(currencyIn);
  if (own === null || other === null) return null;
  // `$5 CAD`, `$5 USD`, but not `$5 ₽`.
  if (other !== undefined && other !== own && !mayMean(before, other)) return null;
  return {
    times: times * 1000 ** power,
    isPercent: false,
    sign: behind || before,
    currency: other ?? own ?? null,
  };
}
