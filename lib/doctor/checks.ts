/** The checks of a machine that need no libvirt. */
import { heldFromStart, sriovAfterRestart } from './boot-settings.ts';
import { iommu, passthrough } from './devices.ts';
import type { Component } from './distributions.ts';
import type { Probe } from './kvm.ts';
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { sriov } from './sriov.ts';
import { installCommand, joinGroup, startToolstack } from './steps.ts';
import type { Target } from './target.ts';
import { checkDom0Memory, deviceModel, toolstack, xen } from './xen.ts';

/** A check, and the libvirt drivers that it matters to. */
interface Check {
  readonly drivers: RegExp;
  readonly look: (machine: Machine, target: Target, probe: Probe | undefined) => Finding[];
}

/** How to enable nested virtualization in each outer hypervisor, by the vendor in its guests' firmware. */
const outerHypervisors: readonly (readonly [RegExp, string])[] = [
  [/VMware/, '# in the configuration of this virtual machine: vhv.enable = "TRUE"'],
  [/Microsoft/, '# on the outer host: Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true'],
  [/innotek|VirtualBox/, '# on the outer host: VBoxManage modifyvm NAME --nested-hw-virt on'],
  [/Xen/, '# on the outer host, in the configuration of this guest: nestedhvm=1'],
  [
    /QEMU|KVM|Red Hat/,
    "# on the outer host: nested=1 for kvm_intel or kvm_amd, and <cpu mode='host-passthrough'/> for this guest",
  ],
];

/** Returns how to get virtualization in a virtual machine whose processor lacks it. */
function enableNested(machine: Machine): string {
  const maker = machine.read('sys/class/dmi/id/sys_vendor');
  const found = outerHypervisors.find(([pattern]) => pattern.test(maker))?.[1];
  return found ?? '# enable nested virtualization in the outer hypervisor, with the CPU model host-passthrough';
}

/** Checks for hardware virtualization. */
function cpu(machine: Machine, _: Target, probe: Probe | undefined): Finding[] {
  const { cpuFlags } = machine;
  const title = 'CPU virtualization';
  const found = { vmx: 'Intel VT-x', svm: 'AMD-V' };
  const flag = (['vmx', 'svm'] as const).find((name) => cpuFlags.has(name));
  const inside = cpuFlags.has('hypervisor') ? ', in a virtual machine' : '';
  if (flag) return [{ id: 'cpu', title, status: 'ok', detail: `${found[flag]}${inside}` }];
  if (probe && (probe.host === undefined || probe.plain === undefined))
    return [
      { id: 'cpu', title, status: 'ok', detail: `KVM runs guests, although the CPU flags do not show it${inside}` },
    ];
  if (machine.xen === 'dom0')
    return [{ id: 'cpu', title, status: 'note', detail: 'hidden by Xen; see the kinds of guests' }];
  if (!machine.isX86)
    return [
      {
        id: 'cpu',
        title,
        status: machine.has('dev/kvm') ? 'ok' : 'note',
        detail: 'see KVM: this architecture has no CPU flag for it',
      },
    ];
  const fix = inside ? enableNested(machine) : `# enable ${machine.isIntel ? 'VT-x' : 'SVM'} in the firmware setup`;
  return [
    { id: 'cpu', title, status: 'gap', detail: `the processor has none, or it is disabled${inside}`, fix: [fix] },
  ];
}

/** Returns the result of running a guest with KVM. */
function runningKVM(machine: Machine, probe: Probe | undefined): Finding {
  const finding = { id: 'kvm', title: 'KVM' };
  if (!probe) return { ...finding, status: 'ok', detail: '/dev/kvm is accessible; no test guest was run' };
  const { host, plain } = probe;
  if (host === undefined) return { ...finding, status: 'ok', detail: '/dev/kvm is accessible, and a test guest runs' };
  if (plain === undefined) {
    const detail = `a test guest runs, but not with the host's CPU model (host-passthrough): ${host}`;
    const fix = [
      "# set a CPU model for each guest: cpu: 'qemu64' in a GuestSpec, or a newer one that `virsh cpu-models x86_64` lists",
    ];
    return { ...finding, status: 'note', detail, fix };
  }
  const inside = machine.cpuFlags.has('hypervisor') ? [enableNested(machine)] : [];
  const fix = [...inside, "# try a newer kernel and QEMU; until then, guests are emulated (kind: 'qemu')"];
  return {
    ...finding,
    status: 'gap',
    detail: `/dev/kvm is accessible, but the test guest does not run: ${plain}`,
    fix,
  };
}

