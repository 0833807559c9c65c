/** Chance that a seed decides: the same seed gives the same table on any machine. */
export interface Random {
  /** A share from 0 to below 1. */
  share(): number;
  /** A whole number, both ends in. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Chance by the generator mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    int,
    chance: (wanted) => share() < wanted,
    pick(list) {
      const [one] = list.slice(int(0, list.length - 1));
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
    shuffled(list) {
      return list
        .map((one) => ({ one, at: share() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
    },
  };
}
