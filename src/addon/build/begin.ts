import type { Outcome } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { underLock } from '../underLock.ts';
import { madeTabs, madeDeals } from './buildSheet.ts';

/**
 * For whoever has no table yet. `sample`: a tab with made-up leads; `sheet`: all tabs that the
 * spreadsheet lacks.
 *
 * @returns The names of the tabs that were made.
 */
export function sidebarBegin(what: 'sample' | 'sheet'): Outcome<readonly string[]> {
  return endpoint((asked) =>
    underLock(() => {
      if (what === 'sheet') return madeTabs(asked).made;
      const sheet = madeDeals(asked);
      sheet.activate();
      return [sheet.getName()];
    }),
  );
}
