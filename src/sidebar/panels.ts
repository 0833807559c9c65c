import type { ComponentChildren } from 'preact';
import type { RowTabId } from '../addon/api/index.ts';
import type { SidebarWords } from '../i18n/en/sidebar.ts';
import { CardPanel } from './card/CardPanel.tsx';
import { DataPanel } from './data/DataPanel.tsx';
import { FormulaPanel } from './formula/FormulaPanel.tsx';
import { GamePanel } from './game/GamePanel.tsx';
import { GoogleCheckPanel } from './google/GoogleCheckPanel.tsx';
import { KpisPanel } from './kpis/KpisPanel.tsx';
import { ReceiptPanel } from './receipt/ReceiptPanel.tsx';
import { ownPanel } from './rows/ownPanel.tsx';
import { ROW_TAB_IDS, rowPanel } from './rows/rowPanels.ts';
import type { PanelProps } from './shared/panelProps.ts';

export type PanelId = Exclude<keyof SidebarWords['panels'], 'label'> | RowTabId;

interface PanelEntry {
  readonly id: PanelId;
  readonly titleIn: (words: SidebarWords) => string;
  readonly Panel: (props: PanelProps) => ComponentChildren;
  /** The panel is loaded before anybody opens it. */
  readonly isAlways?: boolean;
  /** The panel is among the others only while it is shown: few people need it, and once. */
  readonly isApart?: boolean;
  /** The panel shows the team's own KPIs. */
  readonly takesKpis?: boolean;
}

/** The panels of tabs with a panel of their own, in the order of the tabs. */
const OWN: readonly PanelEntry[] = ROW_TAB_IDS.filter((id) => rowPanel(id).home === undefined).map((id) => ({
  id,
  titleIn: ({ rowPanels }) => rowPanels[id].title,
  Panel: ownPanel(id),
  takesKpis: true,
}));

/** The panels, in the order of their tabs. */
export const PANELS: readonly PanelEntry[] = [
  { id: 'data', titleIn: ({ panels }) => panels.data, Panel: DataPanel, isAlways: true },
  { id: 'formula', titleIn: ({ panels }) => panels.formula, Panel: FormulaPanel, isAlways: true, takesKpis: true },
  { id: 'receipt', titleIn: ({ panels }) => panels.receipt, Panel: ReceiptPanel },
  { id: 'kpis', titleIn: ({ panels }) => panels.kpis, Panel: KpisPanel, takesKpis: true },
  ...OWN,
  { id: 'game', titleIn: ({ panels }) => panels.game, Panel: GamePanel, takesKpis: true },
  { id: 'card', titleIn: ({ panels }) => panels.card, Panel: CardPanel },
  { id: 'googleCheck', titleIn: ({ panels }) => panels.googleCheck, Panel: GoogleCheckPanel, isApart: true },
];

export function isPanel(word: string): word is PanelId {
  return PANELS.some(({ id }) => id === word);
}
