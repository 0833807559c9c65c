import type { Row } from '../../test/support/school.ts';

const LEAD: Row = {
  manager: 'Anna',
  created: 1,
  webinar: null,
  paid: null,
  status: 'Open',
  closed: null,
  amount: null,
  refunded: null,
  left: null,
  response: null,
  call: null,
  client: '',
  by: '',
  nps: null,
  nps_day: null,
  emails: null,
  calls: null,
};

/** The day as of which the edges of {@link AWKWARD} are edges. */
export const EDGE = 100;

/** Leads on the very edge of what counts, which random ones seldom are. */
export const AWKWARD: readonly Row[] = [
  // Paid 90 days ago to the day, and a day less.
  { ...LEAD, created: 5, paid: 10, status: 'Won', amount: 700 },
  { ...LEAD, created: 5, paid: 11, status: 'Won', amount: 300 },
  // Paid back on the last day of thirty, and a day late; one knows the sum, one does not.
  { ...LEAD, created: 5, paid: 20, refunded: 50, status: 'Won', amount: 500 },
  { ...LEAD, manager: 'Boris', created: 5, paid: 20, refunded: 51, status: 'Won', amount: 400 },
  // After the webinar: gone on and left; gone on; fourteen days ago to the day; thirteen.
  { ...LEAD, created: 30, webinar: 40, paid: 45, left: 60, status: 'Won', amount: 100 },
  { ...LEAD, created: 30, webinar: 40, call: 41 },
  { ...LEAD, created: 30, webinar: 86 },
  { ...LEAD, created: 30, webinar: 87 },
  // Answered after 100 minutes and 40 seconds; after 31 days; never.
  { ...LEAD, created: 60, response: 60 + (11 * 3600 + 40 * 60 + 40) / 86_400 },
  { ...LEAD, created: 60, response: 91.75 },
  { ...LEAD, created: 60 },
  // A second purchase on the last day of 180 is not there yet; one after ten days is.
  { ...LEAD, created: 2, paid: 3, status: 'Won', client: 'Ann', amount: 10 },
  { ...LEAD, created: 12, paid: 13, status: 'Won', client: 'Ann', amount: 20 },
  { ...LEAD, created: 14, client: 'Bob', by: 'Ann' },
];
