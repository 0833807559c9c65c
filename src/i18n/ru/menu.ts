import type { MenuWords } from '../en/menu.ts';

export const menu: MenuWords = {
  data: 'Проверить данные',
  formula: 'Вставить формулу',
  receipt: 'Что за этим числом',
  kpis: 'Показатели',
  targets: 'Цели',
  game: 'Игра',
  card: 'Моя карточка',
  build: 'Собрать таблицу',
  awards: 'Выдать значки',
  evidence: 'Записать подсчёты',
  check: 'Проверить эту таблицу с Google',
  nightly: 'Выдавать значки каждую ночь (вкл., выкл.)',
};
