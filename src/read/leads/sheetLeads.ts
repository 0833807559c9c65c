import { isReached, type Leads, MILESTONES, NOBODY, type Names, type Parts, type RowKind } from '../../core/leads.ts';
import type { Arg } from '../cells/cell.ts';
import type { OwnColumn } from '../table/columns/ownDateColumns.ts';
import type { SourceTable } from '../table/sourceTable.ts';
import { broughtBy } from './clients/broughtBy.ts';
import { type Clients, clientsOf } from './clients/clients.ts';
import { furtherParts } from './merging/furtherParts.ts';
import type { TableKind } from './kinds/kindOfTable.ts';
import { latestDay } from './latestDay.ts';
import { type LeadValues, leadValues } from './leadValues.ts';
import { type LineMilestones, lineMilestonesOf } from './lineMilestones.ts';
import { memo } from '../memo.ts';
import { mergeLines } from './merging/mergeLines.ts';
import { type MergedLines, UNMERGED } from './merging/mergedLines.ts';
import type { Expected, TableReading } from './tableReading.ts';
import { textColumn } from './textColumn.ts';
import { unfitColumn } from './unfitColumn.ts';

/** The leads of a range. Each column is decoded once, when first asked for. */
export interface SheetLeads extends Leads {
  /**
   * The table of the leads, one line per lead. For an event log, the table that the log was folded
   * into.
   */
  readonly table: SourceTable;
  /** What is in the sheet, line by line. */
  readonly reading: TableReading;
  readonly road: LineMilestones;
  readonly merged: MergedLines;
  /** What a row of the sheet is. */
  readonly kind: TableKind;
  /**
   * The amount of each lead as written, whatever its currency; below zero for a refund without a
   * lead. Null when the table has no such column.
   */
  amounts(): Float64Array | null;
  currencyOf(lead: number): string | null;
  /** The Team tab that is given beside the data. */
  teamTab?: Arg;
  /** The group of each line of the sheet, where `managers` are groups of another kind. */
  readonly lineGroups?: (() => Int32Array) | undefined;
  /** The managers themselves in that case. */
  readonly people?: Names;
  /** The date columns that are not known: each is a milestone named by its folded header. */
  ownColumns(): readonly OwnColumn[];
  /**
   * The words of any column, by its header or its known name. Null when there is no such column.
   * See {@link textColumn}.
   */
  text(named: string): Names | null;
  /**
   * Reads what these milestones need, and what is expected beside them (managers), in one
   * walk over the rows. Only for speed: the answers are the same without it.
   */
  expect(milestones: readonly string[], what?: Expected): void;
}

/**
 * The leads that the lines of a table make, each column decoded when it is first asked for.
 *
 * @param sheet What is in the sheet, where the leads were folded from its lines.
 * @param folded What the other lines of the sheet say, then.
 */
