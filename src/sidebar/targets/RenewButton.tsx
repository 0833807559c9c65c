import type { PanelPart } from '../rows/rowPanel.ts';

/** A button to new numbers for the next period, if the past gives any. */
export function RenewButton({ list, rows, around }: PanelPart<'targets'>) {
  const isTold = list.entries.some(({ now }) => now?.kind === 'target' && now.tiers.some((goal) => goal !== null));
  if (!isTold) return null;
  return (
    <button id="targets-renew" type="button" onClick={rows.openMany}>
      {around.words.targets.renew}
    </button>
  );
}
