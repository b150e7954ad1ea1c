/** A source of whole numbers below a bound that gives the same ones for the same seed. */
export type Dice = (below: number) => number;

/** Dice by the mulberry32 generator. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of the values. */
export function oneOf<T>(values: readonly T[], roll: Dice): T {
  const value = values[roll(values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}
