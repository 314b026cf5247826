/** A daemon of root's in namespaces of its own: what it does there is real, and the host sees nothing of it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { type Connection, connect } from 'libvirt-native';
import { IsolatedDaemon, type IsolatedDaemonOptions } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { guestXML } from '../support/guest-xml.ts';
import { capabilitiesCache } from '../support/image.ts';
import { removeWhatTestsLeave } from '../support/leftover-objects.ts';
import { verifies } from '../support/verifies.ts';

const program = fileURLToPath(new URL('./programs/isolated.mjs', import.meta.url));

const unavailable = await IsolatedDaemon.unavailableReason();
const outside = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', env: { PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } });

/** The names of the links that `ip -json link` shows. */
const linkNames = (json: string) => (JSON.parse(json) as { ifname: string }[]).map(({ ifname }) => ifname);

/** Without a spanning tree, for which a new port of the bridge listens for four seconds before it forwards. */
const networkXML = (forward = '') => `
  <network>
    <name>lab</name>${forward}<bridge name='lab0' stp='off' delay='0'/>
    <ip address='10.77.0.1' prefix='24'><dhcp><range start='10.77.0.50' end='10.77.0.60'/></dhcp></ip>
  </network>`;

const nic = (more = '') =>
  `<interface type='network'><mac address='52:54:00:77:00:01'/><source network='lab'/><model type='virtio'/>${more}</interface>`;

