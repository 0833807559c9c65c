import { useLayoutEffect, useState } from 'preact/hooks';
import type { GameEntry, GameId, GameList } from '../../addon/api/index.ts';
import { call } from '../shared/google.ts';
import { useWords } from '../shared/words.ts';

/** Rows that change places. The keyboard follows the row that is moved. */
export function useMoving(options: {
  readonly id: GameId;
  readonly tab: string | null;
  readonly nameOf: (entry: GameEntry) => string;
  readonly onList: (list: GameList) => void;
}): {
  /** What was done last. */
  readonly told: string | null;
  readonly error: unknown;
  readonly isBusy: boolean;
  move(entry: GameEntry, other: GameEntry, entries: readonly GameEntry[]): void;
  forget(): void;
} {
  const { id, tab, nameOf, onList } = options;
  const { game } = useWords();
  const [told, setTold] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus();
    setFocus(null);
  }, [focus]);
  return {
    told,
    error,
    isBusy,
    move(entry, other, entries) {
      if (isBusy) return;
      setBusy(true);
      setError(null);
      const place = entries.indexOf(other) + 1;
      const way = other.row < entry.row ? 'up' : 'down';
      const bare = ({ row, cells }: GameEntry) => ({ row, cells });
      call('sidebarMoveSetting', id, tab, bare(entry), bare(other))
        .then((written) => {
          if (written.kind === 'mistake') return;
          onList(written.list);
          setTold(written.kind === 'kept' ? game.moved(nameOf(entry), place) : game.notMoved);
          if (written.kind === 'kept') setFocus(`${id}-${way}-${written.row}`);
        }, setError)
        .finally(() => setBusy(false));
    },
    forget() {
      setTold(null);
      setError(null);
    },
  };
}
