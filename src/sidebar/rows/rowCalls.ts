import type { RowTabId, RowsApi } from '../../addon/api/index.ts';
import { type AnswerOf, callAny } from '../shared/google.ts';

type AfterId<A extends unknown[]> = A extends [unknown, ...infer Rest] ? Rest : never;

/** The calls about the rows of one tab. */
type RowCalls<T extends RowTabId> = {
  readonly [E in keyof RowsApi<T>]: (...args: AfterId<Parameters<RowsApi<T>[E]>>) => Promise<AnswerOf<RowsApi<T>[E]>>;
};

export function rowCalls<T extends RowTabId>(id: T): RowCalls<T> {
  const about =
    (name: keyof RowsApi<T>) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      callAny(name, [id, ...args]);
  // The wire carries JSON; what is answered about a tab is what the shared type says of that tab.
  return {
    sidebarRows: about('sidebarRows'),
    sidebarTryRow: about('sidebarTryRow'),
    sidebarSaveRows: about('sidebarSaveRows'),
    sidebarDeleteRow: about('sidebarDeleteRow'),
    sidebarRestoreRow: about('sidebarRestoreRow'),
    sidebarMoveRow: about('sidebarMoveRow'),
  } as RowCalls<T>;
}
