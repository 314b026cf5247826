/** What the doctor looks at on this machine. */
import { iommu, passthrough, sriov } from './devices.ts';
import type { Component } from './distributions.ts';
import type { Probe } from './kvm.ts';
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { installCommand, joinGroup, startToolstack } from './steps.ts';
import type { Target } from './target.ts';
import { dom0Memory, toolstack, xen } from './xen.ts';

/** What is looked at, and for which of libvirt's drivers it matters. */
interface Check {
  readonly drivers: RegExp;
  readonly look: (machine: Machine, target: Target, probe: Probe | undefined) => Finding[];
}

/** How each hypervisor passes virtualization on to its guests, by the maker that its guests' firmware names. */
const outer: readonly (readonly [RegExp, string])[] = [
  [/VMware/, '# in the settings of this machine, outside: vhv.enable = "TRUE"'],
  [/Microsoft/, '# outside: Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true'],
  [/innotek|VirtualBox/, '# outside: VBoxManage modifyvm NAME --nested-hw-virt on'],
  [/Xen/, '# outside, in the configuration of this guest: nestedhvm=1'],
  [
    /QEMU|KVM|Red Hat/,
    "# outside: nested=1 for kvm_intel or kvm_amd, and <cpu mode='host-passthrough'/> for this guest",
  ],
];

/** What to do where a virtual machine's processor shows no virtualization. */
function passOn(machine: Machine): string {
  const maker = machine.read('sys/class/dmi/id/sys_vendor');
  const found = outer.find(([pattern]) => pattern.test(maker))?.[1];
  return found ?? '# let the outer hypervisor pass it on: nested virtualization, CPU model host-passthrough';
}

/** Whether the processor can run guests by itself. */
function cpu(machine: Machine, _: Target, probe: Probe | undefined): Finding[] {
  const { cpuFlags } = machine;
  const title = 'CPU virtualization';
  const found = { vmx: 'Intel VT-x', svm: 'AMD-V' };
  const flag = (['vmx', 'svm'] as const).find((name) => cpuFlags.has(name));
  const inside = cpuFlags.has('hypervisor') ? ', in a virtual machine' : '';
  if (flag) return [{ id: 'cpu', title, status: 'ok', detail: `${found[flag]}${inside}` }];
  if (probe && (probe.host === undefined || probe.plain === undefined))
    return [{ id: 'cpu', title, status: 'ok', detail: `KVM runs guests, although no flag says so${inside}` }];
  if (machine.xen === 'dom0')
    return [{ id: 'cpu', title, status: 'note', detail: 'Xen keeps it to itself: see the kinds of guests' }];
  if (!machine.isX86)
    return [
      {
        id: 'cpu',
        title,
        status: machine.has('dev/kvm') ? 'ok' : 'note',
        detail: 'shown by KVM, on this architecture',
      },
    ];
  const fix = inside ? passOn(machine) : `# turn ${machine.isIntel ? 'VT-x' : 'SVM'} on in the firmware's setup`;
  return [{ id: 'cpu', title, status: 'gap', detail: `the processor shows none${inside}`, fix: [fix] }];
}

/** What KVM made of a guest. */
function runningKVM(machine: Machine, probe: Probe | undefined): Finding {
  const finding = { id: 'kvm', title: 'KVM' };
  if (!probe) return { ...finding, status: 'ok', detail: '/dev/kvm, open to this user; no guest was tried' };
  const { host, plain } = probe;
  if (host === undefined) return { ...finding, status: 'ok', detail: '/dev/kvm, open to this user; it runs a guest' };
  if (plain === undefined) {
    const detail = `it runs a guest, but none with the host's CPU model (host-passthrough): ${host}`;
    const fix = [
      "# name a CPU model for each guest: cpu: 'qemu64' in a GuestSpec, or a newer one that `virsh cpu-models x86_64` lists",
    ];
    return { ...finding, status: 'note', detail, fix };
  }
  const inside = machine.cpuFlags.has('hypervisor') ? [passOn(machine)] : [];
  const fix = [...inside, "# try a newer kernel and QEMU; until then, guests are emulated (kind: 'qemu')"];
  return { ...finding, status: 'gap', detail: `/dev/kvm opens, but no guest runs: ${plain}`, fix };
}

function kvm(machine: Machine, { scope }: Target, probe: Probe | undefined): Finding[] {
  const finding = { id: 'kvm', title: 'KVM' };
  if (machine.opens('dev/kvm')) return [runningKVM(machine, probe)];
  if (machine.has('dev/kvm')) {
    if (scope === 'system') {
      const detail = '/dev/kvm is closed to this user, but QEMU of qemu:///system runs as another one';
      return [{ ...finding, status: 'note', detail }];
    }
    const group = machine.groupOf('dev/kvm');
    // Without udev it belongs to root alone.
    const given = group && group !== 'root' ? [] : ['sudo chgrp kvm /dev/kvm && sudo chmod g+rw /dev/kvm'];
    const fix = [...given, ...joinGroup(given.length > 0 ? 'kvm' : group!, machine)];
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
    '# while no guest runs',
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

/** What libvirt's sources call the driver of a URI. */
const sourceNames: Readonly<Record<string, string>> = { xen: 'libxl' };

function drivers(machine: Machine, { parts }: Target): Finding[] {
  const names = machine.libvirtDrivers;
  const finding = { id: 'drivers', title: 'libvirt drivers' };
  if (machine.xen === 'dom0' && !names.includes('libxl')) {
    const fix = [installCommand('xenDriver', machine.osRelease), ...startToolstack(machine)];
    return [{ ...finding, status: 'gap', detail: 'none for Xen, which is the hypervisor here', fix }];
  }
  if (names.includes(sourceNames[parts.driver] ?? parts.driver))
    return [{ ...finding, status: 'ok', detail: names.join(', ') }];
  const { driver } = parts;
  const detail = names.length > 0 ? `none for '${driver}'; there are: ${names.join(', ')}` : `none for '${driver}'`;
  const components: Readonly<Record<string, Component>> = { qemu: 'daemon', xen: 'xenDriver' };
  const component = components[driver];
  const fix = component
    ? [installCommand(component, machine.osRelease)]
    : [`# install libvirt's driver '${driver}', if your distribution has it`];
  return [{ ...finding, status: 'gap', detail, fix }];
}

const virtual = /^(qemu|xen|ch|vz|vbox)$/;

/** All that can be seen without libvirt, in the order in which one thing needs the other. */
const checks: readonly Check[] = [
  { drivers: virtual, look: cpu },
  { drivers: /^(qemu|ch)$/, look: kvm },
  { drivers: /^(qemu|ch)$/, look: nested },
  { drivers: /^(qemu|xen)$/, look: qemu },
  { drivers: /^(qemu|xen)$/, look: xen },
  { drivers: /^xen$/, look: toolstack },
  { drivers: /^xen$/, look: dom0Memory },
  { drivers: /^(qemu|xen|ch|lxc|vbox|vz)$/, look: drivers },
  { drivers: /^(qemu|xen|ch)$/, look: iommu },
  { drivers: /^(qemu|xen|ch)$/, look: passthrough },
  { drivers: /^(qemu|xen|ch)$/, look: sriov },
];

/**
 * Looks at this machine, at what matters for a connection.
 *
 * @param probe What KVM made of a guest, where one was tried.
 */
export function lookAt(machine: Machine, target: Target, probe?: Probe): Finding[] {
  return checks
    .filter(({ drivers: of }) => of.test(target.parts.driver))
    .flatMap(({ look }) => look(machine, target, probe));
}
