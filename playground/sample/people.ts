import type { Language } from './model.ts';
import type { SellerKey } from './sellers.ts';

/**
 * The salespeople by name; Russian surnames are translations, so that both workbooks show the same
 * people.
 */
export const SELLER_NAMES: Readonly<Record<SellerKey, Readonly<Record<Language, string>>>> = {
  noisy: { en: 'Max Hunter', ru: 'Максим Охотников' },
  quiet: { en: 'Anna Smirnova', ru: 'Анна Смирнова' },
  newcomer: { en: 'Tim Newman', ru: 'Тимофей Новиков' },
  slow: { en: 'Victor Stone', ru: 'Виктор Каменев' },
  returns: { en: 'Paula Fox', ru: 'Полина Лисицына' },
  adverts: { en: 'Daniel Fisher', ru: 'Даниил Рыбаков' },
  even: { en: 'Olga Frost', ru: 'Ольга Морозова' },
  steady: { en: 'Helen Cooper', ru: 'Елена Бондарева' },
};

/** Returns the name of a made-up client; 2,000 of them, from 0, are all different. */
export function clientName(client: number, language: Language): string {
  const first = pairAt(FIRST_NAMES, client % FIRST_NAMES.length);
  const last = pairAt(LAST_NAMES, Math.floor(client / FIRST_NAMES.length) % LAST_NAMES.length);
  if (language === 'en') return `${first.en} ${last.en}`;
  // First names alternate, beginning with a woman's; for a woman every surname below gets an "а" at
  // its end.
  return `${first.ru} ${last.ru}${(client % FIRST_NAMES.length) % 2 === 0 ? 'а' : ''}`;
}

interface Pair {
  readonly en: string;
  readonly ru: string;
}

function pairs(text: string): readonly Pair[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [en = '', ru = ''] = entry.split('=');
      return { en, ru };
    });
}

function pairAt(list: readonly Pair[], index: number): Pair {
  const pair = list[index];
  if (pair === undefined) throw new RangeError(`No name ${index}`);
  return pair;
}

const FIRST_NAMES = pairs(`
  Alice=Алиса Alexander=Александр Barbara=Варвара Anthony=Антон Catherine=Екатерина Arthur=Артур Daria=Дарья Basil=Василий
  Diana=Диана Benjamin=Вениамин Eva=Ева Constantine=Константин Eugenia=Евгения Cyril=Кирилл Helena=Алёна David=Давид
  Inna=Инна Dennis=Денис Irene=Ирина Eugene=Евгений Jana=Яна George=Георгий Julia=Юлия Gleb=Глеб
  Kira=Кира Gregory=Григорий Lydia=Лидия Ilya=Илья Margaret=Маргарита Ivan=Иван Maria=Мария Leo=Лев
  Nadia=Надежда Mark=Марк Nina=Нина Michael=Михаил Sofia=София Paul=Павел Vera=Вера Stephen=Степан
`);

const LAST_NAMES = pairs(`
  Abbott=Аксёнов Baker=Пекарев Barlow=Ячменев Bell=Звонарёв Bishop=Архиереев Blake=Белов Brooks=Ручьёв Carter=Возов Chandler=Свечин Clark=Дьяков
  Cole=Угольников Cross=Крестов Day=Деньков Drake=Селезнёв Dyer=Красильников Field=Полев Finch=Зябликов Flint=Кремнёв Ford=Бродов Forest=Лесков
  Gardner=Садовников Glover=Перчаткин Grant=Грантов Gray=Серов Green=Зеленин Hawk=Ястребов Heath=Вересков Hill=Холмов Hood=Капюшонов Hopper=Кузнечиков
  King=Королёв Lamb=Агнцев Lane=Переулков Marsh=Болотов Mason=Каменщиков Miller=Мельников Moon=Лунин Moss=Мохов North=Северов Page=Пажев
  Parker=Парков Pike=Щукин Potter=Гончаров Rider=Всадников Rose=Розанов Sharp=Острогин Snow=Снегов Swift=Стрижов Taylor=Портнов West=Западов
`);
