import { plural } from '../plural.ts';

/** What joining several exports says, in the panel of data. */
export const sources = {
  title: 'Several exports, one client',
  about:
    'Tick the tabs about the same clients: orders or deals, and webinar attendance, calls, letters, forms. Clients are found by ID, email and phone.',
  tabs: 'Tabs to join',
  /** Orders, 1,200 rows. */
  kind: (kind: string, rows: number) => `${kind}, ${plural(rows, 'row', 'rows')}`,
  none: 'No tab holds orders, deals, attendance, calls, letters or forms yet. Import their files above, all at once.',
  others: (count: number) => `${plural(count, 'tab', 'tabs')} of another kind`,
  few: 'Tick at least two tabs.',
  many: (most: number) => `At most ${most} tabs can be joined. Untick those that you need least.`,
  noMain: 'None of these tabs holds orders or deals, so there are no leads to join the others to. Tick one that does.',
  main: 'Leads come from',
  mains: (main: string, others: readonly string[]) =>
    `Each row of “${main}” becomes a lead. ${others.join(', ')} only add to its clients: money, days of payment, steps.`,
  twins: (main: string, other: string) =>
    `“${main}” and “${other}” are of one kind. If they are halves of one export, put them into one tab, one under the other: a client who stands only in “${other}” becomes no lead.`,
  match: 'How they match',
  parts: {
    matched: (rows: number) => `${rows.toLocaleString('en-GB')} matched`,
    own: (rows: number) => `${rows.toLocaleString('en-GB')} only here`,
    nobody: (rows: number) => `${rows.toLocaleString('en-GB')} nobody’s`,
    doubtful: (rows: number) => `${rows.toLocaleString('en-GB')} doubtful`,
    out: (rows: number) => `${rows.toLocaleString('en-GB')} left out`,
  },
  unmatched: (main: string) =>
    `Nothing matches: no client of “${main}” stands in the other tabs. Export them again with emails, phones or IDs of clients, or tick other tabs.`,
  makes: (rows: number, columns: number) =>
    `Together: ${plural(rows, 'row', 'rows')}, ${plural(columns, 'column', 'columns')}.`,
  asValues:
    'That is more than one formula can answer, so values are written. They do not follow the tabs by themselves: one click here renews them.',
  write: (tab: string) => `Write the tab “${tab}”`,
  rewrite: (tab: string) => `Write the tab “${tab}” anew`,
  writing: 'Joining the tabs',
  done: (tab: string, rows: number) => `“${tab}” is ready: ${plural(rows, 'row', 'rows')}.`,
  joined: (tab: string, from: readonly string[]) => `“${tab}” joins ${from.join(', ')}.`,
  follows: 'It follows them by itself.',
  asOf: (day: string) => `Values as of ${day}.`,
  renew: (tab: string) => `Renew “${tab}”`,
  offered: 'All panels and formulas now take it as a table of leads.',
  make: { funnel: 'Make a funnel', board: 'Make a board' },
  making: { funnel: 'Making a funnel', board: 'Making a board' },
  made: (tab: string) => `The tab “${tab}” is ready.`,
  again: 'Other tabs',
};
