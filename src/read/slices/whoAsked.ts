import { KpiError } from '../../core/errors.ts';
import { regrouped } from './regrouped.ts';
import { NOBODY } from '../../core/leads.ts';
import { type Who, comesLater, managerNames, whoOf } from '../arguments/managerArgument.ts';
import { textArgument } from '../arguments/plainArguments.ts';
import { type Arg, isBlank, isGrid, isOmitted, single } from '../cells/cell.ts';
import { foldName, nearest, tidyName } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { teamsOf } from './teamsOf.ts';

/** Who is asked about, and the leads in which the codes are theirs. */
export interface AskedWho {
  readonly who: Who;
  readonly leads: SheetLeads;
  /** In a range: the leads in which a code behind those of people stands for people together. */
  readonly together: ReadonlyMap<number, SheetLeads>;
}

/**
 * Who the `manager` argument asks about, as {@link whoOf}; and people together: a team, or several
 * names or teams in one text with semicolons. A name that is a person and a team is the person.
 *
 * @throws KpiError those of {@link whoOf}.
 */
export function whoAsked(arg: Arg, leads: SheetLeads, later: 'refused' | 'without leads' = 'refused'): AskedWho {
  const value = single(arg);
  const together = new Map<number, SheetLeads>();
  if (isOmitted(value)) return { who: { kind: 'team' }, leads, together };
  const people = new Map(managerNames(leads).map((name, code) => [foldName(name), code]));
  if (!isGrid(value)) {
    const text = String(value);
    const group = people.has(foldName(text)) || comesLater(text, leads) ? null : groupOf(text, true);
    if (group === null) return { who: whoOf(arg, leads, later), leads, together };
    return { who: { kind: 'one', code: people.size }, leads: group, together };
  }
  const who = whoOf(value, leads, later);
  if (who.kind !== 'range') return { who, leads, together };
  const known = new Map<string, number | null>();
  const codes = who.codes.map((row, i) =>
    row.map((code, j) => {
      const cell = value[i]?.[j];
      if (code !== null || isBlank(cell)) return code;
      const text = String(cell);
      if (!known.has(text)) {
        const next = people.size + together.size;
        const group = groupOf(text, false, next);
        if (group !== null) together.set(next, group);
        known.set(text, group === null ? null : next);
      }
      return known.get(text) ?? null;
    }),
  );
  return { who: { kind: 'range', codes }, leads, together };

  /** The leads with these people together, as that code; null where a text names no group. */
  function groupOf(text: string, isStrict: boolean, at = people.size): SheetLeads | null {
    const teams = teamsOf(leads);
    const byName = new Map(teams.names.map((name, team) => [foldName(name), team]));
    const names = text.split(';').filter((name) => name.trim() !== '');
    // Where there are teams, a slip may be one of them.
    const isSlip = isStrict && byName.size > 0 && people.size > 0;
    if (names.length < 2 && !byName.has(foldName(text)) && !isSlip) return null;
    const own = new Set<number>();
    const ofTeams = new Set<number>();
    for (const name of names) {
      const [code, team] = [people.get(foldName(name)), byName.get(foldName(name))];
      if (code !== undefined) own.add(code);
      else if (team !== undefined) ofTeams.add(team);
      else if (isStrict && !comesLater(name, leads)) {
        const all = [...managerNames(leads), ...teams.names];
        throw new KpiError('manager-unknown', { found: tidyName(name), nearest: nearest(name, all), known: all });
      }
    }
    const { names: all, codes: whose } = leads.managers;
    const teamOf = ofTeams.size === 0 ? null : teams.ofLeads();
    const group = whose.map((code, lead) => (own.has(code) || ofTeams.has(teamOf?.[lead] ?? NOBODY) ? at : code));
    const others = Array.from({ length: at - all.length }, () => '');
    const lineGroups = (): Int32Array => {
      const { names: written, codes: lines } = leads.reading.people();
      const isOwn = written.map((name) => own.has(people.get(foldName(name)) ?? NOBODY));
      const teamOfLines = ofTeams.size === 0 ? null : teams.ofLines();
      return lines.map((code, line) =>
        isOwn[code] === true || ofTeams.has(teamOfLines?.[line] ?? NOBODY) ? at : NOBODY,
      );
    };
    return regrouped(leads, [...all, ...others, tidyName(text)], group, lineGroups);
  }
}

/**
 * The same for a table, which is about one person, people together or the whole team: several cells
 * are an unknown name.
 *
 * @throws KpiError those of {@link whoOf}.
 */
export function oneAsked(arg: Arg, leads: SheetLeads, later?: 'without leads'): Pick<AskedWho, 'who' | 'leads'> {
  const text = textArgument(arg);
  return isGrid(single(arg)) ? { who: whoOf(text, leads, later), leads } : whoAsked(text, leads, later);
}
