import type { SidebarWords } from '../../en/sidebar.ts';

export const about: SidebarWords['about'] = {
  version: (version) => `Карта KPI ${version}`,
  changed: 'Что нового',
  privacy: 'Всё считается внутри этой таблицы. Наружу не уходит ничего: ни сервера, ни статистики, ни рекламы.',
  unknown:
    'В ячейке #NAME?: один раз откройте «Расширения > Карта KPI» в этом файле и обновите страницу. Если вы вставляли скрипт вручную, вставьте и новую версию.',
  check: 'Проверить эту таблицу с Google',
  links: 'Подробнее',
  pages: [
    { path: 'docs/install.ru.md', title: 'Установка и обновление' },
    { path: 'docs/functions.ru.md', title: 'Все функции' },
    { path: 'docs/crm.ru.md', title: 'Выгрузки из CRM' },
    { path: 'docs/security.ru.md', title: 'Безопасность и данные' },
    { path: 'publish/ru/support.md', title: 'Сообщить о проблеме' },
  ],
};
