/** Each fault of the proxy, as a client of a real daemon sees it. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type Connection, type ConnectOptions, connect, LibvirtError } from 'libvirt-native';
import { FaultProxy, type FaultProxyOptions, type ProxyDirection, type RpcHeader } from 'libvirt-native/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';

const own = privateDaemon();

const quick: ConnectOptions = { keepAlive: { interval: 1, count: 2 } };
const timedOut = { name: 'TimeoutError' };

let proxy: FaultProxy;
afterEach(() => proxy.close());

async function start(options: FaultProxyOptions = {}, connection: ConnectOptions = {}): Promise<Connection> {
  proxy = await FaultProxy.start(own.daemon, options);
  return connect(proxy.uri(), connection);
}

/** How long something takes, in milliseconds. */
async function timed(what: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await what();
  return performance.now() - begun;
}

/** Calls whose requests the daemon has got and whose answers are held back. */
async function callsInFlight(connection: Connection, count: number): Promise<Promise<unknown>[]> {
  proxy.stall({ direction: 'to-client' });
  const before = proxy.counters.toDaemon.messages;
  const calls = Array.from({ length: count }, () => connection.getHostname().catch((error: unknown) => error));
  await expect.poll(() => proxy.counters.toDaemon.messages).toBeGreaterThan(before);
  return calls;
}

describe('without a fault', () => {
  test(
    'passes everything on, and counts it',
    verifies({ 'FaultProxy.start': 'method', 'FaultProxy.uri': 'method', 'FaultProxy.counters': 'method' }),
    async () => {
      const connection = await start();
      expect(await connection.getHostname()).not.toBe('');
      const { connections, toDaemon, toClient } = proxy.counters;
      expect(connections).toEqual({ accepted: 1, open: 1 });
      expect(toDaemon.messages).toBeGreaterThan(3);
      expect(toDaemon.bytes).toBeGreaterThanOrEqual(28 * toDaemon.messages);
      expect(toClient).toMatchObject({ dropped: 0, corrupted: 0 });
      expect(await connection.close()).toBe(0);
      await expect.poll(() => proxy.counters.connections).toEqual({ accepted: 1, open: 0 });
    },
  );

  test('passes on what is large, also where it is read slowly', async () => {
    proxy = await FaultProxy.start(own.daemon);
    await using connection = await connect(proxy.uri('qemu:///session'));
    const path = join(own.daemon.folder, 'large');
    const pool = await connection.createStoragePool(
      `<pool type='dir'><name>large</name><target><path>${path}</path></target></pool>`,
      { withBuild: true },
    );
    const volume = await pool.createVolume('<volume><name>one</name><capacity>8388608</capacity></volume>');
    const data = Buffer.alloc(8 << 20, 'one of many ');
    const upload = await volume.upload();
    upload.end(data);
    await once(upload, 'close');
    const chunks: Buffer[] = [];
    for await (const chunk of await volume.download()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(data)).toBe(true);
    expect(proxy.counters.toClient.bytes).toBeGreaterThan(8 << 20);
    await volume.delete();
    await pool.destroy();
  });

  test('takes the bytes that come with descriptors as part of their message', async () => {
    await using echo = await echoServer();
    const seen: string[] = [];
    proxy = await FaultProxy.start(echo.path, {
      onMessage: (direction, { type, serial }) => void (direction === 'to-daemon' && seen.push(`${type} ${serial}`)),
    });
    const client = createConnection(proxy.socket);
    const withTwo = message(1);
    withTwo.writeUInt32BE(4, 4 * 4); // call-with-fds
    withTwo.writeUInt32BE(2, 4 * 7); // two descriptors
    const messages = Buffer.concat([withTwo, Buffer.alloc(2), message(2)]);
    expect(await exchange(client, messages)).toEqual(messages);
    expect(seen).toEqual(['call-with-fds 1', 'call 2']);
    client.destroy();
  });

  test('reports each message with its header and payload', async () => {
    const seen: [ProxyDirection, RpcHeader, Buffer][] = [];
    const connection = await start({ onMessage: (...message) => seen.push(message) });
    const domain = await connection.lookupDomainByName('test');
    const before = seen.length;
    await domain.setMemory(1_000_000);
    const [call, reply] = seen.slice(before).filter(([, { programName }]) => programName === 'remote');
    const [to, header, payload] = call!;
    expect(to).toBe('to-daemon');
    expect(header).toMatchObject({ program: 0x20008086, version: 1, type: 'call', status: 'ok' });
    expect(payload).toHaveLength(header.length - 28);
    // The domain: the length of its name, the name, the UUID and the id; then the memory.
    expect(payload.subarray(4, 8).toString()).toBe('test');
    expect(payload.readBigUInt64BE(28)).toBe(1_000_000n);
    const { procedure, serial } = header;
    expect(reply![0]).toBe('to-client');
    expect(reply![1]).toMatchObject({ programName: 'remote', type: 'reply', status: 'ok', procedure, serial });
    await expect(connection.lookupDomainByName('nowhere')).rejects.toThrow(LibvirtError);
    expect(seen.at(-1)!.slice(0, 2)).toMatchObject(['to-client', { type: 'reply', status: 'error' }]);
    await using _listener = await connection.on('domain-lifecycle', () => {});
    await domain.suspend();
    const events = () => seen.filter(([, { type, programName }]) => type === 'message' && programName === 'remote');
    await expect.poll(() => events().map(([to]) => to)).toEqual(['to-client']);
    await domain.resume();
    await connection.close();
  });

  test(
    'listens on TCP, too, where that is wanted',
    verifies({ 'FaultProxy.tcpURI': ['method', 'refusal'], 'FaultProxy.port': 'value' }),
    async () => {
      const connection = await start({ tcp: true });
      await using byPort = await connect(proxy.tcpURI());
      expect(await byPort.getHostname()).toBe(await connection.getHostname());
      expect(proxy.tcpURI('qemu:///session')).toBe(`qemu+tcp://127.0.0.1:${proxy.port}/session`);
      expect(proxy.counters.connections).toEqual({ accepted: 2, open: 2 });
      await connection.close();
      await using alone = await FaultProxy.start(own.daemon.socket);
      expect(alone.port).toBeUndefined();
      expect(() => alone.tcpURI()).toThrow('the proxy does not listen on TCP: start it with { tcp: true }');
    },
  );
});

