import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { constantsIn, short } from './entries.mjs';
import { Failure } from '../failure.mjs';
import { filesUnder } from './globals.mjs';
import { at } from '../paths.mjs';

const TABS = 'src/read/tabs/tabs.ts';

/** The tabs whose rows the sidebar edits, in the order in which they are declared. */
export function rowTabIds() {
  const tabs = constantsIn(at(TABS)).find(({ name }) => name.getText() === 'ROW_TABS')?.initializer;
  const list = tabs && ts.isAsExpression(tabs) ? tabs.expression : tabs;
  if (!list || !ts.isObjectLiteralExpression(list)) throw new Failure(`${TABS} must declare ROW_TABS as an object.`);
  return list.properties.map((property) => property.name?.getText() ?? '');
}

/**
 * What describes a tab: a constant whose type names it, such as `targetTab: RowTab<'targets'>`.
 * @typedef {{ id: string, name: string, file: string }} Description
 */

/**
 * The descriptions in a folder.
 *
 * @param {string} folder such as src/addon
 * @param {string} type such as RowTab
 * @returns {Description[]}
 */
export const descriptionsIn = (folder, type) =>
  filesUnder(at(folder))
    // Most files have none, and to look for the type is quicker than to parse them all.
    .filter((file) => readFileSync(file, 'utf8').includes(`: ${type}<'`))
    .flatMap((file) =>
      constantsIn(file).flatMap(({ name, type: told }) => {
        const [, id = ''] = new RegExp(`^${type}<'(\\w+)'>$`).exec(told?.getText() ?? '') ?? [];
        return id === '' ? [] : [{ id, name: name.getText(), file: short(file) }];
      }),
    );
