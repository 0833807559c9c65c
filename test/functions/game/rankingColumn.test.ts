import { expect, test } from 'vitest';
import { onlyKpi, rankingColumn } from '../../../src/functions/game/rankingColumn.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';

const [sales, conversion] = ['sales', 'conversion'].map((id) => ({ kpi: builtinKpi(id), weight: 1 }));
const parts = (...some: (typeof sales)[]) => some.filter((part) => part !== undefined);

test('one KPI is called by its name and shown in its unit', () => {
  const ranking = { parts: parts(conversion), isScore: false };
  expect(rankingColumn(ranking, TEXTS.ru)).toEqual({ title: 'Конверсия', format: 'share' });
  expect(onlyKpi(ranking)).toBe(conversion?.kpi);
});

test('several are a Score, and so is one that stands for the Score', () => {
  expect(rankingColumn({ parts: parts(sales, conversion), isScore: true }, TEXTS.en)).toEqual({
    title: 'Score',
    format: 'score',
  });
  expect(onlyKpi({ parts: parts(sales), isScore: true })).toBeNull();
});
