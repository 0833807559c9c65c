import { KpiError } from '../../core/errors.ts';
import type { Arg, Cell } from '../cells/cell.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { leadsIn } from '../leads/readLeads.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { type TableReading, tableReadingOf } from '../leads/tableReading.ts';
import type { Answers } from '../table/answers.ts';
import { withSectionManagers } from '../table/sectionManagers.ts';
import { type SourceTable, noRows, readAnyTable, unknownColumns } from '../table/sourceTable.ts';
import { calls } from './events/calls.ts';
import { cellSigns } from './cellSigns.ts';
import { clientContacts } from './clients/clientContacts.ts';
import { clientEmails } from './clients/clientEmails.ts';
import { clientNames } from './clients/clientName.ts';
import { type ClientSide, type ContactPlaces, clientSide } from './clients/clientSide.ts';
import { type PutKey, eachEmail, eachPhone } from './clients/contactsIn.ts';
import { namesDeal } from './clients/namesDeal.ts';
import type { LineFacts } from './fact.ts';
import { type JoinKind, eventKind, leadsKind } from './joinKind.ts';
import { letters } from './events/letters.ts';
import { marks } from './events/marks.ts';
import { registrations } from './events/registrations.ts';
import { type RoleColumns, roleColumns } from './roleColumns.ts';
import { visits } from './events/visits.ts';

/** One table of a join, read. */
export interface JoinSource {
  /** The argument that it was given as: main, second. */
  readonly argument: string;
  readonly kind: JoinKind;
  readonly reading: TableReading;
  /** Deals, orders, payments, a history as leads; null for a table of other rows. */
  readonly leads: SheetLeads | null;
  /** What each line of another table says. */
  readonly facts: LineFacts | null;
  /** Where the emails, and the phones, of the client of a line stand. */
  readonly emails: ContactPlaces<string>;
  readonly phones: ContactPlaces<number>;
  /** Null where the table has no names. */
  readonly nameOf: ((line: number) => string) | null;
  /** The column in which a person would look for the client. */
  readonly contactColumn: number;
  /** Columns of no ids, whatever their headers say: of contacts, and of lines of the team. */
  readonly noIds: readonly number[];
}

/** Kinds of tables that hold no leads by themselves. */
export const NO_LEADS: readonly JoinKind[] = ['visits', 'calls', 'letters', 'marks'];

/** @throws KpiError what cannot be read; `join-main`, `join-kind` for a table that cannot stand there. */
export function joinSource(range: Arg, argument: string, locale: SheetLocale, answers: Answers): JoinSource {
  const reading = tableReadingOf(withSectionManagers(readAnyTable(range, argument, locale, answers)), locale);
  const { table } = reading;
  const roles = roleColumns(table);
  const found = table.headers.filter((header) => header !== '').slice(0, 8);
  const told = eventKind(reading, roles);
  const isMain = argument === 'main';
  const isKnown = told !== null || table.columns.size > 0;
  if (table.lines.length === 0) {
    if (isMain) throw noRows(table, table.headers, argument);
    // A tab that waits for its first rows adds nothing, and breaks nothing.
    // One known word is no header: a note may hold one.
    const isHeader = told !== null || table.columns.size > 1;
    if (isHeader && isEmptied(table.skipped)) return otherSource(argument, told ?? 'deals', reading, roles);
    throw new KpiError('join-kind', { argument, found });
  }
  if (isMain && told !== null && NO_LEADS.includes(told)) throw new KpiError('join-main', { found });
  if (told !== null && !isMain) return otherSource(argument, told, reading, roles);
  if (!isKnown)
    throw isMain
      ? unknownColumns(argument, table.headerRow, table.headers)
      : new KpiError('join-kind', { argument, found });
  const leads = leadsIn(reading);
  const kind = leadsKind(leads);
  if (kind === null) throw new KpiError('join-kind', { argument, found });
  const { emails, phones } = clientContacts(table, roles);
  const nameOf = clientNames(table, roles);
  const hasIds = table.columns.has('client_id') || table.columns.has('id') || table.headers.some(namesDeal);
  // A price list, the plan of a month: nothing says whose a row is.
  const isOfNobody = emails.length + phones.length === 0 && nameOf === null && !hasIds;
  if (isOfNobody) throw new KpiError('join-kind', { argument, found });
  return {
    argument,
    kind,
    reading: leads.reading,
    leads,
    facts: null,
    emails: clientEmails(table, emails),
    phones: { columns: phones, side: null },
    nameOf,
    contactColumn: [...emails, ...phones, table.columns.get('client'), table.columns.get('id')].find(isColumn) ?? 0,
    noIds: [...emails, ...phones],
  };
}

/** Nothing stands below the header: a tab of notes is none that waits for its first rows. */
const isEmptied = ({ title, total, noLead }: SourceTable['skipped']): boolean =>
  title.length + total.length + noLead.length === 0;

const isColumn = (column: number | undefined): column is number => column !== undefined;

function otherSource(argument: string, kind: JoinKind, reading: TableReading, roles: RoleColumns): JoinSource {
  const { table } = reading;
  const { emails, phones } = clientContacts(table, roles);
  const own = roles.all('own');
  const sidesOf = (word: 'from' | 'to'): readonly number[] => roles.all(word).filter((column) => !own.includes(column));
  const sides = { from: sidesOf('from'), to: sidesOf('to') };
  const says = cellSigns(table, roles, ['in', 'out'], []);
  const [isIn, isOut] = [says('in'), says('out')];
  const came = (line: number): boolean | null => (isIn(line) ? true : isOut(line) ? false : null);
  const isOfSides = (kind === 'calls' || kind === 'letters') && sides.from.length + sides.to.length > 0;
  const sideOf = <Key extends string | number>(
    contacts: readonly number[],
    eachKey: EachKey<Key>,
  ): ClientSide<Key> | null => (isOfSides && contacts.length === 0 ? clientSide(table, sides, eachKey, came) : null);
  const [emailSide, phoneSide] = [sideOf(emails, eachEmail), sideOf(phones, eachPhone)];
  return {
    argument,
    kind,
    reading,
    leads: null,
    facts: factsOf(),
    emails: emailSide ? { columns: [], side: emailSide } : clientEmails(table, emails),
    phones: { columns: phones, side: phoneSide },
    nameOf: clientNames(table, roles),
    contactColumn: [...emails, ...phones, ...sides.to, ...sides.from, table.columns.get('client')].find(isColumn) ?? 0,
    noIds: [...emails, ...phones, ...own],
  };

  function factsOf(): LineFacts {
    if (kind === 'visits') return visits(reading, roles);
    if (kind === 'calls') return calls(reading, roles);
    if (kind === 'marks') return marks(reading, roles);
    if (kind === 'registrations') return registrations(reading, roles);
    return letters(reading, roles, (line) => emailSide?.isFrom(line) ?? false);
  }
}

type EachKey<Key extends string | number> = (cell: Cell, put: PutKey<Key>) => void;
