import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { SOURCE, languageFolders } from '../../scripts/bundle/languages.mjs';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replace(/\\/g, '/')}`);
/** The files that belong to no language. */
const common = files.filter((file) => !/^src\/i18n\/[^/]+\//.test(file));

/** The literals of a file that fit, comments aside. */
function literals(file: string, fits: (text: string, node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLeaf = ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (isLeaf && fits(node.getText(), node)) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

const isCyrillic = (text: string): boolean => /[\u0400-\u04ff]|\\u04/i.test(text);
const isExport = (file: string): boolean => file.startsWith('src/read/exports/');

describe('the words of a language stand in its folder', () => {
  test('no Cyrillic letter outside', () => {
    const outside = common.filter((file) => !isExport(file));
    expect(outside.flatMap((file) => literals(file, isCyrillic))).toEqual([]);
  });

  test('but in the headers and statuses of a CRM, which are words, never patterns', () => {
    const patterns = common
      .filter(isExport)
      .flatMap((file) =>
        literals(file, (text, node) => node.kind === ts.SyntaxKind.RegularExpressionLiteral && isCyrillic(text)),
      );
    expect(patterns).toEqual([]);
  });

  const others = languageFolders().filter((language) => language !== SOURCE);
  test('and no file but the list of languages names one of those that are typed from English', () => {
    const named = common
      .filter((file) => file !== 'src/i18n/languages.ts')
      .flatMap((file) => literals(file, (text) => others.includes(text.slice(1, -1))));
    expect(named).toEqual([]);
  });
});
