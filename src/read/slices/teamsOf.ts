import { areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import { type Leads, NOBODY } from '../../core/leads.ts';
import { SLICE_WORDS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';
import type { Arg } from '../cells/cell.ts';
import { fold, foldName, tidyName } from '../cells/fold.ts';
import { nameReader } from '../cells/names/nameReader.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { rowsOf } from '../tabs/tabRows.ts';
import { TEAM } from '../tabs/tabs.ts';
import { leadOfLines } from './leadOfLines.ts';

/** The teams of a table. Codes are of teams; NOBODY is none. */
export interface Teams {
  readonly names: readonly string[];
  /** The team of each lead. */
  ofLeads(): Int32Array;
  /** The team of each line of the sheet. */
  ofLines(): Int32Array;
  /** Who stands in several teams and counts in the first; none where the data name the teams. */
  readonly inSeveral: readonly string[];
}

const NONE: Teams = { names: [], ofLeads: () => new Int32Array(), ofLines: () => new Int32Array(), inSeveral: [] };

/**
 * The teams that managers belong to: by a column Team of the data, else by the Team tab. A manager of
 * several teams counts in the first.
 */
export function teamsOf(leads: SheetLeads): Teams {
  const column = areCounts(leads) ? -1 : teamColumnOf(leads);
  if (column >= 0) return teamsInColumn(leads, column);
  return leads.teamTab === undefined ? NONE : teamsInTab(leads, leads.teamTab);
}

function teamColumnOf({ reading: { table } }: SheetLeads): number {
  const used = new Set(table.columns.values());
  return table.headers.findIndex((header, at) => !used.has(at) && isTeam(header));
}

/** True for a header of the team that somebody belongs to. */
export function isTeam(header: string): boolean {
  const word = fold(header);
  return SLICE_WORDS.some(({ team }) => wordsInList(team).includes(word));
}

function teamsInColumn(leads: SheetLeads, column: number): Teams {
  const { names, codes } = nameReader(leads.reading.table, column).result();
  return {
    names,
    ofLines: () => codes,
    ofLeads: () => leadOfLines(leads).firstOf((line) => codes[line] ?? NOBODY),
    inSeveral: [],
  };
}

function teamsInTab(leads: SheetLeads, tab: Arg): Teams {
  const names: string[] = [];
  const byName = new Map<string, number>();
  const byPerson = new Map<string, number>();
  const inSeveral = new Set<string>();
  for (const row of rowsOf(TEAM, tab, 'team')) {
    const [person, name] = [row.text('manager'), row.text('team')];
    if (name === '') continue;
    const key = foldName(name);
    const team = byName.get(key) ?? names.push(tidyName(name)) - 1;
    byName.set(key, team);
    const own = byPerson.get(foldName(person));
    if (own === undefined) byPerson.set(foldName(person), team);
    else if (own !== team) inSeveral.add(tidyName(person));
  }
  const teamOf = ({ names: people, codes }: Leads['managers']): Int32Array => {
    const ofPeople = people.map((person) => byPerson.get(foldName(person)) ?? NOBODY);
    return codes.map((code) => ofPeople[code] ?? NOBODY);
  };
  return {
    names,
    ofLeads: () => teamOf(leads.managers),
    ofLines: () => teamOf(leads.reading.people()),
    inSeveral: [...inSeveral],
  };
}
