import type { Cell } from './cell.ts';
import { normalText } from './normalText.ts';

const YES = /^(?:[+✓✔☑✅]|y|yes|true|д|да|есть|истина)$/;
const NO = /^(?:[-–—−✗✘☐❌]|n|no|false|н|нет|ложь)$/;

/**
 * Whether a cell says yes or no: a checkbox, `да`, `no`, ✓, +, a dash. Null when it is blank, which is unknown and not a no, or says something else;
 * a number is a number.
 */
export function flagOf(cell: Cell): boolean | null {
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? cell : null;
  const word = normalText(cell);
  return YES.test(word) ? true : NO.test(word) ? false : null;
}
