/** How periods are written in words. */
export const periods = {
  /** With the number of a quarter: Q4 is known everywhere. */
  quarter: '',
  /** After that number. */
  ordinal: '',
  /** The one letter that stands for a quarter after a year. */
  quarterLetter: '',
  /** With the number of a week. */
  week: 'week',
  /** Between the first and the last day. */
  to: 'to',
};
