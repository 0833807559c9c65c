/** Made by the build from every RowPanel in src/sidebar: do not edit. */
import type { RowTabId } from '../../addon/api/index.ts';
import { kpiPanel } from '../kpis/kpiPanel.tsx';
import { targetPanel } from '../targets/targetPanel.ts';
import { badgePanel } from '../game/badgePanel.tsx';
import { pointsPanel } from '../game/pointsPanel.tsx';
import { levelPanel } from '../game/levelPanel.ts';
import { bonusPanel } from '../game/bonusPanel.tsx';
import type { RowPanel } from './rowPanel.ts';

const ROW_PANELS: { readonly [T in RowTabId]: RowPanel<T> } = {
  kpis: kpiPanel,
  targets: targetPanel,
  badges: badgePanel,
  points: pointsPanel,
  levels: levelPanel,
  bonuses: bonusPanel,
};

/** The tabs, in their order. */
export const ROW_TAB_IDS: readonly RowTabId[] = ['kpis', 'targets', 'badges', 'points', 'levels', 'bonuses'];

/** What is special about the panel of the rows of that tab. */
export function rowPanel<T extends RowTabId>(id: T): RowPanel<T> {
  return ROW_PANELS[id];
}
