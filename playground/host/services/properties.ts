import { dictionary, flag, text } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** PropertiesService: texts only, 9 KB a value, 500 KB a store. */
export function propertiesService(host: ScriptHost): object {
  const user = propertyStore(host, host.stores.user);
  const script = propertyStore(host, host.stores.script);
  const documents = propertyStore(host, host.stores.document);
  return serviceObject(host, 'PropertiesService', {
    readProperties: {
      getUserProperties: () => user,
      getScriptProperties: () => script,
      getDocumentProperties: () => {
        if (host.rights.mode() === 'CUSTOM_FUNCTION' && host.switches.customFunctionProperties === 'refused') {
          throw new Error('You do not have permission to call PropertiesService.getDocumentProperties.');
        }
        return documents;
      },
    },
  });
}

function propertyStore(host: ScriptHost, store: Map<string, string>): object {
  const set = (key: string, value: string): void => {
    if (bytesOf(value) > VALUE_BYTES) throw new Error('Argument too large: value');
    const others = [...store].filter(([other]) => other !== key);
    const total = [...others, [key, value]].reduce((sum, [k = '', v = '']) => sum + bytesOf(k) + bytesOf(v), 0);
    if (total > STORE_BYTES)
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    store.set(key, value);
  };
  const self: object = serviceObject(host, 'Properties', {
    readProperties: {
      getProperty: (key: unknown) => store.get(text(key)) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
    },
    writeProperties: {
      setProperty: (key: unknown, value: unknown) => {
        set(text(key), String(value));
        return self;
      },
      setProperties: (properties: unknown, deleteAllOthers?: unknown) => {
        if (deleteAllOthers !== undefined && flag(deleteAllOthers)) store.clear();
        for (const [key, value] of dictionary(properties)) set(key, value);
        return self;
      },
      deleteProperty: (key: unknown) => {
        store.delete(text(key));
        return self;
      },
      deleteAllProperties: () => {
        store.clear();
        return self;
      },
    },
  });
  return self;
}

/** Length in UTF-8. */
export function bytesOf(value: string): number {
  return new TextEncoder().encode(value).length;
}
