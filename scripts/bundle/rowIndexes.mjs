import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { Failure } from './failure.mjs';
import { at } from './paths.mjs';

/**
 * A list of what describes each tab whose rows the sidebar edits. `type` is that of a description,
 * such as `RowTab<'targets'>`.
 *
 * @typedef {{ file: string, type: string, typeFrom: string, idFrom: string, folder: string, get: string, says: string,
 *   listsIds: boolean }} RowIndex
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
    if (!existsSync(at(index.file)) || readFileSync(at(index.file), 'utf8') !== text)
      writeFileSync(at(index.file), text);
  }
}

/**
 * The text of a list, in the order of the tabs.
 *
 * @param {RowIndex} index
 * @param {readonly string[]} ids
 * @param {readonly Description[]} descriptions
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

/** The tabs whose rows the sidebar edits, in the order in which they are declared. */
export function rowTabIds() {
  const tabs = constantsIn('src/read/tabs/tabs.ts').find(({ name }) => name.getText() === 'ROW_TABS')?.initializer;
  const list = tabs && ts.isAsExpression(tabs) ? tabs.expression : tabs;
  if (!list || !ts.isObjectLiteralExpression(list)) throw new Failure('src/read/tabs/tabs.ts must declare ROW_TABS.');
  return list.properties.map((property) => property.name?.getText() ?? '');
}

/**
 * A constant of a file whose type names a tab.
 * @typedef {{ id: string, name: string, file: string }} Description
 */

/**
 * @param {string} folder
 * @param {string} type
 * @returns {Description[]}
 */
export const descriptionsIn = (folder, type) =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replace(/\\/g, '/')}`)
    .filter((file) => readFileSync(at(file), 'utf8').includes(`: ${type}<'`))
    .sort()
    .flatMap((file) =>
      constantsIn(file).flatMap(({ name, type: told }) => {
        const [, id = ''] = new RegExp(`^${type}<'(\\w+)'>$`).exec(told?.getText() ?? '') ?? [];
        return id === '' ? [] : [{ id, name: name.getText(), file }];
      }),
    );

/**
 * The constants that a file exports.
 * @param {string} file
 */
function constantsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(at(file), 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? [...statement.declarationList.declarations]
      : [],
  );
}

/**
 * @param {string} from
 * @param {string} to
 */
function pathFrom(from, to) {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
