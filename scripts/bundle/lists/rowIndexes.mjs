import { dirname, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Failure } from '../failure.mjs';
import { at } from '../paths.mjs';
import { descriptionsIn, rowTabIds } from '../declarations/rowDescriptions.mjs';
import { bringUpToDate } from './upToDate.mjs';

/**
 * A list of what describes each tab whose rows the sidebar edits. `type` is that of a description,
 * such as `RowTab<'targets'>`.
 *
 * @typedef {{ file: string, type: string, typeFrom: string, idFrom: string, folder: string,
 *   get: string, says: string, listsIds: boolean }} RowIndex
 */

/** @type {readonly RowIndex[]} */
export const ROW_INDEXES = [
  {
    file: 'src/addon/rows/rowTabs.ts',
    type: 'RowTab',
    typeFrom: './rowTab.ts',
    idFrom: '../api/index.ts',
    folder: 'src/addon',
    get: 'rowTab',
    says: 'What is special about the tab of that id.',
    listsIds: false,
  },
  {
    file: 'src/sidebar/rows/rowPanels.ts',
    type: 'RowPanel',
    typeFrom: './rowPanel.ts',
    idFrom: '../../addon/api/index.ts',
    folder: 'src/sidebar',
    get: 'rowPanel',
    says: 'What is special about the panel of the rows of that tab.',
    listsIds: true,
  },
];

/** Brings the lists up to date with the descriptions. */
export async function writeRowIndexes() {
  for (const index of ROW_INDEXES) {
    const text = await rowIndexText(index, rowTabIds(), descriptionsIn(index.folder, index.type));
    await bringUpToDate(at(index.file), text);
  }
}

/**
 * The text of a list, in the order of the tabs.
 *
 * @param {RowIndex} index
 * @param {readonly string[]} ids
 * @param {readonly import('../declarations/rowDescriptions.mjs').Description[]} descriptions
 */
export async function rowIndexText({ file, type, typeFrom, idFrom, folder, get, says, listsIds }, ids, descriptions) {
  const described = ids.map((id) => {
    const found = descriptions.find((one) => one.id === id);
    if (found === undefined)
      throw new Failure(
        `src/read/tabs/tabs.ts has the rows of "${id}", but nothing in ${folder} is a ${type}<'${id}'>.`,
      );
    return found;
  });
  const listed = `${type.replace(/[A-Z]/g, (letter, place) => (place > 0 ? '_' : '') + letter).toUpperCase()}S`;
  const text = `
    /** Made by the build from every ${type} in ${folder}: do not edit. */
    import type { RowTabId } from '${idFrom}';
    ${described.map((one) => `import { ${one.name} } from '${pathFrom(file, one.file)}';`).join('\n')}
    import type { ${type} } from '${typeFrom}';

    const ${listed}: { readonly [T in RowTabId]: ${type}<T> } = {
      ${described.map(({ id, name }) => `${id}: ${name},`).join('\n')}
    };
    ${listsIds ? `\n/** The tabs, in their order. */\nexport const ROW_TAB_IDS: readonly RowTabId[] = [${ids.map((id) => `'${id}'`).join(', ')}];` : ''}

    /** ${says} */
    export function ${get}<T extends RowTabId>(id: T): ${type}<T> {
      return ${listed}[id];
    }`;
  return format(text, { ...(await resolveConfig(at(file))), parser: 'typescript' });
}

/**
 * @param {string} from
 * @param {string} to
 */
function pathFrom(from, to) {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
