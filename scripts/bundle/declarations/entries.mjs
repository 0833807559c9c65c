import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';

/**
 * A function that becomes global, with its declaration.
 * @typedef {{ name: string, file: string, declaration: ts.FunctionDeclaration }} Entry
 */

/**
 * The functions that a module exports, in its order, each with its declaration, also when it is
 * exported from another file.
 *
 * @param {string} file absolute path of the module, such as src/main.ts
 * @returns {Entry[]}
 */
export const readEntries = (file) =>
  exportsOf(file).map(({ name, from, local }) => checked({ name, ...declarationOf(from, local) }));

/**
 * The functions that a file exports by declaring them.
 * @param {string} file absolute path
 * @returns {Entry[]}
 */
export const declaredIn = (file) =>
  parse(file).statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.name && isExported(statement)
      ? [{ name: statement.name.text, file, declaration: statement }]
      : [],
  );

/**
 * The constants that a file exports.
 * @param {string} file absolute path
 */
export const constantsIn = (file) =>
  parse(file).statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && isExported(statement) ? [...statement.declarationList.declarations] : [],
  );

/**
 * @param {Entry} entry
 * @returns {Entry}
 */
export function checked(entry) {
  const { name, file, declaration } = entry;
  if (name.endsWith('_'))
    throw new Failure(`${name} (${short(file)}): Apps Script hides names that end in "_"; rename it.`);
  for (const parameter of declaration.parameters) {
    if (!ts.isIdentifier(parameter.name) || parameter.dotDotDotToken)
      throw new Failure(
        `${name} (${short(file)}): "${parameter.getText()}" must be a plain name, because Google Sheets reads parameter names from the declaration.`,
      );
  }
  return entry;
}

/** The path as a person would write it, from the root of the project. */
export const short = (/** @type {string} */ file) => relative(ROOT, file);

/**
 * @param {string} file
 * @returns {{ name: string, from: string, local: string }[]}
 */
function exportsOf(file) {
  return parse(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return reExports(file, statement);
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [{ name: statement.name.text, from: file, local: statement.name.text }];
    throw new Failure(`${short(file)}: only functions can be global, but it exports "${firstLine(statement)}".`);
  });
}

/**
 * @param {string} file
 * @param {ts.ExportDeclaration} statement
 */
function reExports(file, statement) {
  const { exportClause, moduleSpecifier } = statement;
  if (statement.isTypeOnly) return [];
  if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier))
    throw new Failure(
      `${short(file)}: "${firstLine(statement)}" hides what becomes global; write "export { NAME } from './file.ts'".`,
    );
  const from = resolve(dirname(file), moduleSpecifier.text);
  return exportClause.elements.map(({ name, propertyName }) => ({
    name: name.text,
    from,
    local: (propertyName ?? name).text,
  }));
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {{ file: string, declaration: ts.FunctionDeclaration }}
 */
function declarationOf(file, name) {
  for (const statement of parse(file).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name && isExported(statement))
      return { file, declaration: statement };
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
      const found = reExports(file, statement).find((one) => one.name === name);
      if (found) return declarationOf(found.from, found.local);
    }
  }
  throw new Failure(`${short(file)}: no "export function ${name}(...)" here, though src/main.ts makes it global.`);
}

/** @param {string} file */
function parse(file) {
  if (!existsSync(file)) throw new Failure(`${short(file)} is missing, and the add-on is built from it.`);
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** @param {ts.Statement} statement */
function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** @param {ts.Node} node */
const firstLine = (node) => node.getText().split('\n')[0] ?? '';
