import { isDateOfAnyRealm } from './realm/realm.ts';

/**
 * An argument of a type that the method does not take; serviceObject.ts writes the message with the
 * name of the method.
 */
export class Mismatch extends Error {}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Mismatch();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Mismatch();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number') throw new Mismatch();
  return value;
}

/** A row, a column or a count. */
export function whole(value: unknown): number {
  if (!Number.isInteger(value)) throw new Mismatch();
  return number(value);
}

/** A Date of any realm, as ms since 1970 UTC. */
export function instant(value: unknown): number {
  if (!isDateOfAnyRealm(value)) throw new Mismatch();
  return value.getTime();
}

/** A two-dimensional array of any realm. */
export function grid(value: unknown): readonly (readonly unknown[])[] {
  return array(value).map(array);
}

/** A plain object of texts; other values are written as texts, as Google does. */
export function dictionary(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch();
  return Object.entries(value).map(([key, item]) => [key, String(item)]);
}

export function array(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Mismatch();
  return value;
}

/** The types of arguments as Google's message lists them: "(String,number[])". */
export function typesOf(args: readonly unknown[]): string {
  return `(${args.map(typeOf).join(',')})`;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length === 0 ? 'null' : typeOf(value[0])}[]`;
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  return Object.prototype.toString.call(value).slice(8, -1);
}
