/** Guests that do not start and devices that cannot be plugged, and the hint: each failure is one of a real QEMU. */
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Domain, LibvirtError } from 'libvirt-native';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hintRows } from '../../lib/core/hints/index.ts';
import { daemonHost } from '../support/daemon-host.ts';
import { embeddedHost } from '../support/embedded-host.ts';
import { temporaryFolder } from '../support/folder.ts';
import { guestXML } from '../support/guest-xml.ts';
import { expectHint, idOfHint, rejection } from '../support/hints.ts';
import { capabilitiesCache } from '../support/image.ts';
import { emptyDisk } from '../support/images.ts';
import { runProgram } from '../support/program.ts';

const host = embeddedHost();

/** Starts a guest that is not expected to; again where QEMU has ended before libvirt could ask it why. */
async function starting(devices: string, change = (xml: string) => xml, on = host.connection): Promise<void> {
  const start = () => on.createDomain(change(guestXML('refused', devices)), { paused: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    const error = await start().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof LibvirtError)) return;
    if (!error.message.includes('failed to connect to monitor socket')) throw error;
    await expectHint(Promise.reject(error), 'qemu-ended');
  }
  await start();
}

const disk = (file: string, rest = "<target dev='vda' bus='virtio'/>", type = 'raw') =>
  `<disk type='file'><driver name='qemu' type='${type}'/><source file='${file}'/>${rest}</disk>`;

describe('a guest', () => {
  test('on a bridge that the host does not have', async () => {
    await expectHint(starting("<interface type='bridge'><source bridge='br-none'/></interface>"), 'bridge-missing');
  });

  test('with firmware that is not installed', async ({ skip }) => {
    const withFirmware = (xml: string) =>
      xml.replace(/<kernel>.*<\/cmdline>/s, '').replace('<os>', "<os firmware='efi'>");
    const error = await starting('', withFirmware).catch((reason: LibvirtError) => reason);
    skip(!error, 'this host has firmware');
    await expectHint(Promise.reject(error), 'firmware');
  });

  test('with huge pages that are not mounted', async ({ skip }) => {
    const huge = (xml: string) => xml.replace('<vcpu>', '<memoryBacking><hugepages/></memoryBacking><vcpu>');
    const error = await starting('', huge).catch((reason: LibvirtError) => reason);
    skip(!error || !/hugetlbfs/.test(error.message), 'this host has huge pages');
    await expectHint(Promise.reject(error), 'hugepages');
  });

  test('that refers to a network, where the daemon for them does not run', async ({ skip }) => {
    const error = await rejection(starting("<interface type='network'><source network='default'/></interface>"));
    skip(!error.message.includes('-sock'), 'this host has a daemon for networks');
    await expectHint(Promise.reject(error), 'secondary-daemon', /virtnetworkd|libvirtd/);
    expect(error).not.toSatisfy(LibvirtError.isDisconnected);
  });

  test('whose image is missing, of another format, or in use', async () => {
    await expectHint(starting(disk('/nowhere/disk.img')), 'image-missing');
    const image = await host.lab.disk('8 MiB');
    await expectHint(starting(disk(image, undefined, 'qcow2')), 'image-format');
    await host.connection.createDomain(guestXML('user', disk(image)), { paused: true });
    await expectHint(starting(disk(image)), 'image-locked');
  });

  test('that KVM does not run', async ({ skip }) => {
    const kvm = (xml: string) =>
      xml.replace("type='qemu'", "type='kvm'").replace('<vcpu>', "<cpu mode='host-passthrough'/><vcpu>");
    const error = await starting('', kvm).catch((reason: LibvirtError) => reason);
    skip(!error, 'KVM runs it');
    await expectHint(Promise.reject(error), /'kvm'/.test(error!.message) ? 'kvm' : 'kvm-processor');
  });
});

