import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/bundle/paths.mjs';
import { expect, test } from 'vitest';

/** The check with Google tries these very methods, in a tab of its own. */
const CHECK = 'google/';

const files = ['src/addon', 'src/functions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith(CHECK))
    .map((path) => `${folder}/${path}`),
);

/** The files with a call of one of these methods. */
const callersOf = (...methods: readonly string[]): string[] =>
  files
    .filter((file) => new RegExp(`\\.(?:${methods.join('|')})\\(`).test(readFileSync(join(ROOT, file), 'utf8')))
    .sort();

test.each([
  ['formulas are written', ['setFormula', 'setFormulas', 'setFormulaR1C1', 'setFormulasR1C1'], ['cells/putFormula']],
  ['values are written', ['setValue', 'setValues', 'setRichTextValue', 'appendRow'], ['cells/putCells']],
  ['cells are cleared', ['clearContent', 'clearContents'], ['cells/putCells']],
  ['tabs are listed', ['getSheets', 'getSheetByName', 'getSheetById'], ['tabs/sheets']],
  ['tabs are made and renamed', ['setName'], ['cells/writes']],
  ['the tab that is shown is asked for', ['getActiveSheet'], ['selection', 'tabs/shownNow']],
  [
    'the shown cells are asked for',
    ['getActiveRange', 'getCurrentCell', 'getActiveCell'],
    ['selection', 'tabs/shownNow'],
  ],
  ['formats are read', ['getNumberFormat'], ['rows/write/swapRows']],
] as const)('%s in one place', (_what, methods, places) => {
  expect(callersOf(...methods)).toEqual(places.map((place) => `src/addon/${place}.ts`));
});
