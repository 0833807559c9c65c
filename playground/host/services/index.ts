import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';
import { absentServices } from './absentServices.ts';
import { consoleService, loggerService } from './logs.ts';
import { sessionService } from './session.ts';
import { utilitiesService } from './utilities.ts';
import { cacheService } from './cache.ts';
import { chartsService } from './spreadsheet/chart.ts';
import { enumeration, type Enumeration } from './enumeration.ts';
import { htmlService } from './html.ts';
import { lockService } from './lock.ts';
import { propertiesService } from './properties.ts';
import { spreadsheetApp } from './spreadsheet/spreadsheet.ts';
import { triggerMembers } from './triggers.ts';

/** The global services of Apps Script by name, and the enumeration that trigger events carry. */
export function services(host: ScriptHost): {
  readonly globals: Record<string, object>;
  readonly authMode: Enumeration;
} {
  const authMode = enumeration(host, 'AuthMode', ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']);
  const globals = {
    ...absentServices(host),
    CacheService: cacheService(host),
    Charts: chartsService(host),
    console: consoleService(host),
    HtmlService: htmlService(host),
    LockService: lockService(host),
    Logger: loggerService(host),
    PropertiesService: propertiesService(host),
    ScriptApp: serviceObject(host, 'ScriptApp', { free: { AuthMode: authMode.object }, show: triggerMembers(host) }),
    Session: sessionService(host),
    SpreadsheetApp: spreadsheetApp(host),
    Utilities: utilitiesService(host),
  };
  return { globals, authMode };
}
