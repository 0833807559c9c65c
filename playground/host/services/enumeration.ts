import { Mismatch } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/**
 * An enumeration of Apps Script: its members are objects that compare by identity and print as
 * their names.
 */
export interface Enumeration {
  readonly object: object;
  /** @throws for a name that the enumeration does not have */
  member(name: string): object;
  /** @throws Mismatch for anything that is not a member, such as its name as a text */
  nameOf(member: unknown): string;
}

export function enumeration(host: ScriptHost, name: string, names: readonly string[]): Enumeration {
  const members = new Map(names.map((member) => [member, serviceObject(host, member, {})]));
  return {
    object: serviceObject(host, name, { free: Object.fromEntries(members) }),
    member: (member) => {
      const found = members.get(member);
      if (found === undefined) throw new Error(`${name} has no member ${member}`);
      return found;
    },
    nameOf: (value) => {
      for (const [member, object] of members) if (object === value) return member;
      throw new Mismatch();
    },
  };
}
