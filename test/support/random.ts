/**
 * The only source of chance in tests: the same in every run, so that none fails by chance, and another one in each long run, which
 * prints it. test/checks/random.test.ts looks for others.
 */
import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { randomWords } from '../../lib/testing/random.ts';

/** The variable that holds the seed, which test/support/seed.ts sets before all tests; programs that tests start inherit it. */
export const seed = Number(process.env['SEED'] ?? 20_260_101);

// All properties and samples that are given no seed of their own.
fc.configureGlobal({ seed });

export { fc };

/** A source of random numbers that gives the same again for the same seed. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomWords(seed + 1);
  }

  /** An integer from 0 to below `limit`. */
  below(limit: number): number {
    return this.#next() % limit;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
    }
    return shuffled;
  }

  bytes(length: number): Buffer {
    const key = Buffer.alloc(16);
    key.writeUInt32LE(this.below(2 ** 32));
    return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
  }
}
