/** Weekdays from Monday, as people write them before a date and in a list of days off. */
export const weekdays = [
  'mon|monday|mondays',
  'tue|tues|tuesday|tuesdays',
  'wed|wednes|wednesday|wednesdays',
  'thu|thur|thurs|thursday|thursdays',
  'fri|friday|fridays',
  'sat|satur|saturday|saturdays',
  'sun|sunday|sundays',
];
