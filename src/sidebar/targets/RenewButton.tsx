import type { PanelPart } from '../rows/rowPanel.ts';

/** The way to new numbers for the next period, where the past tells any. */
export function RenewButton({ list, rows, around }: PanelPart<'targets'>) {
  const isTold = list.entries.some(({ now }) => now?.kind === 'target' && now.tiers.some((goal) => goal !== null));
  if (!isTold) return null;
  return (
    <button id="targets-renew" type="button" onClick={rows.openMany}>
      {around.words.targets.renew}
    </button>
  );
}
