/** Every row of the admin library on a daemon of one's own. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeHandle } from '../../lib/native/conversation.ts';
import type { ObjectType } from '../../lib/native/generated/protocol.ts';
import type { ObjectHandle } from '../../lib/native/object.ts';
import type { Signature } from '../../lib/native/signature.ts';
import { IsolatedDaemon } from '../../lib/testing/index.ts';
import { valueFor } from './arguments.ts';
import { firstOf, invoke, invokeFor, type Scene } from './host.ts';
import { outcomeOf, rowsOf } from './reach.ts';
import { testScene } from './test-driver.ts';
import { adminTypes } from './types.ts';

// An unprivileged daemon's administration serves its own user only, not root.
describe.runIf(process.getuid?.() === 0)('the administration', () => {
  let daemon: IsolatedDaemon;
  let scene: Scene;

  beforeAll(async () => {
    daemon = await IsolatedDaemon.start();
    scene = testScene(`libvirtd+unix:///system?socket=${daemon.folder}/run/libvirt/libvirt-admin-sock`, daemon.folder);
  });

  afterAll(() => daemon.close());

  // One of the rows ends the daemon, where libvirt has it.
  beforeEach(async () => {
    if (await open().then(closeHandle, () => true)) {
      await daemon.kill();
      await daemon.start();
    }
  });

  const open = () =>
    firstOf(
      ...[0, 100, 200, 400, 800].map((wait) => async () => {
        await delay(wait);
        return invokeFor('virAdmConnectOpen', scene.uri);
      }),
    );

  async function objectOf(type: string, connection: ObjectHandle): Promise<ObjectHandle> {
    if (type === 'AdmConnect') return connection;
    const server = await invokeFor('virAdmConnectLookupServer', connection, 'admin');
    if (type === 'AdmServer') return server;
    const clients = (await invoke('virAdmServerListClients', server)) as ObjectHandle[];
    return clients[0]!;
  }

  async function attempt({ name, inputs }: Signature): Promise<string | undefined> {
    const connection = await open();
    const args: unknown[] = [];
    for (const input of inputs)
      args.push(input.kind === 'object' ? await objectOf(input.detail, connection) : valueFor(name, input, scene));
    const { problem } = await outcomeOf(invoke(name, ...args), name);
    const references = await closeHandle(connection);
    if (problem) return problem;
    return references === 0 ? undefined : `${references} references are left`;
  }

  const rows = adminTypes.flatMap((type) => rowsOf(type as ObjectType));

  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    expect(await attempt(row)).toBeUndefined();
  });
});
