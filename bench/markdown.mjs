export const ms = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
export const times = (value) => `${value.toFixed(value < 10 ? 2 : 1)}×`;

export function table(title, heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, i) => (i === 0 ? '---' : '---:'));
  return [`## ${title}`, '', line(heads), line(rule), ...rows.map(line), ''].join('\n');
}

/** The report with this section in place of the one with the same heading, or at the end. */
export function withSection(text, section) {
  const [heading] = section.split('\n', 1);
  const start = text.indexOf(`${heading}\n`);
  if (start < 0) return `${text.trimEnd()}\n\n${section}`;
  const end = text.indexOf('\n## ', start);
  return text.slice(0, start) + section + (end < 0 ? '' : text.slice(end));
}