function kvm(machine: Machine, { scope }: Target, probe: Probe | undefined): Finding[] {
  const finding = { id: 'kvm', title: 'KVM' };
  if (machine.opens('dev/kvm')) return [runningKVM(machine, probe)];
  if (machine.has('dev/kvm')) {
    if (scope === 'system') {
      const detail = '/dev/kvm is not accessible to this user, but qemu:///system runs QEMU as another user';
      return [{ ...finding, status: 'note', detail }];
    }
    const group = machine.groupOf('dev/kvm');
    // Without udev it belongs to root alone.
    const given = group && group !== 'root' ? [] : ['sudo chgrp kvm /dev/kvm && sudo chmod g+rw /dev/kvm'];
    const fix = [...given, ...joinGroup(given.length > 0 ? 'kvm' : group!, machine)];
    return [{ ...finding, status: 'gap', detail: '/dev/kvm is not accessible to this user', fix }];
  }
  if (machine.xen) return [{ ...finding, status: 'note', detail: 'not available under Xen' }];
  return [
    { ...finding, status: 'gap', detail: '/dev/kvm does not exist', fix: [`sudo modprobe ${machine.kvmModule}`] },
  ];
}

function nested(machine: Machine): Finding[] {
  const module = machine.kvmModule;
  const value = machine.read(`sys/module/${module}/parameters/nested`);
  if (value === '') return [];
  const on = /^[Y1]/.test(value);
  const finding = { id: 'nested', title: 'Nested virtualization' };
  if (on) return [{ ...finding, status: 'ok', detail: 'on: guests can run guests' }];
  const fix = [
    `echo 'options ${module} nested=1' | sudo tee /etc/modprobe.d/${module}.conf`,
    '# stop all guests, then',
    `sudo modprobe -r ${module} && sudo modprobe ${module}`,
  ];
  return [{ ...finding, status: 'note', detail: 'off: guests cannot run guests', fix }];
}

function qemu(machine: Machine): Finding[] {
  const emulators = machine.list('usr/bin').filter((name) => /^qemu-system-|^qemu-kvm$/.test(name));
  const more = emulators.length > 4 ? ` and ${emulators.length - 4} more` : '';
  const finding = { id: 'qemu', title: 'QEMU' };
  if (emulators.length > 0 || machine.has('usr/libexec/qemu-kvm')) {
    return [{ ...finding, status: 'ok', detail: `${emulators.slice(0, 4).join(', ') || 'qemu-kvm'}${more}` }];
  }
  return [{ ...finding, status: 'gap', detail: 'not installed', fix: [installCommand('qemu', machine.osRelease)] }];
}

/** What libvirt's sources call the driver of a URI. */
const sourceNames: Readonly<Record<string, string>> = { xen: 'libxl' };

function drivers(machine: Machine, { parts }: Target): Finding[] {
  const names = machine.libvirtDrivers;
  const finding = { id: 'drivers', title: 'libvirt drivers' };
  if (machine.xen === 'dom0' && !names.includes('libxl')) {
    const fix = [installCommand('xenDriver', machine.osRelease), ...startToolstack(machine)];
    return [{ ...finding, status: 'gap', detail: 'the driver for Xen is not installed', fix }];
  }
  if (names.includes(sourceNames[parts.driver] ?? parts.driver))
    return [{ ...finding, status: 'ok', detail: names.join(', ') }];
  const { driver } = parts;
  const detail =
    names.length > 0
      ? `the driver '${driver}' is not installed; installed: ${names.join(', ')}`
      : `the driver '${driver}' is not installed`;
  const components: Readonly<Record<string, Component>> = { qemu: 'daemon', xen: 'xenDriver' };
  const component = components[driver];
  const fix = component
    ? [installCommand(component, machine.osRelease)]
    : [`# install libvirt's driver '${driver}', if your distribution has it`];
  return [{ ...finding, status: 'gap', detail, fix }];
}

const virtual = /^(qemu|xen|ch|vz|vbox)$/;

/** In the order in which one depends on another. */
const checks: readonly Check[] = [
  { drivers: virtual, look: cpu },
  { drivers: /^(qemu|ch)$/, look: kvm },
  { drivers: /^(qemu|ch)$/, look: nested },
  { drivers: /^qemu$/, look: qemu },
  { drivers: /^(qemu|xen)$/, look: xen },
  { drivers: /^xen$/, look: toolstack },
  { drivers: /^xen$/, look: deviceModel },
  { drivers: /^xen$/, look: checkDom0Memory },
  { drivers: /^(qemu|xen|ch|lxc|vbox|vz)$/, look: drivers },
  { drivers: /^(qemu|xen|ch)$/, look: iommu },
  { drivers: /^(qemu|xen|ch)$/, look: passthrough },
  { drivers: /^(qemu|xen|ch)$/, look: heldFromStart },
  { drivers: /^(qemu|xen|ch)$/, look: sriov },
  { drivers: /^(qemu|xen|ch)$/, look: sriovAfterRestart },
];

/**
 * Runs the checks that matter to the driver of a connection.
 *
 * @param probe The result of running a guest with KVM, if one was run.
 */
export function checkMachine(machine: Machine, target: Target, probe?: Probe): Finding[] {
  return checks
    .filter(({ drivers: of }) => of.test(target.parts.driver))
    .flatMap(({ look }) => look(machine, target, probe));
}
