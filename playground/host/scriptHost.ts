import type { Alert, Dialog } from './dialog.ts';
import type { MenuItem } from './menuItem.ts';
import type { Rights } from './rights.ts';
import type { Realm } from './realm/realm.ts';
import type { Stores } from './stores.ts';
import type { Trigger } from './trigger.ts';
import type { Switches } from './switches.ts';
import type { Rectangle } from './workbook/rectangle.ts';
import type { Sheet, Workbook } from './workbook/workbook.ts';

/**
 * What the services share: the document, the rights of the running entry point, and the callbacks
 * of the page.
 */
export interface ScriptHost {
  readonly realm: Realm;
  readonly rights: Rights;
  readonly workbook: Workbook;
  readonly locale: string;
  readonly html: Readonly<Record<string, string>>;
  readonly stores: Stores;
  /** Installed triggers; null where the manifest has no scope for them. */
  readonly triggers: Trigger[] | null;
  /** May change from call to call. */
  switches: Switches;
  /** The cell being calculated, while a custom function runs. */
  cell: { readonly sheet: Sheet; readonly at: Rectangle } | null;
  /** What onOpen has put into the menu so far. */
  menu: MenuItem[];
  /**
   * The Sheet of Apps Script for a sheet. A Range finds it here, because Sheet and Range each
   * return the other.
   */
  sheetService(sheet: Sheet): object;
  /** A write that was refused and is not told yet. */
  refused: string | null;
  /** Before each call of a service, by its name; what it throws is what the call throws. */
  onCall(member: string): void;
  onSidebar(dialog: Dialog): void;
  onDialog(dialog: Dialog): void;
  onAlert(alert: Alert): string;
  onLog(level: string, text: string): void;
}