export function leadsOfLines(reading: TableReading, kind: TableKind, sheet = reading, folded = UNMERGED): SheetLeads {
  const road = lineMilestonesOf(reading);
  const once = memo();
  // Merging waits until it is needed, so that columns are read together before it asks for some of
  // them.
  const merged = (): MergedLines =>
    once('merged', () => (MERGED.includes(kind.is) ? mergeLines(reading, road) : withoutAway(reading, folded)));
  const table = (): SourceTable => once('table', () => tableOf(reading.table, merged()));
  const values = (): LeadValues => once('values', () => leadValues(reading, road, merged()));
  const managers = (): Names => once('managers', () => managersOf(reading.people(), merged()));
  const clients = (): Clients | null => once('clients', () => clientsOf(table()));
  const partsOnce = (): Parts | null => once('parts', () => furtherParts(merged().parts, kind, sheet, road));
  const ofMilestone = (id: string): Float64Array | null => once(`milestone ${id}`, () => values().milestone(id));
  return {
    get table(): SourceTable {
      return table();
    },
    get merged(): MergedLines {
      return merged();
    },
    get count(): number {
      return table().lines.length;
    },
    get managers(): Names {
      return managers();
    },
    elapsed: reading.locale.zone.elapsed,
    allNames: () => sheet.people().names,
    reading: sheet,
    road,
    kind,
    rowKind: rowKindOf(kind),
    columns: namedColumns(sheet),
    likely(ids) {
      const asked = sheet.table.questions.find(({ id }) => ids.includes(id));
      return asked === undefined ? null : (sheet.table.headers[asked.column] ?? null);
    },
    unfit: (ids) => unfitColumn(sheet, ids),
    emptyColumn(ids) {
      const { columns, headers } = sheet.table;
      const isEmpty = (id: string, column: number): boolean => {
        if (id === 'manager') return managers().names.length === 0;
        const days = ofMilestone(id);
        return days === null ? sheet.cells().filled[column] === 0 : !days.some(isReached);
      };
      const [, empty = -1] = [...columns].find(([id, column]) => ids.includes(id) && isEmpty(id, column)) ?? [];
      return headers[empty] ?? null;
    },
    isDated: (id) => road.isDated(id) || (id === 'refunded' && merged().refunds.size + merged().loose.size > 0),
    milestone: ofMilestone,
    whyUnknown: road.whyUnknown,
    number: (id) => once(`number ${id}`, () => values().number(id)),
    clients: () => clients()?.codes ?? null,
    parts: partsOnce,
    broughtBy: () => once('brought by', () => broughtBy(table(), clients())),
    lastDay(today) {
      road.expect(MILESTONES);
      const others = MILESTONES.filter((id) => id !== 'lost').map(ofMilestone);
      // Which leads are lost needs a look at each; most often a later day is known without it.
      const written = (['lost', 'close_date'] as const).map((id) => reading.dates(id)?.values ?? null);
      return latestDay([...others, partsOnce()?.paid ?? null], today, { written, exact: () => ofMilestone('lost') });
    },
    amounts: () => values().amounts(),
    currencyOf: (lead) => reading.money('amount')?.currencyOf(merged().kept?.[lead] ?? lead) ?? null,
    ownColumns: reading.ownColumns,
    text: (named) => once(`text ${named}`, () => textColumn(table(), named)),
    expect: road.expect,
  };
}

/** The folded lines that are known already. */
function withoutAway(reading: TableReading, folded: MergedLines): MergedLines {
  const away = new Set(reading.away());
  if (away.size === 0) return folded;
  return { ...folded, kept: Int32Array.from([...reading.table.lines.keys()].filter((line) => !away.has(line))) };
}

/** Tables whose lines with one id may be states of one lead. */
const MERGED: readonly TableKind['is'][] = ['leads', 'sales'];

function rowKindOf(kind: TableKind): RowKind {
  if (kind.is === 'report') return 'day total';
  // Who did not come to a webinar is in its list as well: a share can be told.
  if (kind.is === 'log' && kind.log.of !== 'attendance') return 'event';
  if (kind.is !== 'sales') return 'lead';
  return kind.sales.isWhole ? 'sale' : 'lead of one day';
}

const namedColumns = ({ table }: TableReading): readonly string[] => table.headers.filter((header) => header !== '');

function tableOf(table: SourceTable, { kept }: MergedLines): SourceTable {
  return kept ? { ...table, lines: kept.map((line) => table.lines[line] ?? -1) } : table;
}

/** The managers of the leads. A name that stands only in lines that are no leads is left out. */
function managersOf({ names, codes }: Names, { kept, loose }: MergedLines): Names {
  if (kept === null) return { names, codes };
  const present = new Map([[NOBODY, NOBODY]]);
  const own = kept.map((line, lead) => {
    const code = codes[loose.get(lead)?.managerLine ?? line] ?? NOBODY;
    if (!present.has(code)) present.set(code, present.size - 1);
    return present.get(code) ?? NOBODY;
  });
  return { names: [...present.keys()].flatMap((code) => names[code] ?? []), codes: own };
}
