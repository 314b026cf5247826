/** Releases handles that are dropped without close(). */
import { addon } from './addon.ts';

/**
 * The handles of one answer. The garbage collector watches one object for a thousand handles: they are released when the last of them has
 * been collected.
 */
export class HandleBatch {
  readonly #numbers: number[] = [];

  constructor() {
    collected.register(this, this.#numbers);
  }

  add(id: number): this {
    this.#numbers.push(id);
    return this;
  }
}

// The addon frees the objects on a worker, later. It ignores numbers of handles that were closed.
const collected = new FinalizationRegistry<readonly number[]>((numbers) => {
  for (const id of numbers) addon.release(id);
});
