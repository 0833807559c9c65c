import { type Asked, type Forecast, askedOf, forecastsOf, tiersSaid } from './cases.ts';
import { PROCESSES, type Process } from './processes.ts';

export { PROCESSES } from './processes.ts';

/** How good the chances and the ranges of one model are on the cases of a process. */
export interface Calibrated {
  readonly cases: number;
  /** The mean squared distance of the chances from what came. */
  readonly brier: number;
  /** Share of outcomes inside the 80 % range. */
  readonly inRange: number;
}

/** A tier as it was said of all people, and what came. */
export interface CalibratedTier {
  readonly id: string;
  readonly cases: number;
  readonly said: number;
  readonly came: number;
}

/** What a model says of each person; null where it says nothing. */
export type Model = (process: Process, asked: Asked) => readonly (Forecast | null)[];

/** All models on the same cases, the add-on first, and the add-on's tiers before the month. */
export function calibrated(
  name: string,
  seeds: readonly number[],
  others: readonly Model[] = [],
): { readonly models: readonly (Calibrated | null)[]; readonly tiers: readonly CalibratedTier[] } {
  const process = PROCESSES.find((one) => one.name === name);
  if (process === undefined) throw new Error(`No process ${name}`);
  const models = [forecastsOf, ...others];
  const sums = models.map(() => ({ cases: 0, squares: 0, inside: 0 }));
  const tiers = new Map<string, { cases: number; said: number; came: number }>();
  for (const asked of seeds.flatMap((seed) => askedOf(process, seed))) {
    models.forEach((model, i) => {
      const [sum, forecasts] = [sums[i], model(process, asked)];
      asked.cases.forEach((one, who) => {
        const forecast = forecasts[who];
        if (one === null || !forecast || forecast.chance === null || sum === undefined) return;
        sum.cases++;
        sum.squares += (forecast.chance - Number(one.isReached)) ** 2;
        const { low, high } = forecast;
        if (low !== null && high !== null) sum.inside += Number(one.final >= low - 1e-9 && one.final <= high + 1e-9);
      });
    });
    if (asked.asOfDay >= asked.team.month.fromDay) continue;
    for (const { id, chance, isReached } of tiersSaid(process, asked)) {
      const sum = tiers.get(id) ?? { cases: 0, said: 0, came: 0 };
      sum.cases++;
      sum.said += chance;
      sum.came += Number(isReached);
      tiers.set(id, sum);
    }
  }
  return {
    models: sums.map(({ cases, squares, inside }) =>
      cases === 0 ? null : { cases, brier: squares / cases, inRange: inside / cases },
    ),
    tiers: [...tiers].map(([id, { cases, said, came }]) => ({ id, cases, said: said / cases, came: came / cases })),
  };
}