describe('a running guest', () => {
  let domain: Domain;
  let image: string;

  beforeAll(async () => {
    image = await host.lab.disk('8 MiB');
    // Without ports in store for what is plugged.
    const xml = guestXML('running').replaceAll("<controller type='pci' model='pcie-root-port'/>", '');
    domain = await host.connection.defineDomain(xml);
    await domain.create({ paused: true });
  });

  test('is not started again', async () => {
    await expectHint(domain.create(), 'already-running');
  });

  test('takes no device on a bus without hot plug, and none without a port', async () => {
    const plug = (target: string) => domain.attachDevice(disk(image, target), { live: true });
    await expectHint(plug("<target dev='sda' bus='sata'/>"), 'bus-without-hotplug');
    const error = await (async () => {
      for (const letter of 'bcdefgh') await plug(`<target dev='vd${letter}' bus='virtio'/><readonly/><shareable/>`);
    })().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'DevicePlacementError',
      missing: 'pcie-root-port',
      message: expect.stringMatching(/no free PCI Express port for the disk: (\d+) of \1 are in use\. .*`freeSlots`/),
    });
    const card = (model: string) => domain.attachDevice(`<interface type='user'>${model}</interface>`, { live: true });
    // A conventional card needs another kind of slot, whatever is free.
    await expect(card("<model type='rtl8139'/>")).rejects.toMatchObject({ missing: 'pcie-to-pci-bridge' });
    // Which place that one takes is known to libvirt alone.
    await expectHint(card(''), 'no-pci-slot');
  });

  test('has one user of its console', async () => {
    const stream = await domain.openConsole();
    await expectHint(domain.openConsole(), 'console-in-use');
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.on('error', () => {}).destroy();
    await closed;
  });

  /** Locks the guest's terminal like another process; the path of the lock, or undefined where that is not allowed, or does not count. */
  async function lockTerminal(): Promise<string | undefined> {
    const path = /<console [^>]*tty='([^']+)'/.exec(await domain.getXMLDesc())![1]!;
    const lock = `/var/lock/LCK..${path.replace('/dev', '').replaceAll('/', '_')}`;
    try {
      writeFileSync(lock, `${String(process.pid).padStart(10)}\n`, { flag: 'wx' });
    } catch {
      return undefined; // /var/lock is closed to this user.
    }
    onTestFinished(() => rmSync(lock, { force: true }));
    return lock;
  }

  test('has a console that a process has locked', async ({ skip }) => {
    skip(!(await lockTerminal()), '/var/lock is closed to this user');
    const error = await rejection(domain.openConsole());
    skip(!error.message.includes('LCK..'), 'this libvirt does not lock consoles');
    await expectHint(Promise.reject(error), 'console-lock', /remove \/var\/lock\/LCK\.\./);
  });

  test('has a console although its terminal is locked for a moment', async ({ skip }) => {
    const lock = await lockTerminal();
    skip(!lock, '/var/lock is closed to this user');
    const signal = AbortSignal.timeout(300);
    await expect(domain.openConsole(null, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
    setTimeout(rmSync, 300, lock!, { force: true });
    const stream = await domain.openConsole();
    // Whatever else prevents it is no reason to wait.
    await expectHint(domain.openConsole(), 'console-in-use');
    stream.on('error', () => {}).destroy();
    await once(stream, 'close');
  });

  test('has no agent', async () => {
    await domain.resume();
    await expectHint(domain.qemuAgentCommand('{"execute":"guest-ping"}'), 'agent-not-configured');
    await expectHint(domain.setUserPassword('root', 'hunter2'), 'agent-not-configured');
  });

  test('is not undefined with what it has saved', async () => {
    await domain.managedSave();
    await expectHint(domain.undefine(), 'undefine-refused');
    await domain.create({ paused: true });
  });
});

