import type { Heading } from '../boardsText.ts';
import type { Language } from '../model.ts';

interface MapText {
  readonly tab: string;
  readonly top: Heading;
  readonly scorecard: Heading;
  readonly board: Heading;
  readonly audit: Heading;
  readonly tiers: Heading;
  readonly bottleneck: Heading;
  readonly gap: string;
  readonly plan: Heading;
  readonly fair: Heading;
  readonly load: Heading;
  readonly gaming: Heading;
}

const en: MapText = {
  tab: 'Map',
  top: {
    title: 'The map',
    caption: 'Where the team is, what can be reached, where most clients are lost, and what to do next.',
  },
  scorecard: {
    title: 'Targets on 15 October',
    caption: 'The forecast is where the month or quarter ends in 8 cases of 10; the chance is that of the target.',
  },
  board: {
    title: 'Who reached how much of their own target',
    caption: 'Everybody against a target of their own: a small one that is reached counts as much as a big one.',
  },
  audit: {
    title: 'Are the targets within reach',
    caption: 'A map can be reached, is measured, and is tied to the client’s result or paired with what is.',
  },
  tiers: {
    title: 'Three honest targets for Anna’s next quarter',
    caption: 'What has a 65, 30 and 10 % chance, by her own past.',
  },
  bottleneck: {
    title: 'What to fix first',
    caption:
      'The step with the largest part of the loss holds back most sales; the best result is what the team’s best quarter already does.',
  },
  gap: 'Part of the loss',
  plan: {
    title: 'The road back from 25,000 in October, seen on the 15th',
    caption: 'What it takes on each working day that is left, against today’s pace and the best month ever.',
  },
  fair: {
    title: 'Who does well with the leads they got',
    caption: 'Conversion against what the team makes of the same sources: 1.2 is a fifth more than the mix promised.',
  },
  load: {
    title: 'Is it too much?',
    caption: 'Prompts for a talk, each against the person’s own 8 weeks; not a diagnosis.',
  },
  gaming: { title: 'Is a number being played?', caption: 'Signs to look at, not evidence.' },
};

const ru: MapText = {
  tab: 'Карта',
  top: {
    title: 'Карта',
    caption: 'Где команда сейчас, чего можно достичь, где теряем больше всего и что делать дальше.',
  },
  scorecard: {
    title: 'Цели на 15 октября',
    caption: 'Прогноз — чем закончится месяц или квартал в 8 случаях из 10; шанс — выполнить цель.',
  },
  board: {
    title: 'Кто сколько выполнил своей цели',
    caption: 'Каждый — против своей цели: маленькая выполненная считается так же, как большая.',
  },
  audit: {
    title: 'Достижимы ли цели',
    caption: 'Карта достижима, измерима и связана с результатом клиента или стоит в паре с тем, что связано.',
  },
  tiers: {
    title: 'Три честные цели для Анны на следующий квартал',
    caption: 'У чего шанс 65, 30 и 10 % — по её собственному прошлому.',
  },
  bottleneck: {
    title: 'Что чинить первым',
    caption:
      'Этап с самой большой долей потерь держит больше всего продаж; лучший показатель — то, что уже умеет лучшая четверть команды.',
  },
  gap: 'Доля потерь',
  plan: {
    title: 'Дорога назад от 2 500 000 за октябрь, взгляд от 15-го',
    caption: 'Что нужно в каждый оставшийся рабочий день — рядом с нынешним темпом и лучшим месяцем за всё время.',
  },
  fair: {
    title: 'Кто хорошо работает с теми лидами, что получил',
    caption:
      'Конверсия против того, что команда делает из тех же источников: 1,2 — на пятую часть больше, чем обещал состав.',
  },
  load: {
    title: 'Не слишком ли много?',
    caption: 'Поводы для разговора, каждый — против своих же 8 недель; не диагноз.',
  },
  gaming: { title: 'Не подгоняют ли цифру?', caption: 'Признаки, на которые стоит посмотреть, а не доказательства.' },
};

export const MAP_TEXT: Readonly<Record<Language, MapText>> = { en, ru };
