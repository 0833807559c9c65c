import { useState } from 'preact/hooks';
import type { DataReport } from '../../addon/api/index.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { isoDayText } from '../shared/cellText.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

/**
 * One sentence about what the table was read as, the counts of its rows, and where it was read
 * from.
 */
export function Recognised({ report }: { readonly report: DataReport }) {
  const words = useWords();
  const { data } = words;
  const { rows, rowsAre, leads, managers, currency, from, range, tab, mapping } = report;
  const read = rows.read + rows.merged + rows.parts;
  const isFolded = rowsAre === 'events' || rowsAre === 'stages';
  const [error, setError] = useState<unknown>(null);
  const show = (name: string): void => {
    callServer('sidebarSelect', name, 'A1').then(() => setError(null), setError);
  };
  return (
    <>
      <p class="summary">
        {[data.rowsAre[rowsAre](read, leads, managers.length), spanText(report, words), currency]
          .filter((part) => part)
          .join(', ')}
        .{from !== null && ` ${data.from(from)}`}
      </p>
      <p class="quiet">
        {rowsAre === 'counts' ? data.countsLack : data.rows(isFolded ? { ...rows, read, merged: 0, parts: 0 } : rows)}
      </p>
      <p class="quiet">{data.readFrom(range)}</p>
      {mapping !== null && mapping !== tab && (
        <p class="quiet">
          {data.mapping}{' '}
          <button type="button" class="link" onClick={() => show(mapping)}>
            {mapping}
          </button>
        </p>
      )}
      {error !== null && <Failure error={error} />}
    </>
  );
}

/** 2 Feb to 31 Oct 2026; empty when the table holds no date. */
function spanText({ firstDay, lastDay }: DataReport, { tag, data }: SidebarWords): string {
  if (firstDay === null || lastDay === null) return '';
  const isOneYear = firstDay.slice(0, 4) === lastDay.slice(0, 4) && firstDay !== lastDay;
  return data.span(isoDayText(firstDay, tag, isOneYear ? 'without year' : 'with year'), isoDayText(lastDay, tag));
}
