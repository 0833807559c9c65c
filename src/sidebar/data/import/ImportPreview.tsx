import { useState } from 'preact/hooks';
import type { Choice } from '../../../addon/api/index.ts';
import { Failure } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import type { ImportState } from './importState.ts';
import { ColumnTypes } from './ColumnTypes.tsx';
import { FileFacts } from './FileFacts.tsx';
import { tabNameOf } from './filePreview.ts';
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
  const [name, setName] = useState(tabNameOf(preview));
  const [removes, setRemoves] = useState(false);
  const changes = comparison?.changes;
  const isNothing = changes !== undefined && changes.rows.length === 0 && !(removes && changes.gone.length > 0);
  return (
    <>
      <StepTitle text={preview.name} />
      <FileFacts preview={preview} onSheet={importing.one.pickSheet} />
      <ColumnTypes id="import-order" preview={preview} meanings={props.meanings} onOrder={importing.one.pickOrder} />
      <IntoPicker plan={preview.plan} over={over} name={name} onName={setName} onTab={importing.one.pickTab} />
      {clash !== null && over !== null && (
        <div class="notice bad" role="alert">
          <p>{importFile.clash(clash.count, clash.ids)}</p>
          <button type="button" onClick={() => importing.one.pickTab(over)}>
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
              onClick={() => importing.one.start(name, removes ? 'gone rows' : 'nothing')}
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
