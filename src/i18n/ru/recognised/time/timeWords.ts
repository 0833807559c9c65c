import type { timeWords as english } from '../../../en/recognised/time/timeWords.ts';

export const timeWords: typeof english = {
  today: 'сегодня',
  yesterday: 'вчера|вчерашний день',
  this: 'эт*|текущ*|нынешн*',
  last: 'прошл*|последн*|предыдущ*|минувш*',
  since: 'с начала|от начала',
  toDate: '',
  day: 'день|дня|дней|дн|дни',
  week: 'недел*|нед',
  month: 'месяц*|мес',
  quarter: 'квартал*|кв',
  year: 'год|года|году|годы|лет',
  in: 'за|в|на',
  schoolYear: 'учебный год|уч. год|уч. г|учебного года',
};
