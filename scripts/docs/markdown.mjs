/**
 * A table. A `|` inside a text does not break its row.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The anchor of a heading, as GitHub makes it.
 *
 * @param {string} heading
 */
export const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\d\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Texts as code: `a`, `b`; each once. */
export const ticked = (/** @type {readonly string[]} */ texts) =>
  [...new Set(texts)].map((text) => `\`${text}\``).join(', ');
