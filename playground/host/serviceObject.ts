import type { Access } from './rights.ts';
import { Mismatch, typesOf } from './decode.ts';
import type { ScriptHost } from './scriptHost.ts';
import { intoRealm, messageOf } from './realm/realm.ts';

/** A method of a service. It takes at most as many arguments as it has parameters. */
type Method = (...args: unknown[]) => unknown;

/**
 * Members of a service by the right that they need. A member that is not a function is a constant,
 * such as an enumeration.
 */
export type Members = { readonly [A in Access]?: Readonly<Record<string, unknown>> };

/**
 * An object of Apps Script: reading or writing a member that is not listed throws an Error with its
 * name. So nothing is used by mistake that Google does not have or that was not checked. What
 * methods return and throw is made in the realm.
 */
export function serviceObject(host: ScriptHost, name: string, members: Members): object {
  const found = new Map<string, unknown>();
  for (const access of ACCESSES) {
    for (const [member, value] of Object.entries(members[access] ?? {})) {
      found.set(member, isMethod(value) ? guarded(host, access, `${name}.${member}`, value) : value);
    }
  }
  found.set('toString', () => name);
  return new Proxy(Object.create(null), {
    get: (_target, member) => {
      if (typeof member === 'symbol') return member === Symbol.toPrimitive ? () => name : undefined;
      if (!found.has(member)) {
        if (PROBED.has(member)) return undefined;
        throw exception(host, `${name}.${member} is not implemented by the stand-in`);
      }
      inRealm(host, () => host.rights.demandRun(`${name}.${member}`));
      return found.get(member);
    },
    has: (_target, member) => typeof member === 'string' && found.has(member),
    set: (_target, member) => {
      throw exception(host, `${name}.${String(member)} cannot be set`);
    },
    deleteProperty: (_target, member) => {
      throw exception(host, `${name}.${String(member)} cannot be deleted`);
    },
    defineProperty: (_target, member) => {
      throw exception(host, `${name}.${String(member)} cannot be defined`);
    },
  });
}

/** An Error of the realm as Google's services throw it. */
export function exception(host: ScriptHost, message: string): Error {
  const error = new host.realm.Error(message);
  error.name = 'Exception';
  return error;
}

const ACCESSES: readonly Access[] = [
  'free',
  'menu',
  'show',
  'read',
  'write',
  'readProperties',
  'writeProperties',
  'shared',
];

/** Asked of any object by `await` and JSON.stringify. */
const PROBED: ReadonlySet<string> = new Set(['then', 'toJSON']);

function guarded(host: ScriptHost, access: Access, name: string, method: Method): Method {
  return (...args) =>
    inRealm(host, () => {
      host.rights.demand(access, name);
      if (args.length > method.length) throw new Error(mismatch(name, args));
      host.onCall(name);
      try {
        return intoRealm(host.realm, method(...args));
      } catch (thrown) {
        throw thrown instanceof Mismatch ? new Error(mismatch(name, args)) : thrown;
      }
    });
}

function inRealm<T>(host: ScriptHost, call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    throw exception(host, messageOf(thrown));
  }
}

function mismatch(name: string, args: readonly unknown[]): string {
  return `The parameters ${typesOf(args)} don't match the method signature for ${name}.`;
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
