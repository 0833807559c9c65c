import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CellPlace } from '../../addon/api/index.ts';
import { callServer } from './callServer.ts';

/**
 * The server cannot tell that another cell was selected, so it is asked when the user comes back to
 * the sidebar. This is the shortest time between two questions, in milliseconds.
 */
const AT_MOST_EVERY = 1000;

/**
 * The cell that was selected when the pointer or the keyboard last came into the sidebar, and a way
 * to ask again.
 */
export function useSelectedCell(first: CellPlace, isWanted: boolean): readonly [CellPlace, () => void] {
  const [cell, setCell] = useState(first);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = useCallback((): void => {
    clearTimeout(timer.current);
    const rest = asked.current + AT_MOST_EVERY - Date.now();
    if (rest > 0) {
      timer.current = setTimeout(ask, rest);
      return;
    }
    asked.current = Date.now();
    // Only a label depends on it, and inserting asks again, so a failure here needs no message.
    callServer('sidebarSelected').then(setCell, () => undefined);
  }, []);
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
  return [cell, ask];
}
