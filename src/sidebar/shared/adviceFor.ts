import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { ServerRefusal } from './callServer.ts';

type Cause = Exclude<keyof SidebarWords['failures'], 'other'>;

/**
 * What Google says when a call fails, and what it means. Texts as reported by users of published
 * add-ons.
 */
const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'accounts'],
  [/authori[sz]ation|do not have permission|access denied/i, 'authorise'],
  [/too many (?:scripts|times)|invoked too many|too many simultaneous|rate limit/i, 'busy'],
  [/maximum execution time|timed? ?out/i, 'slow'],
  [/NetworkError|network|connection failure|offline/i, 'offline'],
];

/** A failure as a sentence that says what to do. */
export function adviceFor(error: unknown, { failures }: SidebarWords): string {
  if (error instanceof ServerRefusal) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const cause = CAUSES.find(([pattern]) => pattern.test(message))?.[1];
  return cause === undefined ? failures.other(message) : failures[cause];
}
