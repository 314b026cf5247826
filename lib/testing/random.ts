/** Random numbers that are the same in every run. */

/** A linear congruential generator: numbers from 0 to below 1 that depend on the seed alone. Not for secrets. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
