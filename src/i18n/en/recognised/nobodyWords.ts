/** What people and CRMs write when nobody is named. */
export const nobodyWords: string =
  'not assigned|not set|unassigned|unknown|none|nobody|no one|no owner|no manager|no name|n/a|null|blank|empty';
