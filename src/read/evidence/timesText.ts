import type { TimeBox } from '../../core/kpis/counted/groupCounts.ts';

const BOX = /^(\d+):(\d+):(\d+):(\d+)$/;

/**
 * How long leads took, as a cell holds it: `day:arrived:waiting:ripe` for each time, with spaces
 * between. `0:12:0:11 45:0:7:0`: 12 arrived on the day they came, 11 of them old enough to tell; 7
 * still wait after 45 days. Of times in hours the first number is a minute, and from 30 days on an hour.
 */
export function timesText(times: readonly TimeBox[]): string {
  const sorted = [...times].sort((a, b) => a.box - b.box);
  return sorted.map(({ box, arrived, waiting, ripe }) => `${box}:${arrived}:${waiting}:${ripe}`).join(' ');
}

/** The same read; null for a text of another form. */
export function timesOfText(text: string): readonly TimeBox[] | null {
  const times: TimeBox[] = [];
  const boxes = new Set<number>();
  for (const part of text.split(/\s+/)) {
    if (part === '') continue;
    const [, box, arrived, waiting, ripe] = (BOX.exec(part) ?? []).map(Number);
    if (box === undefined || arrived === undefined || waiting === undefined || ripe === undefined) return null;
    if (boxes.has(box) || ripe > arrived) return null;
    boxes.add(box);
    times.push({ box, arrived, waiting, ripe });
  }
  return times;
}
