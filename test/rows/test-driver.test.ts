/** Every row on libvirt's test driver, in this process and through a daemon. Each call has a host of its own. */
import { chmod } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../lib/core/call.ts';
import { closeHandle } from '../../lib/native/conversation.ts';
import { callNames, signatureOf } from '../../lib/native/signature.ts';
import { PrivateDaemon } from '../../lib/testing/index.ts';
import { describedHostURI, describedHostURIThrough } from '../support/described-host.ts';
import { temporaryFolder } from '../support/folder.ts';
import { valueFor } from './arguments.ts';
import { invoke, invokeFor } from './host.ts';
import { listenToAll } from './listen.ts';
import { reach } from './reach.ts';
import { testDomain, testScene } from './test-driver.ts';
import { hypervisorTypes } from './types.ts';

let daemon: PrivateDaemon;
let folder: string;

beforeAll(async () => {
  folder = temporaryFolder('rows');
  await chmod(folder, 0o777); // The daemon is another user.
  daemon = await PrivateDaemon.start();
});

afterAll(() => daemon.close());

describe('in this process', () => {
  test.each(hypervisorTypes)('%s', async (type) => {
    expect(await reach(type, { scene: testScene(describedHostURI, folder), domain: testDomain })).toEqual([]);
  });
});

describe('through a daemon', () => {
  test.each(hypervisorTypes)('%s', async (type) => {
    const scene = testScene(await describedHostURIThrough(daemon), folder);
    expect(await reach(type, { scene, domain: testDomain })).toEqual([]);
  });
});

test('every event can be registered for, or is refused with an error', async () => {
  const connection = await invokeFor('virConnectOpen', describedHostURI);
  const subscriptions = await listenToAll(connection);
  for (const subscription of subscriptions) await subscription.close();
  expect(subscriptions.length).toBeGreaterThan(20);
  expect(await closeHandle(connection)).toBe(0);
});

test('a function that this libvirt lacks says so, and which version has it', async () => {
  const version = Number(await call('virGetVersion'));
  const newer = callNames()
    .map(signatureOf)
    .filter(({ since, library }) => since > version && library === 'libvirt');
  const connection = await invokeFor('virConnectOpen', describedHostURI);
  const domain = await testDomain(connection, 'running');
  const tried = newer.filter(({ inputs: [first] }) => first?.detail === 'Domain');
  for (const { name, since, inputs } of tried) {
    const values = inputs.slice(1).map((input) => valueFor(name, input, testScene('', folder)));
    const text = [Math.floor(since / 1e6), Math.floor(since / 1000) % 1000, since % 1000].join('.');
    await expect(invoke(name, domain, ...values), name).rejects.toMatchObject({
      code: 'VIR_ERR_NO_SUPPORT',
      api: name,
      message: expect.stringMatching(`${name} .*libvirt ${text}`),
    });
  }
  expect(await closeHandle(connection)).toBe(0);
});
