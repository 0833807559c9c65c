import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../../scripts/bundle/words/compressTexts.mjs';
import { TEXTS } from '../../src/i18n/index.ts';
import type { Arg } from '../../src/read/cells/cell.ts';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';

/** Which compressed words a call reads, in any language. */
function readBy(call: () => unknown): string[] {
  const read = new Set<string>();
  const restored = Object.values(TEXTS).flatMap((texts) =>
    BLOCKS.flat().map((key) => {
      const was = Object.getOwnPropertyDescriptor(texts, key) ?? {};
      const get = (): unknown => {
        read.add(key);
        return was.value;
      };
      Object.defineProperty(texts, key, { get, enumerable: true, configurable: true });
      return () => Object.defineProperty(texts, key, was);
    }),
  );
  try {
    withHost({ locale: 'ru_RU' }, call);
  } finally {
    for (const restore of restored) restore();
  }
  return [...read].sort();
}

describe('what is compressed', () => {
  const rows = [
    ['Клиент', 'Менеджер', 'Дата создания', 'Дата оплаты', 'Сумма'],
    ['Ада', 'Анна', '2026-09-01', '2026-09-05', 100],
    ['Боб', 'Борис', '2026-09-02', '', ''],
  ];
  const kpis: Arg = [
    ['Показатель', 'Мера', 'Откуда', 'Куда'],
    ['Быстро', 'доля', 'created', 'paid'],
  ];

  test('is in one block only, and there in every language', () => {
    const keys = BLOCKS.flat();
    expect(new Set(keys).size).toBe(keys.length);
    for (const texts of Object.values(TEXTS)) expect(Object.keys(texts)).toEqual(expect.arrayContaining(keys));
  });

  test.each<[string, ...Arg[]]>([
    ['LEADERBOARD'],
    ['LEADERBOARD', 'conversion', '2026-09', 'cautious'],
    ['LEADERBOARD', 'created > paid in 30', 'сентябрь 2026', 'честно'],
    ['KPI_CONVERSION'],
    ['KPI', 'Выручка'],
    ['KPI_FUNNEL'],
    ['KPI_DATA'],
  ])('is read by no cold %s %j', (name, ...args) => {
    expect(readBy(() => formula(name)(rows, ...args))).toEqual([]);
  });

  test('is one block at most for a tab with settings, whose words are kept when they were read', () => {
    const read = readBy(() => formula('LEADERBOARD')(rows, 'Быстро', '', '', '', '', '', kpis));
    expect(['tabs']).toEqual(expect.arrayContaining(read));
  });

  test('is one block for KPI_CHECK, whatever it finds', () => {
    const undated = [...rows, ['Вера', 'Анна', 'когда-то', '', '']];
    expect(readBy(() => formula('KPI_CHECK')(rows))).toEqual(['check']);
    expect(readBy(() => formula('KPI_CHECK')(undated))).toEqual(['check', 'findings']);
  });
});
