import ts from 'typescript';

/**
 * The prose above a function, each part as one line of text, as Google Sheets shows it.
 *
 * @typedef {{ summary: string, params: Map<string, string>, returns: string, examples: string[],
 *   isCustomFunction: boolean }} Doc
 */

/**
 * @param {ts.FunctionDeclaration} declaration
 * @returns {Doc}
 */
export function readDoc(declaration) {
  const parts = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const doc = parts.at(-1);
  const tags = [...(doc?.tags ?? [])];
  const named = (/** @type {string} */ name) => tags.filter((tag) => tag.tagName.text === name);
  return {
    // A blank line in the summary is kept as a line break, so that the check can refuse it.
    summary: textOf(doc?.comment)
      .split(/\n\s*\n/)
      .map(oneLine)
      .join('\n'),
    params: new Map(
      tags.filter(ts.isJSDocParameterTag).map((tag) => [tag.name.getText(), oneLine(textOf(tag.comment))]),
    ),
    returns: [...named('returns'), ...named('return')].map((tag) => oneLine(textOf(tag.comment)))[0] ?? '',
    examples: named('example').map((tag) => oneLine(textOf(tag.comment))),
    isCustomFunction: named('customfunction').length > 0,
  };
}

/** @param {ts.JSDoc['comment']} comment */
const textOf = (comment) => ts.getTextOfJSDocComment(comment) ?? '';

/** @param {string} text */
const oneLine = (text) =>
  text
    .replace(/^\s*-\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
