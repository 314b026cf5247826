/**
 * Whatever a row is called with ends in a value or in a typed error. What else could happen, a crash, ends this process, and
 * vitest says so.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClosedError, LibvirtError } from '../../lib/core/errors.ts';
import { closeHandle } from '../../lib/native/conversation.ts';
import type { CallName } from '../../lib/native/generated/calls.ts';
import type { ObjectHandle } from '../../lib/native/object.ts';
import { callNames, type Signature, signatureOf } from '../../lib/native/signature.ts';
import { times, tried } from '../faults/tried.ts';
import { describedHostURI } from '../support/described-host.ts';
import { temporaryFolder } from '../support/folder.ts';
import { fc } from '../support/random.ts';
import { argumentsFor, valueFor } from './arguments.ts';
import { type BadObjects, badValue } from './bad-values.ts';
import { Host, invoke, invokeFor, type Scene } from './host.ts';
import { testDomain, testScene } from './test-driver.ts';

/** Would do something to this process, or go and look for a daemon: these are called with nothing that fits. */
const neverRight: ReadonlySet<CallName> = new Set([
  'virDomainLxcEnterCGroup',
  'virDomainLxcEnterNamespace',
  'virConnectOpen',
  'virConnectOpenAuth',
  'virConnectOpenReadOnly',
  'virAdmConnectOpen',
  'virDomainScreenshot', // The same stream for one screenshot after the other: libvirt loses count of the connection.
]);

let folder: string;
let scene: Scene;
let host: Host;
let other: ObjectHandle;
let objects: BadObjects;

beforeAll(async () => {
  folder = temporaryFolder('rows');
  process.chdir(folder); // Some take any text for the name of a file to write.
  scene = testScene(describedHostURI, folder);
});

afterAll(() => process.chdir('/'));

beforeEach(async () => {
  host = await Host.open(scene, testDomain, 'running');
  other = await invokeFor('virConnectOpen', scene.uri);
  const gone = await Host.open(scene, testDomain, 'running');
  const orphan = await gone.object('Domain');
  await gone.close();
  const closed = await host.object('Network');
  await closeHandle(closed);
  const foreign = [
    other,
    await testDomain(other, 'running'),
    await host.object('StoragePool'),
    await host.object('Stream'),
  ];
  objects = { closed, orphan, foreign };
});

afterEach(async () => {
  expect(await host.close()).toBe(0);
  expect(await closeHandle(other)).toBe(0);
});

/** Right arguments where the driver has such objects, to be spoilt one by one. */
async function rightArguments(signature: Signature): Promise<unknown[]> {
  return argumentsFor(signature, host).catch(() =>
    signature.inputs.map((input) =>
      /^object/.test(input.kind) ? objects.closed : valueFor(signature.name, input, scene),
    ),
  );
}

function spoilt(signature: Signature, right: readonly unknown[]): fc.Arbitrary<unknown[]> {
  const { name, inputs } = signature;
  if (neverRight.has(name)) return fc.constantFrom([], [5], ['\0'], [objects.closed, 5], [{}, {}, {}]);
  const bad = inputs.map((input) => badValue(input, objects));
  const some = inputs.map((_, place) =>
    fc.oneof({ arbitrary: bad[place]!, weight: 2 }, { arbitrary: fc.constant(right[place]), weight: 3 }),
  );
  return fc.oneof(
    { arbitrary: fc.tuple(...some).map((values): unknown[] => values), weight: 6 },
    { arbitrary: fc.tuple(...bad).map((values): unknown[] => values), weight: 2 },
    // Too few, and too many.
    fc.nat({ max: inputs.length }).map((count) => right.slice(0, count)),
    fc.array(fc.anything(), { maxLength: 14 }),
  );
}

const isTyped = (error: unknown) =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ClosedError ||
  (error instanceof LibvirtError && error.number > 0);

describe.each(['libvirt', 'qemu', 'lxc', 'admin'] as const)('%s', (library) => {
  const rows = callNames()
    .map(signatureOf)
    .filter((row) => row.library === library);
  const numRuns = times(60, 600);
  let calls = 0;

  afterAll(() => {
    // The results of a failed row are not part of it: the test runner records failures.
    tried(
      'Rows of the C API',
      `arguments good, bad, too few and too many: ${library}`,
      calls,
      'a value or a typed error',
    );
  });

  test.each(rows.map((row) => [row.name, row] as const))('%s', async (name, row) => {
    const right = await rightArguments(row);
    await fc.assert(
      fc.asyncProperty(spoilt(row, right), async (args) => {
        try {
          await invoke(name, ...args);
        } catch (error) {
          if (!isTyped(error)) throw error;
        }
      }),
      { numRuns },
    );
    calls += numRuns;
  });
});
