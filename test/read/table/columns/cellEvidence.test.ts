import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { BLANK, type CellEvidence, cellEvidence } from '../../../../src/read/table/columns/cellEvidence.ts';
import { TODAY, placeIn } from '../../../support/found.ts';

const A_DAY = 86_400_000;
/** A day so many days after the current one. */
const inDays = (days: number): Date => new Date((TODAY - 25_569 + days) * A_DAY);

describe('what stands in a column', () => {
  test.each<[why: string, cells: Cell[], says: Partial<CellEvidence>]>([
    ['nothing', ['', null, '—'], { kind: 'blank', dateShare: 0 }],
    ['days', [inDays(-1), '05.11.2026', 'n/a'], { kind: 'dates', dateShare: 2 / 3, laterShare: 0 }],
    ['days to come', [inDays(2), inDays(9), inDays(-3)], { kind: 'dates', laterShare: 2 / 3 }],
    ['no days in 0000-00-00', ['0000-00-00', inDays(-1)], { dateShare: 1 }],
    ['numbers of the calendar', [46_000, 46_100], { kind: 'numbers', areDaySerials: true }],
    ['sums', [120, 99.5, '1 200 ₽'], { kind: 'numbers', looksLikeMoney: true, areShares: false }],
    ['counts', [3, 0, 12], { kind: 'numbers', looksLikeMoney: false }],
    ['shares are no money', [0.1, 0.5, 1], { areShares: true, looksLikeMoney: false }],
    ['1 and 0 say yes and no as well', [1, 0, 1], { kind: 'numbers', flagShare: 1, areShares: false }],
    ['counts of which most are 1 do not', [1, 1, 3, 1], { kind: 'numbers', flagShare: 0 }],
    ['yes and no', ['Yes', 'No', 'yes'], { kind: 'flags', flagShare: 1 }],
    ['boxes', [true, false, true], { kind: 'flags', filled: 2 }],
    ['an unticked box among other things is blank', ['Ann', false, false], { kind: 'words', filled: 1 }],
    ['a few texts that come again', ['Ann', 'ann', 'Bob', 'Bob'], { repeats: true }],
    ['too few to tell', ['Ann', 'Bob', 'Ann'], { repeats: false }],
    ['emails', ['a@b.co', 'c@d.org'], { kind: 'emails' }],
    ['phones', ['+1 212 555 0101', '8 (912) 000-00-00'], { kind: 'phones' }],
    ['words of a status', ['Won', 'Lost', 'Zork'], { kind: 'words', statusShare: 2 / 3 }],
    ['codes of places', ['TX', 'SP', 'NSW'], { kind: 'words', codeShare: 1, nameShare: 0 }],
    ['names of people', ['Ann Ray', 'Bob van Poe', 'Анна Котова'], { nameShare: 2 / 3, codeShare: 0 }],
    ['numbers of orders', ['#1001', '№ 7', 'Ann'], { kind: 'words', numberedShare: 2 / 3 }],
    ['a sentence with a number is a word', ['Course number 5', 'Client 12'], { kind: 'words', numberShare: 0 }],
    ['no kind has half', ['Ann', 5, inDays(-1)], { kind: 'mixed' }],
  ])('%s', (_why, cells, says) => expect(cellEvidence(cells, placeIn())).toMatchObject(says));

  test('no cells at all', () => expect(cellEvidence([], placeIn())).toEqual(BLANK));
});
