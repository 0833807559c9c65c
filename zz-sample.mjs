import { chromium } from 'playwright-core';
const [lang,name,period] = process.argv.slice(2);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p = await b.newPage({ viewport: { width: 1366, height: 820 } });
p.on('pageerror',e=>console.log('ERR',e.message)); p.on('console',m=>m.type()==='error'&&console.log('CON',m.text()));
const t0=Date.now();
await p.goto(`http://localhost:${process.env.PORT??8403}/?lang=${lang}`);
await p.waitForFunction(()=>window.playground!==undefined);
await p.evaluate(()=>window.playground.idle());
const cdp=await p.context().newCDPSession(p); await cdp.send('Performance.enable'); const m=(await cdp.send('Performance.getMetrics')).metrics; console.log(lang,'wall',Date.now()-t0,'TaskDuration',m.find(x=>x.name==='TaskDuration').value.toFixed(2),'Script',m.find(x=>x.name==='ScriptDuration').value.toFixed(2));
if (name) {
const d = lang==='ru'?'Дашборд':'Dashboard', tv = lang==='ru'?'ТВ':'TV';
if (period) { await p.evaluate(a=>window.playground.select(a), `${d}!M2`); await p.waitForTimeout(500); await p.keyboard.type(period); await p.keyboard.press('Enter'); await p.waitForTimeout(5000); }
await p.waitForTimeout(2500);
await p.screenshot({path:`/tmp/w/Ishots/${name}-1.png`});
await p.mouse.move(600,500);
for (let i=2;i<=Number(process.env.N??3);i++){ await p.mouse.wheel(0,600); await p.waitForTimeout(900); await p.screenshot({path:`/tmp/w/Ishots/${name}-${i}.png`}); }
await p.evaluate(a=>window.playground.select(a), `${tv}!A1`); await p.waitForTimeout(1200);
await p.screenshot({path:`/tmp/w/Ishots/${name}-tv.png`});
}
await b.close();
