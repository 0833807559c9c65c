import { MILESTONES } from '../../core/leads.ts';
import { gamingOf } from '../../core/gaming/gaming.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { listed } from '../data/check.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames, sortedNames } from '../../read/arguments/managers.ts';
import type { Table } from '../table/table.ts';

/** How many rows a sign names. */
const SHOWN_ROWS = 5;

/** Signs that a number may be played, as a table: by manager, the whole team last, or a row that says that there are none; then what could not be checked. */
export function gamingAnswer(leads: SheetLeads, asOfDay: number, texts: Texts): Table {
  leads.expect([...MILESTONES, 'modified']);
  const names = managerNames(leads);
  const { sightings, unchecked } = gamingOf(leads, asOfDay);
  const { gaming: words } = texts;
  const [sign = '', count = '', expected = '', where = '', look = ''] = words.titles;
  /** A log's leads have no rows of their own. */
  const rowsOf = (found: readonly number[]): string => {
    const first = leads.log ? [] : found.slice(0, SHOWN_ROWS);
    return listed(
      first.map((lead) => String((leads.table.lines[lead] ?? -1) + 1)),
      found.length,
    );
  };
  const rows = [...sortedNames(leads), null].flatMap((name) =>
    sightings
      .filter(({ manager }) => (manager === null ? null : names[manager]) === name)
      .map((found): Table['rows'][number] => {
        const [what = '', todo = ''] = words.signs[found.sign];
        return [name ?? words.team, what, found.count, found.expected, rowsOf(found.leads), todo];
      }),
  );
  const nothing = rows.length > 0 ? [] : [[null, words.nothing]];
  const notes = unchecked.map(({ sign: id, columns }) => {
    const known = columns.map((column) => texts.quotes.charAt(0) + columnName(column, texts) + texts.quotes.charAt(1));
    const [what = ''] = words.signs[id];
    return [null, what, null, null, null, fill(words.unchecked, { columns: known.join(texts.or) })];
  });
  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      { title: sign, format: 'text' },
      { title: count, format: 'integer' },
      { title: expected, format: 'decimal' },
      { title: where, format: 'text' },
      { title: look, format: 'text' },
    ],
    rows: [...rows, ...nothing, ...notes],
  };
}
