import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataReport } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';

/**
 * How long a choice must stay unchanged before it is saved, in milliseconds: the arrow keys pass
 * over many choices.
 */
const REST = 500;

/** What people say columns mean: picked here, saved in the mapping tab. */
export interface MappingEditor {
  /** The id of a column, `-` to leave it out, null for "as recognised". */
  pick(header: string, meaning: string | null): void;
  /** Choices that are picked and not yet saved. */
  readonly picked: ReadonlyMap<string, string | null>;
  /** The last header that could not be saved, and why. */
  readonly failed: { readonly header: string; readonly error: unknown } | null;
  /** The last header that was saved. */
  readonly kept: string | null;
}

/**
 * Choices go to the server one at a time, in their order. Each answer says what the table is now
 * read as.
 */
export function useMapping(tab: string, onReport: (report: DataReport) => void): MappingEditor {
  const [picked, setPicked] = useState<MappingEditor['picked']>(new Map());
  const [failed, setFailed] = useState<MappingEditor['failed']>(null);
  const [kept, setKept] = useState<string | null>(null);
  const isBusy = useRef(false);
  const lastPick = useRef(0);
  const waiting = useRef(picked);
  waiting.current = picked;

  const keep = ([header, meaning]: readonly [string, string | null]): void => {
    isBusy.current = true;
    callServer('sidebarSetMeaning', tab, header, meaning)
      .then(
        (report) => {
          setKept(header);
          onReport(report);
        },
        (error: unknown) => setFailed({ header, error }),
      )
      .finally(() => {
        isBusy.current = false;
        // Another choice was picked meanwhile; it still has to be saved.
        setPicked((now) => new Map([...now].filter(([other, value]) => other !== header || value !== meaning)));
      });
  };

  useEffect(() => {
    const [first] = picked;
    if (first === undefined || isBusy.current) return undefined;
    const timer = setTimeout(() => keep(first), Math.max(0, lastPick.current + REST - Date.now()));
    return () => clearTimeout(timer);
  }, [picked]);

  // A choice is saved even if the user goes to another tab at once.
  useEffect(
    () => () => {
      if (!isBusy.current) for (const choice of waiting.current) keep(choice);
    },
    [],
  );

  return {
    pick(header, meaning) {
      lastPick.current = Date.now();
      setFailed(null);
      setKept(null);
      setPicked((now) => new Map([...now, [header, meaning]]));
    },
    picked,
    failed,
    kept,
  };
}
