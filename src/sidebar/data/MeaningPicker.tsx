import type { Choice, ReportColumn } from '../../addon/api/index.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import { meaningGroups } from './meaningGroups.ts';
import type { MappingEditor } from './useMapping.ts';

const [LEFT_OUT, OWN] = ['-', 'own'];

/** What a column is read as, and everything else it could be. */
export function MeaningPicker(props: {
  readonly column: ReportColumn;
  readonly meanings: readonly Choice[];
  readonly editor: MappingEditor;
}) {
  const { column, meanings, editor } = props;
  const { header, meaning, isSet } = column;
  const { data } = useWords();
  const picked = editor.picked.get(header);
  const isPicked = picked !== undefined;
  return (
    <>
      <select
        aria-label={data.whatIs(header)}
        value={picked ?? meaning ?? LEFT_OUT}
        onChange={({ currentTarget }) => editor.pick(header, currentTarget.value === OWN ? null : currentTarget.value)}
      >
        <option value={LEFT_OUT}>{data.leaveOut}</option>
        {/* No word of a mapping says this: it is what an unknown column of dates is by itself. */}
        {meaning === OWN && <option value={OWN}>{data.own}</option>}
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
      {isPicked ? (
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
                editor.pick(header, null);
              }}
            >
              {data.reset}
            </button>
          </p>
        )
      )}
      {editor.failed?.header === header && <Failure error={editor.failed.error} />}
    </>
  );
}
