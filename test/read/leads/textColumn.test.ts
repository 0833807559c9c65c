import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../src/core/leads.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const data = leadsIn(
  cells(`
  ID | Manager | Created    | Source   | utm_source | Пакет | Amount
  1  | Anna    | 2026-09-01 | Реклама  | vk         | Про   | 5
  2  | Anna    | 2026-09-01 |  реклама | VK         | про   | 5
  3  | Boris   | 2026-09-01 | -        | ya         | Base  | 10
  3  | Boris   | 2026-09-01 | -        | tg         | Base  | 10`),
);

describe('the words of a column', () => {
  test('are one code for one word, however it is spelled, and NOBODY for a dash', () => {
    expect(data.text('source')).toEqual({ names: ['Реклама'], codes: Int32Array.of(0, 0, NOBODY) });
  });

  test('are those of the leads: of two rows of one lead the one that counts', () => {
    expect(data.text('utm_source')).toEqual({ names: ['vk', 'tg'], codes: Int32Array.of(0, 0, 1) });
  });

  test.each(['Пакет', ' пакет', 'ПАКЕТ:'])('are found by the header %s', (named) => {
    expect(data.text(named)?.codes).toEqual(Int32Array.of(0, 0, 1));
  });

  test.each(['Источник', 'channel'])('are found by what the column is known as: %s', (named) => {
    expect(data.text(named)).toBe(data.text(named));
    expect(data.text(named)?.names).toEqual(['Реклама']);
  });

  test.each(['activity', 'Paket', '', 'constructor'])('are none where there is no such column: %s', (named) => {
    expect(data.text(named)).toBeNull();
  });

  test('may be numbers', () => {
    expect(data.text('amount')?.names).toEqual(['5', '10']);
  });
});
