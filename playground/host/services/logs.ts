import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/** Logger.log(text) and Logger.log(format, values…) with %s. */
export function loggerService(host: ScriptHost): object {
  const logger: object = serviceObject(host, 'Logger', {
    free: {
      log: (data: unknown, a?: unknown, b?: unknown, c?: unknown, d?: unknown) => {
        const values = [a, b, c, d];
        host.onLog(
          'log',
          String(data).replace(/%s/g, () => String(values.shift())),
        );
        return logger;
      },
    },
  });
  return logger;
}

/** console.log, info, warn, error and debug, which go to Cloud Logging. */
export function consoleService(host: ScriptHost): object {
  const level = (name: string) => (a?: unknown, b?: unknown, c?: unknown, d?: unknown) => {
    const values = [a, b, c, d].filter((value) => value !== undefined);
    host.onLog(name, values.map(String).join(' '));
  };
  const levels = ['log', 'info', 'warn', 'error', 'debug'];
  return serviceObject(host, 'console', { free: Object.fromEntries(levels.map((name) => [name, level(name)])) });
}