/** The processes in the namespace of a process, which the kernel names so. */
const processNamespace = (pid: number) => readlinkSync(`/proc/${pid}/ns/pid`);
function processesInside(namespace: string): string[] {
  const isInside = (pid: string) => {
    try {
      return readlinkSync(`/proc/${pid}/ns/pid`) === namespace;
    } catch {
      return false; // It ended meanwhile, or belongs to another user.
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isInside(name));
}

/** Their programs. */
function commandsInside(namespace: string): string[] {
  return processesInside(namespace).map((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/exe`);
    } catch {
      return '';
    }
  });
}

// The report shows the reason.
test.skipIf(unavailable === undefined)('no daemon can be isolated here', ({ skip }) => skip(unavailable));

describe.skipIf(unavailable !== undefined)('an isolated daemon', () => {
  let daemon: IsolatedDaemon;
  let connection: Connection;

  beforeAll(async () => {
    daemon = await IsolatedDaemon.start({ capabilitiesCache });
    connection = await connect(daemon.uri());
  });
  afterAll(async () => {
    expect(await connection.close()).toBe(0);
    await daemon.close();
    expect(existsSync(daemon.folder)).toBe(false);
  });
  removeWhatTestsLeave({
    get connection() {
      return connection;
    },
  });

  /** Runs something while the network is there. */
  async function withNetwork(forward: string, run: () => Promise<void>): Promise<void> {
    const network = await connection.createNetwork(networkXML(forward));
    try {
      await run();
    } finally {
      await network.destroy();
    }
  }

  test(
    'runs as root of its namespaces, with folders of its own',
    verifies({ 'IsolatedDaemon.run': 'method' }),
    async () => {
      expect(await connection.getURI()).toContain('/system');
      expect(await daemon.run('id', ['-u'])).toBe('0');
      expect(processNamespace(daemon.pid!)).not.toBe(processNamespace(process.pid));
      await connection.defineNetwork(networkXML());
      expect(await readFile(join(daemon.folder, 'etc/qemu/networks/lab.xml'), 'utf8')).toContain('lab0');
      expect(existsSync('/etc/libvirt/qemu/networks/lab.xml')).toBe(false);
      expect(inspect(daemon)).toBe(`IsolatedDaemon { socket=${daemon.socket} pid=${daemon.pid} }`);
    },
  );

  test.each([
    ['an isolated network', '', false],
    ['a network with NAT', "<forward mode='nat'/>", true],
  ])('%s gets its bridge, DHCP server and rules inside, and none outside', async (_, forward, masquerades) => {
    const before = linkNames(outside('ip', '-json', 'link'));
    await withNetwork(forward, async () => {
      expect(linkNames(await daemon.run('ip', ['-json', 'link']))).toEqual(['lo', 'lab0']);
      expect(await daemon.run('ip', ['-brief', 'address', 'show', 'lab0'])).toContain('10.77.0.1/24');
      expect(await daemon.run('ls', ['/sys/class/net'])).toBe('lab0\nlo');
      expect(commandsInside(processNamespace(daemon.pid!)).join()).toContain('dnsmasq');
      expect((await daemon.run('iptables', ['-t', 'nat', '-S'])).includes('MASQUERADE')).toBe(masquerades);
      expect(linkNames(outside('ip', '-json', 'link'))).toEqual(before);
    });
    expect(linkNames(await daemon.run('ip', ['-json', 'link']))).toEqual(['lo']);
    await expect.poll(() => commandsInside(processNamespace(daemon.pid!)).join()).not.toContain('dnsmasq');
  });

  test('a guest gets its address by DHCP, as the leases of the network show', { timeout: 180_000 }, async () => {
    await withNetwork("<forward mode='nat'/>", async () => {
      const network = await connection.lookupNetworkByName('lab');
      const guest = await connection.createDomain(guestXML('dhcp', nic()));
      try {
        await expect.poll(() => network.getDHCPLeases(), { timeout: 150_000, interval: 500 }).toHaveLength(1);
        const [lease] = await network.getDHCPLeases();
        const address = lease!.ipaddr!;
        expect(lease).toMatchObject({ mac: '52:54:00:77:00:01', iface: 'lab0', prefix: 24 });
        expect(address).toMatch(/^10\.77\.0\.(5\d|60)$/);
        expect(await daemon.run('cat', ['/var/lib/libvirt/dnsmasq/lab0.status'])).toContain(address);
        expect(await daemon.run('ip', ['-brief', 'link', 'show', 'master', 'lab0'])).toContain('vnet');
      } finally {
        await guest.destroy();
      }
    });
  });

  test('a filter of a guest becomes rules inside, which end with the guest', async () => {
    const _filter = await connection.defineNWFilter(
      `<filter name='no-ssh' chain='root'><rule action='drop' direction='in' priority='500'><tcp dstportstart='22'/></rule></filter>`,
    );
    await withNetwork('', async () => {
      const guest = await connection.createDomain(guestXML('filtered', nic("<filterref filter='no-ssh'/>")), {
        paused: true,
      });
      const bindings = await connection.listAllNWFilterBindings();
      expect(bindings.map(({ filterName }) => filterName)).toEqual(['no-ssh']);
      expect(await daemon.run('iptables', ['-S'])).toMatch(/--dport 22 .*-j DROP/);
      await guest.destroy();
      expect(await daemon.run('iptables', ['-S'])).not.toContain('--dport 22');
    });
  });

  test(
    'guests and networks outlive a crash of the daemon, as on any host',
    verifies({
      'IsolatedDaemon.start': 'sysfs',
      'IsolatedDaemon.uri': 'method',
      'TestDaemon.kill': 'method',
      'TestDaemon.freeze': 'method',
      'TestDaemon.thaw': 'method',
    }),
    async () => {
      await using own = await IsolatedDaemon.start({ capabilitiesCache });
      await using before = await connect(own.uri());
      await before.createNetwork(networkXML());
      await before.createDomain(guestXML('survivor', nic()), { paused: true });
      const namespace = processNamespace(own.pid!);
      expect(namespace).not.toBe(processNamespace(process.pid));
      const uuid = await hostUUID(before);
      await own.kill();
      expect(own.pid).toBeUndefined();
      await own.start();
      expect(processNamespace(own.pid!)).toBe(namespace);
      await using after = await connect(own.uri());
      expect(await (await after.lookupDomainByName('survivor')).getState()).toMatchObject({ state: 'paused' });
      expect(await (await after.lookupNetworkByName('lab')).isActive()).toBe(true);
      expect(await hostUUID(after)).toBe(uuid);
      expect(uuid).not.toBe(await hostUUID(connection));
      // Frozen, it answers nothing; thawed, everything; and it can be killed while it is frozen.
      own.freeze();
      await expect(after.getHostname({ signal: AbortSignal.timeout(200) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      own.thaw();
      expect(await after.getHostname()).not.toBe('');
      own.freeze();
      await own.kill();
      await own.close();
      expect(processesInside(namespace)).toEqual([]);
    },
  );

  test('two have networks, bridges and addresses of the same names at once', async () => {
    await using other = await IsolatedDaemon.start({ capabilitiesCache });
    await using second = await connect(other.uri());
    await withNetwork('', async () => {
      const network = await second.createNetwork(networkXML());
      for (const one of [daemon, other])
        expect(await one.run('ip', ['-brief', 'address', 'show', 'lab0'])).toContain('10.77.0.1/24');
      await network.destroy();
      expect(linkNames(await other.run('ip', ['-json', 'link']))).toEqual(['lo']);
      expect(linkNames(await daemon.run('ip', ['-json', 'link']))).toEqual(['lo', 'lab0']);
    });
  });

  test(
    'commands run inside get their input, and reject with what they wrote',
    verifies({ 'IsolatedDaemon.run': ['value', 'refusal'] }),
    async () => {
      expect(await daemon.run('cat', [], { input: 'some text' })).toBe('some text');
      await expect(daemon.run('sh', ['-c', 'echo out; echo problem >&2; exit 3'])).rejects.toMatchObject({
        name: 'CommandError',
        command: 'sh -c echo out; echo problem >&2; exit 3',
        exitCode: 3,
        stdout: 'out',
        stderr: 'problem',
      });
      // 126 where the search path has a folder that this user may not enter.
      const exitCode = expect.toBeOneOf([126, 127]);
      await expect(daemon.run('no-such-program')).rejects.toMatchObject({ exitCode });
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(daemon.run('sleep', ['60'], { signal })).rejects.toMatchObject({ name: 'AbortError' });
      await expect(daemon.run('ip', 'link' as never)).rejects.toThrow('expected an array');
      await expect(daemon.run('ip', [], { inputs: '' } as never)).rejects.toThrow("did you mean 'input'?");
    },
  );
});

describe.skipIf(unavailable !== undefined)('the end of an isolated daemon', () => {
  test('is that of all processes inside, when its program is killed', async () => {
    const child: ChildProcess = spawn(process.execPath, [program, capabilitiesCache], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
    const { folder, pid } = JSON.parse(line) as { folder: string; pid: number };
    const namespace = processNamespace(pid);
    const commands = commandsInside(namespace);
    for (const name of ['libvirtd', 'dnsmasq', 'qemu-system'])
      expect(commands.some((command) => command.includes(name))).toBe(true);
    child.kill('SIGKILL');
    await expect.poll(() => processesInside(namespace)).toEqual([]);
    await expect.poll(() => existsSync(folder)).toBe(false);
  });

  test(
    'is close(), after which nothing runs',
    verifies({
      'IsolatedDaemon.start': 'sysfs',
      'TestDaemon.close': 'sysfs',
      'IsolatedDaemon.run': 'refusal',
      'TestDaemon.start': 'refusal',
    }),
    async () => {
      const daemon = await IsolatedDaemon.start({ capabilitiesCache });
      const namespace = processNamespace(daemon.pid!);
      expect(processesInside(namespace)).toContain(`${daemon.pid}`);
      await daemon.close();
      expect(processesInside(namespace)).toEqual([]);
      await expect(daemon.run('true')).rejects.toMatchObject({ code: 'ERR_LIBVIRT_CLOSED' });
      await expect(daemon.start()).rejects.toMatchObject({ code: 'ERR_LIBVIRT_CLOSED' });
      expect(inspect(daemon)).toContain('closed');
    },
  );

  test('comes at once when it does not start', verifies({ 'IsolatedDaemon.start': 'refusal' }), async () => {
    await expect(IsolatedDaemon.start({ configuration: 'nonsense' })).rejects.toThrow('the daemon exited with');
    await expect(IsolatedDaemon.start({ programm: 'x' } as IsolatedDaemonOptions)).rejects.toThrow(
      "programm: unknown option; did you mean 'program'?",
    );
  });
});

test(
  'a user who may not create namespaces gets an error that says what is missing',
  verifies({ 'IsolatedDaemon.unavailableReason': 'value' }),
  async () => {
    const path = process.env['PATH'];
    // Without unshare; the rest is not reached.
    process.env['PATH'] = '/nowhere';
    try {
      expect(await IsolatedDaemon.unavailableReason()).toMatch(
        /^cannot create the namespaces of an isolated daemon: .*unshare/,
      );
    } finally {
      process.env['PATH'] = path;
    }
  },
);

/** The UUID of the host, as its daemon reports it. */
async function hostUUID(connection: Connection): Promise<string | undefined> {
  return (await connection.getCapabilities()).host.uuid;
}
