import type { Dialog } from '../dialog.ts';
import { Mismatch, text } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';
import { enumeration } from './enumeration.ts';
import { dialogOf } from './html.ts';
import { menuService } from './menu.ts';

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/**
 * SpreadsheetApp.getUi(): menus for every mode, sidebar, dialogs and alerts with full rights only.
 */
export function uiService(host: ScriptHost): object {
  const button = enumeration(host, 'Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const buttonSet = enumeration(host, 'ButtonSet', Object.keys(BUTTONS));
  const alert = (title: string, prompt: string, set: unknown): unknown => {
    const buttons = BUTTONS[buttonSet.nameOf(set)] ?? [];
    return button.member(host.onAlert({ title, prompt, buttons }));
  };
  return serviceObject(host, 'Ui', {
    menu: {
      createAddonMenu: () => menuService(host, null),
      createMenu: (caption: unknown) => menuService(host, text(caption)),
    },
    show: {
      Button: button.object,
      ButtonSet: buttonSet.object,
      showSidebar: (output: unknown) => host.onSidebar(shownBy(output)),
      showModalDialog: (output: unknown, title: unknown) => host.onDialog({ ...shownBy(output), title: text(title) }),
      showModelessDialog: (output: unknown, title: unknown) =>
        host.onDialog({ ...shownBy(output), title: text(title) }),
      alert: (a: unknown, b?: unknown, c?: unknown) =>
        typeof b === 'string'
          ? alert(text(a), b, c ?? buttonSet.member('OK'))
          : alert('', text(a), b ?? buttonSet.member('OK')),
    },
  });
}

function shownBy(output: unknown): Dialog {
  const dialog = dialogOf(output);
  if (dialog === null) throw new Mismatch();
  return dialog;
}
