import { KpiError } from '../../core/errors.ts';
import { areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import { NOBODY, type Names, isOnADay } from '../../core/leads.ts';
import { isoDay } from '../../core/time/days.ts';
import { SLICE_WORDS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';
import { fold, nearest } from '../cells/fold.ts';
import { nameReader } from '../cells/names/nameReader.ts';
import { memo } from '../memo.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { COLUMN_IDS, DATE_IDS, recognise, wordsOf } from '../table/headers.ts';
import { isLineByLine, leadOfLines } from './leadOfLines.ts';
import { type Teams, isTeam, teamsOf } from './teamsOf.ts';

/** A column by which leads are told apart. */
export interface SliceColumn {
  /** As its header is written, or its known id. */
  readonly title: string;
  /** Its place in the sheet; null where it stands in no column, as teams of the Team tab. */
  readonly column: number | null;
  /** True for a column of people or teams, which a row shares with its lead. */
  readonly isOfLead: boolean;
  /** The words of each lead, and of each line of the sheet. */
  ofLeads(): Names;
  ofLines(): Names;
  /** The days of each lead and of each line; null where it is no column of dates. */
  days(): { readonly ofLeads: Float64Array; readonly ofLines: Float64Array } | null;
}

/**
 * A column by its header, or by the name of what it is: source, product, manager, status; `team` is a
 * column Team of the data, else that of the Team tab.
 *
 * @throws KpiError `mix-unknown` with the nearest one, `team-unknown`.
 */
export function sliceColumn(leads: SheetLeads, named: string): SliceColumn {
  if (areCounts(leads)) return columnOfCounts(leads, named);
  const { reading } = leads;
  const { table } = reading;
  const { headers, columns } = table;
  const word = fold(named);
  const own = headers.findIndex((header) => header !== '' && fold(header) === word);
  const id = own >= 0 ? null : recognise(named);
  const column = own >= 0 ? own : id === null ? undefined : (columns.get(id) ?? columns.get(OTHERS[id] ?? id));
  if (own < 0 && (isTeam(named) || column === undefined)) {
    const teams = isTeam(named) ? teamsOf(leads) : null;
    if (teams === null) throw unknownColumn(leads, named);
    if (teams.names.length === 0) throw new KpiError('team-unknown', {});
    return teamColumn(named, teams);
  }
  const at = column ?? NOBODY;
  const known = [...columns].find(([, place]) => place === at)?.[0] ?? null;
  const title = headers[at] ?? named;
  if (known === 'manager')
    return {
      title,
      column: at,
      isOfLead: true,
      ofLeads: () => leads.managers,
      ofLines: () => reading.people(),
      days: () => null,
    };
  const once = memo();
  const ofLines = (): Names =>
    once('lines', () => {
      const words = nameReader(table, at).result();
      const read = dated();
      return read === null ? words : namesOfDays(read.lines, words);
    });
  const dated = (): { readonly id: string; readonly lines: Float64Array } | null => {
    const mine = reading.ownColumns().find((one) => one.column === at);
    const lines = mine
      ? reading.ownDates(at)
      : known !== null && DATE_IDS.includes(known)
        ? reading.dates(known)
        : null;
    return lines && { id: mine?.name ?? known ?? '', lines: lines.values };
  };
  return {
    title,
    column: at,
    isOfLead: false,
    ofLines,
    ofLeads() {
      // What a log says of a lead has been folded already.
      const folded = leads.kind.is === 'events' || leads.kind.is === 'stages' ? leads.table : null;
      const place = known === null ? undefined : folded?.columns.get(known);
      if (folded !== null && place !== undefined) return nameReader(folded, place).result();
      const { names, codes } = ofLines();
      if (isLineByLine(leads)) return { names, codes };
      return { names, codes: leadOfLines(leads).firstOf((line) => codes[line] ?? NOBODY) };
    },
    days() {
      const read = dated();
      const days = read && leads.milestone(read.id);
      return days && { ofLines: read.lines, ofLeads: days };
    },
  };
}

/** Each day as a name, such as 2026-10-05; a word that is no day stays. */
function namesOfDays(days: Float64Array, { names: words, codes }: Names): Names {
  const byName = new Map<string, number>();
  const nameOf = (line: number): string => {
    const day = days[line] ?? NaN;
    return isOnADay(day) ? isoDay(Math.floor(day)) : (words[codes[line] ?? NOBODY] ?? '');
  };
  const own = codes.map((_, line) => {
    const name = nameOf(line);
    if (name === '') return NOBODY;
    const code = byName.get(name) ?? byName.size;
    byName.set(name, code);
    return code;
  });
  return { names: [...byName.keys()], codes: own };
}

/** What is meant where there is no column of that name. */
const OTHERS: Readonly<Record<string, 'status' | 'stage'>> = { status: 'stage', stage: 'status' };

/** Counts are told apart by who has the leads, and by nothing else. */
function columnOfCounts(leads: SheetLeads, named: string): SliceColumn {
  if (isTeam(named)) {
    const teams = teamsOf(leads);
    if (teams.names.length === 0) throw new KpiError('team-unknown', {});
    return teamColumn(named, teams);
  }
  if (recognise(named) !== 'manager') throw new KpiError('needs-leads', { milestones: [named] });
  const whose = (): Names => leads.managers;
  const title = leads.columns.find((header) => recognise(header) === 'manager') ?? named;
  return { title, column: null, isOfLead: true, ofLeads: whose, ofLines: whose, days: () => null };
}

function teamColumn(title: string, teams: Teams): SliceColumn {
  const { names } = teams;
  return {
    title,
    column: null,
    isOfLead: true,
    ofLeads: () => ({ names, codes: teams.ofLeads() }),
    ofLines: () => ({ names, codes: teams.ofLines() }),
    days: () => null,
  };
}

/** The mistake that a table has no such column. */
function unknownColumn(leads: SheetLeads, named: string): KpiError {
  const known = leads.columns;
  const ids = COLUMN_IDS.filter((id) => leads.reading.table.columns.has(id));
  const teams = SLICE_WORDS.flatMap(({ team }) => wordsInList(team).slice(0, 1));
  return new KpiError('mix-unknown', {
    found: named,
    nearest: nearest(named, [...known, ...ids, ...teams, ...ids.flatMap(wordsOf)]),
    known,
  });
}
