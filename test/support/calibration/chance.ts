/** Seeded random numbers. */
export interface Chance {
  /** From 0 up to 1. */
  uniform(): number;
  normal(): number;
  /** Of this shape and scale 1; shape 1 or more. */
  gamma(shape: number): number;
  poisson(mean: number): number;
}

/** Source: mulberry32 by Tommy Ettinger, public domain; gamma by Marsaglia & Tsang 2000. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    gamma(shape) {
      const d = shape - 1 / 3;
      for (;;) {
        const x = normal();
        const v = (1 + x / Math.sqrt(9 * d)) ** 3;
        if (v > 0 && Math.log(1 - uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
      }
    },
    poisson(mean) {
      let n = 0;
      for (let product = uniform(), least = Math.exp(-mean); product > least; product *= uniform()) n++;
      return n;
    },
  };
}
