import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/core/time/days.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { HEADERS, LANGUAGES, MONTHS, NOTHING, STATUSES } from '../../src/i18n/languages.ts';
import { periodArgument } from '../../src/read/arguments/periodArgument.ts';
import { isSheetError } from '../../src/read/cells/cell.ts';
import { dateSerial } from '../../src/read/cells/dates/dates.ts';
import { monthOf } from '../../src/read/cells/dates/monthOf.ts';
import { flagOf } from '../../src/read/cells/flagOf.ts';
import { fold, foldName } from '../../src/read/cells/fold.ts';
import { foldLetters } from '../../src/read/cells/foldLetters.ts';
import { isNothing, normalText } from '../../src/read/cells/normalText.ts';
import { currencyIn, headerCurrency } from '../../src/read/cells/numbers/currencyIn.ts';
import { cellNumber } from '../../src/read/cells/numbers/numbers.ts';
import { placeIn } from '../support/found.ts';

test('a language with recognised words only is no language that people are shown', () => {
  expect([LANGUAGES.join(), languageOf('es_ES'), languageOf('uk_UA')]).toEqual(['en,ru', 'en', 'en']);
});

test('words are written as they are looked up: folded', () => {
  // The first word of a header is its name, as it is shown.
  const headers = HEADERS.flatMap((all) => Object.values(all)).flatMap((list) => list.split('|').slice(1));
  const words = headers.map((word) => word.replace('?', ''));
  expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  const statuses = STATUSES.flatMap((all) => Object.values(all));
  expect(statuses.filter((list) => foldLetters(list) !== list)).toEqual([]);
});

describe('dates', () => {
  test.each([
    ['12 de noviembre de 2026', '2026-11-12'],
    ['12 de Enero del 2026', '2026-01-12'],
    ['5 de marzo de 2026', '2026-03-05'],
    ['1º de mayo de 2026', '2026-05-01'],
    ['mar, 3 mar 2026', '2026-03-03'],
    ['miércoles, 4 de marzo de 2026', '2026-03-04'],
    ['12 nov 2026', '2026-11-12'],
    ['12 dic 2026', '2026-12-12'],
    ['1 ene. 2026', '2026-01-01'],
    ['3 setiembre 2026', '2026-09-03'],
    ['5 de março de 2026', '2026-03-05'],
    ['quinta-feira, 5 de março de 2026', '2026-03-05'],
    ['5 out 2026', '2026-10-05'],
    ['5 dez. 2026', '2026-12-05'],
    ['5 de set. de 2026', '2026-09-05'],
    ['12. März 2026', '2026-03-12'],
    ['12 Maerz 2026', '2026-03-12'],
    ['Do., 12. Mär. 2026', '2026-03-12'],
    ['Donnerstag, 12. März 2026', '2026-03-12'],
    ['3. Okt. 2026', '2026-10-03'],
    ['1. Mai 2026', '2026-05-01'],
    ['5 березня 2026', '2026-03-05'],
    ['5 березня 2026 р.', '2026-03-05'],
    ['чт, 5 бер. 2026 року', '2026-03-05'],
    ['1 січ 2026', '2026-01-01'],
    ['30 листопада 2026', '2026-11-30'],
    ['5 наурыз 2026', '2026-03-05'],
    ['5 қыркүйек 2026 ж.', '2026-09-05'],
    ['12 ноября 2026 г.', '2026-11-12'],
    ['5 мая 2026', '2026-05-05'],
    ['12 November 2026', '2026-11-12'],
    ['Mar 5, 2026', '2026-03-05'],
    ['Sept 5, 2026', '2026-09-05'],
  ])('%s', (text, day) => {
    for (const monthFirst of [false, true])
      expect(isoDay(Math.floor(dateSerial(text, placeIn('UTC', monthFirst))))).toBe(day);
  });

  test.each([
    '12 de noviembre de 2026 a las 18:00',
    '5 de março de 2026 às 18:00',
    '12. März 2026 um 18:00 Uhr',
    '12.03.2026 18:00 Uhr',
    '5 березня 2026 о 18:00',
    '5 марта 2026 в 18:00 ч.',
  ])('keep their time of day: %s', (text) => expect(dateSerial(text, placeIn()) % 1).toBe(0.75));

  test('a shortened month is one month, whatever the language', () => {
    const forms = MONTHS.flatMap(({ names }) =>
      names.flatMap((all, i) => all.split('|').map((form) => [form, i + 1] as const)),
    );
    const cut = forms.flatMap(([form, number]) =>
      Array.from({ length: form.length - 2 }, (_, i) => [form.slice(0, i + 3), number] as const),
    );
    expect(cut.filter(([form, number]) => monthOf(form) !== number)).toEqual([]);
  });

  test.each([
    'nada',
    'sin fecha',
    'no definido',
    'sem data',
    'não informado',
    'nenhum',
    'nicht bezahlt',
    'noch nicht bezahlt',
    'keine',
    'k.A.',
    'немає',
    'немає дати',
    'не оплачено',
    'не вказаний',
    'жоқ',
    'дерек жоқ',
    'төленбеді',
    'көрсетілмеген',
  ])('%s is no date', (text) => expect(isNothing(normalText(text))).toBe(true));
  test.each(['nadar', 'sinfonía', 'neto', 'nichtig', 'немо', 'offen', 'pendiente', 'жоқтау', 'sempre', 'note', 'мама'])(
    '%s says something',
    (text) => expect(NOTHING.filter((words) => words.test(normalText(text))).length).toBe(0),
  );
});

