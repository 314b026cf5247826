/** Streams whose connection ends, or that are no longer referenced. */
import { once } from 'node:events';
import { join } from 'node:path';
import type { Duplex, Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  ClosedError,
  type Connection,
  connect,
  DisconnectedError,
  type Domain,
  LibvirtError,
  type StorageVol,
} from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guestXML } from '../support/guest-xml.ts';
import { runProgram } from '../support/program.ts';
import { times, tried } from './tried.ts';

const subject = 'A stream';
const mebibyte = 1 << 20;
let daemon: PrivateDaemon;

beforeAll(async () => {
  daemon = await PrivateDaemon.start();
  await using connection = await connectHere();
  await connection.createDomain(guestXML('streams'), { paused: true });
  const path = join(daemon.folder, 'streams');
  const pool = await connection.defineStoragePool(
    `<pool type='dir'><name>streams</name><target><path>${path}</path></target></pool>`,
  );
  await pool.build();
  await pool.create();
  await pool.setAutostart(true);
  await pool.createVolume(`<volume><name>volume</name><capacity>${16 * mebibyte}</capacity></volume>`);
});

afterAll(async () => {
  if (daemon.pid === undefined) await daemon.start();
  const connection = await connectHere();
  await (await connection.lookupDomainByName('streams')).destroy();
  await connection.close();
  await daemon.close();
});

const connectHere = () => connect(daemon.uri('qemu:///session'));

async function look(connection: Connection): Promise<{ domain: Domain; volume: StorageVol }> {
  const domain = await connection.lookupDomainByName('streams');
  const pool = await connection.lookupStoragePoolByName('streams');
  return { domain, volume: await pool.lookupVolumeByName('volume') };
}

/** A console that waits, a download that is not read any further, and an upload in the middle. */
async function openAll(connection: Connection): Promise<[Duplex, Readable, Writable]> {
  const { domain, volume } = await look(connection);
  const idle = await domain.openConsole();
  idle.resume();
  const download = await volume.download();
  await once(download, 'readable');
  download.read(1);
  const upload = await volume.upload();
  await new Promise((resolve) => upload.write(Buffer.alloc(mebibyte), resolve));
  return [idle, download, upload];
}

/** libvirt lets one connection have a console, unless it is forced. */
async function expectFreeConsole(connection: Connection): Promise<void> {
  const { domain } = await look(connection);
  const stream = await domain.openConsole();
  stream.destroy();
  await once(stream, 'close');
}

test('each of them ends when the daemon is killed, and the console is free again', { timeout: 900_000 }, async () => {
  const rounds = times(2, 50);
  for (let round = 0; round < rounds; round++) {
    const connection = await connectHere();
    const streams = await openAll(connection);
    const ends = streams.map((stream) => finished(stream).catch((error: unknown) => error));
    // Every other time, the upload's end is on its way: nothing was confirmed.
    if (round % 2) daemon.freeze();
    if (round % 2) streams[2].end();
    await daemon.kill();
    for (const error of await Promise.all(ends)) expect(error).toBeInstanceOf(DisconnectedError);
    // Later ones are refused at once.
    const late = (await look(connection).catch((error: unknown) => error)) as Error;
    expect(late).toSatisfy(LibvirtError.isDisconnected);
    expect(await connection.close()).toBe(0);
    await daemon.start();
    await using again = await connectHere();
    await expectFreeConsole(again);
  }
  tried(
    subject,
    'the daemon killed, with a console, a download and an upload',
    rounds,
    'each ended with DisconnectedError',
  );
});

test('each of them ends when its connection is closed, and the console is free again', {
  timeout: 900_000,
}, async () => {
  const rounds = times(3, 50);
  for (let round = 0; round < rounds; round++) {
    const connection = await connectHere();
    const streams = await openAll(connection);
    const ends = streams.map((stream) => finished(stream).catch((error: unknown) => error));
    expect(await connection.close()).toBe(0);
    for (const error of await Promise.all(ends)) expect(error).toBeInstanceOf(ClosedError);
    await using again = await connectHere();
    await expectFreeConsole(again);
  }
  tried(
    subject,
    'its connection closed, with a console, a download and an upload',
    rounds,
    'each ended with ClosedError',
  );
});

