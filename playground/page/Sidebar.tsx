import { useLayoutEffect, useRef } from 'preact/hooks';
import { connectFrame, withClient, type Dialog, type Runner } from '../host/index.ts';
import { keysKept } from './keysKept.ts';

/** Google's own list of permissions for sidebars and dialogs. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface SidebarProps {
  readonly dialog: Dialog;
  /** The server that answers the frame. */
  readonly runner: Runner;
  /** The name of the close button. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Moves the focus back to the cells. */
  readonly focusSheet: () => void;
}

/**
 * The one sidebar of the page, 300 px wide as in Google Sheets. For another dialog the component
 * gets another key.
 */
export function Sidebar({ dialog: { title, html }, runner, closeLabel, onClose, focusSheet }: SidebarProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const close = (): void => {
    onClose();
    focusSheet();
  };
  useLayoutEffect(() => {
    const inside = frame.current?.contentWindow ?? null;
    if (inside === null) return undefined;
    frame.current?.focus();
    return connectFrame(inside, runner, { onClose: close, onEditorFocus: focusSheet });
  }, []);
  return (
    <aside id="sidebar" aria-label={title} {...keysKept}>
      <header class="sidebar-bar">
        <h2>{title}</h2>
        <button type="button" class="sidebar-close" aria-label={closeLabel} onClick={close}>
          ×
        </button>
      </header>
      <iframe ref={frame} class="sidebar-frame" title={title} sandbox={SANDBOX} srcdoc={withClient(html)} />
    </aside>
  );
}
