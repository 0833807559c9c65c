import { afterAll } from 'vitest';
import { type ZetaSql, startZetaSql } from './zetasql.ts';

let mistake = '';
const started: ZetaSql | null = await startZetaSql().catch((error: unknown) => {
  mistake = error instanceof Error ? error.message : String(error);
  return null;
});
afterAll(() => started?.stop());

/** Whether the engine runs here: its program is made for Linux and macOS. */
export const isStarted = started !== null;

/** Stands behind the name of what cannot be tried without the engine. */
export const unlessStarted = isStarted ? '' : ` (not tried: ZetaSQL does not start here: ${mistake})`;

/** The engine; ask {@link isStarted} first. */
export function engine(): ZetaSql {
  if (started === null) throw new Error(mistake);
  return started;
}
