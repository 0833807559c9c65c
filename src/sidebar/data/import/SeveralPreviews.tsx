import { useState } from 'preact/hooks';
import type { Choice } from '../../../addon/api/index.ts';
import { Failure } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import { ColumnTypes } from './ColumnTypes.tsx';
import { FileFacts } from './FileFacts.tsx';
import { tabNameOf } from './filePreview.ts';
import type { ImportState } from './importState.ts';
import { StepTitle } from './StepTitle.tsx';
import type { Importing } from './useImport.ts';

/** What each of several files was recognised as. Nothing is written before the button. */
export function SeveralPreviews(props: {
  readonly state: Extract<ImportState, { at: 'several' }>;
  readonly meanings: readonly Choice[];
  readonly importing: Importing;
}) {
  const { importFile } = useWords();
  const { importing, meanings } = props;
  const { previews, refused, error } = props.state;
  const [names, setNames] = useState(previews.map(tabNameOf));
  return (
    <>
      <StepTitle text={importFile.several(previews.length)} />
      {refused.map(({ name, text }) => (
        <div key={name} class="notice bad" role="alert">
          <p>{importFile.refused(name)}</p>
          <p>{text}</p>
        </div>
      ))}
      {previews.map((preview, at) => (
        <details key={at} class="file" open={preview.asked.length > 0 || preview.damaged.length > 0}>
          <summary>
            <span class="name">{preview.name}</span>{' '}
            <span class="quiet">
              {importFile.size(preview.table.rows.length - preview.plan.above, preview.plan.columns.length)}
            </span>
          </summary>
          <label for={`import-name-${at}`}>{importFile.newName}</label>
          <input
            id={`import-name-${at}`}
            value={names[at]}
            maxLength={80}
            onInput={({ currentTarget }) =>
              setNames(names.map((name, index) => (index === at ? currentTarget.value : name)))
            }
          />
          <FileFacts preview={preview} />
          <ColumnTypes
            id={`import-order-${at}`}
            preview={preview}
            meanings={meanings}
            onOrder={(order) => importing.several.pickOrder(at, order)}
          />
        </details>
      ))}
      {error !== null && <Failure error={error} />}
      <p class="quiet">{importFile.severalNote}</p>
      <div class="ways">
        {previews.length > 0 && (
          <button type="button" class="main" onClick={() => importing.several.start(names)}>
            {importFile.severalButton(previews.length)}
          </button>
        )}
        <button type="button" onClick={importing.reset}>
          {importFile.another}
        </button>
      </div>
    </>
  );
}
