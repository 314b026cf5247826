/** Events of guests in trouble, and of devices that only some guests have: each caused for real. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Domain, LibvirtError, type ObjectEventName } from 'libvirt-native';
import type { LabGuest } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { diskXML, guestXML, withMemorySlots } from '../support/guest-xml.ts';
import { emptyDisk } from '../support/images.ts';
import { verifies } from '../support/verifies.ts';

const host = embeddedHost();
let small: string;
let isMounted: boolean;

beforeAll(async () => {
  small = join(host.qemu.root, 'small');
  mkdirSync(small);
  chmodSync(small, 0o777);
  isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=0777', 'none', small]).status === 0;
});

afterAll(() => {
  if (isMounted) spawnSync('umount', [small]);
});

const boot = (xml: string) => host.lab.boot(xml, { resettable: false });

/** The first event of each name after something was done. */
async function eventsAfter<Name extends ObjectEventName<'Domain'>>(
  domain: Domain,
  names: Name[],
  cause: () => Promise<unknown>,
) {
  const streams = names.map((name) => domain.events(name, { signal: AbortSignal.timeout(90_000) }));
  await Promise.all(streams.map((stream) => stream.ready));
  await cause();
  try {
    return await Promise.all(streams.map(async (stream) => (await stream.next()).value));
  } finally {
    await Promise.all(streams.map((stream) => stream.close()));
  }
}

describe('a guest in trouble', () => {
  let guest: LabGuest;
  let file: string;

  beforeAll(async () => {
    file = await emptyDisk(isMounted ? small : host.qemu.root, 'disk.img');
    const devices = [
      diskXML(file).replace("type='raw'", "type='raw' error_policy='enospace'"),
      `<memory model='virtio-mem'><target><size unit='MiB'>256</size><node>0</node><block unit='MiB'>2</block><requested unit='MiB'>0</requested></target></memory>`,
      "<watchdog model='i6300esb' action='pause'/>",
    ];
    guest = await boot(withMemorySlots(guestXML('troubled', devices.join(''))));
  });

  // Before its disk's file system is unmounted.
  afterAll(() => guest?.close());

  test(
    'is stopped by a disk without space, and continues when there is some',
    verifies({ 'Domain.getDiskErrors': 'event' }),
    async ({ skip }) => {
      skip(!isMounted, 'a small file system cannot be mounted here');
      const payload = { srcPath: file, devAlias: 'virtio-disk0', action: 'pause' };
      expect(
        await eventsAfter(guest.domain, ['io-error', 'io-error-reason'], async () =>
          guest.console.send(
            'dd if=/dev/urandom of=/dev/vda bs=1M count=6 conv=fsync 2>/dev/null && echo all"" written',
          ),
        ),
      ).toMatchObject([payload, { ...payload, reason: 'enospc' }]);
      expect(await guest.domain.getState()).toEqual({ state: 'paused', reason: 'ioerror' });
      expect(await guest.domain.getDiskErrors()).toEqual({ vda: 'no-space' });
      expect(guest.console.transcript).not.toContain('all written');
      spawnSync('mount', ['-o', 'remount,size=16m', small]);
      await guest.domain.resume();
      await guest.console.expect(/all written/);
    },
  );

  test('has memory that grows, block by block', async () => {
    const request = () =>
      guest.domain.updateDevice({ alias: 'virtiomem0' }, ({ memory }) => {
        memory!.target.requested = { value: 128 * 1024, unit: 'KiB' };
      });
    const total = async () => Number((await guest.run('cat /proc/meminfo')).match(/MemTotal: +(\d+)/)?.[1]);
    const before = await total();
    const [event] = await eventsAfter(guest.domain, ['memory-device-size-change'], request);
    expect(event).toMatchObject({ domain: { name: 'troubled' }, alias: 'virtiomem0', size: 128n * 1024n });
    // It has been plugged when the event comes; the guest puts it to use a moment later.
    await expect.poll(total).toBe(before + 128 * 1024);
  });

  // The last: it does not run on.
  test('is paused by its watchdog when it starves that', async () => {
    // The guest's kernel has no driver for it. Each of its registers is unlocked, then written: two stages of a second each, and its start.
    const prepare = [
      'd=$(dirname $(grep -l 0x25ab /sys/bus/pci/devices/*/device)); base=$(head -n 1 $d/resource | cut -d" " -f1)',
      'write() { for value in 0x80 0x86; do devmem $((base + 12)) 16 $value; done; devmem $((base + $1)) 32 $2; }',
      'echo 1 > $d/enable; write 0 1000; write 4 1000',
    ];
    const start = 'printf "\\002" | dd of=$d/config bs=1 seek=104 conv=notrunc 2>/dev/null';
    const events = await eventsAfter(guest.domain, ['watchdog'], async () => {
      for (const command of [...prepare, start]) guest.console.send(command);
    });
    expect(events).toMatchObject([{ domain: { name: 'troubled' }, action: 'pause' }]);
    expect(await guest.domain.getState()).toEqual({ state: 'paused', reason: 'watchdog' });
  });
});

