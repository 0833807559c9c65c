import { describe, expect, test } from 'vitest';
import { plural as pluralEn } from '../../src/i18n/en/plural.ts';
import { plural as pluralRu } from '../../src/i18n/ru/plural.ts';

/** Thousands are set apart by whatever space or comma the language has; the words are what matters here. */
const words = (text: string): string => text.replace(/[\d\s,.\u00a0\u202f]/g, '');

describe('words after a number', () => {
  test.each([
    [0, 'лидов'],
    [1, 'лид'],
    [2, 'лида'],
    [4, 'лида'],
    [5, 'лидов'],
    [11, 'лидов'],
    [12, 'лидов'],
    [14, 'лидов'],
    [21, 'лид'],
    [22, 'лида'],
    [25, 'лидов'],
    [111, 'лидов'],
    [121, 'лид'],
    [1001, 'лид'],
    [1012, 'лидов'],
  ])('Russian, %i: %s', (count, expected) => {
    const text = pluralRu(count, 'лид', 'лида', 'лидов');
    expect(words(text)).toBe(expected);
    expect(text.replace(/\D/g, '')).toBe(String(count));
  });

  test.each([
    [0, 'leads'],
    [1, 'lead'],
    [2, 'leads'],
    [1001, 'leads'],
  ])('English, %i: %s', (count, expected) => expect(words(pluralEn(count, 'lead', 'leads'))).toBe(expected));
});
