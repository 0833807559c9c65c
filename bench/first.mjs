/**
 * One fresh process: compile the bundle, run it, make the first call on a small table. Prints the
 * milliseconds, without the time that the stand-in for Google took to format dates.
 */
import { readFileSync } from 'node:fs';
import { sheetContext } from './context.mjs';
import { deals, realmOf } from './data.mjs';

const [file, call] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');
const { evaluate, asked } = sheetContext('Europe/Moscow');
const data = deals(200, realmOf(evaluate), { managers: 8 });
const start = performance.now();
evaluate(code, 'Code.js');
const result = evaluate(`(data) => ${call}`)(data);
const took = performance.now() - start - asked.ms;
if (result === undefined) throw new Error(`${call} gave nothing`);
console.log(took);
