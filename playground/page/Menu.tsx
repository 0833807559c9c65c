import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from '../host/index.ts';

interface MenuProps {
  /** The name of the button; its children are what it shows. */
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly run: (functionName: string) => void;
  /** The tooltip of an item. */
  readonly about?: (functionName: string) => string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A menu under a button, with the usual keys of a menu: Enter, Space or Arrow down opens it;
 * arrows, Home and End move; a letter jumps; Escape closes it and returns to the button.
 */
export function Menu({ name, items, run, about, class: className, children }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /**
   * The item with the focus when the menu opens, counted from the end if negative; null while the
   * menu is closed.
   */
  const [start, setStart] = useState<number | null>(null);
  const isOpen = start !== null;
  const close = (): void => setStart(null);

  const entries = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
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
    ArrowDown: () => (isOpen ? move((at) => at + 1) : setStart(0)),
    ArrowUp: () => (isOpen ? move((at, count) => at - 1 + count) : setStart(-1)),
    Home: () => move(() => 0),
    End: () => move((_at, count) => count - 1),
    Escape: () => {
      close();
      opener.current?.focus();
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (act !== undefined && (isOpen || event.key.startsWith('Arrow'))) {
      event.preventDefault();
      act();
    } else if (event.key === 'Tab') close();
    else if (isOpen && event.key.length === 1 && event.key !== ' ') jump(event.key);
  };

  useLayoutEffect(() => {
    if (start !== null) entries().at(start)?.focus();
  }, [start]);
  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && root.current?.contains(target) === false) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  return (
    <div class={className === undefined ? 'menu-root' : `menu-root ${className}`} ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="menu-button"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={name}
        onClick={() => setStart(isOpen ? null : 0)}
      >
        {children}
      </button>
      <div role="menu" class="menu" hidden={!isOpen} aria-label={name}>
        <Rows
          items={items}
          about={about}
          run={(functionName) => {
            close();
            run(functionName);
          }}
        />
      </div>
    </div>
  );
}

function Rows({ items, run, about }: Pick<MenuProps, 'items' | 'run'> & { readonly about: MenuProps['about'] }) {
  return items.map((item, index) => {
    switch (item.kind) {
      case 'separator':
        return <hr key={index} role="separator" />;
      case 'menu':
        return (
          <div key={index} role="group" aria-label={item.label}>
            <div class="menu-heading">{item.label}</div>
            <Rows items={item.items} run={run} about={about} />
          </div>
        );
      case 'item':
        return (
          <button
            key={index}
            type="button"
            role="menuitem"
            class="menu-item"
            tabIndex={-1}
            title={about?.(item.functionName)}
            onClick={() => run(item.functionName)}
          >
            {item.label}
          </button>
        );
    }
  });
}
