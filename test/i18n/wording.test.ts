import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words of statisticians that people did not understand, and what is said instead. */
const NOT: readonly (readonly [word: RegExp, instead: string])[] = [
  [/a sentence, not a goal/i, 'out of reach'],
  [/asks nothing/i, 'too easy'],
  [/ripening/i, 'too early to count'],
  [/milestone of its own/i, 'your own stage'],
  [/road breaks/i, 'most clients are lost here'],
  [/^could be$/im, 'Possible places'],
  [/fair value/i, 'Score allowing for luck'],
  [/fair to small numbers/i, 'allows for few leads'],
  [/headroom/i, 'Extra sales possible'],
  [/share of the gap/i, 'Part of the loss'],
  [/own best level|best own level/i, 'best result so far'],
  [/more leads each side/i, 'cannot be told with any realistic number'],
  [/приговор/i, 'недостижимо'],
  [/ничего не прос/i, 'слишком легко'],
  [/зре[юе]т|дозре|созре/i, 'рано считать'],
  [/отдельн\S+ вех/i, 'свой этап'],
  [/рв[её]тся/i, 'теряем больше всего здесь'],
  [/^может быть$/im, 'Возможные места'],
  [/честн\S+ оценк/i, 'Оценка с поправкой на везение'],
  [/честно к малым/i, 'с поправкой на малое число лидов'],
  [/запас/i, 'Можно добрать'],
  [/доля разрыва/i, 'Доля потерь'],
  [/свой лучший уровень/i, 'лучший показатель'],
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** What a module says: its texts, of words that are recognised as well the one that is shown. */
function said(file: string): string {
  const literals = readFileSync(file, 'utf8').match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.map((text) => text.slice(1, -1).split('|')[0]).join('\n');
}

const WORDS = ['src/i18n/en', 'src/i18n/ru', 'playground/sample', 'playground/page']
  .flatMap(filesIn)
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('/recognised/'));
const PAGES = [
  'README.md',
  'README.ru.md',
  'build/functions.json',
  ...filesIn('docs').filter((file) => file.endsWith('.md')),
];

test('the modules and pages are found', () => {
  expect(WORDS.length).toBeGreaterThan(60);
  expect(PAGES.length).toBeGreaterThan(15);
});

test.each([
  ...WORDS.map((file) => [file, said(file)] as const),
  ...PAGES.map((file) => [file, readFileSync(file, 'utf8')] as const),
])('%s says nothing that people do not understand', (_file, text) => {
  const found = NOT.flatMap(([word, instead]) => {
    const [match] = word.exec(text) ?? [];
    return match === undefined ? [] : [`“${match}”: say “${instead}”`];
  });
  expect(found).toEqual([]);
});
