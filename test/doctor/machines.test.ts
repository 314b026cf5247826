/** The doctor's reports on machines, from copies of the files of their kernels. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finding, formatReport } from 'libvirt-native/doctor';
import { describe, expect, test } from 'vitest';
import { LibvirtError } from '../../lib/core/errors.ts';
import { hintForFailure } from '../../lib/core/hints/index.ts';
import { checkMachine } from '../../lib/doctor/checks.ts';
import type { Probe } from '../../lib/doctor/kvm.ts';
import { refusal } from '../../lib/doctor/libvirt.ts';
import { Machine } from '../../lib/doctor/machine.ts';
import { installCommand } from '../../lib/doctor/steps.ts';
import { targetOf } from '../../lib/doctor/target.ts';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';

/** A copy of a machine, as a user sees it who may not open some of its files. Root, who runs tests too, may open all. */
class Copy extends Machine {
  closed: readonly string[] = [];
  /** What `xl info` prints. */
  xl = '';

  override opens(path: string): boolean {
    return this.has(path) && !this.closed.includes(path);
  }

  override run(program: string): string {
    return program === 'xl' ? this.xl : '';
  }
}

interface Circumstances {
  closed?: readonly string[];
  xl?: string;
  /** What is connected to. */
  uri?: string;
  /** What KVM made of a guest. */
  probe?: Probe;
}

/** A machine of these files, by path: their text, or '-> ' and what a symbolic link leads to. */
function machineOf(files: Record<string, string>, circumstances: Circumstances = {}): Machine {
  const root = temporaryFolder('machine');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const [, target] = /^-> (.*)$/.exec(text) ?? [];
    if (target) symlinkSync(target, join(root, path));
    else writeFileSync(join(root, path), text);
  }
  const { closed = [], xl = '' } = circumstances;
  return Object.assign(new Copy(root), { closed, xl });
}

/** The findings for a machine of these files, by id. */
function look(files: Record<string, string>, circumstances?: Circumstances): Record<string, Finding> {
  const { uri = files['proc/xen/capabilities'] ? 'xen:///system' : 'qemu:///session', probe } = circumstances ?? {};
  const findings = checkMachine(machineOf(files, circumstances), targetOf(uri), probe);
  return Object.fromEntries(findings.map((finding) => [finding.id, finding]));
}

const cardFolder = 'sys/bus/pci/devices/0000:01:00.0';

/** The files of a card with SR-IOV, such as the kernel has them. */
const sriovCard = (count: number, { driver = 'igb', flags = '0x1003' } = {}) => ({
  [`${cardFolder}/sriov_totalvfs`]: '7\n',
  [`${cardFolder}/sriov_numvfs`]: `${count}\n`,
  ...(driver && { [`${cardFolder}/driver`]: `-> ../../../../bus/pci/drivers/${driver}` }),
  ...(driver === 'igb' && {
    [`${cardFolder}/net/enp1s0/flags`]: `${flags}\n`,
    [`${cardFolder}/net/enp1s0/address`]: '52:54:00:aa:00:01\n',
  }),
});

const debian = { 'etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n' };
const intel = (flags: string) => ({
  'proc/cpuinfo': `processor\t: 0\nvendor_id\t: GenuineIntel\nflags\t\t: fpu ${flags}\n`,
});
const amd = (flags: string) => ({
  'proc/cpuinfo': `processor\t: 0\nvendor_id\t: AuthenticAMD\nflags\t\t: fpu ${flags}\n`,
});

