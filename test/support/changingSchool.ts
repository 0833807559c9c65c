import { type Cell, isDate } from '../../src/read/cells/cell.ts';
import type { Random } from './tables/random.ts';

const HEADERS = [
  'ID',
  'Manager',
  'Client',
  'Referred by',
  'Source',
  'Created',
  'First response',
  'Call',
  'Webinar',
  'Meeting',
  'Proposal',
  'Paid',
  'Status',
  'Close date',
  'Lost date',
  'Amount',
  'Refunded',
  'Refund amount',
  'Left',
  'Finished',
  'Result',
  'NPS',
  'NPS date',
  'Emails before call',
  'Calls',
] as const;
type Header = (typeof HEADERS)[number];
type Line = Partial<Record<Header, Cell>>;

const START = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
/** How many days the school is told of. */
export const DAYS = 240;

/** A moment of the school's life: a day from 0, with hours as its fraction. */
export const momentOf = (day: number): Date => new Date(START + Math.round(day * 1440) * 60_000);

/**
 * A school that changes: people come later, the road is walked in another order, rates drift, sales
 * have parts, deals are lost, won without a day, or called off after they were won.
 */
export function changingSchool(random: Random, count = random.int(30, 140)): Cell[][] {
  const people = random.shuffled(['Anna', 'Boris', 'Clara', 'Dan', 'Eve']);
  const turn = random.int(40, 200);
  const lines: Line[] = [];
  for (let i = 0; i < count; i++) lines.push(...leadOf(i, random, people, turn));
  return [[...HEADERS], ...random.shuffled(lines).map((line) => HEADERS.map((header) => line[header] ?? ''))];
}

function leadOf(i: number, random: Random, people: readonly string[], turn: number): Line[] {
  const day = random.share() * DAYS;
  const hired = Math.max(1, Math.ceil((day / DAYS) * people.length));
  const later = (from: number, most: number): number => from + random.share() * random.share() * most;
  const maybe = (share: number, from: number, most: number): number | null =>
    random.chance(share) ? later(from, most) : null;
  const response = maybe(0.8, day, 3);
  const call = maybe(0.7, day, 10);
  const early = maybe(0.5, day, 15);
  const late = maybe(0.5, early ?? day, 20);
  // After the turn meetings come before webinars.
  const [webinar, meeting] = day < turn ? [early, late] : [late, early];
  const isWon = random.chance(day < turn ? 0.5 : 0.3);
  const paid = isWon ? later(Math.max(day, webinar ?? 0, meeting ?? 0), 60) - (random.chance(0.03) ? 40 : 0) : null;
  const isLost = !isWon && random.chance(0.6);
  const closed = paid ?? (isLost ? later(day, 60) : null);
  const refunded = paid === null ? null : maybe(0.15, paid, 60);
  const nps = paid === null ? null : maybe(0.5, paid, 60);
  const at = (moment: number | null): Cell => (moment === null ? '' : momentOf(moment));
  const client = `Client ${random.int(1, 60)}`;
  const line: Line = {
    ID: `D-${1000 + i}`,
    Manager: random.chance(0.04) ? '' : random.pick(people.slice(0, hired)),
    Client: client,
    'Referred by': random.chance(0.2) ? `Client ${random.int(1, 60)}` : '',
    Source: random.pick(['Ads', 'Site', 'Friends']),
    Created: random.chance(0.03) ? '' : at(day),
    'First response': at(response),
    Call: at(call),
    Webinar: at(webinar),
    Meeting: at(meeting),
    Proposal: at(maybe(0.3, day, 30)),
    Paid: random.chance(0.2) ? '' : at(paid),
    Status: refunded !== null && random.chance(0.5) ? 'Refunded' : isWon ? 'Won' : isLost ? 'Lost' : 'Open',
    'Close date': random.chance(0.15) ? '' : at(closed),
    'Lost date': isLost && random.chance(0.4) ? at(closed) : '',
    Amount: isWon || random.chance(0.4) ? random.int(1, 20) * 50 : '',
    Refunded: at(refunded),
    'Refund amount': refunded !== null && random.chance(0.5) ? random.int(1, 10) * 20 : '',
    Left: paid === null ? '' : at(maybe(0.2, paid, 90)),
    Finished: paid === null ? '' : at(maybe(0.4, paid, 90)),
    Result: paid === null ? '' : at(maybe(0.3, paid, 120)),
    NPS: nps === null ? '' : random.int(0, 10),
    'NPS date': random.chance(0.5) ? at(nps) : '',
    'Emails before call': call === null ? '' : random.int(0, 6),
    Calls: random.int(0, 9),
  };
  const isInParts = paid !== null && line.Paid !== '' && line.Status === 'Won' && random.chance(0.2);
  if (!isInParts) return [line];
  const next = later(paid + 1, 60);
  return [line, { ...line, Paid: at(next), 'Close date': at(next), Amount: random.int(1, 9) * 30 }];
}

/**
 * The sheet as it stood at the end of a day, every row in its place. It is written cell by cell,
 * from the words of the rule alone.
 */
export function sheetOn(sheet: readonly (readonly Cell[])[], day: number): Cell[][] {
  const end = START + (Math.floor(day) + 1) * DAY;
  const [headers = [], ...rows] = sheet;
  return [
    [...headers],
    ...rows.map((row) => {
      const cell = (header: Header): Cell => row[headers.indexOf(header)] ?? '';
      /** Whether the first of these dates that the row has comes later. */
      const isLater = (...of: Header[]): boolean => {
        const date = of.map(cell).find(isDate);
        return date !== undefined && date.getTime() >= end;
      };
      if (isLater('Created')) return row.map(() => '');
      const isSale = ['Won', 'Refunded'].includes(String(cell('Status')));
      const isUnpaid = isSale ? isLater('Paid', 'Close date') : isLater('Paid');
      const blank: Partial<Record<string, boolean>> = {
        Amount: isUnpaid,
        'Refund amount': isUnpaid || isLater('Refunded'),
        NPS: isLater('NPS date', 'Finished', 'Paid'),
        'Emails before call': isLater('Call'),
      };
      return row.map((value, column) => {
        const header = String(headers[column]);
        if (header === 'Status') return statusOn(String(value), isUnpaid, isLater, cell);
        return blank[header] || (isDate(value) && value.getTime() >= end) ? '' : value;
      });
    }),
  ];
}

function statusOn(
  status: string,
  isUnpaid: boolean,
  isLater: (...of: Header[]) => boolean,
  cell: (header: Header) => Cell,
): string {
  if (status === 'Lost') return isLater('Lost date', 'Close date') ? 'Open' : status;
  if (isUnpaid && status !== 'Open') return 'Open';
  if (status !== 'Refunded' || !isLater('Refunded')) return status;
  return cell('Paid') === '' && cell('Close date') === '' ? 'Open' : 'Won';
}
