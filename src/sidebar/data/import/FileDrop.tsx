import { useRef, useState } from 'preact/hooks';
import { Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import type { ImportState } from './importState.ts';

/** Takes a file, or several at once, by a click, by the keyboard or by dropping. */
export function FileDrop(props: {
  readonly told: Extract<ImportState, { at: 'empty' }>['told'];
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { importFile } = useWords();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) props.onFiles([...files]);
  };
  return (
    <>
      {props.told?.kind === 'bad' && (
        <div class="notice bad" role="alert">
          <p>{props.told.text}</p>
        </div>
      )}
      {props.told?.kind === 'good' && (
        <Notice kind="good">
          <p role="status">{props.told.text}</p>
        </Notice>
      )}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <button type="button" class="main" onClick={() => input.current?.click()}>
          {importFile.choose}
        </button>
        <p class="quiet">{importFile.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={importFile.fileInput}
          accept=".csv,.tsv,.txt,.xlsx,.xls,.htm,.html"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
    </>
  );
}