test('closing a connection raises no error event without a listener', async () => {
  const connection = await connectHere();
  const { domain } = await look(connection);
  const stream = await domain.openConsole();
  // Unlike once(), this listens to nothing else.
  const closed = new Promise((resolve) => stream.on('close', resolve));
  expect(await connection.close()).toBe(0);
  await closed;
  expect(stream.destroyed).toBe(true);
});

test('what a write and an end promise is kept or rejects, also when the connection ends', async () => {
  const connection = await connectHere();
  const { volume } = await look(connection);
  const upload = await volume.upload();
  upload.on('error', () => {});
  const written = new Promise((resolve) => upload.write(Buffer.alloc(12 * mebibyte), resolve));
  const ended = new Promise((resolve) => upload.end(resolve));
  await connection.close();
  expect(await written).toBeInstanceOf(ClosedError);
  expect(await ended).toBeInstanceOf(Error);
  expect(upload.writableFinished).toBe(false);
});

test('a program ends although streams were open', { timeout: 900_000 }, async () => {
  const file = new URL('programs/streams.mjs', import.meta.url);
  const uri = daemon.uri('qemu:///session');
  expect(await runProgram(file, [uri, 'streams', 'closed'])).toEqual({
    code: 0,
    signal: null,
    stdout: 'open\nClosedError,ClosedError,ClosedError\n',
    stderr: '',
  });
  const lost = runProgram(file, [uri, 'streams', 'lost'], {
    started: (child) => child.stdout!.once('data', () => void daemon.kill()),
  });
  const name = 'DisconnectedError';
  expect(await lost).toEqual({ code: 0, signal: null, stdout: `open\n${name},${name},${name}\n`, stderr: '' });
  await daemon.start();
});

test('dropped without an end, it is aborted when it is collected', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const connection = await connectHere();
  const { domain } = await look(connection);
  const rounds = times(3, 50);
  for (let round = 0; round < rounds; round++) {
    await (async () => void (await domain.openConsole()))();
    const isFree = async () => {
      collect();
      return domain.openConsole().then(
        (stream) => once(stream.destroy(), 'close').then(() => true),
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'VIR_ERR_OPERATION_FAILED' });
          return false;
        },
      );
    };
    await expect.poll(isFree).toBe(true);
  }
  expect(await connection.close()).toBe(0);
  tried(subject, 'a console dropped and collected', rounds, 'free again on the same connection');
});

test('given up by its signal while it opens, it is not left open', { timeout: 900_000 }, async () => {
  const connection = await connectHere();
  const { domain } = await look(connection);
  const rounds = times(20, 500);
  let givenUp = 0;
  for (let round = 0; round < rounds; round++) {
    const abort = new AbortController();
    const opened = domain.openConsole(null, { signal: abort.signal }).then(
      (stream) => once(stream.on('error', () => {}).destroy(), 'close'),
      (error: unknown) => {
        expect(error).toBe('enough');
        givenUp++;
      },
    );
    // At any moment of the opening, which takes a few turns of the event loop.
    for (let turn = 0; turn < round % 10; turn++) await new Promise(setImmediate);
    abort.abort('enough');
    await opened;
    // At once, and no other is in the way.
    await expectFreeConsole(connection);
  }
  expect(givenUp).toBeGreaterThan(0);
  expect(await connection.close()).toBe(0);
  tried(subject, 'given up while a console opens', rounds, `${givenUp} rejected, the next console opened at once`);
});

test('a console is free as soon as a loop over it was left', { timeout: 900_000 }, async () => {
  const connection = await connectHere();
  const domain = await connection.createDomain(guestXML('talks'));
  const rounds = times(10, 50);
  try {
    for (let round = 0; round < rounds; round++) {
      const stream = await domain.openConsole();
      // Its kernel prints, and later its shell echoes.
      stream.write('\n');
      for await (const _ of stream) break;
    }
  } finally {
    await domain.destroy();
  }
  expect(await connection.close()).toBe(0);
  tried(subject, 'a loop over a console left, and the next one opened', rounds, 'opened each time');
});
