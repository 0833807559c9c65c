import type { SidebarWords } from '../../en/sidebar.ts';
import { plural } from '../plural.ts';

const points = (count: number): string => plural(count, 'очко', 'очка', 'очков');
const leads = (count: number): string => plural(count, 'лид', 'лида', 'лидов');
/** После «из»: из 1 лида, из 5 лидов. */
const ofLeads = (count: number): string => plural(count, 'лида', 'лидов', 'лидов');

export const card: SidebarWords['card'] = {
  who: 'Чья карточка',
  choose: 'Выберите своё имя',
  unlisted: 'Меня ещё нет в списке',
  remembered: 'Выбор запомнится для вас в этой таблице.',
  nobody: {
    title: 'Имён пока нет',
    text: 'В таблице нет столбца с менеджерами. Добавьте его или укажите на панели «Данные», какой это столбец.',
  },
  newcomer: {
    title: 'Хорошо, что вы здесь',
    text: 'Карточка заполнится сама, как только в столбце менеджера хотя бы у 1 лида появится ваше имя. Хороший первый шаг: ответить этому лиду в течение часа.',
  },

  step: 'Следующий шаг',
  waiting: (count, from, to) => `Ждут здесь: ${leads(count)}, ${from} → ${to}.`,
  usually: (days) =>
    days === 0
      ? 'Девять из десяти проходят этот шаг в тот же день: напишите сегодня тому, кто ждёт дольше всех.'
      : `Девять из десяти проходят этот шаг за ${plural(days, 'день', 'дня', 'дней')}: напишите сегодня тому, кто ждёт дольше всех.`,
  ask: 'Вашего ответа никто не ждёт. Хороший день, чтобы спросить 1 довольного клиента, кому ещё это нужно.',

  months: 'Вы и ваши прошлые месяцы',
  upTo: (day) => `По ${day} — в сравнении с теми же днями прошлых месяцев.`,
  whole: (month) => `${month} — в сравнении с прошлыми месяцами.`,
  tooFew: (count) => `Судить рано: пока ${leads(count)}`,
  nothing: 'В этом месяце считать пока нечего',
  halfOpen: (count) => `Пока неизвестно: из ${ofLeads(count)} оплатили меньше половины`,
  ofLeads: (count) => `из ${ofLeads(count)}`,
  forMonth: (month) => `${month}: последний месяц, для которого срок уже прошёл`,
  usual: (value) => `обычно ${value}`,
  best: (value, month) => `рекорд ${value}, ${month}`,
  isBest: 'ваш лучший результат',
  isAbove: 'лучше обычного',

  level: 'Уровень',
  before: 'На пути к первому уровню',
  points,
  needed: (count, level) => `ещё ${points(count)} до уровня «${level}»`,
  top: 'Высший уровень',
  ripening: (count) => `ещё ${count.toLocaleString('ru-RU')} считать рано`,

  nextBadge: 'Ближайший значок',
  now: (value) => `Сейчас ${value}`,
  nowNothing: 'Пока ничего',
  goals: {
    reach: { higher: (goal) => `не меньше ${goal}`, lower: (goal) => `не больше ${goal}` },
    beat: { higher: (goal) => `больше ${goal}`, lower: (goal) => `меньше ${goal}` },
  },
  asked: (goal, on) => `нужно ${goal}${on}`,
  onLeads: (count) => ` хотя бы из ${ofLeads(count)}`,
  more: (count, what) => `Ещё ${count}: «${what}».`,
  moreAtLeast: (count, what) => `Ещё хотя бы ${count}: «${what}».`,
  isThere: 'Уже есть. Значок ваш, когда период закончится и срок для его лидов пройдёт.',
  earned: 'Ваши значки',
  noneEarned: 'Первый ещё впереди.',
  times: (count) => plural(count, 'раз', 'раза', 'раз'),

  streak: 'Подряд',
  runs: {
    week: (count) => plural(count, 'неделя', 'недели', 'недель'),
    month: (count) => plural(count, 'месяц', 'месяца', 'месяцев'),
    quarter: (count) => plural(count, 'квартал', 'квартала', 'кварталов'),
  },
  running: (run) => `${run} подряд`,
  begun: (run) => `Начало положено: ${run}`,
  bestRun: (run) => `дольше всего: ${run}`,
  pastRun: (run) => `Дольше всего подряд: ${run}. Следующий успех начнёт новый счёт.`,
  frozen: 'один пропуск прощён',
  hours: (value) => `${value} ч`,
  minutes: (value) => `${value} мин`,

  road: 'Где ваша дорога сужается',
  narrow: (from, to, rate, count) => `${from} → ${to}: ${rate} из ${ofLeads(count)}`,
  ownBest: (rate, period) => `Ваш лучший показатель с поправкой на везение: ${rate} (${period}).`,

  lacking: (tabs, count) => `Здесь будет больше, когда руководитель создаст ${count === 1 ? 'лист' : 'листы'} ${tabs}.`,
  tabs: { badges: '«Значки»', points: '«Очки»', levels: '«Уровни»' },
};
