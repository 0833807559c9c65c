import type { ShownCell } from '../../playground/page/shownCells.ts';

/** Pixels of a text in the font of its cell. */
export type WidthOf = (cell: Pick<ShownCell, 'text' | 'size' | 'isBold'>) => number;

/** Left and right of a text. */
const PADDING = 6;

/** What of a built page does not fit, or is no number as people write it. */
export function faultsOfPage(shown: readonly ShownCell[], widthOf: WidthOf): string[] {
  return shown.flatMap((cell) => {
    const { at, text, kind, format, size, wraps, width, height, free } = cell;
    const room = width - PADDING;
    const lines = wraps ? linesOf(cell, room, widthOf) : 1;
    const needed = Math.round(widthOf(cell));
    return [
      ...(kind === 'error' ? [`${at} is ${text}`] : []),
      ...(kind === 'number' && format === 'General' ? [`${at} has no format: ${text}`] : []),
      ...(kind === 'number' && /\d\.\d{3}|\d,\d{4}|\d{5}/.test(text) && !/[yd]/.test(format)
        ? [`${at} is not grouped: ${text}`]
        : []),
      ...(!wraps && needed > room + free ? [`${at} is cut: ${text} (${needed} of ${room + free})`] : []),
      ...(lines * size * LINE > height + 2 ? [`${at} is cut: ${text} (${lines} lines in ${height})`] : []),
    ];
  });
}

/** Pixels of a line for each point of its letters. */
const LINE = 1.55;

/** Lines of a text that breaks between its words, behind a hyphen, and in a word that is too long. */
function linesOf(cell: ShownCell, room: number, widthOf: WidthOf): number {
  let [lines, used] = [1, 0];
  for (const text of cell.text.split(/(?<=[ -])/)) {
    const word = widthOf({ ...cell, text: text.trimEnd() });
    if (used > 0 && used + word > room) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(word / room) - 1);
    used = word > room ? word % room : used + widthOf({ ...cell, text });
  }
  return lines;
}
