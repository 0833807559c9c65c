import type { MenuItem } from '../host/index.ts';
import { button, element } from './dom.ts';

/**
 * The add-on's menu under a button, as the keyboard expects of a menu: Enter, Space or Arrow down opens it, arrows, Home and End move,
 * a letter jumps, Escape closes and returns to the button.
 */
export function addonMenu(
  label: Node,
  name: string,
  items: readonly MenuItem[],
  run: (functionName: string) => void,
): HTMLElement {
  const opener = button('', 'menu-button', () => (isOpen() ? close() : open(0)));
  opener.append(label);
  for (const [attribute, value] of Object.entries({
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-label': name,
  }))
    opener.setAttribute(attribute, value);
  const list = element('div', { role: 'menu', class: 'menu', hidden: '', 'aria-label': name });
  list.append(
    ...rows(items, (functionName) => {
      close();
      run(functionName);
    }),
  );
  const root = element('div', { class: 'menu-root' }, opener, list);

  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const isOpen = (): boolean => !list.hidden;
  const open = (index: number): void => {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    entries().at(index)?.focus();
  };
  const close = (): void => {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  };
  const move = (to: (at: number, count: number) => number): void => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    all.at(to(at, all.length) % all.length)?.focus();
  };
  const jump = (letter: string): void => {
    const found = entries().find((entry) => entry.textContent?.toLowerCase().startsWith(letter.toLowerCase()));
    found?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen() ? move((at) => at + 1) : open(0)),
    ArrowUp: () => (isOpen() ? move((at, count) => at - 1 + count) : open(-1)),
    Home: () => move(() => 0),
    End: () => move((_at, count) => count - 1),
    Escape: () => {
      close();
      opener.focus();
    },
  };
  root.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act !== undefined && (isOpen() || event.key.startsWith('Arrow'))) {
      event.preventDefault();
      act();
    } else if (event.key === 'Tab') close();
    else if (isOpen() && event.key.length === 1 && event.key !== ' ') jump(event.key);
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !root.contains(event.target)) close();
  });
  return root;
}

function rows(items: readonly MenuItem[], run: (functionName: string) => void): Node[] {
  return items.map((item) => {
    switch (item.kind) {
      case 'separator':
        return element('hr', { role: 'separator' });
      case 'menu':
        return element(
          'div',
          { role: 'group', 'aria-label': item.label },
          element('div', { class: 'menu-heading' }, item.label),
          ...rows(item.items, run),
        );
      case 'item': {
        const row = button(item.label, 'menu-item', () => run(item.functionName));
        row.setAttribute('role', 'menuitem');
        row.tabIndex = -1;
        return row;
      }
    }
  });
}
