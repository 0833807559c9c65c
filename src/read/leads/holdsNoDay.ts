import type { DateColumn } from '../cells/dates/dates.ts';

/** Whether a column of dates has cells, and none of them can be read: nobody knows what happened. */
export const holdsNoDay = ({ values, unreadable }: DateColumn): boolean =>
  unreadable.length > 0 && values.every(Number.isNaN);
