import type { Engine } from '../engine/index.ts';
import type { Dialog, MenuItem, Runner, Workbook } from '../host/index.ts';
import type { Example } from '../sample/example.ts';
import type { Language, SampleTab } from '../sample/model.ts';
import { TopBar, type BarActions } from './TopBar.tsx';
import { CellMessage } from './CellMessage.tsx';
import { Charts } from './charts/Charts.tsx';
import { keysKept } from './keysKept.ts';
import type { Book } from './language.ts';
import { ConfirmDialog, type QuestionProps } from './ConfirmDialog.tsx';
import type { SaveState } from './saver.ts';
import { Sidebar } from './Sidebar.tsx';
import type { PageText } from './pageText.ts';
import { Toasts, type Toast } from './Toasts.tsx';

/** What stays as it is while the page is open. */
export interface PageFacts {
  readonly language: Language;
  readonly book: Book;
  readonly text: PageText;
}

/** What the page shows at this moment. */
export interface PageState {
  /** Null while the spreadsheet is being opened. */
  readonly opened: Opened | null;
  readonly saveState: SaveState;
  readonly sidebar: { readonly dialog: Dialog; readonly runner: Runner } | null;
  readonly question: QuestionProps | null;
  readonly toasts: readonly Toast[];
  /** Why the page could not start. */
  readonly failure: string | null;
}

/** The spreadsheet, and what the page needs around it. */
interface Opened {
  readonly engine: Engine;
  readonly workbook: Workbook;
  /** The tabs of the sample, which say where its charts are. */
  readonly tabs: readonly SampleTab[];
  readonly menu: readonly MenuItem[];
  readonly examples: readonly Example[];
  readonly actions: BarActions;
  closeSidebar(): void;
  /** Moves the focus back to the cells. */
  focusSheet(): void;
}

/** The whole page. The spreadsheet engine draws into #spreadsheet by itself. */
export function Page(props: PageFacts & PageState) {
  const { text, opened, sidebar, question, toasts, failure } = props;
  return (
    <>
      <header id="bar" {...keysKept}>
        {opened !== null && <TopBar {...props} {...opened} />}
      </header>
      {failure === null ? (
        <main id="work">
          <div id="spreadsheet" />
          {opened === null ? (
            <p id="loading" role="status">
              {text.loading}
            </p>
          ) : (
            <>
              <Charts {...opened} language={props.language} />
              {sidebar !== null && (
                <Sidebar
                  {...sidebar}
                  closeLabel={text.close}
                  onClose={opened.closeSidebar}
                  focusSheet={opened.focusSheet}
                />
              )}
              <CellMessage {...opened} text={text} />
            </>
          )}
        </main>
      ) : (
        <main id="work">
          <section class="failed" role="alert">
            <h2>{text.failedTitle}</h2>
            <p>{failure}</p>
            <p>{text.failedAdvice}</p>
          </section>
        </main>
      )}
      <Toasts toasts={toasts} />
      {question !== null && <ConfirmDialog {...question} />}
    </>
  );
}
