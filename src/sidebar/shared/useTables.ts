import { useEffect, useRef, useState } from 'preact/hooks';
import type { Start } from '../../addon/api/index.ts';
import { callServer } from './callServer.ts';
import { useReturns } from './useReturns.ts';

/** How long it takes to look again while there is no table, at first and at most, in milliseconds. */
const [SOON, SELDOM] = [2500, 60_000];
/** To look at the top of each tab takes a while: the shortest time between two looks. */
const [WITHOUT_TABLE, WITH_TABLE] = [1000, 5000];

interface Tables {
  /** The tab that is shown; null when no tab holds leads and none was chosen. */
  readonly tab: string | null;
  readonly choose: (tab: string) => void;
}

/**
 * Which table the panels are about. New tables are noticed when the user comes back to the sidebar,
 * and from time to time while there is none.
 *
 * @param onStart Gets the tabs as they are now.
 * @param onChanged The shown table is another one than a moment ago.
 */
export function useTables(start: Start, onStart: (start: Start) => void, onChanged: () => void): Tables {
  const [chosen, setChosen] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const tab = tabToShow(start, chosen, last.current);
  last.current = tab;
  // What cannot be reached now is asked again later, so a failure needs no message.
  const look = (): void => void callServer('sidebarStart').then(onStart, () => undefined);
  useReturns(true, look, tab === null ? WITHOUT_TABLE : WITH_TABLE);

  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (tab !== null) return undefined;
    let [delay, timer] = [SOON, 0];
    const again = (): void => {
      timer = window.setTimeout(() => {
        if (!document.hidden) latest.current();
        delay = Math.min(delay * 1.2, SELDOM);
        again();
      }, delay);
    };
    again();
    return () => window.clearTimeout(timer);
  }, [tab === null]);

  const seen = useRef(start);
  useEffect(() => {
    const before = seen.current;
    seen.current = start;
    const was = (name: string | null) => before.tabs.find((one) => one.name === name);
    const now = (name: string | null) => start.tabs.find((one) => one.name === name);
    const active = start.selected.tab;
    // A table that has just come is what the user is about to look at.
    if (now(active)?.isTable && !was(active)?.isTable && before !== start) setChosen(active);
    const [old, fresh] = [was(tab), now(tab)];
    if (old && fresh && old.print !== fresh.print) onChanged();
  }, [start]);
  return { tab, choose: setChosen };
}

/**
 * The chosen tab while it exists; else the one that was shown; else the active tab if it holds
 * leads; else the first tab that holds leads, or counts of them.
 */
function tabToShow({ tabs, selected }: Start, chosen: string | null, last: string | null): string | null {
  if (tabs.some(({ name }) => name === chosen)) return chosen;
  const counts = tabs.find(({ isCounts }) => isCounts);
  const tables = tabs.filter(({ isTable }) => isTable).map(({ name }) => name);
  return (
    [last, selected.tab].find((name) => name !== null && tables.includes(name)) ?? tables[0] ?? counts?.name ?? null
  );
}
