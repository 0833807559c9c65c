/** Months, and what stands around them in a date. */
export const months = {
  /**
   * January to December, in every form that people write. A shortened name keeps at least three
   * letters.
   */
  names: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  /** After the number of a day: 5th. */
  ordinals: 'st|nd|rd|th',
  /** Before the month and before the year. */
  of: '',
  /** After the year. */
  year: '',
  /** Before the time of day. */
  at: 'at',
  /** After the time of day. */
  clock: '',
};
