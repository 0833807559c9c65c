/**
 * Makes the arrays and objects of the copy, so that they belong to the realm that receives them.
 */
export interface Maker {
  array(): unknown[];
  object(): object;
}

/** Copies in this world. */
export const plainMaker: Maker = { array: () => [], object: () => ({}) };

/**
 * A copy of what google.script.run can carry: numbers, texts, booleans, null, and plain objects and
 * arrays of these. `undefined` becomes null in a list and disappears from an object.
 *
 * @param path where the value stands, for the message
 * @throws for anything else: Dates, functions, DOM nodes, class instances, NaN, circular references
 */
export function copyPayload(value: unknown, path: string, maker: Maker): unknown {
  return copy(value, path, maker, []);
}

function copy(value: unknown, path: string, maker: Maker, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return refuse(path, typeof value === 'number' ? String(value) : `a ${typeof value}`);
  if (above.includes(value)) return refuse(path, 'a circular reference');
  const inside = [...above, value];
  if (Array.isArray(value)) {
    const list = maker.array();
    for (let i = 0; i < value.length; i += 1) list.push(copy(value[i], `${path}[${i}]`, maker, inside));
    return list;
  }
  if (!isPlain(value)) return refuse(path, `a ${Object.prototype.toString.call(value).slice(8, -1)}`);
  const record = maker.object();
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const copied = copy(item, `${path}.${key}`, maker, inside);
    Object.defineProperty(record, key, { value: copied, writable: true, enumerable: true, configurable: true });
  }
  return record;
}

/** An object literal of any realm: it has no prototype, or its prototype has none. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

function refuse(path: string, what: string): never {
  throw new Error(`Failed due to illegal value in property: ${path} (${what})`);
}
