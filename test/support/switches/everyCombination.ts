import { type Switches, defaultSwitches, functionCases, panelCases } from '../../../playground/host/index.ts';

type Name = keyof Switches;
type Setting = ReadonlyMap<Name, unknown>;

/** What each switch answers: the usual answer first. */
const ANSWERS: ReadonlyMap<Name, readonly unknown[]> = new Map(
  names(defaultSwitches).map((name) => [
    name,
    [...new Set([...panelCases, ...functionCases].map(({ switches }) => switches[name]))],
  ]),
);

let setting: Setting = new Map();
const asked = new Set<Name>();

for (const name of names(defaultSwitches)) {
  const usual = defaultSwitches[name];
  Object.defineProperty(defaultSwitches, name, {
    enumerable: true,
    get: () => (asked.add(name), setting.has(name) ? setting.get(name) : usual),
  });
}

/**
 * Runs a test under every combination of what the usual answers of the stand-in may be instead. Of a
 * switch that a run never asks the other answers would be the same run, so they are left out.
 *
 * @returns How many runs that were.
 */
export async function underEveryCombination(run: () => unknown): Promise<number> {
  const waiting: Setting[] = [new Map()];
  let runs = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    setting = next;
    asked.clear();
    try {
      await run();
    } catch (error) {
      if (error instanceof Error && next.size > 0)
        error.message += `\n\nThe stand-in answers ${JSON.stringify(Object.fromEntries(next))}`;
      throw error;
    } finally {
      setting = new Map();
    }
    runs++;
    waiting.push(...othersOf(next, asked));
  }
  return runs;
}

/** Each combination of what was asked comes up once: what was asked before stays as it was. */
function othersOf(tried: Setting, askedFor: ReadonlySet<Name>): Setting[] {
  const fixed = new Map(tried);
  return [...askedFor]
    .filter((name) => !tried.has(name))
    .flatMap((name) => {
      const [usual, ...others] = ANSWERS.get(name) ?? [];
      const settings = others.map((answer) => new Map(fixed).set(name, answer));
      fixed.set(name, usual);
      return settings;
    });
}

function names(switches: Switches): Name[] {
  const isName = (name: string): name is Name => name in switches;
  return Object.keys(switches).filter(isName);
}