describe('a machine', () => {
  test('with nothing of what guests need', () => {
    const found = look({ ...debian, ...intel('sse'), 'proc/cmdline': 'quiet' });
    expect(found).toMatchObject({
      cpu: { status: 'gap', fix: ['# enable VT-x in the firmware setup'] },
      kvm: { status: 'gap', fix: ['sudo modprobe kvm_intel'] },
      qemu: { status: 'gap', fix: [expect.stringMatching(/^sudo apt install qemu-system-(x86|arm)$/)] },
      drivers: { status: 'gap', fix: ['sudo apt install libvirt-daemon-system'] },
      iommu: { status: 'gap', fix: [expect.stringContaining('intel_iommu=on'), expect.stringContaining('VT-d')] },
      xen: { status: 'note', fix: expect.arrayContaining([expect.stringMatching(/^sudo apt install xen-system-/)]) },
      sriov: { status: 'note', detail: 'no device supports it' },
    });
  });

  test('that has it all', () => {
    const found = look({
      ...debian,
      ...amd('svm'),
      'dev/kvm': '',
      'usr/bin/qemu-system-x86_64': '',
      'usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so': '',
      'sys/kernel/iommu_groups/0/type': 'DMA',
      'sys/module/vfio_pci/refcnt': '0',
      'sys/module/kvm_amd/parameters/nested': '1\n',
      ...sriovCard(3),
      'sys/bus/pci/devices/0000:02:00.0/vendor': '0x8086',
    });
    for (const id of ['cpu', 'kvm', 'qemu', 'drivers', 'iommu', 'passthrough', 'nested', 'sriov']) {
      expect(found[id]).toMatchObject({ status: 'ok' });
      expect(found[id]).not.toHaveProperty('fix');
    }
    expect(found['sriov']?.detail).toBe('0000:01:00.0 (enp1s0): 3 of 7 functions');
    expect(found['iommu']?.detail).toBe('on, 1 groups');
  });

  test('whose devices and guests could do more', () => {
    const found = look({
      ...amd('svm hypervisor'),
      'sys/module/kvm_amd/parameters/nested': '0\n',
      ...sriovCard(0),
    });
    expect(found).toMatchObject({
      cpu: { status: 'ok', detail: 'AMD-V, in a virtual machine' },
      nested: {
        status: 'note',
        fix: [
          expect.stringContaining('options kvm_amd nested=1'),
          '# stop all guests, then',
          expect.stringContaining('modprobe -r kvm_amd'),
        ],
      },
      sriov: { status: 'note', fix: ['echo 7 | sudo tee /sys/bus/pci/devices/0000:01:00.0/sriov_numvfs'] },
    });
  });

  test('that is the dom0 of Xen, a guest of it, or has it and does not run it', () => {
    const files = {
      ...amd('fpu'),
      'proc/xen/capabilities': 'control_d\n',
      'sys/hypervisor/type': 'xen\n',
      'sys/hypervisor/version/major': '4',
      'sys/hypervisor/version/minor': '20',
    };
    const dom0 = look(files, { uri: 'qemu:///system' });
    expect(dom0).toMatchObject({
      xen: { status: 'ok', detail: 'Xen 4.20; this is its dom0' },
      cpu: { status: 'note' },
      kvm: { status: 'note' },
      passthrough: { fix: ['sudo modprobe xen-pciback'] },
    });
    expect(dom0['iommu']).toMatchObject({ status: 'note', fix: ['sudo xl info | grep virt_caps'] });
    expect(look({ 'sys/hypervisor/type': 'xen\n' })['xen']?.detail).toMatch(/Xen guest/);
    expect(look({ 'boot/xen-4.20-amd64.gz': '' })['xen']).toMatchObject({
      detail: 'installed, but not booted',
      fix: expect.arrayContaining(['sudo update-grub', expect.stringContaining('restart')]),
    });
  });

  test('whose devices are not accessible to this user', () => {
    const files = {
      ...debian,
      ...amd('svm'),
      'etc/group': `root:x:${process.getgid?.()}:\n`,
      'dev/kvm': '',
      'sys/module/vfio_pci/refcnt': '0',
      'dev/vfio/vfio': '',
      'dev/vfio/7': '',
      'dev/vfio/devices/vfio0': '',
      ...sriovCard(2),
    };
    const closed = ['dev/kvm', 'dev/vfio/7', 'dev/vfio/devices', `${cardFolder}/sriov_numvfs`];
    expect(look(files, { closed })).toMatchObject({
      kvm: {
        status: 'gap',
        detail: '/dev/kvm is not accessible to this user',
        fix: [
          'sudo chgrp kvm /dev/kvm && sudo chmod g+rw /dev/kvm',
          expect.stringMatching(/^sudo usermod -aG kvm \S+$/),
          '# then log in again',
        ],
      },
      passthrough: {
        status: 'note',
        detail: expect.stringMatching(/vfio-pci is loaded, but \/dev\/vfio\/7 is not accessible to this user/),
        fix: [expect.stringContaining('SUBSYSTEM=="vfio"'), expect.stringContaining('udevadm')],
      },
      sriov: { status: 'ok', detail: '0000:01:00.0 (enp1s0): 2 of 7 functions; this user cannot change the number' },
    });
    expect(look(files)).toMatchObject({
      kvm: { status: 'ok' },
      passthrough: { status: 'ok' },
      sriov: { status: 'ok' },
    });
    const grouped = { ...files, 'etc/group': `virt:x:${process.getgid?.()}:\n` };
    expect(look(grouped, { closed })['kvm']?.fix).toEqual([
      expect.stringMatching(/^sudo usermod -aG virt /),
      '# then log in again',
    ]);
    const alpine = { ...grouped, 'etc/os-release': 'ID=alpine\n' };
    expect(look(alpine, { closed })['kvm']?.fix?.[0]).toMatch(/^doas addgroup \S+ virt$/);
  });

  test('whose KVM runs no guest, or none with the host’s CPU model', () => {
    const files = { ...debian, ...amd('svm'), 'dev/kvm': '' };
    const probed = (host?: string, plain?: string) => look(files, { probe: { host, plain } })['kvm'];
    expect(probed()).toMatchObject({ status: 'ok', detail: expect.stringContaining('a test guest runs') });
    expect(probed('failed to set MSR')).toMatchObject({ status: 'note', detail: expect.stringContaining('MSR') });
    const none = probed('failed to set MSR', 'a small guest did not get through in 5 s');
    expect(none).toMatchObject({ status: 'gap', detail: expect.stringContaining('did not get through') });
    // Nothing was tried on a copy of a machine, and it does not claim so.
    expect(look(files)['kvm']?.detail).toContain('no test guest was run');
  });

  test('is looked at for what a connection needs', () => {
    const ids = (uri: string) => Object.keys(look({ ...debian, ...amd('svm') }, { uri }));
    expect(ids('qemu:///system')).toEqual(expect.arrayContaining(['kvm', 'qemu', 'xen', 'drivers', 'iommu']));
    expect(ids('xen:///system')).not.toContain('kvm');
    expect(ids('lxc:///system')).toEqual(['drivers']);
    expect(ids('test:///default')).toEqual([]);
    const xen = look(debian, { uri: 'xen:///system' });
    expect(xen).toMatchObject({ xen: { status: 'gap' }, drivers: { status: 'gap' } });
    expect(look(debian)['xen']).toMatchObject({ status: 'note' });
    // QEMU of the system's daemon does not run as this user.
    const closed = { closed: ['dev/kvm'], uri: 'qemu:///system' };
    expect(look({ ...debian, ...amd('svm'), 'dev/kvm': '' }, closed)['kvm']).toMatchObject({ status: 'note' });
  });

  test('whose connection fails gets advice that fits the URI', () => {
    const common = { code: 38, domain: 7, level: 2, message: 'nein', str1: null, str2: null, str3: null, int2: -1 };
    const fix = (uri: string, errno: number, api = 'virConnectOpenAuth') => {
      const raw = { ...common, int1: errno, api };
      const error = new LibvirtError(raw, hintForFailure(raw, [uri, null]));
      return refusal(error, targetOf(uri), machineOf(debian)).fix?.join('\n');
    };
    expect(fix('qemu:///system', 2)).toBe('sudo apt install libvirt-daemon-system');
    expect(fix('qemu:///sytem', 2)).toMatch(/^# The path of a qemu URI/);
    expect(fix('qemu:///session', 13)).toMatch(/^# The session's daemon/);
    expect(fix('qemu+unix:///system?socket=/nowhere', 2)).toMatch(/^# No daemon listens/);
    expect(fix('qemu+ssh://me:hunter2@host/system', 104)).toMatch(/^# ssh ended.*ssh me@host true/);
    expect(fix('qemu+tls://host/system', 111)).toMatch(/libvirtd-tls\.socket/);
    expect(fix('nonsense:///x', 2)).toMatch(/no driver 'nonsense'/);
  });

  test('whose socket is not accessible to this user', () => {
    const failure = {
      api: 'virConnectOpenAuth',
      code: 38,
      domain: 7,
      level: 2,
      message: 'nein',
      str1: null,
      str2: null,
    };
    const error = (errno: number) => {
      const raw = { ...failure, str3: null, int1: errno, int2: 0 };
      return new LibvirtError(raw, hintForFailure(raw, ['qemu:///system', null]));
    };
    expect(error(13).domain).toBe('VIR_FROM_RPC');
    const fix = (errno: number, files: Record<string, string>) =>
      refusal(error(errno), targetOf('qemu:///system'), machineOf(files)).fix;
    expect(fix(13, debian)?.[0]).toMatch(/^sudo usermod -aG libvirt /);
    expect(fix(13, { 'etc/os-release': 'ID=alpine\n' })?.[0]).toMatch(/^doas addgroup \S+ libvirt$/);
    expect(fix(2, debian)).toEqual(['sudo apt install libvirt-daemon-system']);
  });

  test('that is a virtual machine whose hypervisor passes nothing on', () => {
    const inside = (maker: string) =>
      look({ ...intel('hypervisor'), 'sys/class/dmi/id/sys_vendor': maker })['cpu']?.fix;
    expect(inside('QEMU')).toEqual([expect.stringContaining('host-passthrough')]);
    expect(inside('VMware, Inc.')).toEqual([expect.stringContaining('vhv.enable')]);
    expect(inside('Microsoft Corporation')).toEqual([expect.stringContaining('ExposeVirtualizationExtensions')]);
    expect(inside('Xen')).toEqual([expect.stringContaining('nestedhvm=1')]);
    expect(inside('Somebody')).toEqual([expect.stringContaining('the outer hypervisor')]);
  });
});

describe('a card with SR-IOV', () => {
  const { sriov: none } = look(sriovCard(0, { driver: '' }));
  test('without a driver gets one first', () => {
    expect(none).toMatchObject({ status: 'note', detail: '0000:01:00.0: 0 of 7 functions, no driver' });
    expect(none?.fix).toEqual([
      'sudo modprobe "$(cat /sys/bus/pci/devices/0000:01:00.0/modalias)"; echo 0000:01:00.0 | sudo tee /sys/bus/pci/drivers_probe',
    ]);
  });

  test('that is held for a guest is left there', () => {
    const { sriov } = look(sriovCard(0, { driver: 'vfio-pci' }));
    expect(sriov).toEqual({
      ...{ id: 'sriov', title: 'SR-IOV', status: 'ok' },
      detail: '0000:01:00.0: 0 of 7 functions, held by vfio-pci',
    });
  });

  test('whose interface is down is set up', () => {
    const down = look(sriovCard(2, { flags: '0x1002' }))['sriov'];
    expect(down).toMatchObject({ status: 'note', fix: ['sudo ip link set enp1s0 up'] });
    expect(down?.detail).toBe('0000:01:00.0 (enp1s0): 2 of 7 functions, interface down');
    expect(look(sriovCard(2))['sriov']).not.toHaveProperty('fix');
  });
});

describe('after a restart', () => {
  const restarted = (files: Record<string, string>, count = 4) => look({ ...sriovCard(count), ...files })['sriov-boot'];

  test('virtual functions are gone that nothing creates', () => {
    expect(restarted({})).toMatchObject({
      status: 'note',
      detail: '0000:01:00.0: none, as nothing creates its 4 functions',
      fix: [
        expect.stringMatching(
          /^printf .*'Path=pci-0000:01:00\.0' .*'SR-IOVVirtualFunctions=4' \| sudo tee \/etc\/systemd\/network\/50-sriov-0000-01-00\.0\.link$/,
        ),
      ],
    });
    expect(restarted({}, 0)).toBeUndefined();
  });

  test.for([
    ['etc/systemd/network/50-sriov.link', '[Match]\nPath=pci-0000:01:00.0\n[Link]\nSR-IOVVirtualFunctions=6\n'],
    ['usr/lib/systemd/network/50-cards.link', '[Match]\nOriginalName=enp*\n[Link]\nSR-IOVVirtualFunctions = 6\n'],
    [
      'etc/udev/rules.d/60-sriov.rules',
      'ACTION=="add", SUBSYSTEM=="net", ENV{ID_NET_DRIVER}=="igb", ATTR{device/sriov_numvfs}="6"\n',
    ],
    ['etc/tmpfiles.d/sriov.conf', 'w /sys/bus/pci/devices/0000:01:00.0/sriov_numvfs - - - - 6\n'],
    [
      'etc/systemd/system/sriov.service',
      "[Service]\nExecStart=/bin/sh -c 'echo 6 > /sys/class/net/enp1s0/device/sriov_numvfs'\n",
    ],
    ['etc/netplan/50-sriov.yaml', 'network:\n  ethernets:\n    enp1s0:\n      virtual-function-count: 6\n'],
    [
      'etc/NetworkManager/system-connections/card.nmconnection',
      '[connection]\ninterface-name=enp1s0\n[sriov]\ntotal-vfs=6\n',
    ],
    ['etc/modprobe.d/igb.conf', 'options igb max_vfs=6\n'],
  ] as const)('virtual functions are there by %s', ([file, text]) => {
    const expected = { status: 'ok', detail: `0000:01:00.0: 6 functions (/${file})` };
    expect(restarted({ [file]: text })).toMatchObject(expected);
    expect(restarted({ [file]: text }, 0)).toMatchObject(expected);
    // A file that is about another card, or says nothing about virtual functions.
    expect(restarted({ [file]: text.replaceAll(/0000:01:00.0|enp1s0|enp\*|igb/g, 'other') })).toMatchObject({
      status: 'note',
    });
    expect(restarted({ [file]: text.replaceAll('6', '') })).toMatchObject({ status: 'note' });
  });

  test('devices are held for guests', () => {
    const files = {
      'proc/cmdline': 'quiet vfio-pci.ids=8086:10c9,8086:10ca xen-pciback.hide=(0000:02:00.0)',
      'etc/modprobe.d/stub.conf': '# options vfio-pci ids=1:1\noptions pci-stub ids=10de:1b80\n',
      'etc/driverctl.d/0000:03:00.0': 'vfio-pci\n',
    };
    expect(look(files)['held']).toEqual({
      ...{ id: 'held', title: 'Held for guests', status: 'ok' },
      detail:
        "from the start: 8086:10c9,8086:10ca by vfio-pci (the kernel's command line); 10de:1b80 by pci-stub (/etc/modprobe.d/stub.conf); (0000:02:00.0) by xen-pciback (the kernel's command line); 0000:03:00.0 by vfio-pci (/etc/driverctl.d/0000:03:00.0)",
    });
    expect(look({ 'proc/cmdline': 'quiet' })['held']).toBeUndefined();
  });
});

describe('each distribution has its own way', () => {
  const release = (id: string, like = '') => ({ 'etc/os-release': `ID="${id}"\nID_LIKE="${like}"\n` });
  const grub = { 'etc/default/grub': 'GRUB_CMDLINE_LINUX=""\n' };

  test.for([
    [release('ubuntu', 'debian'), grub, /^sudo sed .*GRUB_CMDLINE_LINUX=.*intel_iommu=on.* && sudo update-grub$/],
    [release('fedora'), grub, /^sudo grubby --update-kernel=ALL --args="intel_iommu=on iommu=pt"$/],
    [release('rocky', 'rhel centos fedora'), grub, /^sudo grubby /],
    [release('arch'), grub, /&& sudo grub-mkconfig -o \/boot\/grub\/grub.cfg$/],
    [release('arch'), { 'boot/loader/entries/arch.conf': '' }, /^# add intel_iommu=on iommu=pt to the options/],
    [release('opensuse-tumbleweed', 'opensuse suse'), grub, /&& sudo grub2-mkconfig -o \/boot\/grub2\/grub.cfg$/],
    [release('alpine'), grub, /^doas sed .* && doas grub-mkconfig /],
    [
      release('alpine'),
      { 'etc/update-extlinux.conf': '' },
      /^doas sed .*update-extlinux.conf && doas update-extlinux$/,
    ],
    [release('plan9'), {}, /update-grub$/],
  ] as const)('to add to the kernel’s command line: %o', ([id, loader, expected]) => {
    const { iommu } = look({ ...id, ...loader, ...intel('vmx') });
    expect(iommu?.fix?.[0]).toMatch(expected);
    // What is configured already is not suggested.
    const asked = look({ ...id, ...loader, ...intel('vmx'), 'proc/cmdline': 'quiet intel_iommu=on' });
    expect(asked['iommu']?.fix).toEqual([expect.stringContaining('VT-d')]);
  });

  test.for([
    [release('debian'), grub, ['apt install', 'dom0_mem', 'update-grub', 'default', 'enable --now xen$', 'libvirtd']],
    [
      release('fedora'),
      grub,
      [
        'dnf install xen libvirt-daemon-xen',
        'dom0_mem',
        'GRUB_DEFAULT=saved',
        'grub2-mkconfig',
        'grub2-set-default',
        'restart',
        'xenstored',
        'virtxend',
      ],
    ],
    [
      release('opensuse-leap', 'suse'),
      grub,
      [
        'zypper install',
        'dom0_mem',
        'saved',
        'grub2-mkconfig',
        'grub2-set-default',
        'restart',
        'xenstored',
        'virtxend',
      ],
    ],
    [
      release('alpine'),
      grub,
      [
        'apk add xen',
        'dom0_mem',
        'saved',
        'grub-mkconfig',
        'grub-set-default',
        'restart',
        'xenstored',
        'xenconsoled',
        'libvirtd',
      ],
    ],
    [
      release('alpine'),
      { 'etc/update-extlinux.conf': '' },
      ['apk add xen', 'xen_opts=dom0_mem', 'update-extlinux$', 'restart', 'xenstored', 'xenconsoled', 'libvirtd'],
    ],
  ] as const)('to become a host of Xen: %o', ([id, loader, steps]) => {
    const fix = look({ ...id, ...loader })['xen']?.fix ?? [];
    const expected = [...steps, 'xl info && virsh -c xen:///system version$'];
    expect(fix).toEqual(expected.map((step) => expect.stringMatching(new RegExp(step))));
    const driver = 'usr/lib64/libvirt/connection-driver/libvirt_driver_libxl.so';
    const installed = look({ ...id, ...loader, 'boot/xen-4.20-amd64.gz': '', [driver]: '' });
    expect(installed['xen']?.fix).toEqual(fix.slice(1));
  });

  test('and some have none', () => {
    expect(look(release('arch'))['xen']?.fix).toEqual([expect.stringMatching(/^# Arch packages neither/)]);
    expect(look(release('almalinux', 'rhel centos fedora'))['xen']?.fix).toEqual([expect.stringMatching(/^# RHEL/)]);
  });
});

describe('a dom0', () => {
  const dom0 = { ...debian, 'proc/xen/capabilities': 'control_d\n', 'sys/hypervisor/type': 'xen\n' };
  const driver = (name: string) => ({
    [`usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_${name}.so`]: '',
  });

  const deviceModel = 'usr/libexec/xen-qemu-system-i386';
  const running = { 'run/xenstored/socket': '', 'proc/191/comm': 'xenconsoled\n', 'proc/191/stat': '' };
  const memory = { 'sys/devices/system/xen_memory/xen_memory0/info/current_kb': '1310720\n' };

  test('with all that it needs', () => {
    const xl =
      'free_memory : 2771\nxen_commandline : placeholder dom0_mem=1280M,max:1280M\nvirt_caps : pv hvm hvm_directio\n';
    const found = look({ ...dom0, ...driver('libxl'), ...running, ...memory, [deviceModel]: '' }, { xl });
    expect(found).toMatchObject({
      toolstack: { status: 'ok', detail: 'xenstored and xenconsoled are running' },
      'xen-qemu': { status: 'ok', detail: `/${deviceModel}` },
      drivers: { status: 'ok' },
      iommu: { status: 'ok' },
      'dom0-memory': {
        status: 'ok',
        detail: 'dom0_mem=1280M,max:1280M; 1280 MiB; 2771 MiB are left for guests',
      },
    });
  });

  test('without the daemon of the consoles', () => {
    const { 'proc/191/comm': _, ...rest } = running;
    const { toolstack } = look({ ...dom0, ...rest });
    expect(toolstack).toMatchObject({
      status: 'gap',
      detail: 'xenconsoled is not running: guests have no console, and no log of it',
      fix: expect.arrayContaining(['sudo systemctl enable --now xen']),
    });
  });

  test('with a QEMU that is not that of Xen', () => {
    const other = 'usr/bin/qemu-system-i386';
    const qemuOf = (id: string) => look({ ...dom0, [other]: '', 'etc/os-release': `ID=${id}\n` })['xen-qemu'];
    expect(qemuOf('debian')).toMatchObject({ status: 'gap', fix: ['sudo apt install qemu-system-xen'] });
    expect(qemuOf('alpine')).toMatchObject({ status: 'gap', fix: ['doas apk add xen-qemu'] });
    expect(qemuOf('fedora')).toMatchObject({ status: 'ok', detail: `/${other}` });
  });

  test('shows its memory to others than root, too', () => {
    expect(look({ ...dom0, ...memory })['dom0-memory']).toMatchObject({
      status: 'note',
      detail: '1280 MiB; whether it is fixed, Xen reports to root only',
    });
  });

  test('without toolstack, libvirt’s driver for it, memory of its own', () => {
    const found = look({ ...dom0, ...driver('qemu') }, { xl: 'xen_commandline : placeholder\n' });
    const verify = 'sudo xl info && virsh -c xen:///system version';
    const start = ['sudo systemctl enable --now xen', 'sudo systemctl restart libvirtd', verify];
    expect(found).toMatchObject({
      toolstack: { status: 'gap', fix: start },
      drivers: { status: 'gap', fix: ['sudo apt install libvirt-daemon-driver-xen', ...start] },
      'dom0-memory': {
        status: 'note',
        fix: [expect.stringContaining('dom0_mem=2G'), 'sudo update-grub', '# then restart'],
      },
    });
  });

  test('and what is none has no such findings', () => {
    expect(look(debian)).not.toHaveProperty('toolstack');
    expect(look(debian)).not.toHaveProperty('dom0-memory');
  });
});

test('each distribution has its command, and an unknown one Debian’s names', () => {
  expect(installCommand('uefi', 'ID=ubuntu\nID_LIKE=debian\n')).toMatch(/^sudo apt install (ovmf|qemu-efi-aarch64)$/);
  expect(installCommand('daemon', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n')).toBe(
    'sudo dnf install libvirt-daemon-kvm',
  );
  expect(installCommand('tpm', 'ID=arch\n')).toBe('sudo pacman -S swtpm');
  expect(installCommand('qemu', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n')).toBe('sudo zypper install qemu-kvm');
  expect(installCommand('tpm', 'ID=plan9\n')).toBe('# install the package that Debian calls swtpm swtpm-tools');
});

test('a report is a table with commands below the gaps', verifies({ formatReport: 'value' }), () => {
  const findings: Finding[] = [
    { id: 'kvm', title: 'KVM', status: 'ok', detail: 'there' },
    { id: 'iommu', title: 'IOMMU', status: 'gap', detail: 'off', fix: ['sudo true', '# then restart'] },
  ];
  const report = { uri: 'qemu:///system', local: true, findings, guests: ['kvm' as const] };
  expect(formatReport(report)).toBe(
    'qemu:///system\n\n✔ KVM     there\n✘ IOMMU   off\n          $ sudo true\n          # then restart\n\nGuests that can run: kvm. Problems: 1.\n',
  );
  expect(formatReport({ ...report, guests: [] }, { color: true })).toContain('\u001b[31m✘\u001b[0m IOMMU');
});
