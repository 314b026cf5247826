/** One life cycle for everything that is closed, whatever it is: ARCHITECTURE.md has the contract. */
import { join } from 'node:path';
import { type Connection, connect, keepConnected, watchDomains } from 'libvirt-native';
import { EmbeddedQemu, FaultProxy, PrivateDaemon } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { connectAdminOf } from '../support/admin.ts';
import { privateDaemon } from '../support/daemon-host.ts';
import { removeWhatTestsLeaveOn } from '../support/leftover-objects.ts';
import { uniqueName } from '../support/names.ts';
import { verifies } from '../support/verifies.ts';
import { sriovHost } from '../unit/sriov.ts';

interface Closeable extends AsyncDisposable {
  close(): Promise<unknown>;
  readonly closed: boolean;
}

/** A resource that is open. */
interface Opened {
  readonly resource: Closeable;
  /** What it belongs to: closing that ends it. */
  readonly parent?: Closeable;
  /** An operation that cannot succeed once the resource was closed. */
  use?(): Promise<unknown>;
  /** An operation that is pending as long as the daemon does not answer, and what it is to end with. */
  pending?(): Promise<unknown>;
  readonly outcome?: object;
}

const closedError = { name: 'ClosedError', code: 'ERR_LIBVIRT_CLOSED' };

/** What close() resolves with: of objects of libvirt, the number of references that it still counts. */
const expectReleased = (result: unknown) => expect([0, undefined]).toContain(result);

const own = privateDaemon();
const sriov = sriovHost();
const port = async () => (await sriov.connection.pci.physicalFunctions())[0]!;
const connectHere = () => connect(own.daemon.uri(), { keepAlive: false });

/** Each kind of resource, and how one is opened. */
const kinds: Readonly<Record<string, () => Promise<Opened>>> = {
  'a connection': async () => {
    const connection = await connectHere();
    return {
      resource: connection,
      use: () => connection.getHostname(),
      pending: () => connection.getHostname(),
      outcome: { value: expect.any(String) },
    };
  },
  'an object of a connection': async () => {
    const parent = await connectHere();
    const resource = await parent.lookupDomainByName('test');
    return {
      resource,
      parent,
      use: () => resource.getInfo(),
      pending: () => resource.getInfo(),
      outcome: { value: { state: 'running' } },
    };
  },
  'an administration connection': async () => {
    const resource = await connectAdminOf(own.daemon);
    return {
      resource,
      use: () => resource.listServers(),
      pending: () => resource.listServers(),
      outcome: { value: [expect.anything(), expect.anything()] },
    };
  },
  'an object of an administration connection': async () => {
    const parent = await connectAdminOf(own.daemon);
    const [resource] = await parent.listServers();
    return { resource: resource!, parent, use: () => resource!.listClients() };
  },
  'a subscription': async () => {
    const parent = await connectHere();
    return { resource: await parent.on('domain-lifecycle', () => {}), parent };
  },
  'an event stream': async () => {
    const parent = await connectHere();
    const resource = parent.events('domain-lifecycle');
    await resource.ready;
    return { resource, parent, pending: () => resource.next(), outcome: { value: { done: true, value: undefined } } };
  },
  'an event stream that libvirt has not registered': async () => {
    const parent = await connectHere();
    const resource = parent.events('domain-lifecycle');
    return { resource, parent, pending: () => resource.ready, outcome: { reason: closedError } };
  },
  'a reconnecting connection': async () => {
    const resource = await keepConnected(own.daemon.uri(), { keepAlive: false });
    return { resource, use: () => resource.get() };
  },
  'what is done with each connection': async () => {
    const parent = await keepConnected(own.daemon.uri(), { keepAlive: false });
    return { resource: await parent.onConnect(async () => {}), parent };
  },
  'a subscription over all connections': async () => {
    const parent = await keepConnected(own.daemon.uri(), { keepAlive: false });
    return { resource: await parent.on('domain-lifecycle', () => {}), parent };
  },
  'a stream of the changes of a connection': async () => {
    const parent = await keepConnected(own.daemon.uri(), { keepAlive: false });
    const resource = parent.changes();
    return { resource, parent, pending: () => resource.next(), outcome: { value: { done: true, value: undefined } } };
  },
  'a watch of domains': async () => {
    const parent = await keepConnected(own.daemon.uri(), { keepAlive: false });
    const resource = watchDomains(parent);
    await resource.next();
    return { resource, parent, pending: () => resource.next(), outcome: { value: { done: true, value: undefined } } };
  },
  'a watch of domains that does not listen yet': async () => {
    const parent = await keepConnected(own.daemon.uri(), { keepAlive: false });
    const resource = watchDomains(parent);
    return { resource, parent, pending: () => resource.ready, outcome: { reason: closedError } };
  },
  'a claim of a virtual function': async () => ({ resource: await (await port()).claim() }),
  'claims of several virtual functions': async () => ({ resource: await sriov.connection.pci.claim({ count: 2 }) }),
  'a lease of PCI functions': async () => ({ resource: await sriov.connection.pci.detachFromHost([]) }),
  'a private daemon': async () => {
    const resource = await PrivateDaemon.start();
    return { resource, use: () => resource.start() };
  },
  'a fault proxy': async () => {
    const resource = await FaultProxy.start(own.daemon);
    return { resource, use: () => resource.accept() };
  },
  'an embedded driver': async () => ({ resource: await EmbeddedQemu.create() }),
};

