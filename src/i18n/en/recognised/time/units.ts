/** Units of time. `*` is the rest of a word. */
export const units = {
  week: 'w|wk|wks|week|weeks',
  day: 'd|day|days',
  hour: 'h|hr|hrs|hour|hours',
  minute: 'm|min|mins|minute|minutes',
  second: 's|sec|secs|second|seconds',
  /** Between two of them. */
  and: 'and',
  /** At the end of a header. */
  inHeaders: 'min*|h|hour|hours|s|sec*|day|days',
};
