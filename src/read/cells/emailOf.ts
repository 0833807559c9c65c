import type { Cell } from './cell.ts';

const EMAIL = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:@]+\.[^\s<>()[\]"',;:@.]+/;

/** The first email address of a cell, in lower case; '' for none. */
export function emailOf(cell: Cell): string {
  if (typeof cell !== 'string' || !cell.includes('@')) return '';
  return EMAIL.exec(cell)?.[0].toLowerCase() ?? '';
}
