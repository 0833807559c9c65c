import { type Figures, figuresOf } from './figures.ts';
import { deals } from './kinds/deals.ts';
import { dailyTotals, eventLog, salesLog, stageHistory } from './kinds/logs.ts';
import { clientOrders, negativeRefunds, refundColumns, sections, sideBySide, stacked } from './kinds/others.ts';
import { instalments, orderLines, states, totalsRepeated } from './kinds/parts.ts';
import { type Random, randomOf } from './random.ts';
import type { Sketch } from './sketch.ts';
import { LANGUAGES, type Words } from './words.ts';
import { type WrittenTable, writeTable } from './writeTable.ts';

/** A table that was made up, with what is true of it. */
export interface MadeTable extends WrittenTable {
  readonly seed: number;
  readonly words: Words;
  readonly sketch: Sketch;
  readonly figures: Figures;
}

const KINDS: readonly ((random: Random, words: Words) => Sketch)[] = [
  ...[deals, deals, deals, deals, deals, deals],
  ...[instalments, orderLines, totalsRepeated, states, salesLog, salesLog, stageHistory, eventLog, dailyTotals],
  ...[negativeRefunds, refundColumns, clientOrders, sections, sideBySide, stacked],
];

/** The table of a seed: the truth first, then how somebody wrote it down. */
export function madeTable(seed: number): MadeTable {
  const random = randomOf(seed);
  const words = random.pick(LANGUAGES);
  const sketch = random.pick(KINDS)(random, words);
  const figures = figuresOf(sketch.deals, sketch.carries);
  return { seed, words, sketch, figures, ...writeTable(random, words, sketch) };
}
