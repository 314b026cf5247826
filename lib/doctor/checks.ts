/** What the doctor looks at on this machine. */
import { userInfo } from 'node:os';
import type { Machine } from './machine.ts';
import { installCommand } from './packages.ts';
import type { Finding } from './report.ts';

type Check = (machine: Machine) => Finding[];

/** Whether the processor can run guests by itself. */
function cpu(machine: Machine): Finding[] {
  const { cpuFlags } = machine;
  const title = 'CPU virtualization';
  const found = { vmx: 'Intel VT-x', svm: 'AMD-V' };
  const flag = (['vmx', 'svm'] as const).find((name) => cpuFlags.has(name));
  const inside = cpuFlags.has('hypervisor') ? ', in a virtual machine' : '';
  if (flag) return [{ id: 'cpu', title, status: 'ok', detail: `${found[flag]}${inside}` }];
  if (machine.xen === 'dom0')
    return [{ id: 'cpu', title, status: 'note', detail: 'Xen keeps it to itself: see the kinds of guests' }];
  if (!machine.isX86)
    return [
      { id: 'cpu', title, status: machine.has('dev/kvm') ? 'ok' : 'note', detail: 'KVM tells, on this architecture' },
    ];
  const fix = inside
    ? '# let the outer hypervisor pass it on: nested virtualization, CPU model host-passthrough'
    : `# turn ${machine.isIntel ? 'VT-x' : 'SVM'} on in the firmware's setup`;
  return [{ id: 'cpu', title, status: 'gap', detail: `the processor shows none${inside}`, fix: [fix] }];
}

function kvm(machine: Machine): Finding[] {
  const finding = { id: 'kvm', title: 'KVM' };
  if (machine.opens('dev/kvm')) return [{ ...finding, status: 'ok', detail: '/dev/kvm, open to this user' }];
  if (machine.has('dev/kvm')) {
    const fix = [`sudo usermod -aG kvm ${userInfo().username}`, '# then log in again'];
    return [{ ...finding, status: 'gap', detail: '/dev/kvm is closed to this user', fix }];
  }
  if (machine.xen) return [{ ...finding, status: 'note', detail: 'not under Xen' }];
  return [{ ...finding, status: 'gap', detail: 'there is no /dev/kvm', fix: [`sudo modprobe ${machine.kvmModule}`] }];
}

function nested(machine: Machine): Finding[] {
  const module = machine.kvmModule;
  const value = machine.read(`sys/module/${module}/parameters/nested`);
  if (value === '') return [];
  const on = /^[Y1]/.test(value);
  const finding = { id: 'nested', title: 'Nested virtualization' };
  if (on) return [{ ...finding, status: 'ok', detail: 'guests can be hosts themselves' }];
  const fix = [
    `echo 'options ${module} nested=1' | sudo tee /etc/modprobe.d/${module}.conf`,
    `sudo modprobe -r ${module} && sudo modprobe ${module}`,
  ];
  return [{ ...finding, status: 'note', detail: 'off: guests cannot be hosts themselves', fix }];
}

function qemu(machine: Machine): Finding[] {
  const emulators = machine.list('usr/bin').filter((name) => /^qemu-system-|^qemu-kvm$/.test(name));
  const more = emulators.length > 4 ? ` and ${emulators.length - 4} more` : '';
  const finding = { id: 'qemu', title: 'QEMU' };
  if (emulators.length > 0 || machine.has('usr/libexec/qemu-kvm')) {
    return [{ ...finding, status: 'ok', detail: `${emulators.slice(0, 4).join(', ') || 'qemu-kvm'}${more}` }];
  }
  const status = machine.xen === 'dom0' ? 'note' : 'gap';
  return [{ ...finding, status, detail: 'not installed', fix: [installCommand('qemu', machine.osRelease)] }];
}

/** KVM comes with the kernel; Xen is a system below it, which takes installing and starting. */
function xen(machine: Machine): Finding[] {
  const finding = { id: 'xen', title: 'Xen' };
  if (machine.xen === 'dom0') {
    const version = ['major', 'minor'].map((part) => machine.read(`sys/hypervisor/version/${part}`)).join('.');
    return [{ ...finding, status: 'ok', detail: `Xen ${version}, and this is its dom0` }];
  }
  if (machine.xen === 'guest')
    return [{ ...finding, status: 'note', detail: 'this is a guest of Xen, which makes no guests itself' }];
  const installed = machine.list('boot').some((name) => /^xen.*\.(gz|efi)$|^xen-\d/.test(name));
  const reboot = '# then restart, and choose the entry with Xen in the boot menu';
  if (installed) {
    return [
      {
        ...finding,
        status: 'note',
        detail: 'installed, but not started: Linux runs without it',
        fix: ['sudo update-grub', reboot],
      },
    ];
  }
  return [
    { ...finding, status: 'note', detail: 'not installed', fix: [installCommand('xen', machine.osRelease), reboot] },
  ];
}

