import { visibleEngine } from '../engine/browser.ts';
import { datePattern, sampleSnapshot, snapshotOf, workbookOver, type Engine } from '../engine/index.ts';
import { createRunner, messageOf, topLevelFunctions, type Addon, type Workbook } from '../host/index.ts';
import { sampleVersion, sampleWorkbook } from '../sample/index.ts';
import { callThrough, startAddon } from './startAddon.ts';
import { loadFiles } from './loadFiles.ts';
import { testHooks } from './testHooks.ts';
import { forgetWorkbook, keepWorkbook, keptWorkbook } from './keptWorkbook.ts';
import { chosenBook, chosenLanguage, openIn, SPREADSHEET } from './language.ts';
import { openExample } from './openExample.ts';
import './page.css';
import { moveWithF6 } from './moveWithF6.ts';
import { pageControl } from './pageControl.tsx';
import { place } from './place.ts';
import { startSaver } from './saver.ts';
import { PAGE_TEXT } from './pageText.ts';

const language = chosenLanguage();
const book = chosenBook();
const text = PAGE_TEXT[language];
document.documentElement.lang = language;
document.title = text.title;
const page = pageControl(place('page'), { language, book, text });

async function open(): Promise<void> {
  const files = await loadFiles(text);
  const version = sampleVersion(files.pages);
  const kept = await keptWorkbook(language, book, version);
  const sample =
    book === 'sample'
      ? sampleWorkbook(language, files.pipeline)
      : { language, tabs: [{ name: text.firstTab, cells: [] }] };

  // The engine calls the add-on, and the add-on reads the engine. They are connected when both
  // exist.
  const engine: Engine = visibleEngine(place('spreadsheet'), {
    language,
    snapshot:
      kept ??
      (book === 'sample' ? sampleSnapshot(sample, text.file, files.pages[language]) : snapshotOf(sample, text.file)),
    functions: files.functions,
    unlisted: topLevelFunctions(files.code),
    call: callThrough(
      () => addon,
      () => workbook,
    ),
  });
  const workbook: Workbook = workbookOver(engine.book, {
    ...SPREADSHEET[language],
    datePattern: datePattern(language),
    toast: page.toast,
  });
  const closeSidebar = (): void => page.show({ sidebar: null });
  const addon: Addon = startAddon(files, workbook, language, {
    toast: page.toast,
    openSidebar(dialog) {
      // Another sidebar replaces the first and starts from the beginning.
      closeSidebar();
      page.show({ sidebar: { dialog, runner: createRunner(addon) } });
    },
  });
  const saver = startSaver(
    engine,
    () => keepWorkbook(language, book, { version, snapshot: engine.book.save() }),
    (saveState) => page.show({ saveState }),
  );
  const focusSheet = (): void => workbook.select(workbook.activeSheet(), workbook.selection());
  moveWithF6(focusSheet);
  const menu = addon.menu('LIMITED');
  if (kept === null) showDashboard(workbook);
  page.show({
    opened: {
      engine,
      workbook,
      tabs: sample.tabs,
      menu,
      examples: files.examples,
      closeSidebar,
      focusSheet,
      actions: {
        run(functionName) {
          try {
            addon.invoke(functionName);
          } catch (thrown) {
            page.toast(messageOf(thrown), text.addonMenu);
          }
        },
        openExample(example) {
          if (openExample(example, language, engine, workbook))
            page.toast(example.about[language], example.title[language]);
        },
        switchTo: (other) => void saver.flush().then(() => openIn(other, book)),
        openBook: (other) => void saver.flush().then(() => openIn(language, other)),
        reset: () => void reset(saver.stop),
      },
    },
  });
  testHooks(engine, workbook);
}

/**
 * The page first shows the results of the formulas: the Dashboard, which follows the two tabs of
 * data.
 */
function showDashboard(workbook: Workbook): void {
  const dashboard = workbook.sheets()[2];
  if (dashboard !== undefined) workbook.select(dashboard, { row: 0, column: 0, rows: 1, columns: 1 });
}

async function reset(stopSaving: () => void): Promise<void> {
  const { resetTitle: title, resetBody: body } = book === 'sample' ? text : text.emptied;
  const { resetYes: yes, cancel: no } = text;
  if (!(await page.ask({ title, body, yes, no }))) return;
  stopSaving();
  await forgetWorkbook(language, book).catch(() => undefined);
  location.reload();
}

open().catch((thrown: unknown) => page.show({ failure: messageOf(thrown) }));