describe.each(Object.entries(kinds))('%s', (_, open) => {
  test('is closed by the first close(), and each one returns the same promise', async () => {
    const { resource, parent, use } = await open();
    expect(resource.closed).toBe(false);
    const closing = resource.close();
    expect(closing).toBeInstanceOf(Promise);
    expect(resource.close()).toBe(closing);
    expect(resource.closed).toBe(true);
    await expect(use?.() ?? Promise.reject(closedError)).rejects.toMatchObject(closedError);
    const result = await closing;
    expect(resource.close()).toBe(closing);
    expectReleased(result);
    await expect(use?.() ?? Promise.reject(closedError)).rejects.toMatchObject(closedError);
    expectReleased(await parent?.close());
  });

  test('ends with what it belongs to', async () => {
    const { resource, parent, use } = await open();
    const owner = parent ?? resource;
    const closing = owner.close();
    expect(resource.closed).toBe(true);
    await expect(use?.() ?? Promise.reject(closedError)).rejects.toMatchObject(closedError);
    expectReleased(await closing);
    expectReleased(await resource.close());
    await expect(use?.() ?? Promise.reject(closedError)).rejects.toMatchObject(closedError);
  });

  test('is closed while an operation is pending', async () => {
    const { resource, parent, pending, outcome } = await open();
    own.daemon.freeze();
    try {
      const ends = Promise.allSettled([pending?.(), resource.close()]);
      own.daemon.thaw();
      const [operation, closing] = await ends;
      expect(closing).toMatchObject({ status: 'fulfilled' });
      if (outcome) expect(operation).toMatchObject(outcome);
    } finally {
      own.daemon.thaw();
    }
    expectReleased(await (parent ?? resource).close());
  });

  test('is closed at the end of its block', async () => {
    const { resource, parent } = await open();
    {
      await using _resource = resource;
      expect(resource.closed).toBe(false);
    }
    expect(resource.closed).toBe(true);
    expectReleased(await (parent ?? resource).close());
  });
});

describe('a connection that is being closed', () => {
  async function waiting(): Promise<{ connection: Connection; closing: Promise<unknown>; call: Promise<unknown> }> {
    const connection = await connectHere();
    own.daemon.freeze();
    const call = connection.getHostname();
    return { connection, closing: connection.close(), call };
  }

  test('accepts no call, subscription or stream', async () => {
    const { connection, closing, call } = await waiting();
    const refused = [
      connection.getHostname(),
      connection.on('domain-lifecycle', () => {}),
      connection.listAllDomains(),
    ];
    const stream = connection.events('domain-lifecycle');
    for (const one of [...refused, stream.ready]) await expect(one).rejects.toMatchObject(closedError);
    own.daemon.thaw();
    expect(await closing).toBe(0);
    expect(await call).toEqual(expect.any(String));
  });
});

