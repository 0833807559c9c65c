import { useWords } from '../../shared/useWords.ts';
import type { FilePreview } from './importState.ts';

/** How the file is written, how large it is, and which of its sheets this is. */
export function FileFacts(props: {
  readonly preview: FilePreview;
  /** Left out where no other sheet can be chosen. */
  readonly onSheet?: (sheet: string) => void;
}) {
  const { data, importFile } = useWords();
  const { onSheet } = props;
  const { table, plan, damaged } = props.preview;
  const { sheets, sheet } = table;
  return (
    <>
      <p>{useFileSize(props.preview)}</p>
      {sheets.length > 1 && onSheet === undefined && <p class="quiet">{importFile.onlySheet(sheet ?? '')}</p>}
      {sheets.length > 1 && onSheet !== undefined && (
        <>
          <label for="import-sheet">{importFile.sheet}</label>
          <select id="import-sheet" value={sheet ?? ''} onChange={({ currentTarget }) => onSheet(currentTarget.value)}>
            {sheets.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </>
      )}
      {plan.from !== null && <p>{data.from(plan.from)}</p>}
      {plan.above > 1 && <p class="quiet">{importFile.above(plan.above - 1)}</p>}
      {plan.events !== null && <p>{importFile.events(plan.events)}</p>}
      {plan.events === null && plan.notLeads !== null && <p class="quiet">{importFile.notLeads}</p>}
      {damaged.map((header) => (
        <p key={header} class="notice bad">
          {importFile.damaged(header)}
        </p>
      ))}
    </>
  );
}

/** CSV, semicolons, Windows-1251, 3 rows, 5 columns. */
function useFileSize({ table, plan }: FilePreview): string {
  const { importFile } = useWords();
  const { kind, separator, encoding, rows } = table;
  const between = separator === null ? null : (importFile.separators[separator] ?? separator);
  const size = importFile.size(rows.length - plan.above, plan.columns.length);
  return [kind, between, encoding, size].filter((part) => part !== null).join(', ');
}
