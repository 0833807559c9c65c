import ts from 'typescript';

/**
 * The names of properties that the bundle may shorten: those that the code of the add-on declares
 * itself, that nothing looks up or lists by name while it runs, and that nobody outside sees: not
 * the page, and not Google. What stands in the words of a language keeps its names, because they are
 * packed as texts. A name is kept everywhere when it must be kept anywhere.
 *
 * @param {ts.Program} program the code of the add-on
 * @param {readonly import('../declarations/entries.mjs').Entry[]} endpoints what the page calls
 * @returns {string[]}
 */
export function shortNames(program, endpoints) {
  const checker = program.getTypeChecker();
  /** @type {Set<string>} */
  const declared = new Set();
  /** @type {Set<string>} */
  const kept = new Set();
  /** @type {Set<ts.Type>} types of which all names are kept */
  const seen = new Set();

  for (const file of program.getSourceFiles()) {
    if (WORDS.test(file.fileName)) keepWords(file);
    else if (!file.isDeclarationFile && !PAGE_WORDS.test(file.fileName)) read(file);
  }
  for (const { name, file } of endpoints) keepCrossing(name, file);
  return [...declared].filter((name) => !kept.has(name));

  /** @param {ts.Node} node */
  function keepWords(node) {
    // What a file of texts exports is a property of all texts.
    if (isProperty(node) || (ts.isVariableDeclaration(node) && TEXTS.test(node.getSourceFile().fileName)))
      kept.add(node.name.getText());
    ts.forEachChild(node, keepWords);
  }

  /** @param {ts.Node} node */
  function read(node) {
    if (isProperty(node) && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isIdentifier(node) && isOfLibrary(node)) kept.add(node.text);
    keepLookedUp(node);
    keepUntyped(node);
    ts.forEachChild(node, read);
  }

  /**
   * Names that an object is asked for while the program runs.
   * @param {ts.Node} node
   */
  function keepLookedUp(node) {
    if (ts.isElementAccessExpression(node) && !isNumber(node.argumentExpression)) keepNamesAt(node.expression);
    if (ts.isComputedPropertyName(node)) keepNamesAt(node.parent.parent);
    if (ts.isForInStatement(node)) keepNamesAt(node.expression);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword) keepNamesAt(node.type);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      if (ts.isStringLiteral(node.left)) kept.add(node.left.text);
      else keepNamesAt(node.right);
    }
    if (ts.isCallExpression(node) && LISTING.test(node.expression.getText()))
      for (const given of node.arguments) keepNamesAt(given);
  }

  /**
   * Names of objects that are handed over as something whose type does not tell them, or come from
   * there.
   * @param {ts.Node} node
   */
  function keepUntyped(node) {
    if (ts.isPropertyAccessExpression(node) && isUntyped(node.expression)) kept.add(node.name.text);
    if (ts.isBindingElement(node) && isUntyped(node.parent)) kept.add((node.propertyName ?? node.name).getText());
    if (
      ts.isAsExpression(node) &&
      (isUntyped(node.expression) || hidesNames(checker.getTypeAtLocation(node.expression)))
    )
      keepAll(checker.getTypeAtLocation(node));
    if (ts.isTypePredicateNode(node) && node.type) keepAll(checker.getTypeFromTypeNode(node.type));
    if (ts.isExpression(node)) keepHandedOver(node, checker.getContextualType(node));
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const declaration = checker.getResolvedSignature(node)?.declaration;
    if (declaration === undefined || ts.isJSDocSignature(declaration)) return;
    node.arguments?.forEach((given, at) => {
      const parameter = declaration.parameters[at] ?? declaration.parameters.at(-1);
      if (parameter === undefined) return;
      const wanted = checker.getTypeAtLocation(parameter);
      if (!parameter.getSourceFile().isDeclarationFile) keepHandedOver(given, wanted);
      // An option of a chart, for example, or what is written as JSON.
      else if (isAnything(wanted) && !ASKING.test(node.expression.getText())) keepAll(checker.getTypeAtLocation(given));
    });
  }

  /**
   * @param {ts.Expression} node
   * @param {ts.Type | undefined} wanted
   */
  function keepHandedOver(node, wanted) {
    const type = wanted !== undefined && hidesNames(wanted) ? checker.getTypeAtLocation(node) : undefined;
    if (type !== undefined && !hidesNames(type)) keepNames(type);
  }

  /**
   * Whether an object of the type may be asked for names which the type does not tell.
   * @param {ts.Type} type
   * @returns {boolean}
   */
  function hidesNames(type) {
    if (type.isUnionOrIntersection()) return type.types.some(hidesNames);
    if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
      const bound = checker.getBaseConstraintOfType(type);
      // Without a bound it can only be handed on.
      return bound !== undefined && (bound.flags & ts.TypeFlags.Unknown) === 0 && hidesNames(bound);
    }
    return (
      (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0 ||
      checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined
    );
  }

  /**
   * Whether a name in the code is that of a property which a library declares.
   * @param {ts.Identifier} node
   */
  function isOfLibrary(node) {
    const { parent } = node;
    const owner = ts.isBindingElement(parent)
      ? checker.getTypeAtLocation(parent.parent)
      : ts.isObjectLiteralElementLike(parent) && ts.isExpression(parent.parent) && parent.name === node
        ? checker.getContextualType(parent.parent)
        : undefined;
    const owners = owner === undefined ? [] : [owner, ...(owner.isUnion() ? owner.types : [])];
    return [
      checker.getSymbolAtLocation(node),
      ...owners.map((one) => checker.getPropertyOfType(checker.getNonNullableType(one), node.text)),
    ].some((symbol) => symbol?.declarations?.some((one) => one.getSourceFile().isDeclarationFile));
  }

  /** @param {ts.Node} node */
  function keepNamesAt(node) {
    keepNames(checker.getTypeAtLocation(node));
  }

  /** @param {ts.Type} type */
  function keepNames(type) {
    if (type.isUnionOrIntersection()) type.types.forEach(keepNames);
    for (const { name } of checker.getPropertiesOfType(checker.getBaseConstraintOfType(type) ?? type)) kept.add(name);
  }

  /**
   * What an endpoint takes from the page and answers.
   * @param {string} name
   * @param {string} file
   */
  function keepCrossing(name, file) {
    for (const statement of program.getSourceFile(file)?.statements ?? [])
      if (ts.isFunctionDeclaration(statement) && statement.name?.text === name)
        for (const signature of checker.getTypeAtLocation(statement).getCallSignatures()) {
          keepAll(signature.getReturnType());
          for (const parameter of signature.parameters) keepAll(checker.getTypeOfSymbol(parameter));
        }
  }

  /**
   * Keeps the names of a type and of all that it holds.
   * @param {ts.Type} type
   */
  function keepAll(type) {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) keepAll(part);
    const bound = checker.getBaseConstraintOfType(type);
    if (bound !== undefined) keepAll(bound);
    // The parts of arrays, maps and tuples.
    for (const part of checker.getTypeArguments(/** @type {ts.TypeReference} */ (type))) keepAll(part);
    for (const { type: part } of checker.getIndexInfosOfType(type)) keepAll(part);
    for (const property of checker.getPropertiesOfType(type)) {
      if (property.declarations?.every((one) => one.getSourceFile().isDeclarationFile)) continue;
      kept.add(property.name);
      keepAll(checker.getTypeOfSymbol(property));
    }
  }

  /**
   * Whether a library takes anything, or lists of anything.
   * @param {ts.Type} type
   * @returns {boolean}
   */
  function isAnything(type) {
    const any = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;
    if (type.isUnion()) return type.types.some(isAnything);
    return (
      (type.flags & any) !== 0 || checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)).some(isAnything)
    );
  }

  /** @param {ts.Expression} node */
  function isNumber(node) {
    return (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
  }

  /** @param {ts.Node} node */
  function isUntyped(node) {
    return (checker.getTypeAtLocation(node).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  }
}

/** Words of a language, and those of the page, which the bundle does not hold. */
const WORDS = /[\\/]i18n[\\/]\w+[\\/](?!sidebar)/;
const TEXTS = /[\\/]i18n[\\/]\w+[\\/]texts[\\/]/;
const PAGE_WORDS = /[\\/]i18n[\\/]\w+[\\/]sidebar/;

/** What only holds its arguments, tells what they are or lists the names of the first. */
const ASKING = /^(?:Map|Set|WeakMap|Array\.isArray|Object\.\w+)$/;

/** What lists or makes the properties of an object by their names. */
const LISTING = /^(?:Object|Reflect)\.\w+$/;

/**
 * Whether a node declares a property of an object.
 * @param {ts.Node} node
 */
const isProperty = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertyDeclaration(node) ||
  (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
