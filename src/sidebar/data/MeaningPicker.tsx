import type { Choice, ReportColumn } from '../../addon/api/index.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import { meaningGroups } from './meaningGroups.ts';
import { type AnswerEditor, aboutOf, columnAnswer } from './useAnswers.ts';

const LEFT_OUT = '-';
/** No word of a mapping says these: a column is so by itself. */
const BY_ITSELF = ['own', 'total'] as const;

/** What a column is read as, and everything else it could be. */
export function MeaningPicker(props: {
  readonly column: ReportColumn;
  readonly meanings: readonly Choice[];
  readonly editor: AnswerEditor;
}) {
  const { column, meanings, editor } = props;
  const { letter, meaning, isSet, isShared } = column;
  const header = isShared ? `${column.header} ${letter}` : column.header;
  const { data } = useWords();
  const itself = BY_ITSELF.find((one) => one === meaning);
  const about = aboutOf(columnAnswer(column, null));
  const picked = editor.picked(about);
  const pick = (says: string | null): void => editor.answer(columnAnswer(column, says));
  return (
    <>
      <select
        aria-label={data.whatIs(header)}
        value={picked?.says ?? meaning ?? LEFT_OUT}
        onChange={({ currentTarget }) => pick(currentTarget.value === itself ? null : currentTarget.value)}
      >
        <option value={LEFT_OUT}>{data.leaveOut}</option>
        {itself !== undefined && <option value={itself}>{data[itself]}</option>}
        {meaningGroups(meanings).map(([group, members]) => (
          <optgroup key={group} label={data.groups[group]}>
            {members.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {picked !== undefined ? (
        <p class="quiet">{data.saving}</p>
      ) : (
        isSet && (
          <p class="quiet">
            {data.isSet}{' '}
            <button
              type="button"
              class="link"
              aria-label={data.resetColumn(header)}
              onClick={({ currentTarget }) => {
                // The pressed button disappears, so the focus moves to the column's own control.
                currentTarget.closest('td')?.querySelector('select')?.focus();
                pick(null);
              }}
            >
              {data.reset}
            </button>
          </p>
        )
      )}
      {editor.failed?.about === about && <Failure error={editor.failed.error} />}
    </>
  );
}
