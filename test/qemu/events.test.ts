/** Events that only a running guest can cause, each with its payload. */
import type { Domain, ObjectEventName } from 'libvirt-native';
import type { LabGuest } from 'libvirt-native/testing';
import { beforeAll, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';

const host = embeddedHost();
let domain: Domain;
let guest: LabGuest;

beforeAll(async () => {
  const [disk, disc] = [await host.lab.disk('8 MiB'), await host.lab.disk('64 KiB')];
  guest = await host.lab.boot(
    guestXML(
      'events',
      `${diskXML(disk)}
      <disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='${disc}'/><target dev='sda' bus='sata'/><readonly/></disk>
      <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
      <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>`,
    ).replace('<on_', '<pm><suspend-to-mem enabled="yes"/></pm><on_'),
    { resettable: false },
  );
  ({ domain } = guest);
});

/** The first event after something was done. */
async function eventAfter(name: ObjectEventName<'Domain'>, cause: () => Promise<unknown>): Promise<unknown> {
  await using events = domain.events(name, { signal: AbortSignal.timeout(20_000) });
  await events.ready;
  await cause();
  return (await events.next()).value;
}

test('less memory', async () => {
  const event = await eventAfter('balloon-change', () => domain.setMemory(160 * 1024, { live: true }));
  expect(event).toMatchObject({ domain: { name: 'events' } });
  expect((event as { actual: bigint }).actual).toBeLessThan(192n * 1024n);
});

test('a disk written beyond its threshold', async () => {
  const event = await eventAfter('block-threshold', async () => {
    await domain.setBlockThreshold('vda', 1024 * 1024);
    await guest.run('dd if=/dev/zero of=/dev/vda bs=1M seek=4 count=1 conv=fsync');
  });
  expect(event).toMatchObject({ threshold: 1048576n, dev: expect.stringMatching(/^vda/) });
});

test('another disc, and none', async () => {
  const empty = "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>";
  expect(await eventAfter('tray-change', () => domain.updateDevice(empty, { live: true, force: true }))).toMatchObject({
    reason: 'open',
    devAlias: 'sata0-0-0',
  });
});

test('the clock set by the guest', async () => {
  const event = await eventAfter('rtc-change', () => guest.run('date -s 2030-01-01; hwclock -w'));
  expect(event).toMatchObject({ utcoffset: expect.any(BigInt) });
});

test('an agent that opens its channel', async () => {
  const event = await eventAfter('agent-lifecycle', () => guest.run('exec 5<>/dev/vport0p1'));
  expect(event).toMatchObject({ state: 'connected', reason: 'channel' });
});

test('sleep, and waking up', async () => {
  expect(await eventAfter('pmsuspend', async () => guest.console.send('echo mem > /sys/power/state'))).toMatchObject({
    domain: { name: 'events' },
  });
  expect(await eventAfter('pmwakeup', () => domain.pmWakeup())).toMatchObject({ domain: { name: 'events' } });
});

test('a disc that is missing at the start', async () => {
  const other = await host.connection.defineDomain(
    guestXML(
      'discless',
      "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='/nowhere/disc.iso' startupPolicy='optional'/><target dev='sda' bus='sata'/><readonly/></disk>",
    ),
  );
  await using events = other.events('disk-change', { signal: AbortSignal.timeout(20_000) });
  await events.ready;
  await other.create({ paused: true });
  expect((await events.next()).value).toMatchObject({
    oldSrcPath: '/nowhere/disc.iso',
    newSrcPath: null,
    devAlias: 'sata0-0-0',
    reason: 'change-missing-on-start',
  });
});
