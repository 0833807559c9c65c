import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataReport, ReportColumn, TableAnswer } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';

/**
 * How long a choice must stay unchanged before it is saved, in milliseconds: the arrow keys pass
 * over many choices.
 */
const REST = 500;

/** What people say about a table: picked here, saved in its columns tab. */
export interface AnswerEditor {
  answer(answer: TableAnswer): void;
  /** The answer about the same thing that is picked and not yet saved. */
  picked(about: string): TableAnswer | undefined;
  /** The last answer that could not be saved, and why. */
  readonly failed: { readonly about: string; readonly error: unknown } | null;
  /** What the last saved answer was about, as people call it. */
  readonly kept: string | null;
}

/** What an answer is about: two answers about one thing are never both saved. */
export function aboutOf(answer: TableAnswer): string {
  return `${answer.about} ${nameOf(answer)}`;
}

function nameOf(answer: TableAnswer): string {
  if (answer.about === 'header') return answer.header;
  if (answer.about === 'column') return answer.letter;
  return answer.about === 'status' ? answer.word : '';
}

/** What is said of a column: by its header, or by its letter where another one has that header. */
export function columnAnswer({ header, letter, isShared }: ReportColumn, says: string | null): TableAnswer {
  return isShared ? { about: 'column', letter, says } : { about: 'header', header, says };
}

/**
 * Answers go to the server one at a time, in their order. Each time the server says what the table
 * is now read as.
 */
export function useAnswers(tab: string, onReport: (report: DataReport) => void): AnswerEditor {
  const [picked, setPicked] = useState<ReadonlyMap<string, TableAnswer>>(new Map());
  const [failed, setFailed] = useState<AnswerEditor['failed']>(null);
  const [kept, setKept] = useState<string | null>(null);
  const isBusy = useRef(false);
  const lastPick = useRef(0);
  const waiting = useRef(picked);
  waiting.current = picked;

  const keep = ([about, answer]: readonly [string, TableAnswer]): void => {
    isBusy.current = true;
    callServer('sidebarAnswer', tab, answer)
      .then(
        (report) => {
          setKept(nameOf(answer));
          onReport(report);
        },
        (error: unknown) => setFailed({ about, error }),
      )
      .finally(() => {
        isBusy.current = false;
        // Another answer was picked meanwhile; it still has to be saved.
        setPicked((now) => new Map([...now].filter(([other, value]) => other !== about || value !== answer)));
      });
  };

  useEffect(() => {
    const [first] = picked;
    if (first === undefined || isBusy.current) return undefined;
    const timer = setTimeout(() => keep(first), Math.max(0, lastPick.current + REST - Date.now()));
    return () => clearTimeout(timer);
  }, [picked]);

  // An answer is saved even if the user goes to another tab at once.
  useEffect(
    () => () => {
      if (!isBusy.current) for (const answer of waiting.current) keep(answer);
    },
    [],
  );

  return {
    answer(answer) {
      lastPick.current = Date.now();
      setFailed(null);
      setKept(null);
      setPicked((now) => new Map([...now, [aboutOf(answer), answer]]));
    },
    picked: (about) => picked.get(about),
    failed,
    kept,
  };
}
