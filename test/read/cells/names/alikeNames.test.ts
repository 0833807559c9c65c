import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeNames } from '../../../../src/read/cells/names/alikeNames.ts';

const reasonOf = (a: string, b: string) => alikeNames([a, b])[0]?.reason ?? null;

describe('two names may be one person', () => {
  test.each([
    ['order', 'Иванова Анна', 'Анна Иванова'],
    ['order', 'Smirnova, Anna', 'Anna Smirnova'],
    ['order', 'Анна Сергеевна Иванова', 'Иванова Анна Сергеевна'],
    ['order', 'А. Иванова', 'Иванова А.'],
    ['letters', 'Aннa Иванова', 'Анна Иванова'],
    ['letters', 'Bерa Ли', 'Вера Ли'],
    ['letters', 'ОЛЕГ', 'OЛEГ'],
    ['letters', 'Анна-Мария Ли', 'Анна Мария Ли'],
    ['letters', 'Иванов А.С.', 'Иванов А. С.'],
    ['order', 'José Pérez', 'Pérez José'],
    ['letters', 'José Pérez', 'Jose Perez'],
    ['letters', 'Zoé Ångström', 'Zoe Angstrom'],
    ['letters', 'Қанат Әлиев', 'Канат Алиев'],
    ['letters', 'Андрій Коваль', 'Андрiй Коваль'],
    ['typo', 'Hans Müller', 'Hans Mueller'],
    ['note', 'Анна Смирнова (уволена)', 'Анна Смирнова'],
    ['note', 'Анна (декрет)', 'Анна'],
    ['note', 'Анна Смирнова - уволена', 'Анна Смирнова'],
    ['note', 'Анна Смирнова, уволена 01.05.2026', 'Анна Смирнова'],
    ['note', 'Ann Lee [inactive]', 'Ann Lee'],
    ['note', 'Ann Lee (North)', 'Ann Lee'],
    ['initials', 'А. Иванова', 'Анна Иванова'],
    ['initials', 'Иванова А.', 'Анна Иванова'],
    ['initials', 'Иванова А.С.', 'Анна Сергеевна Иванова'],
    ['initials', 'Иванова А.', 'Иванова Анна Сергеевна'],
    ['initials', 'Иванова А.С.', 'Анна Иванова'],
    ['initials', 'A. Smirnova', 'Anna Smirnova'],
    ['initials', 'Anna S', 'Anna Smirnova'],
    ['typo', 'Анна Смирнова', 'Анна Смирнва'],
    ['typo', 'Борис Иванов', 'Борис Ивонов'],
    ['typo', 'Дмитрий Киселев', 'Дмитрий Кисилев'],
    ['typo', 'Дмитрий Киселев', 'Дмирий Кисилев'],
    ['typo', 'Наталья Петрова', 'Наталия Петрова'],
    ['typo', 'Сергей Волков', 'Сегрей Волков'],
    ['typo', 'Ольга Ким', 'Олга Ким'],
    ['typo', 'Борис Иванов', 'Ивонов Борис'],
    ['typo', 'АннаИванова', 'Анна Иванова'],
    ['typo', 'Alexander Green', 'Alexandr Green'],
    ['typo', 'Michael Brown', 'Micheal Brown'],
    ['typo', 'Katherine Johnson', 'Kathrine Jonson'],
  ] as const)('%s: %s, %s', (reason, a, b) => {
    expect(alikeNames([a, b])).toEqual([{ a: 0, b: 1, reason }]);
    expect(alikeNames([b, a])).toEqual([{ a: 0, b: 1, reason }]);
  });
});

