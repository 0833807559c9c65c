import type { SourceMatch } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';
import { CellButtons } from '../CellButtons.tsx';

const PARTS = ['matched', 'own', 'nobody', 'out'] as const;

/** What became of the rows of one table: a bar, the counts in words, the first cells, what to do. */
export function MatchBar({ table }: { readonly table: SourceMatch }) {
  const { sources } = useWords();
  const { tab, kind, rows, doubtful, cells, lines, todo } = table;
  const told = [
    ...PARTS.flatMap((part) => (table[part] > 0 ? { part, text: sources.parts[part](table[part]) } : [])),
    ...(doubtful > 0 ? [{ part: 'doubtful', text: sources.parts.doubtful(doubtful) }] : []),
  ];
  return (
    <div class="match">
      <p>
        <span class="name">{tab}</span> <span class="quiet">{sources.kind(kind, rows)}</span>
      </p>
      <div class="match-bar" aria-hidden="true">
        {PARTS.filter((part) => table[part] > 0).map((part) => (
          <i key={part} class={part} style={{ flexGrow: table[part] }} />
        ))}
      </div>
      <p class="match-parts">
        {told.map(({ part, text }) => (
          <span key={part} class={part}>
            {text}
          </span>
        ))}
      </p>
      {todo !== null && <p class="quiet">{todo}</p>}
      <CellButtons tab={tab} cells={cells} count={lines} />
    </div>
  );
}
