import { expect, test } from 'vitest';
import { onlyKpi, rankingColumn } from '../../../../src/functions/game/board/rankingColumn.ts';
import { monthsPeriod } from '../../../../src/core/time/period.ts';
import { TEXTS } from '../../../../src/i18n/index.ts';
import { builtinKpi } from '../../../../src/read/arguments/kpiNamed.ts';

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
  expect(noteOf(true, found)).toBe(' (Days to payment: 2026-08; without Retention)');
});

test('several KPIs of one period stand together, and the title stays short in both languages', () => {
  const ranking = { parts: parts(conversion), isScore: true };
  const shifted = ['cycle', 'retention'].map((id) => ({ kpi: builtinKpi(id), period: monthsPeriod(2026, 7, 3) }));
  const titleOf = (texts: (typeof TEXTS)['en']): string => {
    const { title, note } = rankingColumn(ranking, texts, { shifted, untold: [] });
    return title + note;
  };
  const untold = shifted.map(({ kpi }) => kpi);
  expect(rankingColumn(ranking, TEXTS.en, { shifted: [], untold }).note).toBe(' (without Days to payment, Retention)');
  expect(rankingColumn(ranking, TEXTS.ru, { shifted: [], untold }).note).toBe(' (без «Срок до оплаты, Удержание»)');
  expect(titleOf(TEXTS.en)).toBe('Score (Days to payment, Retention: 2026-Q3)');
  expect(titleOf(TEXTS.ru)).toBe('Оценка (Срок до оплаты, Удержание: 2026-Q3)');
});