describe('the transport', () => {
  test('delays messages by its latency, in each direction', verifies({ 'FaultProxy.shape': 'method' }), async () => {
    const connection = await start();
    proxy.shape({ latency: 150 });
    expect(await timed(() => connection.getHostname())).toBeGreaterThanOrEqual(299);
    proxy.shape({ latency: 150, toDaemon: { latency: 0 } });
    expect(await timed(() => connection.getHostname())).toBeGreaterThanOrEqual(149);
    proxy.shape();
    expect(await connection.close()).toBe(0);
  });

  test('adds a jitter that depends on the seed, and keeps the order', async () => {
    await using echo = await echoServer();
    // The first number of this seed is 0.627…
    proxy = await FaultProxy.start(echo.path, { seed: 1, toDaemon: { jitter: 1000 } });
    const client = createConnection(proxy.socket);
    expect(await timed(() => exchange(client, message(0)))).toBeGreaterThanOrEqual(627);
    proxy.shape({ toDaemon: { jitter: 40 } });
    const messages = Buffer.concat(Array.from({ length: 20 }, (_, index) => message(index)));
    expect(await exchange(client, messages)).toEqual(messages);
    client.destroy();
  });

  test('passes no more bytes on than its bandwidth allows', async () => {
    const connection = await start();
    proxy.shape({ toClient: { bandwidth: 2000 } });
    const before = proxy.counters.toClient.bytes;
    const taken = await timed(() => connection.getCapabilities());
    const bytes = proxy.counters.toClient.bytes - before;
    expect(bytes).toBeGreaterThan(1000);
    expect(taken).toBeGreaterThanOrEqual((bytes / 2000) * 1000 - 1);
    proxy.shape();
    expect(await connection.close()).toBe(0);
  });

  test('divides messages into segments', async () => {
    const connection = await start({ segmentSize: 1 });
    expect((await connection.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
    expect(await connection.close()).toBe(0);
  });
});

describe('a stalled proxy', () => {
  test('is given up by the keep-alive of its client', { timeout: 30_000 }, async () => {
    const connection = await start({}, quick);
    proxy.stall();
    const error = await connection.getHostname().catch((error: unknown) => error);
    expect(error).toSatisfy(LibvirtError.isDisconnected);
    expect(await connection.disconnected).toBe('keepalive');
    expect(await connection.close()).toBe(0);
  });

  test(
    'passes on what it has kept when it is resumed',
    verifies({ 'FaultProxy.stall': 'method', 'FaultProxy.resume': 'method' }),
    async () => {
      const connection = await start();
      proxy.stall();
      const sent = proxy.counters;
      const calls = Array.from({ length: 8 }, () => connection.getHostname());
      await expect(connection.getHostname({ signal: AbortSignal.timeout(100) })).rejects.toMatchObject(timedOut);
      expect(proxy.counters.toDaemon).toEqual(sent.toDaemon);
      proxy.resume();
      expect(new Set(await Promise.all(calls)).size).toBe(1);
      expect(await connection.close()).toBe(0);
    },
  );

  test('accepts connections, whose clients get no answer', async () => {
    await start().then((connection) => connection.close());
    proxy.stall();
    await expect(connect(proxy.uri(), { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(proxy.counters.connections.accepted).toBe(2);
  });

  test('stops after so many messages of each connection', async () => {
    proxy = await FaultProxy.start(own.daemon);
    proxy.stall({ direction: 'to-client', afterMessages: 2 });
    for (const messages of [2, 4]) {
      const abort = new AbortController();
      const connecting = connect(proxy.uri(), { signal: abort.signal });
      await expect.poll(() => proxy.counters.toClient.messages).toBe(messages);
      abort.abort(new Error('no more'));
      await expect(connecting).rejects.toThrow('no more');
      expect(proxy.counters.toClient.messages).toBe(messages);
    }
  });
});

describe('a connection that is cut', () => {
  test(
    'ends for its client with all calls in flight, and new ones work',
    verifies({ 'FaultProxy.cut': 'method' }),
    async () => {
      const connection = await start();
      const calls = await callsInFlight(connection, 8);
      proxy.cut();
      for (const error of await Promise.all(calls)) expect(error).toSatisfy(LibvirtError.isDisconnected);
      expect(['eof', 'error']).toContain(await connection.disconnected);
      expect(await connection.close()).toBe(0);
      await expect.poll(() => proxy.counters.connections.open).toBe(0);
      proxy.resume();
      const next = await connect(proxy.uri());
      expect(await next.isAlive()).toBe(true);
      expect(await next.close()).toBe(0);
    },
  );

  test('is reset on TCP', async () => {
    proxy = await FaultProxy.start(own.daemon, { tcp: true });
    const client = createConnection(proxy.port!, '127.0.0.1');
    await once(client, 'connect');
    await expect.poll(() => proxy.counters.connections.open).toBe(1);
    const failed = once(client, 'error');
    proxy.cut();
    expect(await failed).toMatchObject([{ code: 'ECONNRESET' }]);
  });

  test('ends after so many bytes, within a message', verifies({ 'FaultProxy.clear': 'method' }), async () => {
    proxy = await FaultProxy.start(own.daemon);
    proxy.cut({ direction: 'to-client', afterBytes: 10 });
    const error = await connect(proxy.uri()).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LibvirtError);
    expect(proxy.counters.toClient).toMatchObject({ bytes: 10, messages: 0 });
    await proxy.clear();
    expect(await (await connect(proxy.uri())).close()).toBe(0);
  });
});

test(
  'a connection that is half-closed ends for its client',
  verifies({ 'FaultProxy.halfClose': 'method' }),
  async () => {
    const connection = await start();
    const calls = await callsInFlight(connection, 4);
    proxy.halfClose();
    for (const error of await Promise.all(calls)) expect(error).toSatisfy(LibvirtError.isDisconnected);
    expect(['eof', 'error']).toContain(await connection.disconnected);
    expect(await connection.close()).toBe(0);
  },
);

test(
  'a half-closed direction leaves the other one open',
  verifies({ 'FaultProxy.halfClose': 'method', 'FaultProxy.socket': 'method' }),
  async () => {
    await using echo = await echoServer();
    proxy = await FaultProxy.start(echo.path);
    const client = createConnection({ path: proxy.socket, allowHalfOpen: true });
    await once(client, 'connect');
    client.write('first');
    expect(String((await once(client, 'data'))[0])).toBe('first');
    const ended = once(client, 'end');
    proxy.halfClose();
    client.resume();
    await ended;
    client.write(' second');
    await expect.poll(() => echo.received()).toBe('first second');
    expect(proxy.counters.toClient.bytes).toBe(5);
    client.destroy();
  },
);

describe('a corrupted message', () => {
  test('reaches the client changed, and only this one', verifies({ 'FaultProxy.corrupt': 'method' }), async () => {
    const connection = await start();
    const hostname = await connection.getHostname();
    proxy.corrupt({ change: (message) => void message.write('X', 32) }); // Behind the header and the length of the string.
    expect(await connection.getHostname()).toBe(`X${hostname.slice(1)}`);
    expect(await connection.getHostname()).toBe(hostname);
    expect(proxy.counters.toClient.corrupted).toBe(1);
    expect(await connection.close()).toBe(0);
  });

  test('is the one that is chosen', async () => {
    const connection = await start();
    const isError = ({ status }: RpcHeader) => status === 'error';
    // The first word of an error is its code.
    proxy.corrupt({ match: isError, change: (message) => void message.writeUInt32BE(1, 28) });
    expect(await connection.getHostname()).not.toBe('');
    const lookUp = () => connection.lookupDomainByName('nowhere');
    await expect(lookUp()).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR' });
    await expect(lookUp()).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' });
    expect(await connection.close()).toBe(0);
  });

  test('is the same for the same seed, and differs in as many bytes as wanted', async () => {
    await using echo = await echoServer();
    const damaged = async (seed: number, bytes: number) => {
      await using noisy = await FaultProxy.start(echo.path, { seed });
      noisy.corrupt({ bytes });
      const client = createConnection(noisy.socket);
      const sent = message(0);
      const received = await exchange(client, sent);
      client.destroy();
      expect(received.subarray(0, 28)).toEqual(sent.subarray(0, 28));
      expect(received.filter((byte, index) => byte !== sent[index])).toHaveLength(Math.min(bytes, sent.length - 28));
      return received;
    };
    proxy = await FaultProxy.start(echo.path);
    expect(await damaged(7, 3)).toEqual(await damaged(7, 3));
    expect(await damaged(7, 3)).not.toEqual(await damaged(8, 3));
    await damaged(1, 1000);
  });
});

test(
  'a dropped answer leaves its call without one, and the call was executed',
  verifies({ 'FaultProxy.dropAnswer': 'method' }),
  async () => {
    const connection = await start();
    const domain = await connection.lookupDomainByName('test');
    proxy.dropAnswer();
    await expect(domain.suspend({ signal: AbortSignal.timeout(200) })).rejects.toMatchObject(timedOut);
    expect(await domain.getState()).toMatchObject({ state: 'paused' });
    expect(proxy.counters.toClient.dropped).toBe(1);
    await domain.resume();
    proxy.cut(); // The call of which no answer came would keep the connection open.
    expect(await connection.close()).toBe(0);
  },
);

test(
  'a proxy that refuses connections is like a daemon that is not running, and accepts them again',
  verifies({ 'FaultProxy.refuse': 'method', 'FaultProxy.accept': 'method' }),
  async () => {
    const connection = await start({ tcp: true });
    const { port } = proxy;
    proxy.refuse();
    for (const address of [{ path: proxy.socket }, { port: port!, host: '127.0.0.1' }])
      expect(await once(createConnection(address), 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
    await expect(connect(proxy.uri())).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR' });
    expect(await connection.isAlive()).toBe(true);
    expect(await connection.getHostname()).not.toBe('');
    await proxy.accept();
    expect(proxy.port).toBe(port);
    for (const uri of [proxy.uri(), proxy.tcpURI()]) expect(await (await connect(uri)).close()).toBe(0);
    expect(await connection.close()).toBe(0);
  },
);

test('a daemon that cannot be reached ends the connection of the client', async () => {
  proxy = await FaultProxy.start(join(temporaryFolder(), 'nothing'));
  await expect(connect(proxy.uri())).rejects.toThrow(LibvirtError);
  expect(proxy.counters.connections).toEqual({ accepted: 1, open: 0 });
});

test(
  'a proxy that is closed ends its connections and removes its socket',
  verifies({ 'FaultProxy.close': 'file', 'FaultProxy.closed': 'value' }),
  async () => {
    const connection = await start();
    const { socket } = proxy;
    expect(inspect(proxy)).toBe(`FaultProxy { socket=${socket} connections=1 }`);
    const closing = proxy.close();
    expect(proxy.close()).toBe(closing);
    expect(proxy.closed).toBe(true);
    await closing;
    expect(['eof', 'error']).toContain(await connection.disconnected);
    expect(await connection.close()).toBe(0);
    expect(existsSync(socket)).toBe(false);
    expect(inspect(proxy)).toBe(`FaultProxy { socket=${socket} closed }`);
    await expect(proxy.accept()).rejects.toMatchObject({ code: 'ERR_LIBVIRT_CLOSED' });
  },
);

describe('options', () => {
  beforeEach(async () => {
    proxy = await FaultProxy.start(own.daemon);
  });

  test('that do not fit are refused when it is started', async () => {
    const refused: [unknown, unknown, string][] = [
      [own.daemon, { latancy: 1 }, "latancy: unknown option; did you mean 'latency'?"],
      [own.daemon, { latency: -1 }, 'latency: expected a time in ms'],
      [own.daemon, { toClient: { bandwidth: 0 } }, 'toClient.bandwidth: expected a number above 0, got 0'],
      [own.daemon, { segmentSize: 0.5 }, 'segmentSize: expected a whole number'],
      [own.daemon, { onMessage: true }, 'onMessage: expected a function, got true'],
      [7, {}, 'the daemon of FaultProxy.start(): expected a string or a daemon or { host, port }, got 7'],
      [{ host: '127.0.0.1' }, {}, 'port: expected a number, got undefined'],
    ];
    for (const [daemon, options, message] of refused)
      await expect(FaultProxy.start(daemon as string, options as FaultProxyOptions)).rejects.toThrow(message);
  });

  test('that do not fit are refused by each fault', () => {
    const refused: [() => void, string][] = [
      [() => proxy.shape({ jitter: '1' } as never), "jitter: expected a number, got '1'"],
      [() => proxy.stall({ after: 3 } as never), 'after: unknown option; known are'],
      [() => proxy.cut({ afterBytes: 3, afterMessages: 1 }), "afterMessages: does not go with 'afterBytes'"],
      [
        () => proxy.halfClose({ direction: 'both' } as never),
        "direction: expected 'to-daemon' or 'to-client', got 'both'",
      ],
      [() => proxy.corrupt({ count: 0 }), 'count: expected a whole number from 1 or Infinity, got 0'],
      [
        () => proxy.dropAnswer('next' as never),
        "the argument of FaultProxy.dropAnswer(): expected a function, got 'next'",
      ],
    ];
    for (const [call, message] of refused) expect(call).toThrow(message);
  });
});

/** A message of libvirt's protocol with a payload of 40 bytes. */
function message(serial: number): Buffer {
  const words = [68, 0x20008086, 1, 2, 0, serial, 0, ...Array.from({ length: 10 }, (_, index) => serial + index)];
  const data = Buffer.alloc(4 * words.length);
  for (const [index, word] of words.entries()) data.writeUInt32BE(word, 4 * index);
  return data;
}

/** Sends something to a server that returns it; what came, when it is as much. */
async function exchange(client: Socket, sent: Buffer): Promise<Buffer> {
  client.write(sent);
  const received: Buffer[] = [];
  const collect = (chunk: Buffer) => received.push(chunk);
  client.on('data', collect);
  await expect.poll(() => Buffer.concat(received).length).toBe(sent.length);
  client.off('data', collect);
  return Buffer.concat(received);
}

/** A server that returns what it gets, and stays open for its client when that has ended. */
async function echoServer() {
  const received: Buffer[] = [];
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    socket
      .on('error', () => {})
      .on('data', (chunk) => {
        received.push(chunk);
        socket.write(chunk);
      });
  });
  const path = join(temporaryFolder(), 'echo');
  await once(server.listen(path), 'listening');
  return {
    path,
    received: () => String(Buffer.concat(received)),
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}
