import { constructorsOf, type Realm } from './realm.ts';
import { utcClock } from './utcClock.ts';

/**
 * A realm in the browser: the global object of a hidden frame, with everything deleted except the
 * built-ins of the language. `window`, `document`, `location` and `top` cannot be deleted; the
 * frame's policy forbids the network. As in Apps Script, a text may become code. Call dispose()
 * before loading the add-on again.
 */
export function frameRealm(page: Document): Realm {
  const frame = page.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Apps Script';
  page.body.append(frame);
  const inside = frame.contentDocument;
  const global = globalOf(frame);
  if (inside === null) throw new Error('The page cannot make a frame for the script');
  inside.open();
  inside.write(`<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><body>`);
  inside.close();

  const errors: unknown[] = [];
  frame.contentWindow?.addEventListener('error', (event) => {
    event.preventDefault();
    errors.push(event.error ?? new Error(event.message));
  });
  const evaluate = (code: string): void => {
    errors.length = 0;
    const script = inside.createElement('script');
    script.textContent = code;
    inside.body.append(script);
    script.remove();
    if (errors.length > 0) throw errors[0];
  };
  for (const name of Object.getOwnPropertyNames(global)) {
    if (!LANGUAGE.has(name)) Reflect.deleteProperty(global, name);
  }
  evaluate(utcClock);
  return {
    global,
    ...constructorsOf((name) => Reflect.get(global, name)),
    evaluate,
    dispose: () => frame.remove(),
  };
}

const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'";

/** The built-ins that Apps Script has too; `eval` and WebAssembly stay out. */
const LANGUAGE: ReadonlySet<string> = new Set(
  (
    'globalThis Infinity NaN undefined isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape unescape AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array ' +
    'Boolean DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array ' +
    'Int32Array Intl Iterator JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set ' +
    'String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet'
  ).split(' '),
);

/**
 * The window of a frame is the global object of its scripts, but the types of the DOM do not say
 * so.
 */
function globalOf(frame: HTMLIFrameElement): Record<string, unknown> {
  return frame.contentWindow as unknown as Record<string, unknown>;
}
