import type { MenuItem } from '../menuItem.ts';
import { Mismatch, text } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

const menus = new WeakMap<object, { readonly caption: string | null; readonly items: MenuItem[] }>();

/**
 * A Menu that adds itself to the host's menu. @param caption null for the add-on's own menu, whose
 * name the script does not choose
 */
export function menuService(host: ScriptHost, caption: string | null): object {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): object => {
    items.push(item);
    return self;
  };
  const self: object = serviceObject(host, 'Menu', {
    menu: {
      addItem: (label: unknown, functionName: unknown) =>
        add({ kind: 'item', label: text(label), functionName: text(functionName) }),
      addSeparator: () => add({ kind: 'separator' }),
      addSubMenu: (menu: unknown) => {
        const found = typeof menu === 'object' && menu !== null ? menus.get(menu) : undefined;
        if (found === undefined) throw new Mismatch();
        return add({ kind: 'menu', label: found.caption ?? '', items: found.items });
      },
      addToUi: () => {
        // In a published add-on the top-level menus stand under Extensions, beside the add-on's own
        // menu.
        if (caption === null) host.menu.push(...items);
        else host.menu.push({ kind: 'menu', label: caption, items });
      },
    },
  });
  menus.set(self, { caption, items });
  return self;
}
