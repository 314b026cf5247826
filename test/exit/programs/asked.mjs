// Connects where credentials are requested, and answers in all ways that a callback may: test/exit/auth.test.ts
import { setTimeout as delay } from 'node:timers/promises';
import { connect, getLibraryStats } from 'libvirt-native';
import { serve } from '../../support/serve.mjs';

/** Each returns what `auth` returns. */
const answers = {
  buffer: (asked) => asked.map(() => Buffer.from('secret')),
  number: (asked) => asked.map(() => 5),
  object: (asked) => asked.map(() => ({ toString: () => 'secret' })),
  nul: (asked) => asked.map(() => `se\0cret${'x'.repeat(4096)}`),
  leadingNul: (asked) => asked.map(() => `\0${'x'.repeat(4096)}`),
  surrogate: (asked) => asked.map(() => 'se\ud800cret'),
  text: () => 'secret',
  nothing: () => undefined,
  null: () => null,
  tooMany: (asked) => [...asked, ...asked].map(() => 'secret'),
  tooFew: () => [],
  empty: (asked) => asked.map(() => ''),
  long: (asked) => asked.map(() => 'x'.repeat(1 << 20)),
  wrong: (asked) => asked.map(() => 'secret'),
  throws() {
    throw new RangeError('no keyring');
  },
  throwsNothing() {
    throw undefined;
  },
  rejects: () => Promise.reject(new RangeError('no keyring')),
  getter: () => [
    new Proxy([], {
      get() {
        throw new RangeError('of a getter');
      },
    }),
  ],
  thenable: {
    // biome-ignore lint/suspicious/noThenProperty: that is what is tried.
    then(_, reject) {
      reject(new RangeError('of a thenable'));
    },
  },
};

const outcomeOf = (promise) =>
  promise.then(
    (connection) => connection.close().then(() => 'connected'),
    (error) => (error === undefined ? 'undefined' : `${error.name}: ${error.code ?? error.message}`),
  );

serve({
  ways: () => Object.keys(answers),
  answer: (way, uri) =>
    outcomeOf(connect(uri, { auth: (asked) => (way === 'thenable' ? answers.thenable : answers[way](asked)) })),
  /** Aborts while `auth` is waited for, or while its answer is on its way; then answers all the same. */
  async abort(uri, late) {
    const stop = new AbortController();
    let answer;
    const auth = (asked) => {
      const answered = new Promise((resolve) => {
        answer = () => resolve(asked.map(() => 'secret'));
      });
      setImmediate(() => stop.abort(new Error('enough')));
      return answered;
    };
    const outcome = await outcomeOf(connect(uri, { auth, signal: stop.signal }));
    if (late) answer();
    await delay(1);
    return outcome;
  },
  handles: () => getLibraryStats().handles,
  /** Ends if nothing keeps the process: the channel to the test does not. */
  leave: () => {
    setImmediate(() => process.disconnect());
  },
});