const periodOf = (text: string) => periodArgument(text, placeIn(), () => 0);

test.each([
  'noviembre de 2026',
  'noviembre 2026',
  '2026 noviembre',
  'novembro de 2026',
  'November 2026',
  'листопад 2026 р.',
  'қараша 2026',
  'ноябрь 2026',
  'Nov 2026',
])('%s is a period', (text) => expect(periodOf(text)).toEqual(periodOf('2026-11')));

test.each(['4 trimestre 2026', '4º trimestre 2026', '4. Quartal 2026', '4 квартал 2026 р.', '4-ші тоқсан 2026'])(
  '%s is a quarter',
  (text) => expect(periodOf(text)).toEqual(periodOf('2026-Q4')),
);

test('ticks in words', () => {
  expect(['sí', 'Si', 'Sim', 'ja', 'так', 'иә', 'да'].map(flagOf)).toEqual(Array(7).fill(true));
  expect(['NO', 'não', 'nao', 'nein', 'ні', 'жоқ', 'нет'].map(flagOf)).toEqual(Array(7).fill(false));
});

test.each(['#N/A', '#Н/Д', '#ССЫЛКА!', '#ДЕЛ/0!', '#N/D', '#¡REF!', '#¿NOMBRE?', '#NV', '#WERT!', '#ЗНАЧ!', '#Error!'])(
  '%s is an error of a sheet',
  (text) => expect(isSheetError(text)).toBe(true),
);
test.each(['#', '#1', '#7 Ann', '# N/A ok', '№ Н/Д', 'N/A'])('%s is none', (text) =>
  expect(isSheetError(text)).toBe(false),
);

describe('money', () => {
  test.each([
    ['R$', 'BRL'],
    ['5 reais', 'BRL'],
    ['5 грн', 'UAH'],
    ['5 гривень', 'UAH'],
    ['5 теңге', 'KZT'],
    ['5 Franken', 'CHF'],
    ['5 dólares', 'USD'],
    ['5 євро', 'EUR'],
  ])('%s is %s', (text, code) => expect(currencyIn(text)).toBe(code));
  test.each([
    ['Valor (R$)', 'BRL'],
    ['Umsatz in €', 'EUR'],
    ['Сума, грн', 'UAH'],
    ['Сома, тг', 'KZT'],
    ['Valor em reais', 'BRL'],
    ['Importe en euros', 'EUR'],
    ['Preis, CHF', 'CHF'],
  ])('in a header: %s', (header, code) => expect(headerCurrency(header)).toBe(code));
  test.each([
    ['R$ 1.234,50', 1234.5],
    ['5 Tsd. €', 5000],
    ['2 millones', 2e6],
    ['3 тис. грн', 3000],
    ['5 мың теңге', 5000],
  ])('%s is a number', (text, value) => expect(cellNumber(text)).toBe(value));
});

describe('letters', () => {
  test.each([
    ['a Latin i in a Ukrainian word', 'Мiсто', 'місто'],
    ['a Latin i in a Kazakh word', 'Кiлт', 'кілт'],
    ['ґ', 'Ґанок', 'ганок'],
    ['Latin capitals in a Russian word', 'MEHEДЖEP', 'менеджер'],
  ])('%s', (_title, one, other) => expect(fold(one)).toBe(other));
  test.each(['Verkäufer', 'Responsável', 'Creación', 'Қызметкер', 'Відповідальний', 'Müller', 'año'])(
    '%s keeps its letters',
    (text) => expect([fold(text), foldName(text.normalize('NFD'))]).toEqual([text.toLowerCase(), text.toLowerCase()]),
  );
});
