import { plural } from '../plural.ts';

/** What the panel of the team's own KPIs says. */
export const kpis = {
  nameless: 'No name',
  or: ' or ',
  giveName: 'Give it a name.',
  fields: {
    name: 'Name',
    measure: 'Measure',
    within: 'Within days',
    better: 'Better',
  },
  /** The label of To where it is not the end of a road. */
  without: 'Who did not get to',
  counted: 'Leads that got to',
  limit: 'Blank: no limit.',
  timeLimit: 'Blank: 90.',
  measures: {
    rate: 'Share that got there',
    keep: 'Share that stayed',
    time: 'Days, of those who get there',
    half: 'Day by which half of all got there',
    count: 'How many',
    sum: 'Sum',
    average: 'Average',
  },
  betters: { higher: 'Higher is better', lower: 'Lower is better' },
  sentences: {
    rate: (from: string, to: string) => `Share of ${from} → ${to}`,
    keep: (from: string, to: string) => `Share of ${from} without ${to}`,
    time: (from: string, to: string) => `Days ${from} → ${to}, of those who get there`,
    half: (from: string, to: string) => `Day by which half of ${from} got to ${to}`,
    count: (_from: string, to: string) => `How many: ${to}`,
    sum: (_from: string, to: string, column: string) => `Sum of ${column}, leads with ${to}`,
    average: (_from: string, to: string, column: string) => `Average ${column}, leads with ${to}`,
  },
  inDays: (days: string) => ` in ${days} ${days === '1' ? 'day' : 'days'}`,
  days: (value: string) => `${value} days`,
  onData: 'On your data',
  ofLeads: (leads: number) => `of ${plural(leads, 'lead', 'leads')}`,
  overLeads: (leads: number) => `on ${plural(leads, 'lead', 'leads')}`,
  ripening: (leads: number) => `${leads.toLocaleString('en-GB')} too early to count`,
  blank: 'Blank: nothing to count yet',
  renamed: 'Formulas that use the old name will need the new one.',
  builtin: (count: number) => `Built-in KPIs: ${count}`,
  noColumn: 'no column for it',
};
