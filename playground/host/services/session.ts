import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/** The zone of our manifest is the zone of the script. */
const SCRIPT_ZONE = 'Etc/UTC';

/** Session: the user's language and the script's zone, but not who the user is. */
export function sessionService(host: ScriptHost): object {
  return serviceObject(host, 'Session', {
    free: { getActiveUserLocale: () => host.locale, getScriptTimeZone: () => SCRIPT_ZONE },
  });
}
