import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/core/kpis/compareNames.ts';

const sorted = (...names: readonly string[]): string[] => [...names].sort(compareNames);

describe('the order of names', () => {
  test.each<[string, readonly string[]]>([
    ['ё beside е', ['Анна', 'Елена', 'Ёлка', 'Ель', 'Жанна']],
    ['й after и and before к', ['Ия', 'Йоханн', 'Ким']],
    ['small letters as capital ones', ['anna', 'Boris', 'clara']],
    ['accents of Latin letters beside the letters', ['Edgar', 'Élodie', 'Emil', 'Zoe']],
    ['a shorter name before the name that it begins', ['Анна', 'Анна Б', 'Аннабель']],
    ['nobody first', ['', '1C', 'Zoe', 'Анна']],
  ])('has %s', (_, names) => {
    expect(sorted(...[...names].reverse())).toEqual(names);
    expect(sorted(...names)).toEqual(names);
  });

  test.each([
    ['Артем', 'Артём'],
    ['Jose', 'José'],
    ['Anna', 'anna'],
  ])('tells %s and %s apart, whatever came first', (one, other) => {
    expect(sorted(one, other)).toEqual([one, other]);
    expect(sorted(other, one)).toEqual([one, other]);
  });

  test('is the order of a Russian dictionary for Russian names', () => {
    const letters = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
    const name = fc.string({ unit: letters, maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const collated = new Intl.Collator('ru').compare(a, b);
        expect(Math.sign(compareNames(a, b))).toBe(Math.sign(collated));
      }),
    );
  });

  test('is an order: of any texts, one comes first or they are the same', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
        expect(compareNames(a, b) === 0).toBe(a === b);
      }),
    ));
});
