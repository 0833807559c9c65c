import type { Texts } from '../../en/texts.ts';

export const titles: Texts['titles'] = {
  kpi: 'Показатель',
  period: 'Период',
  step: 'Этап',
  place: 'Место',
  leads: 'Лиды',
  rows: 'Строки',
  ripening: 'Рано считать',
  score: 'Оценка',
  fair: 'Оценка с поправкой на везение',
  fairPace: 'Темп с поправкой на везение (1 = команда)',
  change: 'Изменение',
  actual: 'Факт',
  target: 'Цель',
  attained: 'Выполнение',
  chance: 'Шанс',
  low: 'От',
  high: 'До',
  points: 'Очки',
  ripeningPoints: 'Очки, которые рано считать',
  verdict: 'Вывод',
  note: 'Примечание',
  /** Of a 95 % interval. */
  lowEnd: 'Не ниже, 95 %',
  highEnd: 'Не выше, 95 %',
};
