import { instant, number, text } from '../decode.ts';
import type { Host } from '../host.ts';
import { formatDate, parseDate } from '../pattern.ts';
import { strict } from '../strict.ts';

/** The zone of our manifest, which is the script's. */
export const SCRIPT_ZONE = 'Etc/UTC';

/** Session: the user's language and the script's zone; who the user is stays out. */
export function sessionService(host: Host): object {
  return strict(host, 'Session', {
    free: { getActiveUserLocale: () => host.locale, getScriptTimeZone: () => SCRIPT_ZONE },
  });
}

/** Utilities: dates, ids and sleep (which returns at once, so that no page freezes). */
export function utilitiesService(host: Host): object {
  return strict(host, 'Utilities', {
    free: {
      formatDate: (date: unknown, zone: unknown, pattern: unknown) =>
        formatDate(instant(date), text(zone), text(pattern), host.switches.formatDate1899),
      parseDate: (date: unknown, zone: unknown, pattern: unknown) =>
        new Date(parseDate(text(date), text(zone), text(pattern))),
      getUuid: () => crypto.randomUUID(),
      sleep: (milliseconds: unknown) => void number(milliseconds),
    },
  });
}

/** Logger.log(text) and Logger.log(format, values…) with %s. */
export function loggerService(host: Host): object {
  const logger: object = strict(host, 'Logger', {
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
export function consoleService(host: Host): object {
  const level = (name: string) => (a?: unknown, b?: unknown, c?: unknown, d?: unknown) => {
    const values = [a, b, c, d].filter((value) => value !== undefined);
    host.onLog(name, values.map(String).join(' '));
  };
  const levels = ['log', 'info', 'warn', 'error', 'debug'];
  return strict(host, 'console', { free: Object.fromEntries(levels.map((name) => [name, level(name)])) });
}
