import ts from 'typescript';
import { edited } from '../words/literals.mjs';

/**
 * Writes `a || b` for `a ?? b`, and `a && a.b` for `a?.b`, where the types say that it is the same:
 * where `a` is an object, for example, or nothing. ES2019 has neither, and what esbuild writes for
 * them is ten letters longer.
 *
 * @param {ts.Program} program the code of the add-on
 * @returns {import('esbuild').Plugin}
 */
export const plainLogic = (program) => ({
  name: 'plain-logic',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
      const source = program.getSourceFile(path);
      return source === undefined ? null : { contents: withPlainLogic(source, program.getTypeChecker()), loader: 'ts' };
    });
  },
});

/**
 * @param {ts.SourceFile} source
 * @param {ts.TypeChecker} checker
 */
function withPlainLogic(source, checker) {
  /** @type {import('../words/literals.mjs').Edit[]} */
  const edits = [];
  const insert = (/** @type {number} */ at, /** @type {string} */ by) => edits.push({ from: at, to: at, by });
  visit(source);
  return edited(source.text, edits);

  /** @param {ts.Node} node */
  function visit(node) {
    if (isCoalescing(node)) {
      const { left, operatorToken, right } = node;
      if (isSame(checker.getTypeAtLocation(left), right) || (isWhole(left) && isZero(right)))
        edits.push({ from: operatorToken.getStart(), to: operatorToken.end, by: '||' });
      // The two do not stand beside each other without brackets.
      for (const side of [left, right].filter(isCoalescing)) {
        insert(side.getStart(), '(');
        insert(side.end, ')');
      }
    }
    if (ts.isOptionalChain(node) && !ts.isOptionalChain(node.parent)) chain(node);
    ts.forEachChild(node, visit);
  }

  /** @param {ts.OptionalChain} node the whole chain */
  function chain(node) {
    const [link, ...others] = optionalLinks(node);
    if (link === undefined || others.length > 0 || !isPlace(link.expression)) return;
    // The answer would be null and not undefined, which matters only to what tells them apart.
    const isNullFine =
      (isCoalescing(node.parent) && node.parent.left === node) ||
      (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
      (ts.isConditionalExpression(node.parent) && node.parent.condition === node);
    const type = checker.getTypeAtLocation(link.expression);
    const parts = type.isUnion() ? type.types : [type];
    const isObject = parts.every(
      (one) => isAlwaysTrue(one) || one.flags & (ts.TypeFlags.Undefined | (isNullFine ? ts.TypeFlags.Null : 0)),
    );
    const dot = link.questionDotToken;
    if (!isObject || dot === undefined) return;
    insert(node.getStart(), `(${link.expression.getText()} && `);
    edits.push({ from: dot.getStart(), to: dot.end, by: ts.isPropertyAccessExpression(link) ? '.' : '' });
    insert(node.end, ')');
  }

  /**
   * Whether a number is never NaN, by which 0 would stand in for it: a length, or one of an array of
   * whole numbers.
   *
   * @param {ts.Expression} node
   */
  function isWhole(node) {
    if (ts.isPropertyAccessExpression(node)) return node.name.text === 'length' && isOfLibrary(node.name);
    if (!ts.isElementAccessExpression(node)) return false;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
    return (type.isUnion() ? type.types : [type]).every(({ symbol }) => WHOLE.test(symbol?.name ?? ''));
  }

  /** @param {ts.Node} node */
  function isOfLibrary(node) {
    return (
      checker.getSymbolAtLocation(node)?.declarations?.every((one) => one.getSourceFile().isDeclarationFile) ?? false
    );
  }

  /**
   * Whether every value of the type is an object: `{}` may be a number as well.
   * @param {ts.Type} type
   */
  function isAlwaysTrue(type) {
    const primitives = [checker.getStringType(), checker.getNumberType(), checker.getBooleanType()];
    return (type.flags & ts.TypeFlags.Object) !== 0 && !primitives.some((one) => checker.isTypeAssignableTo(one, type));
  }

  /**
   * Whether no value of the type but null and undefined leads to the right side, or only one that
   * is the right side.
   *
   * @param {ts.Type} type
   * @param {ts.Expression} right
   * @returns {boolean}
   */
  function isSame(type, right) {
    if (type.isUnion()) return type.types.every((one) => isSame(one, right));
    if (type.isStringLiteral()) return type.value !== '' || isEmptyText(right);
    if (type.flags & ts.TypeFlags.String) return isEmptyText(right);
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return checker.typeToString(type) === 'true' || right.kind === ts.SyntaxKind.FalseKeyword;
    return (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0 || isAlwaysTrue(type);
  }
}

/**
 * The places of a chain where it may end.
 * @param {ts.Node} node
 * @returns {Exclude<ts.OptionalChain, ts.NonNullChain>[]}
 */
function optionalLinks(node) {
  if (!ts.isOptionalChain(node) || ts.isNonNullChain(node)) return [];
  const before = optionalLinks(node.expression);
  return node.questionDotToken === undefined ? before : [...before, node];
}

/**
 * What can be read twice: a name, or a property of what has a name.
 * @param {ts.Node} node
 */
const isPlace = (node) =>
  ts.isIdentifier(node) ||
  (ts.isPropertyAccessExpression(node) && !node.questionDotToken && ts.isIdentifier(node.expression));

/** Arrays of whole numbers. */
const WHOLE = /^(?:Int|Uint)(?:8|16|32)Array$/;

/** @param {ts.Expression} node */
const isZero = (node) => ts.isNumericLiteral(node) && node.text === '0';

/** @param {ts.Expression} node */
const isEmptyText = (node) => ts.isStringLiteral(node) && node.text === '';

/**
 * @param {ts.Node} node
 * @returns {node is ts.BinaryExpression}
 */
const isCoalescing = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
