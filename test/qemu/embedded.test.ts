import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { type Domain, LibvirtError } from 'libvirt-native';
import { GuestConsole, type LabGuest } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';
import { listenToCalls } from '../support/traces.ts';
import { verifies } from '../support/verifies.ts';

const host = embeddedHost();

describe('a guest', () => {
  let guest: LabGuest;
  /** The console of its that is open. */
  let shell: GuestConsole;

  beforeAll(async () => {
    const devices = [
      diskXML(await host.lab.disk('8 MiB'), { serial: 'bound' }),
      "<interface type='user'><model type='virtio'/></interface>",
      "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
    ];
    guest = await host.lab.boot(guestXML('boots', devices.join('')), { resettable: false });
    shell = guest.console;
  });

  afterAll(() => shell?.close());

  test('boots, and binds its virtio devices', async () => {
    expect(guest.console.transcript).toMatch(
      /^virtio: \S+ block driver=virtio_blk .*name=vda bytes=8388608 serial=bound$/m,
    );
    expect(guest.console.transcript).toMatch(/^virtio: \S+ net driver=virtio_net /m);
    expect(guest.console.transcript).toMatch(/^virtio: \S+ entropy driver=virtio_rng/m);
    expect(guest.console.transcript).toMatch(/^virtio: \S+ balloon driver=virtio_balloon/m);
    expect(await guest.domain.getState()).toEqual({ state: 'running', reason: 'unpaused' });
    expect(await guest.domain.getID()).toBeTypeOf('number');
  });

  test('notices a disk that is plugged in, and one that is unplugged', async () => {
    const disk = diskXML(await host.lab.disk('8 MiB'), { target: 'vdb', serial: 'plugged' });
    await guest.domain.attachDevice(disk, { live: true });
    await shell.expect(/hotplug: added block name=\S+ bytes=8388608 serial=plugged/);
    const removed = guest.domain.events('device-removed');
    await removed.ready;
    await guest.domain.detachDevice(disk, { live: true });
    await shell.expect(/hotplug: removed block/);
    expect((await removed.next()).value).toMatchObject({ domain: { name: 'boots' }, devAlias: 'virtio-disk1' });
    await removed.close();
  });

  test(
    'runs on while its console is closed; another one obeys what is typed into it',
    verifies({ 'Domain.openConsole': 'guest' }),
    async () => {
      expect(await shell.run('uname -s; touch /run/marked')).toBe('Linux');
      await shell.close();
      shell = new GuestConsole(await guest.domain.openConsole(null, { force: true }));
      expect(await shell.run('ls /run/marked; echo $((6 * 7))')).toBe('/run/marked\n42');
    },
  );

  test('reboots', verifies({ 'Domain.reset': 'guest' }), async () => {
    await guest.domain.reset();
    await shell.expect(/guest: ready/);
    expect(await shell.run('ls /run/marked', { check: false })).not.toMatchObject({ exitCode: 0 });
  });

  test('gives memory back by its balloon', verifies({ 'Domain.setMemory': 'guest' }), async () => {
    const memory = async () => Number((await shell.run('cat /proc/meminfo')).match(/MemTotal: +(\d+)/)?.[1]);
    const before = await memory();
    await guest.domain.setMemory(128 * 1024, { live: true });
    await expect.poll(memory, { timeout: 30_000, interval: 200 }).toBeLessThan(before - 40_000);
  });

  test(
    'reports its life cycle by events, in order, each with its detail',
    verifies({
      'Domain.create': 'event',
      'Domain.suspend': 'event',
      'Domain.resume': ['event', 'guest'],
      'Domain.shutdown': 'guest',
      'Domain.getState': 'event',
    }),
    async () => {
      const domain = await host.connection.defineDomain(guestXML('lives'));
      const seen: string[] = [];
      const lifecycle = domain.events('lifecycle');
      await lifecycle.ready;
      await domain.create({ paused: true });
      const { console: shown } = await host.lab.boot(domain, { resettable: false });
      await domain.suspend();
      expect(await domain.getState()).toEqual({ state: 'paused', reason: 'user' });
      await domain.resume();
      await domain.shutdown();
      for await (const { event, detail } of lifecycle) {
        // That it was defined may still be on its way when the registration is made.
        if (event !== 'defined') seen.push(`${event} ${detail}`);
        if (event === 'stopped') break;
      }
      expect(seen).toEqual([
        'started booted',
        'suspended paused',
        'resumed unpaused',
        'suspended paused',
        'resumed unpaused',
        'shutdown guest',
        'stopped shutdown',
      ]);
      expect(shown.transcript).toContain('guest: power button');
      expect(await domain.getState()).toEqual({ state: 'shutoff', reason: 'shutdown' });
      await expect(domain.resume()).rejects.toSatisfy(LibvirtError.isInvalidState);
    },
  );
});

test('a console ends when the guest does', verifies({ 'Domain.destroy': 'method' }), async () => {
  const domain = await host.connection.createDomain(guestXML('ends'), { paused: true });
  const console_ = new GuestConsole(await domain.openConsole());
  const ended = expect(console_.expect('never')).rejects.toMatchObject({ name: 'ConsoleEndedError' });
  await domain.destroy();
  await ended;
});

test.each([
  ['the guest first', (guest: Domain, console_: Duplex) => [guest.destroy(), console_.destroy()]],
  ['the console first', (guest: Domain, console_: Duplex) => [console_.destroy(), guest.destroy()]],
])('a guest and a console of it that are ended together take turns: %s', async (_, end) => {
  const guest = await host.connection.createDomain(guestXML('turns'), { paused: true });
  const console_ = await guest.openConsole();
  const closed = once(console_, 'close');
  const calls: string[] = [];
  for (const moment of ['start', 'end'] as const)
    listenToCalls(moment, ({ api }) => {
      if (/^vir(DomainDestroyFlags|StreamAbort)$/.test(api)) calls.push(`${api} ${moment}s`);
    });
  await Promise.all([...end(guest, console_), closed]);
  const [first, , second] = calls.map((call) => call.split(' ')[0]);
  expect([first, second].sort()).toEqual(['virDomainDestroyFlags', 'virStreamAbort']);
  expect(calls).toEqual([`${first} starts`, `${first} ends`, `${second} starts`, `${second} ends`]);
});
