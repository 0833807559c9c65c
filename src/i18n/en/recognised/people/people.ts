/** What people write beside names. `*` is the rest of a word. */
export const people = {
  /** Between two names in one cell, with spaces around. */
  and: 'and',
  /** A name that begins or ends with one of these is a team. */
  teams: 'team|teams|group|department|dept|office|branch|sales|marketing|support|everyone|everybody',
  /** Behind a name: who does not work here any more, or not now. */
  gone: 'fired|dismissed|resigned|left|ex|former|inactive|deactivated|deleted|archived|on leave|maternity leave',
};
