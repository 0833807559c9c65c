import { describe, expect, test } from 'vitest';
import { bonusRows, bonusRules } from '../../../../src/read/tabs/rows/bonusRows.ts';
import { cells } from '../../../support/cells.ts';
import { refusal } from '../../../support/refusal.ts';
import { gameLeads as leads } from '../../../support/setups/gameLeads.ts';

describe('a Bonuses tab', () => {
  const read = (drawn: string) =>
    bonusRows(cells(`KPI | From attainment | Pays | Quality KPI | Floor\n${drawn}`), leads);

  test('is one rule for each KPI, whatever the order of its rows; attainment may be 0.8, 80% or 80, and blank is 100 %', () => {
    const rules = bonusRules(
      read(
        'sales | 120% | 50 000 ₽\n revenue | | 10\n Продажи | 80 | 0 | conversion | 40\n sales | 1 | 20000 | conversion | 0.4',
      ),
    );
    expect(rules.map(({ kpi, curve, quality }) => [kpi.id, curve, quality && [quality.kpi.id, quality.floor]])).toEqual(
      [
        [
          'sales',
          [
            { from: 0, pays: 0 },
            { from: 0.8, pays: 0 },
            { from: 1, pays: 20_000 },
            { from: 1.2, pays: 50_000 },
          ].map((point) => expect.objectContaining(point)),
          ['conversion', 0.4],
        ],
        [
          'revenue',
          [
            { from: 0, pays: 0 },
            { from: 1, pays: 10 },
          ].map((point) => expect.objectContaining(point)),
          null,
        ],
      ],
    );
  });

  test.each([
    ['| 1 | 5', 'tab-cell-blank', { field: 'kpi' }],
    ['salse | 1 | 5', 'kpi-unknown', { nearest: 'sales' }],
    ['sales | x | 5', 'tab-cell-unreadable', { field: 'from' }],
    ['sales | 2 | ', 'tab-cell-blank', { field: 'pays' }],
    ['sales | 2 | 10%', 'tab-cell-unreadable', { field: 'pays', found: '10%', words: ['sum'] }],
    ['sales | 2 | -5', 'tab-cell-unreadable', { field: 'pays' }],
    ['sales | 1 | 9', 'tab-cell-unreadable', { row: 3, field: 'from', words: ['otherFrom'] }],
    ['sales | 2 | 99', 'tab-cell-unreadable', { row: 3, field: 'pays', found: '99', words: ['notFalling'] }],
    ['sales | 0.5 | 101', 'tab-cell-unreadable', { field: 'pays', words: ['notFalling'] }],
    ['sales | 2 | 200 | cycle | 10', 'tab-cell-unreadable', { field: 'quality', words: ['sameQuality'] }],
    ['sales | 2 | 200 | conversion | 0.5', 'tab-cell-unreadable', { field: 'floor', words: ['sameQuality'] }],
    ['sales | 2 | 200 | conversion | 0', 'tab-cell-unreadable', { field: 'floor', words: ['aboveZero'] }],
    ['sales | 2 | 200 | revenue | 5', 'tab-cell-unreadable', { field: 'quality', words: ['qualityKpi'] }],
    ['sales | 2 | 200 | | 5', 'tab-cell-blank', { field: 'quality' }],
  ])('refuses %s, and the others go on', (row, code, params) => {
    const found = read(`sales | 1 | 100 | conversion | 0.4\n${row}\n sales | 3 | 300`);
    expect(found[1]?.mistake).toEqual(refusal(code, params));
    expect(bonusRules(found)[0]?.curve.map(({ from }) => from)).toEqual([0, 1, 3]);
  });
});
