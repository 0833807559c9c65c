import { useState } from 'preact/hooks';
import type { BehindNumber, CellPlace } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { cellText } from '../shared/cellText.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

type Group = BehindNumber['groups'][number];
type Row = Group['rows'][number];

/** Rows that count alike; a click shows a row in its tab. */
export function RowGroup(props: {
  readonly group: Group;
  readonly format: BehindNumber['format'];
  readonly isOpen: boolean;
  readonly onMore: () => void;
  readonly onShown: (place: CellPlace) => void;
}) {
  const { group, format, isOpen, onMore, onShown } = props;
  const { title, count, rows } = group;
  const { tag, receipt } = useWords();
  const [error, setError] = useState<unknown>(null);
  const show = ({ tab, row }: NonNullable<Row['place']>): void => {
    callServer('sidebarSelect', tab, `${row}:${row}`).then(
      (place) => {
        onShown(place);
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  };
  // A share's rows are 1 or 0, which the group says already.
  const valueText = ({ value }: Row): string =>
    value === null || format === 'share' ? '' : cellText(value, format, tag);
  return (
    <details open={isOpen}>
      <summary>
        {title} <b class="count">{count.toLocaleString(tag)}</b>
      </summary>
      <ul class="rows">
        {rows.map((row, i) => (
          <li key={i}>
            {row.place === null ? (
              <span>{row.name}</span>
            ) : (
              <RowButton place={row.place} name={row.name} onShow={show} />
            )}
            <span class="value">{valueText(row)}</span>
            <p class="quiet">{row.why}</p>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <button type="button" onClick={onMore}>
          {receipt.more(count - rows.length)}
        </button>
      )}
      {error !== null && <Failure error={error} />}
    </details>
  );
}

function RowButton(props: {
  readonly place: NonNullable<Row['place']>;
  readonly name: string;
  readonly onShow: (place: NonNullable<Row['place']>) => void;
}) {
  const { place, name, onShow } = props;
  const { receipt } = useWords();
  return (
    <button type="button" class="link" title={receipt.showRow(place.row, place.tab)} onClick={() => onShow(place)}>
      {receipt.row(place.row)}
      {name && ` · ${name}`}
    </button>
  );
}
