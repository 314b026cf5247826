/** What tests make at random is the same in every run, so that none fails by chance; the long runs try something else each time. */
const { HARD, SEED } = process.env;

/** For fast-check, which prints the seed of a failure: SEED repeats it. */
export const seeded = {
  seed: SEED ? Number(SEED) : HARD ? Date.now() % 2 ** 31 : 20_260_101,
};
