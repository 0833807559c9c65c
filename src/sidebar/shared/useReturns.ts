import { useEffect, useRef } from 'preact/hooks';

/**
 * The server cannot tell what was done in the spreadsheet, so it is asked when the user comes back
 * to the sidebar with the pointer or the keyboard.
 *
 * @param rest The shortest time between two questions, in milliseconds.
 * @returns A way to ask in between.
 */
export function useReturns(isWanted: boolean, call: () => void, rest: number): () => void {
  const latest = useRef(call);
  latest.current = call;
  const every = useRef(rest);
  every.current = rest;
  const called = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = useRef((): void => {
    clearTimeout(timer.current);
    const early = called.current + every.current - Date.now();
    if (early > 0) {
      timer.current = setTimeout(ask, early);
      return;
    }
    called.current = Date.now();
    latest.current();
  }).current;
  useEffect(() => {
    if (!isWanted) return undefined;
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
