/** The guest carries out what its agent receives: an agent of a few dozen lines in a real guest answers, and the guest's console shows it. */
import { stat } from 'node:fs/promises';
import { type Domain, LibvirtError } from 'libvirt-native';
import type { LabGuest } from 'libvirt-native/testing';
import { beforeAll, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { guestXML } from '../support/guest-xml.ts';
import { verifies } from '../support/verifies.ts';

const host = embeddedHost();
let domain: Domain;
let guest: LabGuest;
/** The file of its disk. */
let disk: string;

const mac = '52:54:00:a9:e7:01';

beforeAll(async () => {
  disk = await host.lab.disk('8 MiB');
  guest = await host.lab.boot(
    guestXML(
      'agent',
      `<disk type='file'><driver name='qemu' type='raw' discard='unmap'/><source file='${disk}'/><target dev='vda' bus='virtio'/><serial>data</serial></disk>
      <interface type='user'><mac address='${mac}'/><model type='virtio'/></interface>
      <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>`,
    )
      .replace('<vcpu>1</vcpu>', '<vcpu>2</vcpu>')
      .replace('<devices>', "<pm><suspend-to-mem enabled='yes'/></pm><devices>"),
    { resettable: false },
  );
  ({ domain } = guest);
  await guest.console.expect(/network: name=eth0 address=/, { fromStart: true });
  await guest.run(
    'hostname guest.example; mkdir -p /mnt/data; mke2fs /dev/vda >/dev/null; mount -t ext4 /dev/vda /mnt/data',
  );
  await startAgent();
});

async function startAgent(): Promise<void> {
  await using life = domain.events('agent-lifecycle', { signal: AbortSignal.timeout(20_000) });
  await life.ready;
  await guest.run('/lib/guest/agent >/dev/console 2>&1 & true');
  expect((await life.next()).value).toMatchObject({ state: 'connected', reason: 'channel' });
}

test(
  'a command, and one that it does not know',
  verifies({ 'Domain.qemuAgentCommand': ['guest', 'refusal'], 'Domain.getHostname': 'guest' }),
  async () => {
    const run = async (execute: string) => JSON.parse(await domain.qemuAgentCommand(JSON.stringify({ execute })));
    expect(await run('guest-get-host-name')).toEqual({ return: { 'host-name': 'guest.example' } });
    await expect(run('guest-make-coffee')).rejects.toBeInstanceOf(LibvirtError);
    await guest.run('hostname other.example');
    expect(await domain.getHostname({ agent: true })).toBe('other.example');
    await guest.run('hostname guest.example');
  },
);

test(
  'what the guest reports about itself',
  verifies({ 'Domain.getGuestInfo': 'guest', 'Domain.interfaceAddresses': 'guest' }),
  async () => {
    const { major, minor } = await host.connection.getLibVersion();
    const tellsLoad = major > 11 || (major === 11 && minor >= 2);
    const info = await domain.getGuestInfo({
      ...{ hostname: true, os: true, timezone: true, users: true, filesystem: true, disks: true, interfaces: true },
      ...(tellsLoad && { load: true }),
    });
    expect(info).toEqual({
      hostname: 'guest.example',
      os: {
        id: 'busybox',
        name: 'BusyBox',
        'pretty-name': 'libvirt-native guest',
        machine: expect.any(String),
        'kernel-release': await guest.run('uname -r'),
        'kernel-version': await guest.run('uname -v'),
      },
      timezone: { name: 'UTC', offset: 0 },
      user: [{ name: 'root', 'login-time': 1_234_567_890_500n }],
      fs: [
        {
          name: 'vda',
          mountpoint: '/mnt/data',
          fstype: 'ext4',
          'total-bytes': expect.any(BigInt),
          'used-bytes': expect.any(BigInt),
          disk: [{ alias: 'vda', serial: 'data', device: '/dev/vda' }],
        },
      ],
      disk: [expect.objectContaining({ name: '/dev/vda', partition: false, alias: 'vda' })],
      if: expect.arrayContaining([
        { name: 'eth0', hwaddr: mac, addr: [{ type: 'ipv4', addr: '10.0.2.15', prefix: 24 }] },
      ]),
      ...(tellsLoad && {
        load: { '1m': expect.any(Number), '5m': expect.any(Number), '15m': expect.any(Number) },
      }),
    });
    expect(await domain.interfaceAddresses('agent')).toContainEqual({
      name: 'eth0',
      hwaddr: mac,
      addrs: [{ type: 'ipv4', addr: '10.0.2.15', prefix: 24 }],
    });
  },
);

test(
  'virtual CPUs, turned off and on',
  verifies({
    'Domain.getGuestVcpus': 'guest',
    'Domain.setGuestVcpus': 'guest',
    'Domain.getVcpus': 'guest',
    'Domain.setVcpus': 'guest',
  }),
  async () => {
    const online = () => guest.run('cat /sys/devices/system/cpu/online');
    expect(await domain.getGuestVcpus()).toEqual({ vcpus: [0, 1], online: [0, 1], offlinable: [1] });
    await domain.setGuestVcpus([1], false);
    expect(await online()).toBe('0');
    expect(await domain.getGuestVcpus()).toMatchObject({ vcpus: [0, 1], online: [0] });
    expect(await domain.getVcpus({ guest: true })).toBe(1);
    await domain.setVcpus(2, { guest: true });
    expect(await online()).toBe('0-1');
  },
);

test('the clock', verifies({ 'Domain.setTime': 'guest', 'Domain.getTime': 'guest' }), async () => {
  const asked = new Date('2031-02-03T04:05:06Z');
  await domain.setTime(asked);
  const { seconds } = await domain.getTime();
  expect(Number(seconds) - asked.getTime() / 1000).toBeLessThan(30);
  expect(Number(seconds)).toBeGreaterThanOrEqual(asked.getTime() / 1000);
  expect(await guest.run('date -u +%Y-%m-%d')).toBe('2031-02-03');
  // By its hardware clock, which it set to the same.
  await guest.run('date -s 2001-01-01');
  await domain.setTime(undefined, { sync: true });
  expect(await guest.run('date -u +%Y-%m-%d')).toBe('2031-02-03');
});

test(
  'file systems are listed, frozen, thawed and trimmed',
  verifies({ 'Domain.getFSInfo': 'guest', 'Domain.fsFreeze': 'guest', 'Domain.fsThaw': 'guest' }),
  async () => {
    expect(await domain.getFSInfo()).toEqual([
      { mountpoint: '/mnt/data', name: 'vda', fstype: 'ext4', devAlias: ['vda'] },
    ]);
    const write = 'sh -c "echo new > /mnt/data/new; echo yes > /run/written" &';
    const written = () => guest.run('cat /run/written 2>/dev/null; rm -f /run/written');
    expect(await domain.fsFreeze(['/mnt/data'])).toBe(1);
    await guest.run(`${write} sleep 1`);
    expect(await written()).not.toContain('yes');
    expect(await domain.fsThaw()).toBe(1);
    await expect.poll(written).toContain('yes');
    expect(await domain.fsFreeze()).toBe(1);
    expect(await domain.fsThaw()).toBe(1);
  },
);

test(
  'unused blocks are discarded in the file of the host',
  verifies({ 'Domain.fsTrim': ['file', 'refusal'] }),
  async () => {
    const blocks = async () => (await stat(disk)).blocks;
    await guest.run('dd if=/dev/urandom of=/mnt/data/much bs=1M count=3 2>/dev/null; sync');
    const used = await blocks();
    await guest.run('rm /mnt/data/much; sync');
    await domain.fsTrim(null, 2n ** 40n);
    expect(await blocks()).toBeGreaterThan(used - 1000);
    await domain.fsTrim(null, 4096);
    expect(await blocks()).toBeLessThan(used - 4000);
    await expect(domain.fsTrim('/mnt/data')).rejects.toMatchObject({ code: 'VIR_ERR_ARGUMENT_UNSUPPORTED' });
  },
);

test(
  "a user's keys",
  verifies({ 'Domain.authorizedSSHKeysSet': 'guest', 'Domain.authorizedSSHKeysGet': 'guest' }),
  async () => {
    const keys = ['ssh-ed25519 AAAA one@example', 'ssh-ed25519 BBBB two@example', 'ssh-ed25519 CCCC three@example'];
    const [one = '', two = '', three = ''] = keys;
    const file = () => guest.run('cat /root/.ssh/root');
    await domain.authorizedSSHKeysSet('root', [one, two]);
    expect(await domain.authorizedSSHKeysGet('root')).toEqual([one, two]);
    await domain.authorizedSSHKeysSet('root', [three], { append: true });
    expect(await domain.authorizedSSHKeysGet('root')).toEqual(keys);
    await domain.authorizedSSHKeysSet('root', [two], { remove: true });
    expect(await domain.authorizedSSHKeysGet('root')).toEqual([one, three]);
    await domain.authorizedSSHKeysSet('root', [two]);
    expect(await file()).toBe(two);
  },
);

test('a password', verifies({ 'Domain.setUserPassword': 'guest' }), async () => {
  const shadow = () => guest.run('cat /etc/shadow');
  await domain.setUserPassword('root', '$6$salt$hash', { encrypted: true });
  expect(await shadow()).toMatch(/^root:\$6\$salt\$hash:/m);
  await domain.setUserPassword('root', 'hunter2');
  expect(await shadow()).toMatch(/^root:\$6\$(?!salt)/m);
  const [, salt = ''] = (await shadow()).match(/^root:\$6\$([^$]+)\$/m)!;
  expect(await shadow()).toContain(await guest.run(`mkpasswd -m sha512 -S ${salt} hunter2`));
});

test(
  'an agent that does not answer is given up in its time',
  verifies({ 'Domain.agentSetResponseTimeout': 'method' }),
  async () => {
    await guest.run('killall -STOP agent');
    await domain.agentSetResponseTimeout(1);
    try {
      // One that is stopped after it has greeted is another case to libvirt.
      const code = expect.stringMatching(/^VIR_ERR_AGENT_(UNRESPONSIVE|COMMAND_TIMEOUT)$/);
      await expect(domain.getTime()).rejects.toMatchObject({ code });
    } finally {
      await guest.run('killall -CONT agent');
      await domain.agentSetResponseTimeout('default');
    }
    await expect
      .poll(
        () =>
          domain.getTime().then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  },
);

test('a reboot', verifies({ 'Domain.reboot': 'guest' }, { timeout: 120_000 }), async () => {
  await domain.reboot({ guestAgent: true });
  const { before } = await guest.console.expect('guest: rebooting');
  // A request by ACPI would have been reported as its power button.
  expect(before).not.toContain('power button');
  await guest.console.expect('guest: ready');
  await startAgent();
});

test('sleep', verifies({ 'Domain.pmSuspendForDuration': 'event', 'Domain.pmWakeup': 'guest' }), async () => {
  await using events = domain.events('pmsuspend', { signal: AbortSignal.timeout(20_000) });
  await events.ready;
  await domain.pmSuspendForDuration('mem');
  await events.next();
  expect(await domain.getState()).toMatchObject({ state: 'pmsuspended' });
  await domain.pmWakeup();
  await expect.poll(() => domain.getState()).toMatchObject({ state: 'running' });
  // What is typed while the serial port wakes up is lost.
  const typed = () => {
    guest.console.write('\necho awake-$((40+2))\n');
    return guest.console.transcript;
  };
  await expect.poll(typed, { interval: 500 }).toContain('awake-42');
});
