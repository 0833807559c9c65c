import type { CheckBegun, CheckId, CheckedFile, Tried } from '../../addon/api/index.ts';
import type { Language } from '../../i18n/index.ts';
import { callServer } from '../shared/callServer.ts';
import { CHECK_PARTS, LAST_OF_KIND_MS, TIMED } from './checkParts.ts';
import { failureSeen, pageSeen, triedByPage } from './seenByPage.ts';

/** So long the page waits before it asks again, in milliseconds. */
const PAUSE = 400;

/** How far the check is; an error where it stopped. */
export interface CheckState {
  readonly done: number;
  readonly now: 'running' | 'over' | 'cut short';
  readonly file: CheckedFile | null;
  readonly tried: readonly Tried[];
  readonly error: unknown;
}

/**
 * Runs the whole check, part by part: Google calculates cells only between calls of the server. The
 * temporary tab is deleted at the end, whatever happens.
 *
 * @param onState Told after every step.
 * @param onTab Told the name of the temporary tab, and null when it is gone.
 */
export async function runCheck(
  language: Language,
  onState: (state: CheckState) => void,
  onTab: (tab: string | null) => void,
): Promise<void> {
  const page = pageSeen();
  let state: CheckState = { done: 0, now: 'running', file: null, tried: [], error: null };
  let tab: string | null = null;
  const told = (change: Partial<CheckState>): void => onState((state = { ...state, ...change }));
  const add = (tried: readonly Tried[]): void => told({ tried: [...state.tried, ...tried] });
  told({});
  try {
    const failure = await failureSeen();
    const ended = new Set<string>();
    for (const [done, { part, patience, grows }] of CHECK_PARTS.entries()) {
      told({ done });
      if (grows !== undefined && ended.has(grows.kind)) {
        add(grows.ids.map((id) => ({ id, verdict: 'untried', why: 'larger' })));
        continue;
      }
      const asked = Date.now();
      const begun: CheckBegun = await callServer('sidebarCheckBegin', tab, part, state.tried);
      const since = Date.now();
      if (tab === null) add(triedByPage(page, begun.checked, language, failure));
      const name = begun.tab;
      tab = name;
      onTab(name);
      told({ file: begun.checked });
      add(begun.tried);
      let { pending } = begun;
      while (pending.length > 0 && Date.now() - since < patience) {
        await pause();
        const read = await callServer('sidebarCheckRead', name, part);
        const seconds = ((Date.now() - since) / 1000).toFixed(1);
        add(read.tried.filter(({ id }) => pending.includes(id)).map((one) => timed(one, seconds)));
        ({ pending } = read);
      }
      add(pending.map((id) => ({ id, verdict: 'untried', why: 'late' })));
      if (grows === undefined) continue;
      const hasHeld = state.tried.filter(({ id }) => grows.ids.includes(id)).every(({ verdict }) => verdict === 'held');
      if (!hasHeld || Date.now() - asked > LAST_OF_KIND_MS) ended.add(grows.kind);
    }
  } catch (error) {
    told({ error });
  }
  await callServer('sidebarCheckEnd', tab).catch((error: unknown) => told({ error }));
  onTab(null);
  told({ now: 'over' });
}

/** What a check had found that was cut short before: Google, or whoever closed the sidebar, ended it. */
export async function checkLeft(): Promise<CheckState | null> {
  const left = await callServer('sidebarCheckEnd', null);
  return left && { done: 0, now: 'cut short', file: left.checked, tried: left.tried, error: null };
}

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, PAUSE));

function timed(tried: Tried, seconds: string): Tried {
  if (tried.verdict === 'untried' || !TIMED.has(tried.id)) return tried;
  return { ...tried, observed: `${tried.observed}, ${seconds} s` };
}

/** All that was tried, with what the check did not come to. */
export function allTried(tried: readonly Tried[], ids: readonly CheckId[]): readonly Tried[] {
  const known = new Map(tried.map((one) => [one.id, one]));
  return ids.map((id) => known.get(id) ?? { id, verdict: 'untried', why: 'stopped' });
}
