import { visibleEngine } from '../engine/browser.ts';
import { datePattern, snapshotOf, workbookOver, type Engine } from '../engine/index.ts';
import { createRunner, type Addon, type Workbook } from '../host/index.ts';
import { sampleVersion, sampleWorkbook } from '../sample/index.ts';
import { callThrough, startAddon } from './addon.ts';
import { topBar } from './bar.ts';
import { watchSelectedCell } from './cellMessage.ts';
import { showCharts } from './charts/index.ts';
import { confirmDialog } from './dialog.ts';
import { element, place } from './dom.ts';
import { examplesMenu, openExample } from './examples.ts';
import { loadFiles } from './files.ts';
import { testHooks } from './hooks.ts';
import { forgetWorkbook, keepWorkbook, keptWorkbook } from './kept.ts';
import { chosenBook, chosenLanguage, openIn, SPREADSHEET } from './language.ts';
import './page.css';
import { startSaver } from './saver.ts';
import { sidebar } from './sidebar.ts';
import { PAGE_TEXT } from './text.ts';
import { showToast } from './toast.ts';

const language = chosenLanguage();
const book = chosenBook();
const text = PAGE_TEXT[language];

async function open(): Promise<void> {
  const [files, kept] = await Promise.all([loadFiles(text), keptWorkbook(language, book, sampleVersion)]);
  const sample =
    book === 'sample'
      ? sampleWorkbook(language, files.pipeline)
      : { language, tabs: [{ name: text.firstTab, cells: [] }] };
  const snapshot = kept ?? snapshotOf(sample, text.file);

  // The engine calls the add-on, and the add-on reads the engine: each sees the other once both stand.
  const engine: Engine = visibleEngine(place('spreadsheet'), {
    language,
    snapshot,
    functions: files.functions,
    call: callThrough(
      () => addon,
      () => workbook,
    ),
  });
  const workbook: Workbook = workbookOver(engine.book, {
    ...SPREADSHEET[language],
    datePattern: datePattern(language),
    toast: showToast,
  });
  const focusSheet = (): void => workbook.select(workbook.activeSheet(), workbook.selection());
  const side = sidebar(() => createRunner(addon), text.close, focusSheet);
  const addon: Addon = startAddon(files, workbook, language, side.show);

  const saver = startSaver(
    engine,
    () => keepWorkbook(language, book, { version: sampleVersion, snapshot: engine.book.save() }),
    (state) => bar.setState(state),
  );
  const examples = examplesMenu(files.examples, language, text, (example) => {
    if (openExample(example, language, engine, workbook)) showToast(example.about[language], example.title[language]);
  });
  const bar = topBar(language, book, text, examples, {
    run(functionName) {
      try {
        addon.invoke(functionName);
      } catch (thrown) {
        showToast(messageOf(thrown), text.addonMenu);
      }
    },
    switchTo: (other) => void saver.flush().then(() => openIn(other, book)),
    open: (other) => void saver.flush().then(() => openIn(language, other)),
    reset: () => void reset(saver.stop),
  });
  bar.setState('saved');
  bar.setMenu(addon.menu('LIMITED'));
  if (kept === null) showDashboard(workbook);
  showCharts(sample.tabs, language, engine, workbook);
  watchSelectedCell(engine, workbook, text);
  testHooks(engine, workbook);
  place('loading').remove();
}

/** The first look is at what the formulas make of the data: the Dashboard follows the two tabs of data. */
function showDashboard(workbook: Workbook): void {
  const dashboard = workbook.sheets()[2];
  if (dashboard !== undefined) workbook.select(dashboard, { row: 0, column: 0, rows: 1, columns: 1 });
}

async function reset(stopSaving: () => void): Promise<void> {
  const { resetTitle: title, resetBody: body } = book === 'sample' ? text : text.emptied;
  const { resetYes: yes, cancel: no } = text;
  if (!(await confirmDialog({ title, body, yes, no }))) return;
  stopSaving();
  await forgetWorkbook(language, book).catch(() => undefined);
  location.reload();
}

function fail(thrown: unknown): void {
  place('work').replaceChildren(
    element(
      'section',
      { class: 'failed', role: 'alert' },
      element('h2', {}, text.failedTitle),
      element('p', {}, messageOf(thrown)),
      element('p', {}, text.failedAdvice),
    ),
  );
}

/** The message of anything thrown in any realm. */
function messageOf(thrown: unknown): string {
  return String(typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'message') : thrown);
}

document.documentElement.lang = language;
document.title = text.title;
place('loading').textContent = text.loading;
open().catch(fail);
