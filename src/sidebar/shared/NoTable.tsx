import { callServer } from './callServer.ts';
import { Failure, Notice } from './Notice.tsx';
import type { PanelProps } from './panelProps.ts';
import { useAction } from './useAction.ts';
import { useWords } from './useWords.ts';

/** Says that no tab holds leads yet, and offers two ways to begin without any. */
export function NoTable({ onTab, onRefresh }: Pick<PanelProps, 'onTab' | 'onRefresh'>) {
  const { data } = useWords();
  const { isBusy, error, run } = useAction();
  const begin = (what: 'sample' | 'sheet') =>
    run(
      () => callServer('sidebarBegin', what),
      ([leads]) => {
        if (leads !== undefined) onTab(leads);
        onRefresh();
      },
    );
  const button = (what: 'sample' | 'sheet', label: string) => (
    <button type="button" aria-disabled={isBusy} onClick={() => begin(what)}>
      {label}
    </button>
  );
  return (
    <Notice kind="plain">
      <strong>{data.noTable.title}</strong>
      <p>{data.noTable.text}</p>
      <div class="ways">
        {button('sample', data.noTable.sample)}
        {button('sheet', data.noTable.sheet)}
      </div>
      <p class="quiet" role="status">
        {isBusy && data.noTable.busy}
      </p>
      {error !== null && <Failure error={error} />}
    </Notice>
  );
}
