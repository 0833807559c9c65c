import type { Choice, ColumnChoice } from '../../addon/api/index.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import { CellButtons } from './CellButtons.tsx';
import type { MappingEditor } from './useMapping.ts';

/**
 * Columns that could mean the same. A person says which one is meant; until then the better one is
 * used.
 */
export function Question(props: {
  readonly tab: string;
  readonly choice: ColumnChoice;
  readonly meanings: readonly Choice[];
  readonly headerRow: number;
  readonly editor: MappingEditor;
}) {
  const { tab, choice, meanings, headerRow, editor } = props;
  const { meaning, columns } = choice;
  const { data } = useWords();
  const name = meanings.find(({ value }) => value === meaning)?.label ?? meaning;
  const [used] = columns;
  const headers = columns.map(({ header }) => header.trim().toLowerCase());
  const failed = columns.some(({ header }) => header === editor.failed?.header) ? editor.failed : null;
  return (
    <>
      <h3>{data.which(meaning, name)}</h3>
      {new Set(headers).size < headers.length ? (
        <>
          <CellButtons tab={tab} cells={columns.map(({ letter }) => `${letter}${headerRow}`)} count={columns.length} />
          <p class="quiet">{data.sameHeader(used?.header ?? '', used?.letter ?? '')}</p>
        </>
      ) : (
        <p class="answers">
          {columns.map(({ header, letter }) => (
            <button
              key={letter}
              type="button"
              aria-pressed={editor.picked.has(header) || (letter === used?.letter && !isAnswered(choice, editor))}
              onClick={() => {
                // The question goes away once it is answered.
                document.getElementById('read-as')?.focus();
                editor.pick(header, meaning);
              }}
            >
              <span>{header}</span> <span class="quiet">{letter === used?.letter ? data.usedNow(letter) : letter}</span>
            </button>
          ))}
        </p>
      )}
      {failed !== null && <Failure error={failed.error} />}
    </>
  );
}

function isAnswered({ columns }: ColumnChoice, { picked }: MappingEditor): boolean {
  return columns.some(({ header }) => picked.has(header));
}
