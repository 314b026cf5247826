/**
 * npm run test:interrupted: fails each test in the middle, and has it run again: what a failed attempt leaves behind must not fail the next.
 * The first attempt counts the assertions, and the second one fails at half of them; that the third one passes is the outcome.
 */
import { afterEach, beforeEach, chai } from 'vitest';

/** The assertions of the present attempt. */
let count = 0;
/** The number of the one that fails. */
let failing = Number.POSITIVE_INFINITY;
const counts = new Map<string, number>();

const assertion = chai.Assertion.prototype as { assert: (...args: unknown[]) => void };
const { assert } = assertion;
assertion.assert = function interrupted(this: unknown, ...args: unknown[]) {
  if (++count === failing) throw new Error('interrupted');
  assert.apply(this, args);
};

beforeEach(({ task }) => {
  const attempt = task.result?.retryCount ?? 0;
  count = 0;
  failing = attempt === 1 ? Math.ceil((counts.get(task.id) ?? 0) / 2) : Number.POSITIVE_INFINITY;
});

// Of setup files, this is the last hook after a test: what it has made is removed by then.
afterEach(({ task }) => {
  const attempt = task.result?.retryCount ?? 0;
  if (attempt === 0) counts.set(task.id, count);
  if (attempt < 2) throw new Error(`attempt ${attempt + 1} is over`);
});
