import type { CallFunction } from '../engine/index.ts';
import { frameRealm, loadAddon, Stores, type Addon, type Dialog, type Workbook } from '../host/index.ts';
import type { Language } from '../sample/model.ts';
import type { Files } from './loadFiles.ts';

/** The built add-on in a realm of its own, beside the stand-in for Google's services. */
export function startAddon(
  files: Files,
  workbook: Workbook,
  language: Language,
  page: { toast(message: string, title: string): void; openSidebar(dialog: Dialog): void },
): Addon {
  return loadAddon({
    code: files.code,
    html: { Sidebar: files.sidebar },
    realm: frameRealm(document),
    workbook,
    locale: language,
    stores: new Stores(),
    onSidebar: page.openSidebar,
    onDialog: page.openSidebar,
    onAlert: ({ title, prompt, buttons }) => {
      // Ui.alert stops the script until the person answers. On a page only the browser's own dialog
      // can do this.
      const yes = window.confirm([title, prompt].filter((line) => line !== '').join('\n\n'));
      return (yes ? buttons[0] : buttons.at(-1)) ?? '';
    },
    onLog: (level, message) => page.toast(message, level),
  });
}

/** How cells call the add-on's functions. */
export function callThrough(addon: () => Addon, workbook: () => Workbook): CallFunction {
  return (name, args, from) => {
    const sheet = workbook()
      .sheets()
      .find(({ id }) => id === from.sheetId);
    const at = { row: from.row, column: from.column, rows: 1, columns: 1 };
    return addon().callCustomFunction(name, args, {
      arguments: 'shared',
      ...(sheet === undefined ? {} : { cell: { sheet, at } }),
    });
  };
}
