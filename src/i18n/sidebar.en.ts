import { cardEn } from './card.en.ts';
import { pluralEn } from './plural.ts';

/** What became of the rows of a table. */
interface RowCounts {
  readonly total: number;
  readonly read: number;
  readonly merged: number;
  readonly skipped: number;
}

interface PasteWords {
  readonly title: string;
  /** Each CRM, and the way to its export. */
  readonly ways: readonly (readonly [name: string, path: string])[];
  readonly own: readonly [name: string, advice: string];
  readonly paste: string;
}

/** What a question calls a column, where its name alone would not do. */
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
  managers === 0 ? leads : `${leads} of ${pluralEn(managers, 'manager', 'managers')}`;

/** Every word of the sidebar's own. Help of functions, names of columns and sentences about data come from elsewhere. */
export const sidebarEn = {
  tag: 'en-GB',
  panels: {
    label: 'KPI Map',
    data: 'Data',
    formula: 'Insert a formula',
    kpis: 'KPIs',
    targets: 'Targets',
    card: 'My card',
  },
  loading: 'Loading…',
  retry: 'Try again',
  help: (field: string) => `Help: ${field}`,

  data: {
    tab: 'Tab with leads',
    refresh: 'Refresh',
    notTable: (name: string) => `${name} (no leads found)`,
    noTable: {
      title: 'No table of leads yet',
      text: 'Paste your deals into a tab: one client per row, headers in the first row, such as Manager, Created, Paid, Amount. Then press Refresh.',
    },
    notRead: 'This tab cannot be read',
    /** The parts of a sentence: 1,200 leads of 8 managers, 2 Feb to 31 Oct 2026, RUB. */
    leads: (leads: number, managers: number) => ofManagers(pluralEn(leads, 'lead', 'leads'), managers),
    log: (events: number, leads: number, managers: number) =>
      `An event log: ${pluralEn(events, 'event', 'events')} of ${pluralEn(leads, 'lead', 'leads')}${managers === 0 ? '' : ` and ${pluralEn(managers, 'manager', 'managers')}`}`,
    from: (crm: string) => `Written by ${crm}.`,
    rows: ({ total, read, merged, skipped }: RowCounts) =>
      `${pluralEn(total, 'row', 'rows')} = ${read.toLocaleString('en-GB')} read${merged === 0 ? '' : ` + ${merged.toLocaleString('en-GB')} merged into them`} + ${skipped.toLocaleString('en-GB')} left out (headers, blanks, totals, false leads)`,
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    readFrom: (range: string) => `Read from ${range}`,
    problems: (count: number) => `${pluralEn(count, 'thing', 'things')} to look at`,
    fine: 'Nothing wrong: everything was read as written.',
    showCell: (cell: string) => `Select ${cell}`,
    more: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
    mapping: 'Some columns were set by hand in the tab',
    columns: 'What each column is',
    header: 'In your table',
    meaning: 'Read as',
    filled: (count: number) => `${count.toLocaleString('en-GB')} filled`,
    unused: (count: number) => `Other columns: ${count}`,
    whatIs: (header: string) => `What is “${header}”`,
    own: 'A milestone of its own',
    leaveOut: 'Leave out',
    groups: { road: 'Steps of the road', people: 'People and deals', numbers: 'Money and numbers', other: 'Other' },
    saving: 'Saving…',
    isSet: 'Set by hand.',
    reset: 'As recognised',
    resetColumn: (header: string) => `“${header}” as recognised`,
    kept: (header: string) => `Saved: “${header}”`,
    which: (id: string, name: string) => `Which one is ${WHICH[id] ?? `“${name}”`}?`,
    usedNow: (letter: string) => `${letter}, used now`,
    sameHeader: (header: string, letter: string) =>
      `All are headed “${header}”, and column ${letter} is used. To choose, give them different headers.`,
    notes: (count: number) => `${pluralEn(count, 'note', 'notes')}: left out or merged on purpose`,
    pasteHelp: {
      title: 'Paste from your CRM',
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
        'Menus may be named otherwise in yours: look for Export above the list of deals. Copy everything and paste it into cell A1 of an empty tab, or choose File > Import. If it all lands in one column, choose Data > Split text to columns. Then press Refresh.',
    } as PasteWords,
  },

  formula: {
    function: 'Function',
    more: 'More',
    team: 'Whole team',
    everyone: 'Everyone, one row each',
    people: 'One person',
    inCells: 'Names in cells…',
    cells: 'Cells',
    cellsHint: 'For example B1, A2:A20 or Team!A2:A',
    nobody: 'Nobody',
    allTime: 'All time',
    years: 'Years',
    quarters: 'Quarters',
    months: 'Months',
    quarter: (year: string, quarter: number) => `Q${quarter} ${year}`,
    otherPeriod: 'Another period…',
    period: 'Period',
    periodHint: '2026-W47 for a week, =B1 for the month of a date cell, =B1:C1 for first and last day',
    score: 'Balanced Score',
    kinds: {
      result: 'Result',
      client: 'The client’s good',
      process: 'Process',
      volume: 'Volume',
      effort: 'Effort',
    },
    impossible: (kpi: string) => `${kpi} (no column for it)`,
    own: 'Your own',
    road: 'A road of your own…',
    from: 'From',
    to: 'To',
    within: 'Within days (blank: no limit)',
    inDays: (days: string) => ` in ${days}`,
    weights: 'KPIs and weights in cells…',
    weightsHint: 'Two columns, KPI and weight, such as Team!D1:E4',
    byDefault: 'As usual',
    preview: 'What it shows',
    empty: 'Blank: there is nothing to count yet.',
    size: (rows: number, columns: number) =>
      `${pluralEn(rows, 'row', 'rows')} × ${pluralEn(columns, 'column', 'columns')}`,
    firstRows: (shown: number, rows: number) => `the first ${shown} of ${pluralEn(rows, 'row', 'rows')}`,
    text: 'Formula',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Select the formula and press Ctrl+C',
    insert: 'Insert',
    inserting: 'Inserting…',
    at: (cell: string) => `Into the selected cell: ${cell}`,
    inserted: (cell: string, size: string) => `Inserted at ${cell}: ${size}.`,
  },

  /** Rows of a tab with settings: lists of them, and forms to add or edit one. */
  settings: {
    savedIn: 'Saved in the tab',
    edit: 'Edit',
    editNamed: (name: string) => `Edit “${name}”`,
    remove: 'Delete',
    removeNamed: (name: string) => `Delete “${name}”`,
    removed: (name: string) => `Deleted: “${name}”.`,
    undo: 'Undo',
    restored: (name: string) => `It is back: “${name}”.`,
    saved: (name: string) => `Saved: “${name}”.`,
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
    changed: 'Somebody else has changed this row meanwhile. Now it is:',
    writeOver: 'Save again to write yours over it.',
    gone: 'Somebody else has deleted this row meanwhile. Save again to add it anew.',
    notRemoved: (name: string) => `Not deleted: somebody else has changed “${name}” meanwhile. Look at it again.`,
    alreadyGone: (name: string) => `“${name}” is already gone: somebody else has deleted it.`,
    notRestored: (name: string) => `Not restored: there is another “${name}” by now.`,
  },

  kpis: {
    title: 'Your own KPIs',
    none: {
      title: 'None yet',
      text: 'A good one tells whether clients got what they came for, not how busy people were. For example “Got a job”: the share of those who finished the course and had a result within 90 days.',
    },
    add: 'Add a KPI',
    nameless: 'No name',
    or: ' or ',
    giveName: 'Give it a name.',
    fields: {
      name: 'Name',
      measure: 'Measure',
      from: 'From',
      to: 'To',
      within: 'Within days',
      column: 'Column',
      better: 'Better',
      kind: 'Kind',
    },
    /** What To is called where it is not the end of a road. */
    without: 'Who did not get to',
    counted: 'Leads that got to',
    limit: 'Blank: no limit.',
    measures: {
      rate: 'Share that got there',
      keep: 'Share that stayed',
      time: 'Median days',
      count: 'How many',
      sum: 'Sum',
      average: 'Average',
    },
    betters: { higher: 'Higher is better', lower: 'Lower is better' },
    sentences: {
      rate: (from: string, to: string) => `Share of ${from} > ${to}`,
      keep: (from: string, to: string) => `Share of ${from} without ${to}`,
      time: (from: string, to: string) => `Median days ${from} > ${to}`,
      count: (_from: string, to: string) => `How many: ${to}`,
      sum: (_from: string, to: string, column: string) => `Sum of ${column}, leads with ${to}`,
      average: (_from: string, to: string, column: string) => `Average ${column}, leads with ${to}`,
    },
    inDays: (days: string) => ` in ${days} ${days === '1' ? 'day' : 'days'}`,
    days: (value: string) => `${value} days`,
    onData: 'On your data',
    ofLeads: (leads: number) => `of ${pluralEn(leads, 'lead', 'leads')}`,
    overLeads: (leads: number) => `on ${pluralEn(leads, 'lead', 'leads')}`,
    ripening: (leads: number) => `${leads.toLocaleString('en-GB')} ripening`,
    blank: 'Blank: nothing to count yet',
    renamed: 'Formulas that use the old name will need the new one.',
    builtin: (count: number) => `Built-in KPIs: ${count}`,
    noColumn: 'no column for it',
  },

  targets: {
    title: 'Targets',
    none: {
      title: 'None yet',
      text: 'Set one, and see before it is saved what its chance is: a goal, a stretch, or a sentence.',
    },
    noPast: 'Chances appear when there is a table of leads.',
    add: 'Add a target',
    fields: { who: 'Who', kpi: 'KPI', target: 'Target', per: 'Per', weight: 'Weight' },
    team: 'Whole team',
    each: 'Everybody, a target each',
    people: 'One person',
    pers: { week: 'Week', month: 'Month', quarter: 'Quarter' },
    aPer: { week: 'a week', month: 'a month', quarter: 'a quarter' },
    chance: 'Chance',
    deletion: 'Delete',
    called: (who: string, kpi: string, per: string) => [who, kpi, per].filter(Boolean).join(', '),
    more: 'More',
    weightHint: 'How much it counts beside the others. Blank: 1.',
    giveTarget: 'Give it a number.',
    wrong: {
      above: 'Give a number above 0.',
      share: 'Give a share: 40% or 0.4, at most 100%.',
      points: 'Give points from -100 to 100.',
    },
    asPercent: (typed: string, read: string) => `${typed} is read as ${read}.`,
    reaches: {
      sentence: 'a sentence',
      stretch: 'a stretch',
      reachable: 'within reach',
      easy: 'asks nothing',
    },
    less: 'less than 1%',
    more99: 'more than 99%',
    best: {
      week: (value: string) => `Best week ever: ${value}.`,
      month: (value: string) => `Best month ever: ${value}.`,
      quarter: (value: string) => `Best quarter ever: ${value}.`,
    },
    verdicts: {
      sentence: (target: string, chance: string) => `${target} has a chance of ${chance}: a sentence, not a goal.`,
      stretch: (target: string, chance: string) =>
        `${target} has a chance of ${chance}: a stretch that can be reached.`,
      reachable: (target: string, chance: string) => `${target} has a chance of ${chance}: within reach.`,
      easy: (target: string, chance: string) => `${target} has a chance of ${chance}: it asks nothing.`,
    },
    tryThis: (target: string) => `Try ${target}.`,
    noneYet: {
      week: 'No past week yet',
      month: 'No past month yet',
      quarter: 'No past quarter yet',
    },
    teamMedian: (none: string, median: string) => `${none}; the team’s median is ${median}.`,
    untold: 'The chance cannot be told yet.',
    chances: (period: string) => `Chances for ${period}, from its first day.`,
    weekOf: (from: string, to: string) => `${from} – ${to}`,
    tiers: 'Honest targets and the chance of each',
    picture: (past: string, tiers: string) => `The harder the target, the less its chance. ${tiers} ${past}`.trim(),
    pictureTier: (target: string, chance: string) => `${target}: ${chance}.`,
    picturePast: (values: string) => `The past: ${values}.`,
    pastDots: 'Dots: how the past went. Line: your target.',
    onlyPast: 'Dots: how the past went.',
    pair: (kpi: string, pair: string) => `${kpi} alone can grow at the client’s expense. Set “${pair}” beside it.`,
    savePair: (pair: string) => `Save and add “${pair}”`,
    how: 'Which number',
    hows: {
      likely: 'Own honest number, chance 65%',
      stretch: 'Own honest number, chance 30%',
      top: 'Own honest number, chance 10%',
      same: 'The same number for all',
    },
    has: (target: string) => `now ${target}: left as it is unless ticked`,
    noHistory: 'no past to tell a number by',
    saveMany: (count: number) => (count === 0 ? 'Save' : `Save ${pluralEn(count, 'target', 'targets')}`),
    savedMany: (count: number) => `Saved: ${pluralEn(count, 'target', 'targets')}.`,
    notSaved: (names: string) => `Left as they are, because somebody else has changed them meanwhile: ${names}.`,
    refused: (name: string, why: string) => `Not saved, ${name}: ${why}`,
    renew: 'New numbers for the next period',
    renewAbout:
      'Each target gets the number that has, on the past as it is now, the chance that the old one had before this period began: 65, 30 or 10%, whichever was nearest.',
    renewNone: 'Every target already has its honest number, or has no past to tell one by.',
    had: (chance: string) => `the chance was ${chance}`,
  },

  card: cardEn,

  fields: {
    mix: 'Tell leads apart by',
    goal: 'Goal',
    data: 'Table of leads',
    raw: 'Table of leads',
    mapping: 'Mapping of columns',
    kpi: 'KPI',
    manager: 'Who',
    period: 'Period',
    mode: 'How to rank',
    top: 'How many places',
    focus: 'Person in focus',
    from: 'From',
    to: 'To',
    within: 'Within days',
    days: 'Within days',
    milestone: 'Milestone',
    kpis: 'The team’s own KPIs',
    settings: 'The team’s own KPIs',
    a: 'First period or manager',
    b: 'Second period or manager',
    as_of: 'As it stood on',
    milestones: 'Steps',
    road: 'Road',
    unit: 'Week, month or quarter',
    per: 'Per week, month or quarter',
    badges: 'Badges tab',
    freezes: 'Missed periods a run survives',
    size: 'People in a league, at most',
    holidays: 'Team tab or Holidays tab',
    points: 'Points tab',
    levels: 'Levels tab',
    bonuses: 'Bonuses tab',
    rules: 'Points tab or Bonuses tab to try',
    months: 'How many whole months',
    today: 'Tab of today’s rules',
  } as Readonly<Record<string, string>>,

  failures: {
    accounts:
      'Google did not let the sidebar in. This happens when several Google accounts are open in one browser: open the spreadsheet in a browser profile (or a private window) with only one account, and try again.',
    authorise:
      'The add-on needs your permission. Close this sidebar, open it again from the menu and confirm what Google asks. If several Google accounts are open, use a browser profile with one.',
    busy: 'Google is answering too many requests right now. Wait a minute and try again.',
    slow: 'This took longer than Google allows. Try a shorter table, or a tab without old years.',
    offline: 'No connection to Google. Check the internet and try again.',
    other: (message: string) => `Something went wrong: ${message}`,
  },
};

/** Every language has exactly these words: a missing one does not compile. */
export type SidebarWords = typeof sidebarEn;
