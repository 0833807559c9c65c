import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { formatDate } from '../../playground/host/cells/datePattern.ts';
import { at } from '../../scripts/bundle/paths.mjs';

const texts = new Map<string, string>();

/** The text of a built file. One text for all: code that was seen before is not compiled again. */
export function built(name: string): string {
  const text = texts.get(name) ?? readFileSync(at(`dist/${name}`), 'utf8');
  texts.set(name, text);
  return text;
}

/**
 * The bundle in a place with nothing but the language and the three reads that a custom function
 * may do.
 */
export interface Running {
  /** Calls a function as a cell does: `rows` is JSON in which `{"date": ms}` stands for a Date. */
  call(name: string, rows: string, madeIn: 'the same realm' | 'another realm'): unknown;
}

/** An empty context: no Node, no web; code from strings only where it is asked for. */
export function emptyContext(
  globals: Record<string, PropertyDescriptor>,
  codeFrom: 'files' | 'strings' = 'files',
): vm.Context {
  const context: vm.Context = Object.create(null, globals);
  return vm.createContext(context, { codeGeneration: { strings: codeFrom === 'strings', wasm: false } });
}

/** What is called often does without code from strings; what is called seldom is made of one. */
export function run(zone = 'Europe/Moscow', locale = 'en_US', codeFrom: 'files' | 'strings' = 'files'): Running {
  const services = {
    SpreadsheetApp: given({
      getActiveSpreadsheet: () => only({ getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => locale }),
    }),
    Utilities: given({ formatDate: (date: Date, where: string, to: string) => formatDate(date.getTime(), where, to) }),
  };
  const context = emptyContext(services, codeFrom);
  vm.runInContext(built('Code.js'), context, { filename: 'Code.js' });
  return {
    call(name, rows, madeIn) {
      context['rows'] = rows;
      context['made'] = decode(rows);
      const argument = madeIn === 'the same realm' ? `(${decode.toString()})(rows)` : 'made';
      return vm.runInContext(`${name}(${argument})`, context);
    },
  };
}

/** Also runs inside the context from its text, so it may use only the language itself. */
function decode(text: string): unknown {
  return JSON.parse(text, (_key, value) => (value !== null && value.date !== undefined ? new Date(value.date) : value));
}

const given = (members: object): PropertyDescriptor => ({ value: only(members), enumerable: true });

/**
 * An object that throws, with the name of the member, when any member is used that it was not
 * given.
 */
function only<T extends object>(members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (!(key in target)) throw new Error(`A custom function may not use "${String(key)}".`);
      return Reflect.get(target, key);
    },
  });
}
