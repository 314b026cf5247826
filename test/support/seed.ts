/** Once before all tests: the seed of what they do at random (test/support/random.ts). */
const { HARD, LONG, SEED } = process.env;

export default function chooseSeed(): void {
  if (SEED !== undefined || !(HARD === '1' || LONG)) return;
  process.env['SEED'] = `${Date.now() % 2 ** 31}`;
  console.log(`SEED=${process.env['SEED']} repeats what this run does at random`);
}
