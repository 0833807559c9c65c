import type { Heading } from '../boardsText.ts';
import type { Language } from '../model.ts';

interface GameText {
  readonly tab: string;
  readonly top: Heading;
  readonly points: Heading;
  readonly levels: Heading;
  readonly streaks: Heading;
  readonly leagues: Heading;
  readonly bonus: Heading;
  readonly replay: Heading;
  readonly badges: Heading;
}

const en: GameText = {
  tab: 'Game',
  top: {
    title: 'The game',
    caption:
      'Points, levels, badges and bonuses that reward clients kept and moved on, not noise. All of it follows from the rows and the rules.',
  },
  points: {
    title: 'Points of all time',
    caption: 'Points of a payment count after 30 days and go back with a refund; calls alone earn nothing.',
  },
  levels: { title: 'Levels', caption: 'The way to the first level begins with a fifth as a present.' },
  streaks: {
    title: 'Months in a row with 15 % of leads paid in 30 days',
    caption: 'One missed month is forgiven; a month without leads neither breaks nor adds.',
  },
  leagues: {
    title: 'Leagues of near equals',
    caption: 'Cut by the quarter before, so that everybody plays against people like themselves.',
  },
  bonus: {
    title: 'Bonuses for September',
    caption: 'No jump at 100 %: every further sale adds something, and quality scales what is paid.',
  },
  replay: {
    title: 'The rules for points, tried on the last three months',
    caption: 'Who would have got how much, and whether calls and meetings alone would have won.',
  },
  badges: { title: 'Badges', caption: 'Earned on the day the rule was first met, however late the rule was written.' },
};

const ru: GameText = {
  tab: 'Игра',
  top: {
    title: 'Игра',
    caption:
      'Очки, уровни, значки и бонусы — за то, что клиентов удержали и провели дальше, а не за шум. Всё считается из строк и правил.',
  },
  points: {
    title: 'Очки за всё время',
    caption: 'Очки за оплату засчитываются через 30 дней и уходят вместе с возвратом; одни звонки не приносят ничего.',
  },
  levels: { title: 'Уровни', caption: 'Путь к первому уровню начинается с подаренной пятой части.' },
  streaks: {
    title: 'Месяцы подряд, когда за 30 дней оплатили 15 % лидов',
    caption: 'Один пропущенный месяц прощается; месяц без лидов серию не рвёт и не продлевает.',
  },
  leagues: {
    title: 'Лиги почти равных',
    caption: 'Разделены по прошлому кварталу: каждый играет с теми, кто похож на него.',
  },
  bonus: {
    title: 'Бонусы за сентябрь',
    caption: 'Без скачка на 100 %: каждая следующая продажа что-то прибавляет, а качество меняет размер выплаты.',
  },
  replay: {
    title: 'Правила очков на последних трёх месяцах',
    caption: 'Кто сколько получил бы и победили бы одни звонки и встречи.',
  },
  badges: {
    title: 'Значки',
    caption: 'Получены в день, когда правило впервые выполнено, даже если само правило появилось позже.',
  },
};

export const GAME_TEXT: Readonly<Record<Language, GameText>> = { en, ru };
