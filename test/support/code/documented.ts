import ts from 'typescript';
import { expect } from 'vitest';

/** A function or constant that a file exports, with the examples of its docstring. */
export interface Documented {
  readonly name: string;
  readonly examples: readonly Example[];
}

/** Code whose last statement is an expression, and the value written after it. */
interface Example {
  readonly code: string;
  readonly value: string;
}

/** The names that an example may use. */
export type Scope = Readonly<Record<string, unknown>>;

/** The end of an example: `wilson(81, 263) // => { low: 0.2553, high: 0.3662 }`. */
const ARROW = '// => ';

/** Every exported function and constant in the text of a file. Types need no example. */
export function documentedIn(text: string): Documented[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) return [];
    const examples = ts
      .getJSDocTags(statement)
      .filter((tag) => tag.tagName.text === 'example')
      .flatMap((tag) => examplesIn(ts.getTextOfJSDocComment(tag.comment) ?? ''));
    return namesOf(statement).map((name) => ({ name, examples }));
  });
}

function isExport(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}

/** A declaration in one example can be used in the next one of the same docstring. */
function examplesIn(text: string): Example[] {
  const found: Example[] = [];
  let declared = '';
  let code = '';
  for (const line of text.split('\n')) {
    const arrow = line.indexOf(ARROW);
    code += `${arrow < 0 ? line : line.slice(0, arrow)}\n`;
    if (arrow < 0) continue;
    found.push({ code: declared + code, value: line.slice(arrow + ARROW.length) });
    declared += parsed(code)
      .filter((statement) => !ts.isExpressionStatement(statement))
      .map((statement) => `${statement.getText()}\n`)
      .join('');
    code = '';
  }
  return found;
}

/** What the code of an example gives, with these names in scope. */
export function resultOf(code: string, scope: Scope): unknown {
  const last = parsed(code).at(-1);
  if (!last || !ts.isExpressionStatement(last)) throw new Error(`No expression at the end of ${code}`);
  const start = last.getStart();
  const run = new Function(...Object.keys(scope), `${code.slice(0, start)}return ${code.slice(start)}`);
  return plain(run(...Object.values(scope)));
}

/**
 * A matcher for the written value. A number with decimals must agree in as many decimals as are
 * written.
 */
export function written(value: string, scope: Scope = {}): unknown {
  const [statement] = parsed(`(${value})`);
  if (!statement || !ts.isExpressionStatement(statement)) throw new Error(`No value: ${value}`);
  return matcherOf(statement.expression, scope);
}

function matcherOf(node: ts.Expression, scope: Scope): unknown {
  if (ts.isParenthesizedExpression(node)) return matcherOf(node.expression, scope);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => matcherOf(element, scope));
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
        return [ts.isStringLiteral(name) ? name.text : name.getText(), matcherOf(initializer, scope)];
      }),
    );
  const value = resultOf(node.getText(), scope);
  if (typeof value !== 'number' || !Number.isFinite(value)) return value;
  return expect.closeTo(value, decimalsOf(node.getText()));
}

/** Whole numbers and terms such as `17 / 70` must agree exactly. */
function decimalsOf(text: string): number {
  const [, decimals, exponent = '0'] = /^-?\d+\.(\d+)(?:e(-?\d+))?$/.exec(text) ?? [];
  return decimals === undefined ? 9 : decimals.length - Number(exponent);
}

/** Typed arrays as arrays, so that values can be written plainly. */
function plain(value: unknown): unknown {
  return value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : value;
}

function parsed(code: string): ts.NodeArray<ts.Statement> {
  return ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true).statements;
}
