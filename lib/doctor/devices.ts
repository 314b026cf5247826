/** The checks of devices that can be passed through to guests. */
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { addParameters } from './steps.ts';

export function iommu(machine: Machine): Finding[] {
  const finding = { id: 'iommu', title: 'IOMMU' };
  const groups = machine.list('sys/kernel/iommu_groups').length;
  if (groups > 0) return [{ ...finding, status: 'ok', detail: `on, ${groups} groups` }];
  if (machine.xen === 'dom0') return [xenIommu(machine)];
  const isSet = /\bintel_iommu=on\b/.test(machine.read('proc/cmdline'));
  const fix = [
    ...(machine.isIntel && !isSet ? [addParameters('intel_iommu=on iommu=pt', machine)] : []),
    `# enable ${machine.isIntel ? 'VT-d' : 'the IOMMU (AMD-Vi)'} in the firmware setup, then restart`,
  ];
  return [{ ...finding, status: 'gap', detail: 'disabled or missing: no PCI device can be passed through', fix }];
}

/** Xen hides the IOMMU from dom0; `xl info` reports it to root. */
function xenIommu(machine: Machine): Finding {
  const finding = { id: 'iommu', title: 'IOMMU' };
  const [, abilities] = /^virt_caps\s*:\s*(.*)$/m.exec(machine.run('xl', 'info')) ?? [];
  if (abilities === undefined)
    return {
      ...finding,
      status: 'note',
      detail: 'unknown: Xen reports it to root only',
      fix: ['sudo xl info | grep virt_caps'],
    };
  if (abilities.includes('directio')) return { ...finding, status: 'ok', detail: `on, as Xen reports: ${abilities}` };
  const fix = ["# enable VT-d, or AMD's IOMMU, in the firmware setup, then restart"];
  return {
    ...finding,
    status: 'gap',
    detail: 'Xen has none: PCI devices can be passed through to PV guests only',
    fix,
  };
}

export function passthrough(machine: Machine): Finding[] {
  const module = machine.xen === 'dom0' ? 'xen-pciback' : 'vfio-pci';
  const finding = { id: 'passthrough', title: 'PCI passthrough' };
  const name = module.replace('-', '_');
  const loaded = machine.has(`sys/module/${name}`) || machine.has(`sys/bus/pci/drivers/${module.replace('xen-', '')}`);
  if (!loaded) {
    const detail = `${module} is not loaded; libvirt loads it when needed`;
    return [{ ...finding, status: 'note', detail, fix: [`sudo modprobe ${module}`] }];
  }
  const closed = machine
    .list('dev/vfio')
    .filter((file) => /^(vfio|\d+)$/.test(file) && !machine.opens(`dev/vfio/${file}`));
  if (closed.length === 0) return [{ ...finding, status: 'ok', detail: `${module} is loaded` }];
  const detail = `${module} is loaded, but /dev/vfio/${closed.join(', ')} is not accessible to this user: passthrough works with qemu:///system, not with qemu:///session`;
  const fix = [
    `echo 'SUBSYSTEM=="vfio", GROUP="kvm", MODE="0660"' | sudo tee /etc/udev/rules.d/99-vfio.rules`,
    'sudo udevadm control --reload && sudo udevadm trigger --subsystem-match=vfio',
  ];
  return [{ ...finding, status: 'note', detail, fix }];
}
