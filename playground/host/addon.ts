import type { FormulaArgument } from './cells/formulaArgument.ts';
import { Rights, type AuthMode } from './rights.ts';
import { callCustomFunction, type CallOptions, type CustomFunctionResult } from './customFunction.ts';
import { isCallable, type Callable, type Realm } from './realm/realm.ts';
import type { ScriptHost } from './scriptHost.ts';
import type { Alert, Dialog } from './dialog.ts';
import type { MenuItem } from './menuItem.ts';
import { tellRefused } from './services/spreadsheet/protection.ts';
import { services } from './services/index.ts';
import { sheetService } from './services/spreadsheet/sheet.ts';
import { Stores } from './stores.ts';
import type { Trigger } from './trigger.ts';
import { defaultSwitches, switchesOver, type Switches } from './switches.ts';
import type { Workbook } from './workbook/workbook.ts';

export interface AddonOptions {
  /** The bundle, dist/Code.js. */
  readonly code: string;
  /** The project's HTML files by name without ".html", e.g. { Sidebar: '<!DOCTYPE html>…' }. */
  readonly html: Readonly<Record<string, string>>;
  /** A new realm for each load: loading twice into one realm would mix two projects. */
  readonly realm: Realm;
  readonly workbook: Workbook;
  /** The user's language, e.g. "ru" (Session.getActiveUserLocale). */
  readonly locale: string;
  readonly switches?: Partial<Switches>;
  /**
   * User, script and document properties; pass the same object again to keep them over a reload.
   */
  readonly stores?: Stores;
  /** Where triggers are kept. Left out: the manifest has no scope for triggers. */
  readonly triggers?: Trigger[];
  /** Ui.showSidebar; `html` is the file as it is, without google.script.run (see withClient). */
  readonly onSidebar?: (dialog: Dialog) => void;
  /** Ui.showModalDialog and showModelessDialog. */
  readonly onDialog?: (dialog: Dialog) => void;
  /**
   * Ui.alert: returns the name of the button pressed, e.g. "OK". Without it alert answers with the
   * first button.
   */
  readonly onAlert?: (alert: Alert) => string;
  /**
   * Before each call of a service, such as `Range.setValues`. What it throws the call throws, so that
   * Google can fail at any moment.
   */
  readonly onCall?: (member: string) => void;
  /** console.* and Logger.log. */
  readonly onLog?: (level: string, text: string) => void;
}

/** The loaded project. Loading and every call have exactly the rights of their entry point. */
export interface Addon {
  /** Names of the top-level functions, in order of appearance. */
  functions(): readonly string[];
  /**
   * Runs onOpen({authMode}) and returns what it put into the add-on's menu; empty where there is no
   * onOpen.
   */
  menu(mode: 'NONE' | 'LIMITED'): readonly MenuItem[];
  /**
   * A click on a menu item: runs the function with FULL rights and no arguments. Throws what it
   * throws.
   */
  invoke(functionName: string): unknown;
  /** Runs a custom function as a cell would; the name's case does not matter. Never throws. */
  callCustomFunction(name: string, args: readonly FormulaArgument[], options?: CallOptions): CustomFunctionResult;
  /** Any entry point with given rights and raw arguments; google.script.run is built on it. */
  call(name: string, args: readonly unknown[], mode: AuthMode): unknown;
  readonly realm: Realm;
  readonly switches: Switches;
}

/**
 * Loads the bundle into the realm beside the services. Throws where loading touches a service or
 * breaks.
 */
export function loadAddon(options: AddonOptions): Addon {
  const { realm } = options;
  const switches = switchesOver(defaultSwitches, options.switches);
  const host: ScriptHost = {
    realm,
    switches,
    rights: new Rights(),
    workbook: options.workbook,
    locale: options.locale,
    html: options.html,
    stores: options.stores ?? new Stores(),
    triggers: options.triggers ?? null,
    cell: null,
    menu: [],
    sheetService: (sheet) => sheetService(host, sheet),
    refused: null,
    onCall: options.onCall ?? (() => undefined),
    onSidebar: options.onSidebar ?? (() => undefined),
    onDialog: options.onDialog ?? (() => undefined),
    onAlert: options.onAlert ?? (({ buttons }) => buttons[0] ?? 'OK'),
    onLog: options.onLog ?? (() => undefined),
  };
  const { globals, authMode } = services(host);
  Object.assign(realm.global, globals);
  const before = new Set(Object.keys(realm.global));
  realm.evaluate(options.code);
  const functions = new Map<string, Callable>();
  for (const [name, value] of Object.entries(realm.global)) {
    if (!before.has(name) && isCallable(value)) functions.set(name, value);
  }
  const call = (name: string, args: readonly unknown[], mode: AuthMode): unknown => {
    const entry = functions.get(name);
    if (entry === undefined) throw new Error(`Script function not found: ${name}`);
    host.refused = null;
    const answer: unknown = host.rights.within(mode, () => Reflect.apply(entry, undefined, args));
    tellRefused(host);
    return answer;
  };
  return {
    realm,
    switches,
    call,
    functions: () => [...functions.keys()],
    invoke: (name) => call(name, [], 'FULL'),
    menu: (mode) => {
      host.menu = [];
      const event: object = new realm.Object();
      Reflect.set(event, 'authMode', authMode.member(mode));
      if (functions.has('onOpen')) call('onOpen', [event], mode);
      return host.menu;
    },
    callCustomFunction: (name, args, callOptions) => callCustomFunction(host, functions, name, args, callOptions),
  };
}
