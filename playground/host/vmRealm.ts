import { createContext, runInContext } from 'node:vm';
import { constructorsOf, type Realm } from './realm/realm.ts';
import { utcClock } from './realm/utcClock.ts';

/**
 * A realm of Node: an empty context, the language's built-ins only, the script's zone Etc/UTC. As in
 * Apps Script, a text may become code.
 */
export function vmRealm(): Realm {
  const global: Record<string, unknown> = Object.create(null);
  const context = createContext(global, { codeGeneration: { strings: true, wasm: false } });
  runInContext(utcClock, context);
  runInContext(nearBuiltins, context);
  return {
    global,
    ...constructorsOf((name) => runInContext(name, context)),
    evaluate: (code) => void runInContext(code, context, { filename: 'Code.gs' }),
    dispose: () => undefined,
  };
}

/**
 * Built-ins as variables of the script as well: each time one is taken from the global object of a
 * context, Node asks what stands for it, which is most of the time of a loop with Math in it.
 */
const nearBuiltins = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Reflect', 'RegExp', 'Set', 'String']
  .map((name) => `let ${name} = globalThis.${name};`)
  .join('');
