import type { MenuWords } from '../en/menu.ts';

export const menu: MenuWords = {
  data: 'Проверить данные',
  formula: 'Вставить формулу',
  build: 'Собрать таблицу',
  card: 'Открыть мою карточку',
  receipt: 'Что за этим числом',
  awards: 'Выдать значки',
  check: 'Проверить эту таблицу с Google',
  nightly: 'Выдавать значки каждую ночь (вкл., выкл.)',
};
