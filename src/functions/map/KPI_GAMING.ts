import { gamingOf } from '../../core/gaming/gaming.ts';
import { MILESTONES } from '../../core/leads.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { firstOnes } from '../table/firstOnes.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * Where a number may be gamed: payments and leads entered twice, sales on the last days of months,
 * payment dates that do not fit the others, sales that no longer go with calls and meetings, early
 * refunds. How many, how many would be expected, and where to look: a reason to look, no proof. Of
 * 100 teams where nothing is played at most 5 see any row.
 *
 * @param data Table with a header row: Deals!A:L. Rows are named as if it began
 *   at row 1.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_GAMING(Deals!A:T) // => Paula Fox | Refunds within 30 days | 9 | 2.6632 | 16, 37, 173, 204, 262 … | Ask these clients what they were promised and what they got.
 * @customfunction
 */
export function KPI_GAMING(host: Host, data: Arg, as_of?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  const { texts } = host;
  const leads = leadsOf(data, host, settingsOf({ tabs, tabs2 }), as_of);
  const lastDay = asOfDay(as_of, leads, host, true);
  const { titles } = texts.gaming;
  const columns: readonly Column<SignLine>[] = [
    { title: columnName('manager', texts), format: 'text', cell: ({ name }) => name },
    { title: titles.sign, format: 'text', cell: (line) => line.sign },
    { title: titles.count, format: 'integer', cell: (line) => line.count },
    { title: titles.expected, format: 'decimal', cell: (line) => line.expected },
    { title: titles.rows, format: 'text', cell: (line) => line.where },
    { title: titles.look, format: 'text', cell: (line) => line.look },
  ];
  return tableOf(columns, signLines(leads, lastDay, texts));
}

/** A sign that was found, a word that there is none, or a sign that could not be looked for. */
interface SignLine {
  readonly name?: string;
  readonly sign: string;
  readonly count?: number;
  readonly expected?: number;
  readonly where?: string;
  readonly look?: string;
}

/**
 * Signs by manager, the whole team last, or a word that there are none; then what could not be
 * checked.
 */
function signLines(leads: SheetLeads, asOfDay: number, texts: Texts): readonly SignLine[] {
  const { gaming: words, quotes } = texts;
  leads.expect([...MILESTONES, 'modified']);
  const names = managerNames(leads);
  const { sightings, unchecked } = gamingOf(leads, asOfDay);
  const found = [...sortedNames(leads), null].flatMap((name) =>
    sightings
      .filter(({ manager }) => (manager === null ? null : names[manager]) === name)
      .map(({ sign: id, count, expected, leads: seen }): SignLine => {
        const [sign = '', look = ''] = words.signs[id];
        return { name: name ?? words.team, sign, count, expected, where: rowsText(seen, leads), look };
      }),
  );
  const skipped = unchecked.map(({ sign: id, columns }): SignLine => {
    const [open = '', close = ''] = quotes;
    const missing = columns.map((column) => open + columnName(column, texts) + close).join(texts.or);
    return { sign: words.signs[id][0] ?? '', look: fill(words.unchecked, { columns: missing }) };
  });
  return [...(found.length > 0 ? found : [{ sign: words.nothing }]), ...skipped];
}

/** How many rows a sign names. */
const SHOWN_ROWS = 5;

/** The rows of the first leads. Leads of a log or a history have no rows of their own. */
function rowsText(seen: readonly number[], { kind, table }: SheetLeads): string {
  const first = kind.is === 'events' || kind.is === 'stages' ? [] : seen.slice(0, SHOWN_ROWS);
  return firstOnes(
    first.map((lead) => String((table.lines[lead] ?? -1) + 1)),
    seen.length,
  );
}
