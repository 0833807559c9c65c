import type { Addon } from '../addon.ts';
import { messageOf, nameAndMessageOf } from '../realm/realm.ts';
import { copyPayload, plainMaker } from './payload.ts';

/** The server's end of google.script.run. */
export interface Runner {
  /**
   * Runs a top-level function with FULL rights, later, and at most ten at a time. Rejects with an
   * Error for a name that the client may not call, for a payload that is not JSON-like, and with
   * what the function throws.
   */
  handle(name: string, parameters: readonly unknown[]): Promise<unknown>;
}

export interface RunnerOptions {
  /** Calls in flight at once; Google's number is 10. */
  readonly limit?: number;
  /** Starts a call later. A page may add the seconds that Google needs. */
  readonly schedule?: (start: () => void) => void;
}

export function createRunner(
  addon: Pick<Addon, 'call' | 'functions' | 'realm' | 'switches'>,
  { limit = 10, schedule = (start) => void setTimeout(start, 0) }: RunnerOptions = {},
): Runner {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  const next = (): void => {
    if (inFlight >= limit) return;
    const start = waiting.shift();
    if (start === undefined) return;
    inFlight += 1;
    schedule(start);
  };
  return {
    handle: (name, parameters) =>
      new Promise((resolve, reject) => {
        waiting.push(() => {
          try {
            resolve(answer(addon, name, parameters));
          } catch (thrown) {
            const text = addon.switches.failureText === 'message' ? messageOf(thrown) : nameAndMessageOf(thrown);
            reject(new Error(text));
          } finally {
            inFlight -= 1;
            next();
          }
        });
        next();
      }),
  };
}

function answer(
  { call, functions, realm }: Pick<Addon, 'call' | 'functions' | 'realm'>,
  name: string,
  parameters: readonly unknown[],
): unknown {
  if (name.endsWith('_') || !functions().includes(name)) throw new Error(`Script function not found: ${name}`);
  const maker = { array: () => new realm.Array<unknown>(), object: () => new realm.Object() };
  const passed = parameters.map((parameter, i) => copyPayload(parameter, String(i), maker));
  return copyPayload(call(name, passed, 'FULL'), 'the result', plainMaker);
}
