import type { units as english } from '../../../en/recognised/time/units.ts';

export const units: typeof english = {
  week: 'wo|woche|wochen',
  day: 'tg|tag|tage|tagen',
  hour: 'std|stunde|stunden',
  minute: 'minute|minuten',
  second: 'sek|sekunde|sekunden',
  and: 'und',
  inHeaders: 'std|stunde|stunden|minuten|tage|tagen|sek*',
};
