import { connectFrame, withClient, type Dialog, type Runner } from '../host/index.ts';
import { button, element, keepKeys, place } from './dom.ts';

/** Google's own list for sidebars and dialogs. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The one sidebar of the page, 300 px wide as in Google Sheets. */
export interface Sidebar {
  show(dialog: Dialog): void;
  close(): void;
}

/** Opening another sidebar replaces the first. `focusSheet` brings the keyboard back to the cells. */
export function sidebar(runner: () => Runner, closeLabel: string, focusSheet: () => void): Sidebar {
  const root = place('sidebar');
  keepKeys(root);
  let disconnect = (): void => undefined;
  const close = (): void => {
    disconnect();
    disconnect = () => undefined;
    root.hidden = true;
    root.replaceChildren();
  };
  return {
    close,
    show({ title, html }) {
      close();
      const closeAndReturn = (): void => {
        close();
        focusSheet();
      };
      const cross = button('×', 'sidebar-close', closeAndReturn);
      cross.setAttribute('aria-label', closeLabel);
      const frame = element('iframe', { title, sandbox: SANDBOX, class: 'sidebar-frame' });
      frame.srcdoc = withClient(html);
      root.append(element('header', { class: 'sidebar-bar' }, element('h2', {}, title), cross), frame);
      root.setAttribute('aria-label', title);
      root.hidden = false;
      const inside = frame.contentWindow;
      if (inside !== null)
        disconnect = connectFrame(inside, runner(), { onClose: closeAndReturn, onEditorFocus: focusSheet });
      frame.focus();
    },
  };
}
