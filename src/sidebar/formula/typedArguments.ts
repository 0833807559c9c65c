import type { Argument } from '../../addon/api/index.ts';

/** Typed text as an argument: `=B1` means the cells, an empty text leaves the argument out. */
export function typedArgument(text: string): Argument | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return trimmed.startsWith('=')
    ? { kind: 'cells', reference: trimmed.slice(1).trim() }
    : { kind: 'text', value: trimmed };
}

/** Typed cells as an argument, with or without `=`. */
export function typedCells(text: string): Argument | null {
  const reference = text.trim().replace(/^=\s*/, '');
  return reference === '' ? null : { kind: 'cells', reference };
}

/** A typed whole number; anything else goes as it is, and the server says what it should be. */
export function typedNumber(text: string): Argument | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,9}$/.test(trimmed) ? { kind: 'number', value: Number(trimmed) } : { kind: 'text', value: trimmed };
}
