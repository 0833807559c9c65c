import type { MenuItem } from '../host/index.ts';
import type { Language } from '../sample/model.ts';
import { button, element, keepKeys, place } from './dom.ts';
import type { Book } from './language.ts';
import { addonMenu } from './menu.ts';
import type { SaveState } from './saver.ts';
import type { PageText } from './text.ts';

/** What the bar can do; the rest of the page does it. */
export interface BarActions {
  run(functionName: string): void;
  switchTo(language: Language): void;
  open(book: Book): void;
  reset(): void;
}

export interface Bar {
  setMenu(items: readonly MenuItem[]): void;
  setState(state: SaveState): void;
}

/** The bar on top: name, the add-on's menu, that of the examples, whether the workbook is saved, the other workbook, language, reset. */
export function topBar(
  language: Language,
  book: Book,
  text: PageText,
  examples: HTMLElement,
  actions: BarActions,
): Bar {
  const bar = place('bar');
  keepKeys(bar);
  const menu = element('div', { class: 'menu-place' });
  const state = element('span', { class: 'save-state', role: 'status' });
  bar.replaceChildren(
    element('span', { class: 'logo', 'aria-hidden': 'true' }),
    element('h1', {}, text.title),
    menu,
    examples,
    element('span', { class: 'spring' }),
    state,
    button(book === 'sample' ? text.openEmpty : text.openSample, 'button', () =>
      actions.open(book === 'sample' ? 'empty' : 'sample'),
    ),
    languageSwitch(language, text, actions),
    button(text.reset, 'button', actions.reset),
  );
  return {
    setMenu(items) {
      const label = element('span', {}, text.extensions, element('i', { 'aria-hidden': 'true' }, '›'), text.addonMenu);
      menu.replaceChildren(
        items.length === 0
          ? element('span', { class: 'no-menu' }, text.noMenu)
          : addonMenu(label, `${text.extensions}: ${text.addonMenu}`, items, actions.run),
      );
    },
    setState(now) {
      state.textContent = { saved: text.saved, saving: text.saving, failed: text.notSaved }[now];
      state.dataset['state'] = now;
      state.title = now === 'failed' ? text.notSavedWhy : '';
    },
  };
}

function languageSwitch(language: Language, text: PageText, { switchTo }: BarActions): HTMLElement {
  const choice = (of: Language, label: string): HTMLElement => {
    const made = button(label, 'choice', () => of !== language && switchTo(of));
    made.lang = of;
    made.setAttribute('aria-pressed', String(of === language));
    return made;
  };
  return element(
    'div',
    { class: 'choices', role: 'group', 'aria-label': text.language },
    choice('en', 'English'),
    choice('ru', 'Русский'),
  );
}
