// usage: node zz-shot.mjs <lang> <name> [empty]   -> opens, builds, screenshots Dashboard top/scrolled + TV
import { chromium } from 'playwright-core';
const [lang,name,csv,period] = process.argv.slice(2);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p = await b.newPage({ viewport: { width: 1366, height: 820 } });
p.on('pageerror',e=>console.log('ERR',e.message)); p.on('console',m=>m.type()==='error'&&console.log('CON',m.text()));
await p.context().grantPermissions(['clipboard-read','clipboard-write']);
await p.goto(`http://localhost:8403/?lang=${lang}&sheet=empty`);
await p.waitForFunction(()=>window.playground!==undefined);
await p.evaluate(()=>window.playground.idle());
if (csv && csv!=='-') {
  const fs = await import('node:fs'); const text = fs.readFileSync(csv,'utf8');
  const t = lang==='ru'?'Лист1':'Sheet1';
  await p.evaluate(a=>window.playground.select(a), `${t}!A1`);
  await p.waitForTimeout(300);
  await p.evaluate(c=>navigator.clipboard.writeText(c), text);
  await p.keyboard.press('Control+v');
  await p.waitForFunction(a=>window.playground.cell(a).kind!=='blank', `${t}!A1`);
  await p.waitForTimeout(500);
}
const t0=Date.now();
await p.getByRole('button', { name: lang==='ru'?'Расширения: Карта KPI':'Extensions: KPI Map' }).click();
await p.getByRole('menuitem', { name: lang==='ru'?'Собрать таблицу':'Build me a sheet' }).click();
await p.waitForSelector('.toast',{timeout:60000});
await p.evaluate(()=>window.playground.idle());
console.log('built', Date.now()-t0);
const d = lang==='ru'?'Дашборд':'Dashboard', tv = lang==='ru'?'ТВ':'TV';
if (period) { await p.evaluate(a=>window.playground.select(a), `${d}!M2`); await p.waitForTimeout(300); await p.keyboard.type(period); await p.keyboard.press('Enter'); await p.waitForTimeout(3500); }
await p.evaluate(a=>window.playground.select(a), `${d}!A1`);
await p.waitForTimeout(2500);
await p.screenshot({path:`/tmp/w/Ishots/${name}-1.png`});
await p.mouse.move(600,500);
for (let i=2;i<=Number(process.env.N??3);i++){ await p.mouse.wheel(0,600); await p.waitForTimeout(600); await p.screenshot({path:`/tmp/w/Ishots/${name}-${i}.png`}); }
await p.evaluate(a=>window.playground.select(a), `${tv}!A1`); await p.waitForTimeout(800);
await p.screenshot({path:`/tmp/w/Ishots/${name}-tv.png`});
if (process.env.DUMP) { for (let r=3;r<32;r++) console.log(r, JSON.stringify(await p.evaluate(([d,r])=>process_(d,r),[d,r]).catch(()=>0))); }
if (process.env.CELLS) for (const c of process.env.CELLS.split(',')) console.log(c, JSON.stringify(await p.evaluate(a=>[window.playground.shown(a),window.playground.cell(a)],`${d}!${c}`)));
await b.close();