function drivers(machine: Machine): Finding[] {
  const folders = [
    'usr/lib/libvirt',
    'usr/lib64/libvirt',
    ...machine
      .list('usr/lib')
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => `usr/lib/${name}/libvirt`),
  ];
  const names = folders
    .flatMap((folder) => machine.list(`${folder}/connection-driver`))
    .flatMap((file) => /^libvirt_driver_(\w+)\.so$/.exec(file)?.[1] ?? []);
  const finding = { id: 'drivers', title: 'libvirt drivers' };
  const hypervisors = names.filter((name) => ['qemu', 'libxl', 'lxc', 'vbox', 'ch', 'bhyve'].includes(name));
  if (hypervisors.length > 0) return [{ ...finding, status: 'ok', detail: names.join(', ') }];
  return [
    { ...finding, status: 'gap', detail: 'none for a hypervisor', fix: [installCommand('daemon', machine.osRelease)] },
  ];
}

function iommu(machine: Machine): Finding[] {
  const finding = { id: 'iommu', title: 'IOMMU' };
  const groups = machine.list('sys/kernel/iommu_groups').length;
  if (groups > 0) return [{ ...finding, status: 'ok', detail: `on, ${groups} groups` }];
  if (machine.xen === 'dom0') return [xenIommu(machine)];
  const parameter = machine.isIntel && !machine.read('proc/cmdline').includes('intel_iommu=on');
  const fix = [
    ...(parameter
      ? [`sudo sed -i 's/^GRUB_CMDLINE_LINUX="/&intel_iommu=on iommu=pt /' /etc/default/grub && sudo update-grub`]
      : []),
    `# turn ${machine.isIntel ? 'VT-d' : 'the IOMMU (AMD-Vi)'} on in the firmware's setup, then restart`,
  ];
  return [{ ...finding, status: 'gap', detail: 'off, or none: no PCI device can be given to a guest', fix }];
}

/** Xen keeps the IOMMU to itself, and tells its own tool alone whether it has one. */
function xenIommu(machine: Machine): Finding {
  const finding = { id: 'iommu', title: 'IOMMU' };
  const [, abilities] = /^virt_caps\s*:\s*(.*)$/m.exec(machine.run('xl', 'info')) ?? [];
  if (abilities === undefined)
    return { ...finding, status: 'note', detail: 'Xen tells root alone', fix: ['sudo xl info | grep virt_caps'] };
  if (abilities.includes('directio')) return { ...finding, status: 'ok', detail: `on, as Xen tells: ${abilities}` };
  const fix = ["# turn VT-d, or AMD's IOMMU, on in the firmware's setup, then restart"];
  return { ...finding, status: 'gap', detail: 'Xen has none: only PV guests can get PCI devices', fix };
}

function passthrough(machine: Machine): Finding[] {
  const module = machine.xen === 'dom0' ? 'xen-pciback' : 'vfio-pci';
  const finding = { id: 'passthrough', title: 'PCI passthrough' };
  const name = module.replace('-', '_');
  const loaded = machine.has(`sys/module/${name}`) || machine.has(`sys/bus/pci/drivers/${module.replace('xen-', '')}`);
  if (loaded) return [{ ...finding, status: 'ok', detail: `${module} is loaded` }];
  return [
    {
      ...finding,
      status: 'note',
      detail: `${module} is not loaded; libvirt loads it when it is needed`,
      fix: [`sudo modprobe ${module}`],
    },
  ];
}

function sriov(machine: Machine): Finding[] {
  const devices = machine.list('sys/bus/pci/devices').flatMap((address) => {
    const folder = `sys/bus/pci/devices/${address}`;
    const total = Number(machine.read(`${folder}/sriov_totalvfs`));
    return total > 0
      ? {
          address,
          total,
          current: Number(machine.read(`${folder}/sriov_numvfs`)),
          netdev: machine.list(`${folder}/net`)[0],
        }
      : [];
  });
  const finding = { id: 'sriov', title: 'SR-IOV' };
  if (devices.length === 0) return [{ ...finding, status: 'note', detail: 'no device has it' }];
  const detail = devices
    .map(
      ({ address, total, current, netdev }) =>
        `${address}${netdev ? ` (${netdev})` : ''}: ${current} of ${total} functions`,
    )
    .join('; ');
  const fix = devices.flatMap(({ address, total, current }) =>
    current === 0 ? `echo ${total} | sudo tee /sys/bus/pci/devices/${address}/sriov_numvfs` : [],
  );
  return [{ ...finding, status: fix.length > 0 ? 'note' : 'ok', detail, ...(fix.length > 0 && { fix }) }];
}

/** All that can be seen without libvirt, in the order in which one thing needs the other. */
export const checks: readonly Check[] = [cpu, kvm, nested, qemu, xen, drivers, iommu, passthrough, sriov];
