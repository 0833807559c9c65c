/** What people and CRMs write when nobody is named. */
export const nobodyWords: string =
  'not assigned|not set|unassigned|unknown|none|nobody|no one|no owner|no manager|no name' +
  '|no data|no agent|no rep|without manager|nil|not available|not specified|not provided|n/a|n.a|null|undefined|blank|empty';
