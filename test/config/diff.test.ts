/** What drivers add to configurations by themselves is no difference: as libxl and QEMU read them back. */
import { describe, expect, test } from 'vitest';
import { DomainConfig, formatDiff } from '../../lib/config/index.ts';
import { type GuestHost, type GuestSpec, planGuest } from '../../lib/guest/index.ts';
import { kvmHost, xenHost } from '../guest/hosts.ts';

const spec: GuestSpec = {
  name: 'small',
  memory: '512 MiB',
  disks: [{ source: '/srv/a.raw' }],
  networks: [{ bridge: 'br0' }],
};
const linux: GuestSpec = { ...spec, kernel: '/boot/vmlinuz' };

/** The document of a plan, and as it comes back: each text takes the place of another, or stands before it. */
function readBack(asked: GuestSpec, host: GuestHost, changes: readonly (readonly [string, string])[]) {
  const before = DomainConfig.format(planGuest(asked, host).config);
  const after = changes.reduce((text, [old, now]) => {
    expect(text).toContain(old);
    return text.replace(old, now);
  }, before);
  return { before, after, differences: formatDiff(DomainConfig.diff(before, after)) };
}

/** What libxl's driver has in every guest. */
const implicit = [
  ['</devices>', "<controller type='xenbus' index='0'/></devices>"],
  ["<clock offset='utc'/>", "<clock offset='utc' adjustment='reset'/>"],
  [
    "<interface type='bridge'>",
    "<interface type='bridge'><mac address='00:16:3e:66:92:9c'/><script path='vif-bridge'/>",
  ],
] as const;

const balloon = "<memballoon model='xen'/>";
const inputs = "<input type='mouse' bus='xen'/><input type='keyboard' bus='xen'/>";

describe('Xen adds', () => {
  test('to PVH guests a bus, a balloon, a console', () => {
    const bare = { ...linux, balloon: false, console: false } as const;
    const console_ =
      "<console type='pty' tty='/dev/pts/2'><source path='/dev/pts/2'/><target type='xen' port='0'/></console>";
    const added = `${console_}${inputs}${balloon}</devices>`;
    expect(readBack(bare, xenHost('xenpvh'), [...implicit, ['</devices>', added]]).differences).toBe('');
  });

  test('to PV guests the same, and the older name of what they run', () => {
    const limits = "<controller type='xenbus' index='0' maxGrantFrames='64' maxEventChannels='1023'/>";
    const changes = [
      ...implicit,
      ["<controller type='xenbus' index='0'/>", limits],
      ['>linux</type>', '>xen</type>'],
    ] as const;
    expect(readBack({ ...linux, kind: 'xen-pv' }, xenHost('xenpv'), changes).differences).toBe('');
  });

  test('to HVM guests an emulator, disks’ drivers, controllers', () => {
    const changes = [
      ...implicit,
      ['<devices>', '<devices><emulator>/usr/lib/xen/bin/qemu-system-i386</emulator>'],
      ['</devices>', "<controller type='ide' index='0'/><input type='mouse' bus='ps2'/></devices>"],
      ["<disk type='file' device='disk'>", "<disk type='file' device='disk'><driver name='phy' type='raw'/>"],
    ] as const;
    expect(readBack(spec, xenHost('xenfv'), changes).differences).toBe('');
  });

  test('additions of libvirt hide no change of what was requested', () => {
    const changed = [["<clock offset='utc'/>", "<clock offset='variable' adjustment='3600'/>"]] as const;
    expect(readBack(linux, xenHost('xenpvh'), changed).differences).toContain('/domain/clock/@offset: utc → variable');
    expect(readBack(linux, xenHost('xenpvh'), [['>xenpvh</type>', '>hvm</type>']]).differences).toContain(
      'xenpvh → hvm',
    );
    expect(readBack(linux, xenHost('xenpvh'), [[balloon, '']]).differences).toMatch(/^- \/domain\/devices\/memballoon/);
  });
});

describe('QEMU adds', () => {
  test('where a running guest’s terminals are, how full its memory is, units of its own', () => {
    const asked: GuestSpec = {
      ...spec,
      cpus: 2,
      topology: { cores: 2 },
      agent: true,
      maxMemory: { size: '4 GiB', slots: 4 },
      devices: [{ memory: { model: 'virtio-mem', target: { size: { value: 1024, unit: 'MiB' }, node: 0 } } }],
    };
    const changes = [
      ["<domain type='kvm'>", "<domain type='kvm' id='1'>"],
      ["<console type='pty'>", "<console type='pty' tty='/dev/pts/1'><source path='/dev/pts/1'/>"],
      ["<serial type='pty'>", "<serial type='pty'><source path='/dev/pts/1'/>"],
      ["name='org.qemu.guest_agent.0'", "name='org.qemu.guest_agent.0' state='disconnected'"],
      ["<cell id='0' cpus='0-1' memory='512' unit='MiB'", "<cell id='0' cpus='0-1' memory='524288' unit='KiB'"],
      ["cores='2'", "dies='1' cores='2'"],
      ['<vcpu', "<currentMemory unit='KiB'>524288</currentMemory><vcpu"],
      ['</target>\n    </memory>', "<current unit='KiB'>0</current></target></memory>"],
    ] as const;
    const { before, after, differences } = readBack(asked, kvmHost, changes);
    expect(differences).toBe('');
    const all = DomainConfig.diff(before, after, { ignoreDefaults: false });
    expect(all.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/domain/currentMemory', '/domain/cpu/topology/@dies']),
    );
    // Amounts are compared as such, and only then is their spelling nothing.
    const less = after.replace("memory='524288'", "memory='524287'");
    expect(formatDiff(DomainConfig.diff(before, less))).toContain(
      '/domain/cpu/numa/cell[0]/@memory: 512 MiB → 524287 KiB',
    );
  });
});
