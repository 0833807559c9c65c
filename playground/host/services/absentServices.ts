import type { ScriptHost } from '../scriptHost.ts';
import { exception } from '../serviceObject.ts';

/**
 * Services of Apps Script that the stand-in does not cover, and whether Google lets a custom
 * function call them.
 */
const ABSENT: Readonly<Record<string, 'for cells' | 'not for cells'>> = {
  Browser: 'not for cells',
  CalendarApp: 'not for cells',
  ContentService: 'not for cells',
  DocumentApp: 'not for cells',
  DriveApp: 'not for cells',
  FormApp: 'not for cells',
  GmailApp: 'not for cells',
  Jdbc: 'for cells',
  LanguageApp: 'for cells',
  MailApp: 'not for cells',
  Maps: 'for cells',
  SlidesApp: 'not for cells',
  UrlFetchApp: 'for cells',
  XmlService: 'for cells',
};

/** Each of these services as an object. Every member throws an error with its name. */
export function absentServices(host: ScriptHost): Record<string, object> {
  return Object.fromEntries(
    Object.entries(ABSENT).map(([name, use]) => [
      name,
      new Proxy(Object.create(null), {
        get: (_target, member): unknown => {
          if (typeof member === 'symbol') return undefined;
          const refused = host.rights.mode() === 'CUSTOM_FUNCTION' && use === 'not for cells';
          throw exception(
            host,
            refused
              ? `You do not have permission to call ${name} service.`
              : `${name}.${member} is not implemented by the stand-in`,
          );
        },
      }),
    ]),
  );
}
