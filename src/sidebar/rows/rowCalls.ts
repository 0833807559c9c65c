import type { RowTabId, RowsApi } from '../../addon/api/index.ts';
import { type AnswerOf, callServerAs } from '../shared/callServer.ts';

type AfterId<A extends unknown[]> = A extends [unknown, ...infer Rest] ? Rest : never;

/** The calls about the rows of one tab. */
type RowCalls<T extends RowTabId> = {
  readonly [E in keyof RowsApi<T>]: (...args: AfterId<Parameters<RowsApi<T>[E]>>) => Promise<AnswerOf<RowsApi<T>[E]>>;
};

export function rowCalls<T extends RowTabId>(id: T): RowCalls<T> {
  const about =
    (name: keyof RowsApi<T>) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      callServerAs(name, [id, ...args]);
  // JSON arrives without types; the answer about a tab has the type that the API declares for that
  // tab.
  return {
    sidebarRows: about('sidebarRows'),
    sidebarTryRow: about('sidebarTryRow'),
    sidebarSaveRows: about('sidebarSaveRows'),
    sidebarDeleteRow: about('sidebarDeleteRow'),
    sidebarRestoreRow: about('sidebarRestoreRow'),
    sidebarMoveRow: about('sidebarMoveRow'),
  } as RowCalls<T>;
}
