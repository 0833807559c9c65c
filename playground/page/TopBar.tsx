import type { MenuItem } from '../host/index.ts';
import type { Example } from '../sample/example.ts';
import type { Language } from '../sample/model.ts';
import { ExamplesMenu } from './ExamplesMenu.tsx';
import type { Book } from './language.ts';
import { Menu } from './Menu.tsx';
import type { SaveState } from './saver.ts';
import type { PageText } from './pageText.ts';

interface BarProps {
  readonly language: Language;
  readonly book: Book;
  readonly text: PageText;
  /** The add-on's own menu. */
  readonly menu: readonly MenuItem[];
  readonly examples: readonly Example[];
  readonly saveState: SaveState;
  /** The commands of the bar; the rest of the page carries them out. */
  readonly actions: BarActions;
}

export interface BarActions {
  run(functionName: string): void;
  openExample(example: Example): void;
  switchTo(language: Language): void;
  openBook(book: Book): void;
  reset(): void;
}

/**
 * The bar on top: the name, the menu of the add-on, the menu of examples, whether the workbook is
 * saved, the other workbook, the language, the reset.
 */
export function TopBar({ language, book, text, menu, examples, saveState, actions }: BarProps) {
  return (
    <>
      <span class="logo" aria-hidden="true" />
      <h1>{text.title}</h1>
      <div class="menu-place">
        {menu.length === 0 ? (
          <span class="no-menu">{text.noMenu}</span>
        ) : (
          <Menu name={`${text.extensions}: ${text.addonMenu}`} items={menu} run={actions.run}>
            <span>
              {text.extensions}
              <i aria-hidden="true">›</i>
              {text.addonMenu}
            </span>
          </Menu>
        )}
      </div>
      <ExamplesMenu examples={examples} language={language} text={text} open={actions.openExample} />
      <span class="spring" />
      <kbd title={text.f6}>F6</kbd>
      <span
        class="save-state"
        role="status"
        data-state={saveState}
        title={saveState === 'failed' ? text.notSavedWhy : ''}
      >
        {{ saved: text.saved, saving: text.saving, failed: text.notSaved }[saveState]}
      </span>
      <button type="button" class="button" onClick={() => actions.openBook(book === 'sample' ? 'empty' : 'sample')}>
        {book === 'sample' ? text.openEmpty : text.openSample}
      </button>
      <div class="choices" role="group" aria-label={text.language}>
        {LANGUAGES.map(([of, label]) => (
          <button
            key={of}
            type="button"
            class="choice"
            lang={of}
            aria-pressed={of === language}
            onClick={() => of !== language && actions.switchTo(of)}
          >
            {label}
          </button>
        ))}
      </div>
      <button type="button" class="button" onClick={actions.reset}>
        {text.reset}
      </button>
    </>
  );
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['ru', 'Русский'],
];
