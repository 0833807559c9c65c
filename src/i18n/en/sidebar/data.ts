import { plural } from '../plural.ts';

/** How a question calls a column whose name alone would not be clear. */
const WHICH: Readonly<Record<string, string>> = {
  created: 'the creation date',
  paid: 'the payment date',
  refunded: 'the refund date',
  lost: 'the date of refusal',
  close_date: 'the close date',
  meeting: 'the date of the meeting',
  call: 'the date of the call',
  webinar: 'the date of the webinar',
  response: 'the first response',
  amount: 'the amount',
  client: 'the client',
  manager: 'the manager',
  status: 'the status',
  id: 'the ID',
};

const ofManagers = (leads: string, managers: number): string =>
  managers === 0 ? leads : `${leads} of ${plural(managers, 'manager', 'managers')}`;

const ofLeads = (rows: string, leads: number, managers: number): string =>
  `${rows} of ${plural(leads, 'lead', 'leads')}${managers === 0 ? '' : ` and ${plural(managers, 'manager', 'managers')}`}`;

/** What the panel of data says. */
export const data = {
  tab: 'Tab with leads',
  refresh: 'Refresh',
  countsLack:
    'What goes from lead to lead (KPI_DATA, KPI_ROWS, KPI_FUNNEL, KPI_COHORTS, points, badges, forecasts of shares and sums) needs the leads.',
  countsTab: (name: string) => `${name} (counts of leads)`,
  notTable: (name: string) => `${name} (no leads found)`,
  noTable: {
    title: 'No table of leads yet',
    text: 'Choose a file in the Data panel, or paste your deals into a tab: one client per row, headers in the first row, such as Manager, Created, Paid, Amount. The table is noticed by itself.',
    sample: 'Try with a sample',
    sheet: 'Build me a sheet',
    busy: 'Making tabs…',
  },
  make: {
    board: 'Make a board',
    funnel: 'Show where clients are lost',
    busy: 'Making a tab…',
    done: (tab: string) => `Done: see the new tab “${tab}”.`,
  },
  notRead: 'This tab cannot be read',
  /** The parts of a sentence: 1,200 leads of 8 managers, 2 Feb to 31 Oct 2026, RUB. */
  rowsAre: {
    leads: (_rows: number, leads: number, managers: number) => ofManagers(plural(leads, 'lead', 'leads'), managers),
    events: (events: number, leads: number, managers: number) =>
      `An event log: ${ofLeads(plural(events, 'event', 'events'), leads, managers)}`,
    stages: (stages: number, leads: number, managers: number) =>
      `A history of stages: ${ofLeads(plural(stages, 'row', 'rows'), leads, managers)}`,
    log: (rows: number, _leads: number, managers: number) =>
      `A log, not deals: ${ofManagers(plural(rows, 'row', 'rows'), managers)}`,
    sales: (_rows: number, sales: number, managers: number) =>
      `A list of sales: ${ofManagers(plural(sales, 'sale', 'sales'), managers)}`,
    counts: (rows: number, _leads: number, managers: number) =>
      `Counts of leads, an Evidence tab: ${ofManagers(plural(rows, 'row', 'rows'), managers)}`,
    report: (rows: number, _leads: number, managers: number) =>
      `Daily totals: ${ofManagers(plural(rows, 'row', 'rows'), managers)}`,
  },
  from: (crm: string) => `Written by ${crm}.`,
  rows: ({ total, read, merged, parts, skipped }: Record<'total' | 'read' | 'merged' | 'parts' | 'skipped', number>) =>
    `${plural(total, 'row', 'rows')} = ${read.toLocaleString('en-GB')} read${merged === 0 ? '' : ` + ${merged.toLocaleString('en-GB')} merged into them`}${parts === 0 ? '' : ` + ${parts.toLocaleString('en-GB')} further payments`} + ${skipped.toLocaleString('en-GB')} left out (headers, blanks, totals, false leads)`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  readFrom: (range: string) => `Read from ${range}`,
  problems: (count: number) => `${plural(count, 'thing', 'things')} to look at`,
  fine: 'Nothing wrong: everything was read as written.',
  showCell: (cell: string) => `Select ${cell}`,
  more: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
  mapping: 'What was set by hand is in the tab',
  columns: 'What each column is',
  header: 'In your table',
  meaning: 'Read as',
  filled: (count: number) => `${count.toLocaleString('en-GB')} filled`,
  unused: (count: number) => `Other columns: ${count}`,
  whatIs: (header: string) => `What is “${header}”`,
  own: 'Your own stage',
  total: 'Added up',
  leaveOut: 'Leave out',
  groups: { road: 'Steps of the road', people: 'People and deals', numbers: 'Money and numbers', other: 'Other' },
  saving: 'Saving…',
  isSet: 'Set by hand.',
  reset: 'As recognised',
  resetColumn: (header: string) => `“${header}” as recognised`,
  kept: (header: string) => `Saved: “${header}”`,
  which: (id: string, name: string) => `Which one is ${WHICH[id] ?? `“${name}”`}?`,
  usedNow: (letter: string) => `${letter}, used now`,
  certainty: (share: string) => `${share} sure`,
  isIt: (header: string, letter: string, id: string, name: string) =>
    `Is “${header}” (column ${letter}) ${WHICH[id] ?? `“${name}”`}?`,
  yes: 'Yes',
  noLeaveOut: 'No, leave it out',
  isSale: (leads: number, word: string) => `${plural(leads, 'lead is', 'leads are')} “${word}”. Is that a sale?`,
  /** What a word of the status can be. */
  says: { won: 'Paid', lost: 'Lost', open: 'Open', refunded: 'Refunded', excluded: 'Left out' },
  sameId: {
    parts: 'Parts: each adds its money',
    states: 'States: the latest row counts',
  },
  given: (count: number) => `Your answers: ${count}`,
  wordSays: (word: string, says: string) => `“${word}”: ${says}`,
  takeBack: 'Take back',
  takeBackOne: (text: string) => `Take back ${text}`,
  plainFormulas: (count: number) =>
    `${plural(count, 'formula reads', 'formulas read')} this table without what was set here.`,
  addTab: (tab: string) => `Add “${tab}” to them`,
  adding: 'Adding…',
  added: (count: number, tab: string) => `“${tab}” was added to ${plural(count, 'formula', 'formulas')}.`,
  putBack: (count: number) => `${plural(count, 'formula is', 'formulas are')} as before.`,
  notPutBack: 'Changed by somebody since, and left as they are:',
  stuck: (tab: string) =>
    `These could not be changed: they take the table apart, or have no free place. Add “${tab}” to them as tabs by hand.`,
  split: {
    title: 'This tab holds whole lines in one column',
    plan: (rows: number, columns: number, separator: string) =>
      `${plural(rows, 'line', 'lines')}, split at ${separator}, make ${plural(columns, 'column', 'columns')}:`,
    separators: { ';': 'semicolons', ',': 'commas', '\t': 'tabs', '|': 'bars' } as Readonly<Record<string, string>>,
    into: (tab: string) => `They go into a new tab “${tab}”. This one stays as it is.`,
    button: 'Split this column for me',
    busy: 'Splitting…',
    done: (from: string, tab: string, rows: number, columns: number) =>
      `“${from}” was split into “${tab}”: ${plural(rows, 'row', 'rows')}, ${plural(columns, 'column', 'columns')}.`,
  },
  notes: (count: number) => `${plural(count, 'note', 'notes')}: left out or merged on purpose`,
  pasteHelp: {
    title: 'Paste from your CRM',
    /** Each CRM, and the menu path to its export. */
    ways: [
      ['GetCourse', 'Sales > Orders > Export > CSV'],
      ['amoCRM, Kommo', 'Leads, list view > ⋯ > Export'],
      ['Bitrix24', 'CRM > Deals, list view > ⚙ > Export to CSV or Excel'],
      ['HubSpot', 'CRM > Deals, table view > Export, or Actions > Export view'],
      ['Pipedrive', 'Deals, list view > ⋯ > Export filter results > CSV'],
      ['Salesforce', 'Reports > a report on Opportunities > Export > Details Only > CSV'],
      ['Zoho CRM', 'Deals > ⋯ > Export, or Setup > Data Administration > Export'],
    ],
    own: ['A table of your own', 'One client per row, headers such as Manager, Created, Paid, Amount, Status.'],
    paste:
      'Menus may be named otherwise in yours: look for Export above the list of deals. Copy everything and paste it into cell A1 of an empty tab, or choose File > Import. If it all lands in one column, this panel splits it.',
  } as {
    readonly title: string;
    /** Each CRM, and the menu path to its export. */
    readonly ways: readonly (readonly [name: string, path: string])[];
    readonly own: readonly [name: string, advice: string];
    readonly paste: string;
  },
};
