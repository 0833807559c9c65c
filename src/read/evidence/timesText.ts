import type { TimeBox } from '../../core/kpis/counted/groupCounts.ts';

/**
 * How long leads took, as a cell holds it: `day:arrived:waiting:ripe` for each time, with spaces
 * between. `0:12:0:11 45:0:7:0`: 12 arrived on the day they came, 11 of them old enough to tell; 7
 * still wait after 45 days. Of times in hours the first number is a minute, and from 30 days on an hour.
 */
export function timesText(times: readonly TimeBox[]): string {
  const sorted = [...times].sort((a, b) => a.box - b.box);
  return sorted.map(({ box, arrived, waiting, ripe }) => `${box}:${arrived}:${waiting}:${ripe}`).join(' ');
}

/** The same read; null for a text of another form. By characters: a month may have hundreds of times. */
export function timesOfText(text: string): readonly TimeBox[] | null {
  const times: TimeBox[] = [];
  const boxes = new Set<number>();
  const found = [0, 0, 0, 0];
  let [field, digits] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code < COLON) {
      found[field] = (digits++ === 0 ? 0 : (found[field] ?? 0)) * 10 + code - ZERO;
    } else if (code === COLON && digits > 0 && field < 3) {
      [field, digits] = [field + 1, 0];
    } else if (at < text.length && text.charAt(at).trim() !== '') {
      return null;
    } else if (field > 0 || digits > 0) {
      const [box = 0, arrived = 0, waiting = 0, ripe = 0] = found;
      if (field < 3 || digits === 0 || boxes.has(box) || ripe > arrived) return null;
      boxes.add(box);
      times.push({ box, arrived, waiting, ripe });
      [field, digits] = [0, 0];
    }
  }
  return times;
}

/** The codes of the digit and of what follows the digits. */
const [ZERO, COLON] = [48, 58];
