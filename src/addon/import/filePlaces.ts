import type { PutIn } from '../api/index.ts';
import { rowRuns } from './write/rowRuns.ts';
import type { TabContent } from './tabContent.ts';

/** Where each column of the file goes: index in the file, number of the column in the sheet. */
export type FilePlaces = readonly { readonly from: number; readonly to: number }[];

/** Columns that follow each other in the sheet come one after the other. */
export function placesOf({ columns, width }: TabContent): FilePlaces {
  let last = width;
  return columns
    .flatMap((target, from) => {
      if (target === 'nowhere') return [];
      return { from, to: target === 'new' ? ++last : target + 1 };
    })
    .sort((a, b) => a.to - b.to);
}

/** Rows of some columns of the file that are written with one call. */
export interface Block extends PutIn {
  readonly places: FilePlaces;
}

/** Rectangles without formulas that cover the columns of the file in these rows. */
export function blocksOf(
  places: FilePlaces,
  after: number,
  count: number,
  isFormula: TabContent['isFormula'],
): Block[] {
  const blocks: { after: number; count: number; places: { from: number; to: number }[] }[] = [];
  for (const place of places) {
    const free = Array.from({ length: count }, (_, at) => after + at + 1).filter(
      (row) => !isFormula(row - 1, place.to - 1),
    );
    for (const run of rowRuns(free)) {
      const beside = blocks.find(
        (block) =>
          block.after === run.after &&
          block.count === run.count &&
          (block.places[block.places.length - 1]?.to ?? 0) + 1 === place.to,
      );
      if (beside) beside.places.push(place);
      else blocks.push({ ...run, places: [place] });
    }
  }
  return blocks;
}
