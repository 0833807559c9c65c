import { useState } from 'preact/hooks';
import type { Choice } from '../../../addon/api/index.ts';
import { Failure } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import type { ImportState, Preview } from './importState.ts';
import { ColumnTypes } from './ColumnTypes.tsx';
import { IntoPicker } from './IntoPicker.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TabChanges } from './TabChanges.tsx';
import type { Importing } from './useImport.ts';

/** What a file was recognised as and where it would go. Nothing is written before the button. */
export function ImportPreview(props: {
  readonly state: Extract<ImportState, { at: 'preview' }>;
  readonly meanings: readonly Choice[];
  readonly importing: Importing;
}) {
  const { importFile } = useWords();
  const { state, importing } = props;
  const { preview, over, comparison, clash, error } = state;
  const [name, setName] = useState(preview.name.replace(/\.\w+$/, ''));
  const [removes, setRemoves] = useState(false);
  const changes = comparison?.changes;
  const isNothing = changes !== undefined && changes.rows.length === 0 && !(removes && changes.gone.length > 0);
  return (
    <>
      <StepTitle text={preview.name} />
      <FileFacts preview={preview} importing={importing} />
      <ColumnTypes preview={preview} meanings={props.meanings} onOrder={importing.pickOrder} />
      <IntoPicker plan={preview.plan} over={over} name={name} onName={setName} onTab={importing.pickTab} />
      {clash !== null && over !== null && (
        <div class="notice bad" role="alert">
          <p>{importFile.clash(clash.count, clash.ids)}</p>
          <button type="button" onClick={() => importing.pickTab(over)}>
            {importFile.again}
          </button>
        </div>
      )}
      {comparison !== null && clash === null && (
        <TabChanges comparison={comparison} plan={preview.plan} removes={removes} onRemoves={setRemoves} />
      )}
      {error !== null && <Failure error={error} />}
      {clash === null && (
        <>
          {isNothing ? <p>{importFile.nothing}</p> : <p class="quiet">{importFile.undoNote}</p>}
          <div class="ways">
            <button
              type="button"
              class="main"
              disabled={isNothing}
              onClick={() => importing.start(name, removes ? 'gone rows' : 'nothing')}
            >
              {importFile.button}
            </button>
            <button type="button" onClick={importing.reset}>
              {importFile.another}
            </button>
          </div>
        </>
      )}
    </>
  );
}

/** How the file is written, how large it is, and which of its sheets this is. */
function FileFacts({ preview, importing }: { readonly preview: Preview; readonly importing: Importing }) {
  const { data, importFile } = useWords();
  const { table, plan, damaged } = preview;
  const { kind, separator, encoding, sheets, sheet, rows } = table;
  const between = separator === null ? null : (importFile.separators[separator] ?? separator);
  const size = importFile.size(rows.length - plan.above, plan.columns.length);
  return (
    <>
      <p>{[kind, between, encoding, size].filter((part) => part !== null).join(', ')}</p>
      {sheets.length > 1 && (
        <>
          <label for="import-sheet">{importFile.sheet}</label>
          <select
            id="import-sheet"
            value={sheet ?? ''}
            onChange={({ currentTarget }) => importing.pickSheet(currentTarget.value)}
          >
            {sheets.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </>
      )}
      {plan.from !== null && <p>{data.from(plan.from)}</p>}
      {plan.above > 1 && <p class="quiet">{importFile.above(plan.above - 1)}</p>}
      {plan.notLeads !== null && <p class="quiet">{importFile.notLeads}</p>}
      {damaged.map((header) => (
        <p key={header} class="notice bad">
          {importFile.damaged(header)}
        </p>
      ))}
    </>
  );
}
