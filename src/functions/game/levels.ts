import { climb } from '../../core/points/levels.ts';
import type { Level } from '../../core/points/levels.ts';
import { type Language, TEXTS, columnName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames, sortedNames } from '../../read/arguments/managers.ts';
import { noteRows } from './points.ts';
import { type ToldPoints, totalPoints } from './pointsTold.ts';
import { ladder } from '../../read/tabs/levelRows.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import type { RowRead } from '../../read/tabs/rows.ts';
import type { Table } from '../table/table.ts';

/** The level of each manager as a table; what is to be said about rows of the tabs stands below. */
export function levelsAnswer(
  leads: SheetLeads,
  told: ToldPoints,
  read: readonly RowRead<Level>[],
  language: Language,
): Table {
  const texts = TEXTS[language];
  const { levels: words, tabs } = texts;
  const names = managerNames(leads);
  const totals = totalPoints(told, names.length);
  const levels = ladder(read);
  const rows = sortedNames(leads).map((name): Table['rows'][number] => {
    const points = totals[names.indexOf(name)]?.points ?? 0;
    const { level, next, needed, progress } = climb(levels, points);
    return [name, level && level.name, level && level.icon, points, next && next.name, needed, progress, null];
  });
  const titleOf = (word: 'name' | 'icon'): string => tabs.levels[word].split('|')[0] ?? '';
  const columns: Table['columns'] = [
    { title: columnName('manager', texts), format: 'text' },
    { title: titleOf('name'), format: 'text' },
    { title: titleOf('icon'), format: 'text' },
    { title: texts.points.points, format: 'decimal' },
    { title: words.next, format: 'text' },
    { title: words.needed, format: 'decimal' },
    { title: words.progress, format: 'share' },
    { title: texts.scorecard.note, format: 'text' },
  ];
  const mistakes = read.flatMap(({ row, mistake }) => (mistake ? [rowNote('levels', row, mistake, language)] : []));
  return { columns, rows: [...rows, ...noteRows([...mistakes, ...told.notes], columns.length)] };
}
