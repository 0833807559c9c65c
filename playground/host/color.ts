import { Mismatch } from './decode.ts';

/** A colour as #rrggbb. Google accepts more forms, but every method accepts this one. */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw new Mismatch();
  return value.toLowerCase();
}
