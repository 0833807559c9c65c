import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../../scripts/bundle/paths.mjs';

/**
 * One import or re-export. `to` is a path from the root of the project, or the name of a package.
 */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: 'types' | 'code';
}

/** Every import in the TypeScript files of a folder, given from the root of the project. */
export function importsOf(folder: string): Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => importsInFile(`${folder}/${path}`));
}

const known = new Map<string, readonly Import[]>();

/** Several tests ask for the same files, and to parse them all takes a second. */
function importsInFile(file: string): readonly Import[] {
  const imports = known.get(file) ?? importsIn(file, readFileSync(join(ROOT, file), 'utf8'));
  known.set(file, imports);
  return imports;
}

/** The imports in the text of a file; a dynamic import() counts as well. */
export function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  const note = (specifier: ts.Node | undefined, kind: Import['kind']): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ from: file, to: target(file, specifier.text), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, onlyTypes(node) ? 'types' : 'code');
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'code');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, 'types');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], 'code');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return found;
}

/** The first chain of files that leads back to its start; null when there is none. */
export function cycleIn(imports: readonly Import[]): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of imports.filter(({ from }) => from === file)) {
      const cycle = walk(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const { from } of imports) {
    const cycle = walk(from, []);
    if (cycle) return cycle;
  }
  return null;
}

function onlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  );
}

const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : specifier;
