import ts from 'typescript';

/**
 * A statement at the top level of a module: its text, the names that it declares, and the names of
 * the top level that it mentions and that it gives another value.
 *
 * @typedef {{ text: string, names: string[], uses: Set<string>, changes: Set<string> }} Part
 */

/**
 * The statements of a module in their order, and the local name of each export.
 *
 * @param {string} module JavaScript that imports nothing, as esbuild bundles it
 * @returns {{ parts: Part[], exported: Map<string, string> }}
 */
export function moduleParts(module) {
  const { source, checker } = parsed(module);
  const statements = source.statements.filter((statement) => !ts.isExportDeclaration(statement));
  const declared = new Map(
    statements.flatMap(declaredBy).map((name) => [name.text, checker.getSymbolAtLocation(name)]),
  );
  return { parts: statements.map(partOf), exported: new Map(source.statements.flatMap(exportsOf)) };

  /**
   * @param {ts.Statement} statement
   * @returns {Part}
   */
  function partOf(statement) {
    const names = declaredBy(statement).map(({ text }) => text);
    /** @type {Part} */
    const part = { text: statement.getText(), names, uses: new Set(), changes: new Set() };
    const visit = (/** @type {ts.Node} */ node) => {
      if (ts.isIdentifier(node) && isOfTopLevel(node)) {
        part.uses.add(node.text);
        if (isChanged(node)) part.changes.add(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(statement);
    return part;
  }

  /** @param {ts.Identifier} name */
  function isOfTopLevel(name) {
    const { parent } = name;
    // What the type of an object would have to tell.
    if (!declared.has(name.text) || (ts.isPropertyAccessExpression(parent) && parent.name === name)) return false;
    const symbol = ts.isShorthandPropertyAssignment(parent)
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(name);
    return symbol === declared.get(name.text);
  }
}

/**
 * The module with what its names stand for.
 * @param {string} module
 */
function parsed(module) {
  const file = 'module.js';
  const options = { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };
  const source = ts.createSourceFile(file, module, options.target, true);
  const host = { ...ts.createCompilerHost(options), getSourceFile: () => source };
  return { source, checker: ts.createProgram([file], options, host).getTypeChecker() };
}

/**
 * @param {ts.Statement} statement
 * @returns {ts.Identifier[]}
 */
function declaredBy(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name] : [];
}

/**
 * @param {ts.BindingName} name
 * @returns {ts.Identifier[]}
 */
const namesIn = (name) =>
  ts.isIdentifier(name)
    ? [name]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

/**
 * @param {ts.Statement} statement
 * @returns {[name: string, local: string][]}
 */
function exportsOf(statement) {
  if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
    return [];
  return statement.exportClause.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text]);
}

/**
 * Whether a name, or the pattern that it is part of, is given a value.
 * @param {ts.Node} node
 * @returns {boolean}
 */
function isChanged(node) {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return parent.left === node && isAssignment;
  }
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  return isInPattern(parent) && isChanged(parent);
}

/** @param {ts.Node} node */
const isInPattern = (node) =>
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isSpreadElement(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isParenthesizedExpression(node);