test('an agent that is lost by a long answer', { timeout: 120_000 }, async () => {
  const channel = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";
  const guest = await host.lab.boot(guestXML('talkative', channel), { resettable: false });
  const { domain } = guest;
  const port = '/dev/virtio-ports/org.qemu.guest_agent.0';
  await using life = domain.events('agent-lifecycle', { signal: AbortSignal.timeout(60_000) });
  await life.ready;
  // One line: libvirt takes each line as an answer, and the first one that it cannot parse would be the error instead.
  const answer = 'dd if=/dev/zero bs=32k count=384';
  await guest.run(`(head -n 1 >/dev/null; ${answer}; sleep 600) <>${port} >&0 2>/dev/null & true`);
  await life.next();
  const ask = () => domain.qemuAgentCommand('{"execute":"guest-ping"}', 60);
  await rejection(ask());
  await expectHint(ask(), 'agent-unresponsive', /over 10 MiB/);
});

describe.skipIf(process.getuid!() !== 0)('the embedded driver of root', () => {
  /** A root with this configuration of QEMU. */
  async function rooted(configuration: string, use: (uri: string) => Promise<void>): Promise<void> {
    const root = temporaryFolder('root');
    mkdirSync(join(root, 'etc'));
    writeFileSync(join(root, 'etc/qemu.conf'), configuration);
    symlinkSync(capabilitiesCache, join(root, 'cache'));
    await use(`qemu:///embed?root=${root}`);
  }

  test('needs a user for QEMU', () =>
    rooted('user = "nobody-of-this-name"\n', async (uri) => {
      const { stdout } = await runProgram(new URL('../unit/failures/programs/open.ts', import.meta.url), [uri]);
      expect(idOfHint(JSON.parse(stdout).hint)).toBe('embedded-user');
    }));

  test('needs virtlogd unless QEMU’s output goes to files', ({ skip }) =>
    rooted('user = "root"\ngroup = "root"\nsecurity_driver = "none"\nremember_owner = 0\n', async (uri) => {
      skip(existsSync('/run/libvirt/virtlogd-sock'), 'virtlogd runs here');
      const program = new URL('programs/start.ts', import.meta.url);
      const { stdout } = await runProgram(program, [uri, guestXML('logged')]);
      expect(stdout.trim()).toBe(hintRows.find(({ id }) => id === 'virtlogd')!.hint);
    }));
});

describe('QEMU of an ordinary user', () => {
  const user = daemonHost();

  test('may not open an image, or the folder that it lies in', async ({ skip }) => {
    skip(process.getuid!() !== 0, 'the daemon runs as the owner of the image');
    const folder = temporaryFolder('closed');
    const image = await emptyDisk(folder, 'disk.img');
    const plain = (xml: string) => xml.replace(/<kernel>.*<\/cmdline>/s, '');
    await expectHint(starting(disk(image), plain, user.connection), 'image-folder-permission');
    chmodSync(folder, 0o755);
    chmodSync(image, 0o600);
    await expectHint(starting(disk(image), plain, user.connection), 'image-permission');
  });

  test('has no network that is defined or started, and no bridge', async () => {
    const plain = (xml: string) => xml.replace(/<kernel>.*<\/cmdline>/s, '');
    const on = (network: string) => `<interface type='network'><source network='${network}'/></interface>`;
    await expectHint(starting(on('absent'), plain, user.connection), 'network-missing');
    await user.connection.defineNetwork(
      "<network><name>idle</name><forward mode='bridge'/><bridge name='br7'/></network>",
    );
    await expectHint(starting(on('idle'), plain, user.connection), 'network-inactive');
    const bridge = "<interface type='bridge'><source bridge='br-none'/></interface>";
    await expectHint(starting(bridge, plain, user.connection), 'bridge-helper');
  });
});

test('the embedded driver has one root a process', async () => {
  const other = temporaryFolder('other');
  await expectHint(connect(`qemu:///embed?root=${other}`), 'second-embedded-root');
  expect(readdirSync(other)).toEqual([]);
});
