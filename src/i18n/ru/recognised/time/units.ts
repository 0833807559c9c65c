import type { units as english } from '../../../en/recognised/time/units.ts';

export const units: typeof english = {
  week: 'нед|неделя|недели|недель|неделю',
  day: 'д|дн|день|дня|дни|дней|сут|сутки|суток',
  hour: 'ч|час|часа|часы|часов',
  minute: 'м|мин|минут|минута|минуты|минуту',
  second: 'с|сек|секунд|секунда|секунды|секунду',
  and: 'и',
  inHeaders: 'мин*|час*|ч|сек*|дн*',
};
