import { expect, test } from 'vitest';
import { KpiError } from '../../../../src/core/errors.ts';
import { askedPart } from '../../../../src/functions/game/board/boardAsk.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

const leads = leadsIn(cells('Manager\n A\n B\n C\n D\n E\n F'));
const standings = leads.managers.names.map((_, manager) => ({
  place: manager + 1,
  early: null,
  manager,
  value: 0,
  leads: 1,
  fair: 0,
  couldBe: null,
  change: null,
}));
const ask = { ranking: { parts: [], isScore: false }, period: null, asOfDay: 0, top: null, focus: null };
const shown = (more: object): string =>
  askedPart(standings, { ...ask, ...more }, leads)
    .map(({ manager }) => leads.managers.names[manager])
    .join('');

test.each([
  [{}, 'ABCDEF'],
  [{ top: 2 }, 'AB'],
  [{ focus: 'd' }, 'BCDEF'],
  [{ top: 1, focus: 'E' }, 'ACDEF'],
])('%j shows %s', (more, people) => expect(shown(more)).toBe(people));

test('a name that nobody has is told', () => expect(() => shown({ focus: 'Z' })).toThrow(KpiError));
