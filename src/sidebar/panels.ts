import type { ComponentChildren } from 'preact';
import type { SidebarWords } from '../i18n/en/sidebar.ts';
import { CardPanel } from './card/CardPanel.tsx';
import { DataPanel } from './data/DataPanel.tsx';
import { FormulaPanel } from './formula/FormulaPanel.tsx';
import { GamePanel } from './game/GamePanel.tsx';
import { KpisPanel } from './kpis/KpisPanel.tsx';
import type { PanelProps } from './shared/panelProps.ts';
import { TargetsPanel } from './targets/TargetsPanel.tsx';

export type PanelId = Exclude<keyof SidebarWords['panels'], 'label'>;

interface PanelEntry {
  readonly id: PanelId;
  readonly Panel: (props: PanelProps) => ComponentChildren;
  /** The panel is loaded before anybody opens it. */
  readonly isAlways?: boolean;
  /** The panel shows the team's own KPIs. */
  readonly takesKpis?: boolean;
}

/** The panels, in the order of their tabs. */
export const PANELS: readonly PanelEntry[] = [
  { id: 'data', Panel: DataPanel, isAlways: true },
  { id: 'formula', Panel: FormulaPanel, isAlways: true, takesKpis: true },
  { id: 'kpis', Panel: KpisPanel, takesKpis: true },
  { id: 'targets', Panel: TargetsPanel, takesKpis: true },
  { id: 'game', Panel: GamePanel, takesKpis: true },
  { id: 'card', Panel: CardPanel },
];

export function isPanel(word: string): word is PanelId {
  return PANELS.some(({ id }) => id === word);
}
