/** Every row on libvirt's QEMU driver in this process, with a guest that runs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeHandle } from '../../lib/native/conversation.ts';
import type { ObjectHandle } from '../../lib/native/object.ts';
import type { SubscriptionHandle } from '../../lib/native/subscriptions.ts';
import { EmbeddedQemu } from '../../lib/testing/index.ts';
import { capabilitiesCache } from '../support/image.ts';
import { invokeFor, type Scene } from './host.ts';
import { listenToAll } from './listen.ts';
import { endAll, prepareFolder, qemuDomain, qemuScene } from './qemu.ts';
import { dangerous, reach } from './reach.ts';
import { hypervisorTypes } from './types.ts';

let qemu: EmbeddedQemu;
let scene: Scene;
// libvirt 9 registers the embedded driver again each time that it is opened, and has room for some thirty.
let held: ObjectHandle;
let subscriptions: readonly SubscriptionHandle[];

beforeAll(async () => {
  qemu = await EmbeddedQemu.create({ capabilitiesCache });
  prepareFolder(qemu.root);
  scene = qemuScene(qemu.uri, qemu.root);
  held = await invokeFor('virConnectOpen', qemu.uri);
  subscriptions = await listenToAll(held);
});

afterAll(async () => {
  await endAll(held);
  for (const subscription of subscriptions) await subscription.close();
  expect(await closeHandle(held)).toBe(0);
  await qemu.close();
});

test.each(hypervisorTypes)('%s', { timeout: 300_000 }, async (type) => {
  expect(await reach(type, { scene, domain: qemuDomain(scene), except: dangerous, held })).toEqual([]);
});
