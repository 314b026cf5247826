// Uses the addon itself in every wrong way: each must throw, refuse or do nothing. Prints 'done' at the end.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const root = dirname(createRequire(import.meta.url).resolve('libvirt-native/package.json'));
const loaded = { exports: {} };
process.dlopen(loaded, process.env['LIBVIRT_NATIVE_ADDON'] ?? `${root}/build/Release/libvirt_native.node`);
const addon = loaded.exports;

const names = Object.keys(addon).filter((name) => typeof addon[name] === 'function');
const odd = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  0.5,
  1,
  2 ** 31,
  2 ** 53,
  1e300,
  1n,
  'text',
  true,
  Symbol('odd'),
  {},
  [],
  () => {},
  new Uint8Array(8),
  new ArrayBuffer(0),
  new ArrayBuffer(7),
];
const pairs = odd.flatMap((one) => odd.map((other) => [one, other]));

// Before attach(): all but two need a conversation.
assert.equal(addon.libraryPath(), '');
for (const name of names.filter((name) => name !== 'libraryPath'))
  for (const args of pairs) assert.throws(() => addon[name](...args), { code: 'ERR_LIBVIRT_ADDON' }, name);

const messages = [];
let request = new ArrayBuffer(1 << 16);
const response = new ArrayBuffer(1 << 10);
addon.attach(
  (words, large) => messages.push(new Float64Array((large ?? response).slice(0, words * 8))),
  request,
  response,
);
assert.throws(() => addon.attach(() => {}, request, response), { code: 'ERR_LIBVIRT_ADDON' });
assert.throws(() => addon.setRequestBuffer(new Uint8Array(8)), { code: 'ERR_LIBVIRT_ADDON' });

// With nothing open: no number is a handle, and the words in the buffer are no request.
for (const name of ['submit', 'close', 'release', 'cancel', 'answer', 'setReferenced', 'setLimit', 'stats'])
  for (const args of pairs) addon[name](...args);
addon.setReferenced(false);

const answer = async () => {
  while (messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  return messages.shift();
};
const row = async (words) => {
  const view = new Float64Array(request);
  view.set(words);
  const refused = addon.submit(words.length);
  return refused === 0 ? answer() : refused;
};

// A connection by hand: virConnectOpen('test:///default'), found by its row's answer.
const uri = (text) => {
  const words = new Float64Array(Math.ceil((text.length + 1) / 8));
  new Uint8Array(words.buffer).set(Buffer.from(text));
  return [text.length, ...words];
};
const open = Number(process.argv[2]);
const [kind, , outcome, , connection] = await row([open, 0, 0, 0, ...uri('test:///default')]);
assert.deepEqual([kind, outcome], [0, 0]);
assert.ok(connection > 0);

// A text that does not end with a NUL is refused: C would read on behind it.
const [length, ...bytes] = uri('test:///default');
assert.equal((await row([open, 0, 0, 0, length - 1, ...bytes]))[2], 5);

// Events of what is no connection, and of what does not belong to it.
const other = (await row([open, 0, 0, 0, ...uri('test:///default')]))[4];
for (const objects of [[], [0], [connection, other], [connection, 0, 0]])
  assert.equal(await row([-1, 0, 0, objects.length, ...objects, 0, 1, 0, -1, 0]), 2);

// Random words for every row, with the connection as the first object and without any.
let state = 1;
const random = () => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return state / 2 ** 32;
};
const values = [0, 1, -1, 2, 7, 16, 2 ** 26, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300, Number.NaN, Number.NEGATIVE_INFINITY];
const skipped = new Set(process.argv.slice(3).map(Number));
const rows = 460;
for (let time = 0; time < 15; time++) {
  for (let index = -2; index < rows; index++) {
    if (skipped.has(index)) continue;
    const objects = random() < 0.8 ? [connection] : [];
    const words = Array.from({ length: Math.floor(random() * 12) }, () => values[Math.floor(random() * values.length)]);
    await row([index, 0, Math.floor(random() * 4), objects.length, ...objects, ...words]);
  }
}

// Memory that another thread has taken.
structuredClone(request, { transfer: [request] });
assert.equal(addon.submit(5), 3);
addon.answer(1, 5);
request = new ArrayBuffer(1 << 16);
addon.setRequestBuffer(request);
structuredClone(response, { transfer: [response] });
for (const handle of [connection, other]) assert.equal(addon.close(handle, 0), true);
console.log('done');