test('hibernation', async () => {
  const guest = await boot(
    guestXML('hibernates', diskXML(await host.lab.disk('256 MiB'))).replace(
      '<devices>',
      "<pm><suspend-to-disk enabled='yes'/></pm><devices>",
    ),
  );
  await guest.run('mkswap /dev/vda; swapon /dev/vda; cat /sys/power/state /sys/power/disk');
  const [event] = await eventsAfter(guest.domain, ['pmsuspend-disk'], async () =>
    guest.console.send('echo platform > /sys/power/disk; echo disk > /sys/power/state'),
  );
  expect(event).toMatchObject({ domain: { name: 'hibernates' } });
});

test('a monitor whose connection is cut', async () => {
  const domain = await host.connection.defineDomain(guestXML('cut'));
  await domain.create({ paused: true });
  const pid = Number(readFileSync(join(host.qemu.root, 'run/qemu/cut.pid'), 'utf8'));
  const events = await eventsAfter(domain, ['control-error'], async () => {
    // What it was sent and has not read when it is killed makes its end an error.
    process.kill(pid, 'SIGSTOP');
    const asked = domain.qemuMonitorCommand('{"execute":"query-status"}').catch((error: unknown) => error);
    await expect.poll(() => host.connection.stats()).toMatchObject({ running: 1 });
    await delay(200);
    process.kill(pid, 'SIGKILL');
    expect(await asked).toBeInstanceOf(LibvirtError);
  });
  expect(events).toMatchObject([{ domain: { name: 'cut' } }]);
});

test('the rounds that it takes to copy memory', async () => {
  const domain = await host.connection.defineDomain(guestXML('copied'));
  await domain.create({ paused: true });
  const events = await eventsAfter(domain, ['migration-iteration', 'job-completed'], () =>
    domain.coreDump(join(host.qemu.root, 'dump'), { live: true }),
  );
  expect(events).toMatchObject([
    { iteration: 1 },
    { params: { operation: 'dump', memory_iteration: expect.any(BigInt) } },
  ]);
});

test('an address that the guest gives its network card, from libvirt 11.2 on', async ({ skip }) => {
  const { major, minor } = await host.connection.getLibVersion();
  skip(major < 11 || (major === 11 && minor < 2), 'this libvirt does not report it');
  const [oldMAC, newMAC] = ['52:54:00:00:00:07', '52:54:00:00:00:08'];
  const guest = await boot(
    guestXML(
      'renamed',
      `<interface type='user' trustGuestRxFilters='yes'><mac address='${oldMAC}'/><model type='virtio'/></interface>`,
    ),
  );
  await guest.console.expect(/network: name=eth0/, { fromStart: true });
  const events = await eventsAfter(guest.domain, ['nic-mac-change'], () =>
    guest.run(`ip link set eth0 address ${newMAC}`),
  );
  expect(events).toMatchObject([{ domain: { name: 'renamed' }, alias: 'net0', oldMAC, newMAC }]);
});
