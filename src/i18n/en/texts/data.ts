/** What KPI_DATA and KPI_CHECK say. */
export const statuses = { won: 'Won', lost: 'Lost', open: 'Open', unpaid: 'Unpaid', refunded: 'Refunded' };

export const check = {
  titles: {
    what: 'What',
    count: 'How many',
    where: 'Where',
    done: 'What was done',
    todo: 'What to do',
    certainty: 'Certainty',
  },
  top: 'Rows: {rows}. Leads: {leads}. Managers: {managers}. {period}{currency}.',
  lead: 'Rows read as leads',
  merged: 'Rows merged into them',
  parts: 'Rows of further payments',
  events: 'Events folded into leads',
  skipped: 'Rows left out, with the headers',
  blank: 'Blank rows',
  from: 'Written by {subject}',
  managers: 'Managers',
  period: 'Days covered',
  undated: 'no dates',
  readAs: '“{header}” is read as {column}',
  own: 'your own stage',
  filled: 'filled cells',
  inSeveral: { what: 'In several teams', done: 'Counted in the first.', todo: 'Keep one team for each.' },
  /** Of an Evidence tab. */
  evidence: {
    top: 'Evidence: {rows} rows, {kpis} KPIs, {managers} managers, {period}, as of {asOf}.',
    kpis: 'KPIs that are counted',
    needsLeads:
      'What goes from lead to lead (KPI_DATA, KPI_ROWS, KPI_FUNNEL, KPI_COHORTS, points, badges, forecasts of shares and sums) needs the leads.',
    days: 'Days as of which it is known',
    archived: {
      what: 'Months kept from before, without their leads',
      done: 'Counted as they stood when their leads were there.',
      todo: 'They cannot know what came later: a second purchase, a client who was brought, a late refund.',
    },
    notArchived: {
      what: 'KPIs without these months',
      done: 'Counted over newer months alone.',
      todo: 'Ask about newer periods, or give the old leads.',
    },
  },
  namesakes: { what: 'A person and a team of one name', done: 'The name means the person.', todo: 'Rename the team.' },
};

/** What KPI_JOIN and KPI_JOIN_CHECK say. */
export const join = {
  sources: 'Sources',
  minutes: 'Minutes at the webinar',
  kinds: {
    deals: 'Deals',
    orders: 'Orders',
    payments: 'Payments',
    history: 'Event log',
    registrations: 'Users',
    visits: 'Webinar',
    calls: 'Calls',
    letters: 'Letters',
    marks: 'Form',
  },
  titles: {
    table: 'Table',
    kind: 'What it is',
    rows: 'Rows',
    id: 'Matched by ID',
    email: 'Matched by email',
    phone: 'Matched by phone',
    own: 'Only in this table',
    nobody: 'Nobody’s',
    doubtful: 'Doubtful',
    out: 'Left out',
    cells: 'First cells',
    todo: 'What to do',
  },
  out: {
    noLead: 'totals, titles and rows without a client {count}',
    excluded: 'false leads {count}',
    absent: 'did not come {count}',
    unanswered: 'not answered {count}',
    reply: 'replies {count}',
    bounced: 'not delivered {count}',
    mass: 'mass mailings {count}',
    undated: 'no date {count}',
    unmarked: 'no mark {count}',
  },
  empty: 'No rows yet: it adds nothing.',
  none: 'No row has a client of the first table. Give a table with the same emails, phones or IDs.',
  strangers: 'These clients are not in the first table: compare their emails and phones, or add them to it.',
  unpaid: 'The client has no payment before it: check the ID of the order and the days.',
  alike: 'One name, other contacts: {examples}. If it is one person, write one email or phone into both tables.',
  asked: 'One phone, two names: {examples}. If it is one person, write one email.',
  shared: 'Shared by many, so it joins nobody: {examples}.',
  left: 'Left out: {reasons}.',
  ownLeads: 'Clients of no deal became leads of their own: {count}.',
  differences:
    'Leads whose money differs from that of the orders or payments, which counts where they are paid: {count}. Rows: {examples}.',
  likeKnown: 'Not written, as they would be read as a known column: {columns}. Rename those that you need.',
  dropped:
    'To stay within {limit} cells these columns are left out: {columns}. To have them, give fewer rows, or paste each table’s needed columns alone.',
};

/** What KPI_WHERE and KPI_BY say. */
export const slices = {
  blank: '(blank)',
  dropped: 'No room for: {headers}',
};
