import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { sampleWorkbook } from '../../playground/sample/index.ts';
import { openedSheet, valueOf } from './sheet.ts';
test('time', async () => {
  const csv = readFileSync(new URL('../../playground/data/sales_pipeline.csv', import.meta.url), 'utf8');
  const { tabs } = sampleWorkbook('en', csv);
  const t = (what: string, from: number) => console.log(what, Date.now() - from);
  for (const times of [1, 30]) {
    const [deals, ...rest] = tabs;
    const head = deals!.cells[0]!; const rows = deals!.cells.slice(1);
    const many = Array.from({length: times}, (_, k) => rows.map((r) => { const c = [...r]; const i = head.indexOf('ID'); if (i >= 0) c[i] = `${k}-${String(c[i])}`; const j = head.indexOf('Client'); if (j>=0) c[j] = `${k}-${String(c[j])}`; return c; })).flat();
    const opened = openedSheet([{...deals!, cells: [head, ...many]}, ...rest] as never, { timeZone: 'UTC' });
    let s = Date.now(); valueOf(await opened.call('sidebarData', 'Deals')); t('data', s);
    s = Date.now(); valueOf(await opened.call('sidebarCard', 'Deals', 'Max Hunter')); t('card', s);
    s = Date.now(); opened.addon.invoke('awardBadges'); t('award', s);
    console.log(head.join(), opened.workbook.toasts.at(-1)?.message.slice(0, 60));
  }
}, 60000);
