import { formatDate, parseDate } from '../cells/datePattern.ts';
import { instant, number, text } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/** Utilities: dates, ids and sleep (which returns at once, so that the page does not freeze). */
export function utilitiesService(host: ScriptHost): object {
  return serviceObject(host, 'Utilities', {
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
