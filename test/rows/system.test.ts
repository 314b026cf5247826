/** Every row on all drivers of a daemon of root's, isolated from the host; without root, on those of a session. */
import { chmod } from 'node:fs/promises';
import type { TestDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeHandle } from '../../lib/native/conversation.ts';
import type { ObjectHandle } from '../../lib/native/object.ts';
import type { SubscriptionHandle } from '../../lib/native/subscriptions.ts';
import { startSystemDaemon } from '../support/system-daemon.ts';
import { invokeFor, type Scene } from './host.ts';
import { listenToAll } from './listen.ts';
import { endAll, prepareFolder, qemuDomain, qemuScene } from './qemu.ts';
import { dangerous, reach } from './reach.ts';
import { hypervisorTypes } from './types.ts';

let daemon: TestDaemon;
let scene: Scene;
let held: ObjectHandle;
let subscriptions: readonly SubscriptionHandle[];

beforeAll(async () => {
  const started = await startSystemDaemon();
  daemon = started.daemon;
  await chmod(daemon.folder, 0o755);
  prepareFolder(daemon.folder);
  scene = qemuScene(started.uri, daemon.folder);
  held = await invokeFor('virConnectOpen', scene.uri);
  subscriptions = await listenToAll(held);
});

afterAll(async () => {
  await endAll(held);
  for (const subscription of subscriptions) await subscription.close();
  expect(await closeHandle(held)).toBe(0);
  await daemon.close();
});

test.each(hypervisorTypes)('%s', { timeout: 300_000 }, async (type) => {
  expect(await reach(type, { scene, domain: qemuDomain(scene), except: dangerous })).toEqual([]);
});
