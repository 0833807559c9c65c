/** Made by the build from every RowTab in src/addon: do not edit. */
import type { RowTabId } from '../api/index.ts';
import { kpiTab } from '../kpis/kpiTab.ts';
import { targetTab } from '../targets/targetTab.ts';
import { badgeTab } from '../game/badgeTab.ts';
import { pointsTab } from '../game/pointsTab.ts';
import { levelTab } from '../game/levelTab.ts';
import { bonusTab } from '../game/bonusTab.ts';
import type { RowTab } from './rowTab.ts';

const ROW_TABS: { readonly [T in RowTabId]: RowTab<T> } = {
  kpis: kpiTab,
  targets: targetTab,
  badges: badgeTab,
  points: pointsTab,
  levels: levelTab,
  bonuses: bonusTab,
};

/** What is special about the tab of that id. */
export function rowTab<T extends RowTabId>(id: T): RowTab<T> {
  return ROW_TABS[id];
}
