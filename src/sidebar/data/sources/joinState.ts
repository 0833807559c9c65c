import type { JoinMade } from '../../../addon/api/index.ts';

/** What the panel of a join shows. */
export type JoinState =
  /** `told`: what became of the join before. */
  | { readonly at: 'choosing'; readonly told: string | null; readonly error: unknown }
  /** `share` is null while nobody knows how long it takes; `isLast`: it can be stopped no more. */
  | { readonly at: 'busy'; readonly doing: string; readonly share: number | null; readonly isLast: boolean }
  /** `page`: the tab that was made over it. */
  | { readonly at: 'done'; readonly made: JoinMade; readonly page: string | null; readonly error: unknown };
