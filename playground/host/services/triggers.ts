import { text, whole } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { exception, serviceObject } from '../serviceObject.ts';
import type { Trigger } from '../trigger.ts';

const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/**
 * The part of ScriptApp that installs triggers; without the scope in the manifest every member
 * throws, as in Google. The triggers do not run by themselves.
 */
export function triggerMembers(host: ScriptHost): Record<string, (...args: unknown[]) => unknown> {
  const { triggers } = host;
  const allowed = (member: string): Trigger[] => {
    if (triggers === null)
      throw exception(host, `You do not have permission to call ScriptApp.${member}. Required permissions: ${SCOPE}`);
    return triggers;
  };
  return {
    getProjectTriggers: () => allowed('getProjectTriggers').map((trigger) => triggerService(host, trigger)),
    newTrigger: (handler: unknown) => {
      const all = allowed('newTrigger');
      return serviceObject(host, 'TriggerBuilder', {
        write: { timeBased: () => clockBuilder(host, text(handler), (trigger) => all.push(trigger)) },
      });
    },
    deleteTrigger: (trigger: unknown) => {
      const all = allowed('deleteTrigger');
      const at = all.findIndex((one) => typeof trigger === 'object' && trigger !== null && behind.get(trigger) === one);
      if (at < 0) throw new Error('The trigger does not exist.');
      all.splice(at, 1);
    },
  };
}

/** The trigger behind each service object, because deleteTrigger gets a service object. */
const behind = new WeakMap<object, Trigger>();

function triggerService(host: ScriptHost, trigger: Trigger): object {
  const service = serviceObject(host, 'Trigger', {
    write: { getHandlerFunction: () => trigger.handler, getUniqueId: () => trigger.id },
  });
  behind.set(service, trigger);
  return service;
}

function clockBuilder(host: ScriptHost, handler: string, add: (trigger: Trigger) => void): object {
  const [plan, id] = [{ everyDays: 0, atHour: 0 }, crypto.randomUUID()];
  const self: object = serviceObject(host, 'ClockTriggerBuilder', {
    write: {
      everyDays: (days: unknown) => {
        plan.everyDays = whole(days);
        return self;
      },
      atHour: (hour: unknown) => {
        plan.atHour = whole(hour);
        return self;
      },
      create: () => {
        const trigger = { id, handler, ...plan };
        add(trigger);
        return triggerService(host, trigger);
      },
    },
  });
  return self;
}
