import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/** The zone of our manifest, which is the script's. */
const SCRIPT_ZONE = 'Etc/UTC';

/** Session: the user's language and the script's zone; who the user is stays out. */
export function sessionService(host: ScriptHost): object {
  return serviceObject(host, 'Session', {
    free: { getActiveUserLocale: () => host.locale, getScriptTimeZone: () => SCRIPT_ZONE },
  });
}
