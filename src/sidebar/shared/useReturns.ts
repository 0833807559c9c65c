import { useEffect, useRef } from 'preact/hooks';

/**
 * The server cannot tell what was done in the spreadsheet, so it is asked when the user comes back
 * to the sidebar with the pointer or the keyboard. This is the shortest time between two questions,
 * in milliseconds.
 */
const AT_MOST_EVERY = 1000;

/**
 * Calls on each return to the sidebar, and at once.
 *
 * @returns A way to call in between.
 */
export function useReturns(isWanted: boolean, call: () => void): () => void {
  const latest = useRef(call);
  latest.current = call;
  const called = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = useRef((): void => {
    clearTimeout(timer.current);
    const rest = called.current + AT_MOST_EVERY - Date.now();
    if (rest > 0) {
      timer.current = setTimeout(ask, rest);
      return;
    }
    called.current = Date.now();
    latest.current();
  }).current;
  useEffect(() => {
    if (!isWanted) return undefined;
    ask();
    window.addEventListener('focus', ask);
    document.documentElement.addEventListener('pointerenter', ask);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('focus', ask);
      document.documentElement.removeEventListener('pointerenter', ask);
    };
  }, [isWanted]);
  return ask;
}
