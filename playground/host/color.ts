import { Mismatch } from './decode.ts';

/**
 * A colour as #rrggbb. Google takes more ways to write one; this is the one that every method
 * takes.
 */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw new Mismatch();
  return value.toLowerCase();
}
