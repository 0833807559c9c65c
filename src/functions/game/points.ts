import { type Language, TEXTS, columnName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames, sortedNames } from '../../read/arguments/managers.ts';
import { type ToldPoints, totalPoints } from './pointsTold.ts';
import type { Table } from '../table/table.ts';

/** The points of each manager as a table, a column for each rule; what is to be said about rules stands below. */
export function pointsAnswer(leads: SheetLeads, told: ToldPoints, language: Language): Table {
  const texts = TEXTS[language];
  const { points: words, scorecard } = texts;
  const names = managerNames(leads);
  const totals = totalPoints(told, names.length);
  const rows = sortedNames(leads).map((name): Table['rows'][number] => {
    const code = names.indexOf(name);
    const { points = null, ripening = null, takenBack = null } = totals[code] ?? {};
    return [name, points, ripening, takenBack, ...told.rules.map((rule) => rule.points[code]?.points ?? null), null];
  });
  const columns: Table['columns'] = [
    { title: columnName('manager', texts), format: 'text' },
    ...[words.points, words.ripening, words.takenBack, ...told.rules.map(({ what }) => what)].map(
      (title) => ({ title, format: 'decimal' }) as const,
    ),
    { title: scorecard.note, format: 'text' },
  ];
  return { columns, rows: [...rows, ...noteRows(told.notes, columns.length)] };
}

/** Sentences under a table, each in the last column of a row of its own. */
export function noteRows(notes: readonly string[], columns: number): Table['rows'] {
  return notes.map((note) => [...Array<null>(columns - 1).fill(null), note]);
}
