import { alikeNames } from '../cells/names/alikeNames.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { TellFinding } from './finding.ts';
import { rowsByText } from './rowsByText.ts';

/** Finds cells that name several people, and names that may be one person. */
export function aboutPeople({ reading, managers }: SheetLeads, tell: TellFinding): void {
  const { table } = reading;
  const { codes, names, shared, unsplit } = reading.people();
  const column = table.columns.get('manager') ?? 0;
  const [several, asked] = [shared, unsplit].map((texts) => new Set(texts.map((text) => text.trim())));
  if (several !== undefined && asked !== undefined && several.size + asked.size > 0) {
    const rows = [...rowsByText(table, column, () => true)];
    tell(
      'manager-shared',
      column,
      rows.flatMap(([text, own]) => (several.has(text) ? own : [])).sort((a, b) => a - b),
    );
    for (const [text, own] of rows) if (asked.has(text)) tell('manager-unsplit', column, own, { subject: text });
  }
  for (const { a, b } of alikeNames(managers.names)) {
    const [one = '', other = ''] = [managers.names[a], managers.names[b]];
    const rows = [one, other].map((name) => table.lines[codes.indexOf(names.indexOf(name))] ?? -1);
    tell('manager-alike', column, rows, { subject: one, other });
  }
}
