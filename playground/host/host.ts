import type { Dialog, MenuItem } from './addon.ts';
import type { Rights } from './auth.ts';
import type { Realm } from './realm.ts';
import type { Stores } from './services/properties.ts';
import type { Trigger } from './services/triggers.ts';
import type { Switches } from './switches.ts';
import type { Rectangle, Sheet, Workbook } from './workbook.ts';

/** What the services share: the document, the rights of the running entry point, and the ears of the page. */
export interface Host {
  readonly realm: Realm;
  readonly rights: Rights;
  readonly workbook: Workbook;
  readonly locale: string;
  readonly html: Readonly<Record<string, string>>;
  readonly stores: Stores;
  /** Installed triggers; null where the manifest lacks the scope for them. */
  readonly triggers: Trigger[] | null;
  /** May change from call to call. */
  switches: Switches;
  /** The cell being calculated, while a custom function runs. */
  cell: { readonly sheet: Sheet; readonly at: Rectangle } | null;
  /** What onOpen has put into the menu so far. */
  menu: MenuItem[];
  onSidebar(dialog: Dialog): void;
  onDialog(dialog: Dialog): void;
  onAlert(alert: { readonly title: string; readonly prompt: string; readonly buttons: readonly string[] }): string;
  onLog(level: string, text: string): void;
}
