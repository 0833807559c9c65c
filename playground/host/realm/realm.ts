/**
 * A separate JavaScript world in which the add-on's bundle runs. It has the built-ins of the
 * language and nothing of the browser or of Node. Values made with its constructors are not
 * `instanceof` ours, as between Apps Script projects.
 */
export interface Realm {
  /**
   * Runs code at the top level: its function declarations and vars become members of `global`.
   * Throws what the code throws.
   */
  evaluate(code: string): void;
  readonly global: Record<string, unknown>;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  /** Frees the world. Nothing in it may be called afterwards. */
  dispose(): void;
}

/**
 * The value with every array, plain object and Date in it made by the realm; anything else (texts,
 * service objects) as it is.
 */
export function intoRealm(realm: Realm, value: unknown): unknown {
  if (Array.isArray(value)) {
    const copy: unknown[] = new realm.Array();
    for (const item of value) copy.push(intoRealm(realm, item));
    return copy;
  }
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: object = new realm.Object();
  for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, intoRealm(realm, item));
  return copy;
}

/** The message of anything thrown in any realm. */
export function messageOf(thrown: unknown): string {
  return textOf(thrown, 'message') ?? String(thrown);
}

/** "Error: message", as Google writes what was thrown. */
export function nameAndMessageOf(thrown: unknown): string {
  const message = textOf(thrown, 'message');
  return message === undefined ? String(thrown) : `${textOf(thrown, 'name') ?? 'Error'}: ${message}`;
}

function textOf(thrown: unknown, key: 'name' | 'message'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const text: unknown = Reflect.get(thrown, key);
  return typeof text === 'string' ? text : undefined;
}

/** Whether the value is a Date of any realm. */
export function isDateOfAnyRealm(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

type Constructors = Pick<Realm, 'Array' | 'Date' | 'Object' | 'Error'>;

/** The constructors of a realm, found by name; the language guarantees their types. */
export function constructorsOf(find: (name: keyof Constructors) => unknown): Constructors {
  return {
    Array: find('Array') as ArrayConstructor,
    Date: find('Date') as DateConstructor,
    Object: find('Object') as ObjectConstructor,
    Error: find('Error') as ErrorConstructor,
  };
}

/** A function of any realm. */
export type Callable = (...args: unknown[]) => unknown;

export function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}
