import type { JoinMade, JoinStage, JoinedTab } from '../../../addon/api/index.ts';
import { callServer } from '../../shared/callServer.ts';
import type { Run } from '../import/importCalls.ts';

/**
 * Writes a joined table: a formula with one call; values in parts into a hidden tab, then in place
 * with one call. Until that call, stopping leaves the spreadsheet as it was.
 *
 * @param onLast Called when it can be stopped no more.
 */
export async function joinWritten(
  tabs: readonly string[],
  way: JoinedTab['way'],
  run: Run,
  onLast: () => void,
): Promise<JoinMade> {
  const stage = way === 'formula' ? null : await staged(tabs, run);
  onLast();
  const made = await callServer('sidebarJoinPut', tabs, stage);
  if (made.way === 'formula') await calculated(made);
  return made;
}

async function staged(tabs: readonly string[], run: Run): Promise<JoinStage> {
  let stage: JoinStage | null = null;
  try {
    do {
      stage = await nextStage(tabs, stage);
      run.go();
      run.told(stage.written / Math.max(stage.rows, 1));
    } while (stage.written < stage.rows);
    return stage;
  } catch (error) {
    // The mistake that led here is told; what is left of the hidden tab goes at a later import.
    if (stage !== null) await callServer('sidebarImportDrop', stage.stage).catch(() => null);
    throw error;
  }
}

const nextStage = (tabs: readonly string[], before: JoinStage | null): Promise<JoinStage> =>
  callServer('sidebarJoinStage', tabs, before);

/** How often, and with which pause in milliseconds, the cell is looked at. */
const [LOOKS, PAUSE] = [60, 500];

/** Waits until the formula is calculated. After half a minute the panels say what they find. */
async function calculated(made: JoinMade): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if (await callServer('sidebarJoinReady', made)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
