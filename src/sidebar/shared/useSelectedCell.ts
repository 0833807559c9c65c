import { useEffect, useState } from 'preact/hooks';
import type { CellPlace } from '../../addon/api/index.ts';
import { callServer } from './callServer.ts';
import { useReturns } from './useReturns.ts';

/** It is a cheap question. */
const EVERY_MS = 1000;

/**
 * The cell that was selected when the pointer or the keyboard last came into the sidebar, and a way
 * to ask again.
 */
export function useSelectedCell(first: CellPlace, isWanted: boolean): readonly [CellPlace, () => void] {
  const [cell, setCell] = useState(first);
  // Only a label depends on it, and inserting asks again, so a failure here needs no message.
  const ask = useReturns(isWanted, () => void callServer('sidebarSelected').then(setCell, () => undefined), EVERY_MS);
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted]);
  return [cell, ask];
}
