import { array, dictionary, number, text } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';
import { bytesOf } from './properties.ts';

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** CacheService: keys of 250 characters, values of 100 KB, ten minutes unless told otherwise. */
export function cacheService(host: ScriptHost): object {
  const user = cache(host);
  const script = cache(host);
  const documents = cache(host);
  return serviceObject(host, 'CacheService', {
    shared: { getUserCache: () => user, getScriptCache: () => script, getDocumentCache: () => documents },
  });
}

function cache(host: ScriptHost): object {
  const kept = new Map<string, { readonly value: string; readonly until: number }>();
  const get = (key: string): string | null => {
    const found = kept.get(key);
    return found !== undefined && found.until > Date.now() ? found.value : null;
  };
  const put = (key: string, value: string, seconds: unknown = DEFAULT_SECONDS): void => {
    if (key.length > KEY_CHARACTERS) throw new Error('Argument too large: key');
    if (bytesOf(value) > VALUE_BYTES) throw new Error('Argument too large: value');
    const age = Math.min(Math.max(number(seconds), 1), MOST_SECONDS);
    kept.set(key, { value, until: Date.now() + age * 1000 });
  };
  return serviceObject(host, 'Cache', {
    shared: {
      get: (key: unknown) => get(text(key)),
      getAll: (keys: unknown) => {
        const found = array(keys).map((key) => [text(key), get(text(key))] as const);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      },
      put: (key: unknown, value: unknown, seconds?: unknown) => put(text(key), text(value), seconds),
      putAll: (values: unknown, seconds?: unknown) => {
        for (const [key, value] of dictionary(values)) put(key, value, seconds);
      },
      remove: (key: unknown) => void kept.delete(text(key)),
      removeAll: (keys: unknown) => array(keys).forEach((key) => kept.delete(text(key))),
    },
  });
}
