import { expect, test } from 'vitest';
import { onlyKpi, rankingColumn } from '../../../src/functions/game/rankingColumn.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';

const [sales, conversion] = ['sales', 'conversion'].map((id) => ({ kpi: builtinKpi(id), weight: 1 }));
const parts = (...some: (typeof sales)[]) => some.filter((part) => part !== undefined);

test('one KPI is called by its name and shown in its unit', () => {
  const ranking = { parts: parts(conversion), isScore: false };
  expect(rankingColumn(ranking, TEXTS.ru)).toEqual({ title: 'Конверсия', note: '', format: 'share' });
  expect(onlyKpi(ranking)).toBe(conversion?.kpi);
});

test('several are a Score, and so is one that stands for the Score', () => {
  expect(rankingColumn({ parts: parts(sales, conversion), isScore: true }, TEXTS.en)).toEqual({
    title: 'Score',
    note: '',
    format: 'score',
  });
  expect(onlyKpi({ parts: parts(sales), isScore: true })).toBeNull();
});

test('the note names the period of a KPI that is told for another one, and what a Score leaves out', () => {
  const cycle = { kpi: builtinKpi('cycle'), weight: 1 };
  const found = { shifted: [{ kpi: cycle.kpi, period: monthsPeriod(2026, 8, 1) }], untold: [builtinKpi('retention')] };
  const noteOf = (isScore: boolean, some: typeof found) =>
    rankingColumn({ parts: [cycle], isScore }, TEXTS.en, some).note;
  expect(noteOf(false, { ...found, untold: [] })).toBe(' (2026-08)');
  expect(noteOf(true, found)).toBe(
    ' (Days to payment (of those who pay within 90 days): 2026-08; without Retention, 90 days)',
  );
});