describe('two names are two people', () => {
  test.each([
    ['one letter in a short name', 'Анна', 'Инна'],
    ['names of the language are just names', 'constructor', '__proto__'],
    ['another given name', 'Анна Иванова', 'Инна Иванова'],
    ['another given name of the same length', 'Алина Петрова', 'Алена Петрова'],
    ['another given name, longer', 'Мария Петрова', 'Марина Петрова'],
    ['another surname', 'Анна Иванова', 'Анна Петрова'],
    ['brother and sister', 'Александр Иванов', 'Александра Иванова'],
    ['brother and sister with one surname', 'Александр Шевченко', 'Александра Шевченко'],
    ['brother and sister, й and я', 'Евгений Ким', 'Евгения Ким'],
    ['husband and wife with short names', 'Саша Достоевский', 'Саша Достоевская'],
    ['brother and sister in Latin letters', 'Alexandr Ivanov', 'Alexandra Ivanova'],
    ['Evgeny and Evgenia', 'Evgeny Kim', 'Evgenia Kim'],
    ['Mario and Maria', 'Mario Gonzalez', 'Maria Gonzalez'],
    ['two notes', 'Ann Lee (North)', 'Ann Lee (South)'],
    ['й, a letter of its own', 'Май', 'Маи'],
    ['a digit', 'Manager 1', 'Manager 2'],
    ['a digit more', 'Manager 1', 'Manager 12'],
    ['a digit in a word', 'Менеджер12', 'Менеджер13'],
    ['a letter', 'Менеджер А', 'Менеджер Б'],
    ['a Roman number', 'Manager I', 'Manager II'],
    ['addresses', 'ivanov@school.ru', 'ivanova@school.ru'],
    ['other initials', 'А. Иванова', 'Борис Иванова'],
    ['other initials of two', 'Иванова А.В.', 'Иванова Анна Сергеевна'],
    ['initials of another gender', 'А. Иванов', 'Анна Иванова'],
    ['initials alone', 'А. И.', 'Анна Иванова'],
    ['a given name alone', 'Анна', 'Анна Иванова'],
    ['two alphabets', 'Anna Ivanova', 'Анна Иванова'],
  ])('%s: %s, %s', (_title, a, b) => {
    expect(reasonOf(a, b)).toBeNull();
    expect(reasonOf(b, a)).toBeNull();
  });

  test('spellings of one name are one name already', () =>
    expect(alikeNames(['Артём  Ли', 'артем ли', 'АРТЁМ\u00a0ЛИ'])).toEqual([]));
});

test('a team gives each pair once, in the order of the list', () =>
  expect(alikeNames(['Анна Иванова', 'Борис Петров', 'Иванова Анна', 'А. Иванова', 'Бoрис Петров'])).toEqual([
    { a: 0, b: 2, reason: 'order' },
    { a: 0, b: 3, reason: 'initials' },
    { a: 1, b: 4, reason: 'letters' },
    { a: 2, b: 3, reason: 'initials' },
  ]));

test('nobody is like nobody', () => expect(alikeNames([])).toEqual([]));

test('of more than 300 names the first in the alphabet are compared', () => {
  const names = Array.from(
    { length: 400 },
    (_, i) => `Человек ${'абвгдежзиклмнопрстуф'[i % 20]}${'абвгдежзиклмнопрстуф'[Math.floor(i / 20)]}`,
  );
  const found = alikeNames([...names, 'Юлия Ющенко', 'Ющенко Юлия', 'Анна Белова', 'Белова Анна']);
  expect(found).toContainEqual({ a: 402, b: 403, reason: 'order' });
  expect(found.some(({ a, b }) => a === 400 || b === 401)).toBe(false);
});

describe('laws', () => {
  const word = fc.constantFrom(
    'Анна',
    'Анна',
    'Aнна',
    'Иванова',
    'Ивонова',
    'Иванов',
    'А.',
    'И.',
    'Борис',
    'Boris',
    'Brown',
    '1',
    '2',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const names = fc.uniqueArray(name, { maxLength: 12 });

  test('the order of the list changes no pair', () => {
    const shuffled = names.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const pairsOf = (list: readonly string[]) =>
      alikeNames(list)
        .map(({ a, b, reason }) => [...[list[a], list[b]].sort(), reason].join('|'))
        .sort();
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        expect(pairsOf(mixed)).toEqual(pairsOf(list));
      }),
    );
  });

  test('a pair is judged by its two names alone', () => {
    fc.assert(
      fc.property(names, (list) => {
        const alone = list.flatMap((one, a) =>
          list
            .slice(a + 1)
            .flatMap((other, i) => alikeNames([one, other]).map(({ reason }) => ({ a, b: a + 1 + i, reason }))),
        );
        expect(alikeNames(list)).toEqual(alone);
      }),
    );
  });

  test('a pair comes once and is of two', () => {
    fc.assert(
      fc.property(names, (list) => {
        const pairs = alikeNames(list);
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
        expect(pairs.every(({ a, b }) => a < b)).toBe(true);
      }),
    );
  });
});