describe('a connection with a queue that is being closed', () => {
  test('ends its calls, and still dequeues those that are aborted', async () => {
    const connection = await connect(own.daemon.uri(), { keepAlive: false, concurrency: 1 });
    own.daemon.freeze();
    const abort = new AbortController();
    const calls = [connection.getHostname(), connection.getType(), connection.getURI({ signal: abort.signal })];
    const ends = Promise.allSettled([...calls, connection.close()]);
    abort.abort();
    await expect(calls[2]).rejects.toBe(abort.signal.reason);
    own.daemon.thaw();
    expect(await ends).toMatchObject([
      { value: expect.any(String) },
      { value: 'TEST' },
      { reason: abort.signal.reason },
      { value: 0 },
    ]);
  });
});

describe('a connection that is lost', () => {
  const lost = { name: 'DisconnectedError', code: 'ERR_LIBVIRT_DISCONNECTED', reason: 'eof' };

  test('is open until it is closed, and nothing that belongs to it is', async () => {
    await using killed = await PrivateDaemon.start();
    const connection = await connect(killed.uri());
    const stream = connection.events('domain-lifecycle');
    const subscription = await connection.on('domain-reboot', () => {});
    await stream.ready;
    const failing = expect(stream.next()).rejects.toMatchObject(lost);
    await killed.kill();
    await failing;
    expect([stream.closed, subscription.closed, connection.closed]).toEqual([true, true, false]);
    await expect(connection.on('domain-reboot', () => {})).rejects.toMatchObject(lost);
    await expect(connection.events('domain-reboot').next()).rejects.toMatchObject(lost);
    expect(await connection.close()).toBe(0);
    await expect(connection.on('domain-reboot', () => {})).rejects.toMatchObject(closedError);
  });
});

describe('a claim and a lease', () => {
  test(
    'are of the host: they stay open when the connection is closed, which cannot close them any more',
    verifies({ 'FunctionClaim.close': 'refusal', 'PciLease.close': 'refusal', 'PciLease.closed': 'value' }),
    async () => {
      const held = [await (await port()).claim(), await sriov.connection.pci.detachFromHost([])];
      expect(await sriov.connection.close()).toBe(0);
      for (const one of held) {
        await expect(one.close()).rejects.toMatchObject(closedError);
        expect(one.closed).toBe(false);
      }
    },
  );
});

describe('changes() of a reconnecting connection', () => {
  test('end at once when that was closed', async () => {
    const host = await keepConnected(own.daemon.uri(), { keepAlive: false });
    await host.close();
    await expect(host.changes().next()).rejects.toMatchObject(closedError);
  });
});

describe('a stream', () => {
  removeWhatTestsLeaveOn(own, 'qemu:///session');

  test('fails with the reason when its connection is closed, and is released first', async () => {
    const connection = await connect(own.daemon.uri('qemu:///session'));
    const path = join(own.daemon.folder, uniqueName('volumes'));
    const pool = await connection.createStoragePool(
      `<pool type='dir'><name>volumes</name><target><path>${path}</path></target></pool>`,
      { withBuild: true },
    );
    const volume = await pool.createVolume('<volume><name>one</name><capacity>4194304</capacity></volume>');
    const download = await volume.download();
    const upload = await volume.upload();
    const failed = [download, upload].map((stream) => new Promise((resolve) => stream.once('error', resolve)));
    expect(await connection.close()).toBe(0);
    for (const error of await Promise.all(failed)) expect(error).toMatchObject(closedError);
    await expect(volume.download()).rejects.toMatchObject(closedError);
  });
});
