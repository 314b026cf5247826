/** What the doctor makes of machines, from copies of the files by which their kernels tell. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checks } from '../../lib/doctor/checks.ts';
import { Machine } from '../../lib/doctor/machine.ts';
import { installCommand } from '../../lib/doctor/packages.ts';
import { type Finding, formatReport } from '../../lib/doctor/report.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The findings for a machine of these files, by id. */
function look(files: Record<string, string>): Record<string, Finding> {
  const root = mkdtempSync(join(tmpdir(), 'libvirt-native-machine-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const machine = new Machine(root);
  return Object.fromEntries(checks.flatMap((check) => check(machine)).map((finding) => [finding.id, finding]));
}

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
      cpu: { status: 'gap', fix: ["# turn VT-x on in the firmware's setup"] },
      kvm: { status: 'gap', fix: ['sudo modprobe kvm_intel'] },
      qemu: { status: 'gap', fix: [expect.stringMatching(/^sudo apt install qemu-system-(x86|arm)$/)] },
      drivers: { status: 'gap', fix: ['sudo apt install libvirt-daemon-system'] },
      iommu: { status: 'gap', fix: [expect.stringContaining('intel_iommu=on'), expect.stringContaining('VT-d')] },
      xen: { status: 'note', fix: ['sudo apt install xen-system-amd64 libvirt-daemon-driver-xen', expect.any(String)] },
      sriov: { status: 'note', detail: 'no device has it' },
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
      'sys/bus/pci/devices/0000:01:00.0/sriov_totalvfs': '7\n',
      'sys/bus/pci/devices/0000:01:00.0/sriov_numvfs': '3\n',
      'sys/bus/pci/devices/0000:01:00.0/net/enp1s0/mtu': '1500',
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
      'sys/bus/pci/devices/0000:01:00.0/sriov_totalvfs': '7\n',
      'sys/bus/pci/devices/0000:01:00.0/sriov_numvfs': '0\n',
    });
    expect(found).toMatchObject({
      cpu: { status: 'ok', detail: 'AMD-V, in a virtual machine' },
      nested: { status: 'note', fix: [expect.stringContaining('options kvm_amd nested=1'), expect.any(String)] },
      sriov: { status: 'note', fix: ['echo 7 | sudo tee /sys/bus/pci/devices/0000:01:00.0/sriov_numvfs'] },
    });
  });

  test('that is the dom0 of Xen, a guest of it, or has it and does not run it', () => {
    const dom0 = look({
      ...amd('fpu'),
      'proc/xen/capabilities': 'control_d\n',
      'sys/hypervisor/type': 'xen\n',
      'sys/hypervisor/version/major': '4',
      'sys/hypervisor/version/minor': '20',
    });
    expect(dom0).toMatchObject({
      xen: { status: 'ok', detail: 'Xen 4.20, and this is its dom0' },
      cpu: { status: 'note' },
      kvm: { status: 'note' },
      passthrough: { fix: ['sudo modprobe xen-pciback'] },
    });
    expect(dom0['iommu']).toMatchObject({ status: 'note', fix: ['sudo xl info | grep virt_caps'] });
    expect(look({ 'sys/hypervisor/type': 'xen\n' })['xen']?.detail).toMatch(/guest of Xen/);
    expect(look({ 'boot/xen-4.20-amd64.gz': '' })['xen']).toMatchObject({
      detail: 'installed, but not started: Linux runs without it',
      fix: ['sudo update-grub', expect.stringContaining('restart')],
    });
  });
});

test('each distribution has its command, and an unknown one Debian’s names', () => {
  expect(installCommand('uefi', 'ID=ubuntu\nID_LIKE=debian\n')).toMatch(/^sudo apt install (ovmf|qemu-efi-aarch64)$/);
  expect(installCommand('daemon', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n')).toBe(
    'sudo dnf install libvirt-daemon-kvm',
  );
  expect(installCommand('tpm', 'ID=arch\n')).toBe('sudo pacman -S swtpm');
  expect(installCommand('qemu', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n')).toBe('sudo zypper install qemu-kvm');
  expect(installCommand('tpm', 'ID=plan9\n')).toBe('# install what Debian calls swtpm swtpm-tools');
});

test('a report is a table with commands below the gaps', () => {
  const findings: Finding[] = [
    { id: 'kvm', title: 'KVM', status: 'ok', detail: 'there' },
    { id: 'iommu', title: 'IOMMU', status: 'gap', detail: 'off', fix: ['sudo true', '# then restart'] },
  ];
  const report = { uri: 'qemu:///system', local: true, findings, guests: ['kvm' as const] };
  expect(formatReport(report)).toBe(
    'qemu:///system\n\n✔ KVM     there\n✘ IOMMU   off\n          $ sudo true\n          # then restart\n\nGuests that can be made: kvm. Gaps: 1.\n',
  );
  expect(formatReport({ ...report, guests: [] }, { colour: true })).toContain('\u001b[31m✘\u001b[0m IOMMU');
});
