import type { CheckId, CheckedFile, Tried } from '../../addon/api/index.ts';
import type { Language } from '../../i18n/index.ts';
import { callServer } from '../shared/callServer.ts';

/** What only the page can see, as it was when it opened. */
export interface PageSeen {
  readonly panel: string;
  readonly language: string;
  readonly width: number;
}

export function pageSeen(): PageSeen {
  const { dataset, lang } = document.documentElement;
  return { panel: dataset['panel'] ?? '', language: lang, width: window.innerWidth };
}

/** @param failure What a failure handler was given: see {@link failureSeen}. */
export function triedByPage(page: PageSeen, { isFromMenu }: CheckedFile, language: Language, failure: string): Tried[] {
  const isThere = page.panel === 'googleCheck';
  return [
    isThere || isFromMenu ? judged('panel', page.panel, isThere) : { id: 'panel', verdict: 'untried', why: 'menu' },
    judged('language', page.language, page.language === language),
    judged('width', `${page.width} px`, page.width === 300),
    judged('failure', failure, failure === 'kpi-map-check'),
  ];
}

const judged = (id: CheckId, observed: string, isHeld: boolean): Tried => ({
  id,
  verdict: isHeld ? 'held' : 'failed',
  observed,
});

/** The message of a call that fails on purpose. */
export const failureSeen = (): Promise<string> =>
  callServer('sidebarCheckFail').then(
    () => 'no failure',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
