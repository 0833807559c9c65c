import { countOutlook } from './countOutlook.ts';
import { drawnOutlook } from './drawnOutlook.ts';
import type { History } from './history.ts';
import { levelOutlook } from './levelOutlook.ts';
import type { Outlook } from './outlook.ts';
import { shareOutlook } from './shareOutlook.ts';

export type { Outlook } from './outlook.ts';

/**
 * What the KPI will be at the end of the period; cheap: nothing but the numbers of the history is
 * needed.
 */
export function outlookOf(history: History): Outlook {
  const { family } = history;
  if (family === 'share' || family === 'keep') return shareOutlook(history);
  if (family === 'time') return levelOutlook(history);
  return family === 'count' ? countOutlook(history) : drawnOutlook(history);
}
