import type { MenuWords } from '../en/menu.ts';

export const menu: MenuWords = {
  data: 'Проверить данные',
  formula: 'Вставить формулу',
  receipt: 'Что за этим числом',
  card: 'Моя карточка',
  rules: 'Настроить',
  kpis: 'Показатели',
  targets: 'Цели',
  game: 'Игра',
  build: 'Собрать таблицу',
  awards: 'Выдать значки',
  evidence: 'Записать подсчёты',
  check: 'Проверить эту таблицу с Google',
  nightly: 'Выдавать значки каждую ночь (вкл., выкл.)',
};
