/** What the guests of QEMU's architectures usually are. */

export interface Arch {
  /** Its usual machines, the best first. */
  readonly machines: readonly string[];
  /** The kernel's name of the first serial port. */
  readonly serial?: string;
  /** It has ACPI; 'efi' where that takes UEFI. */
  readonly acpi?: true | 'efi';
  readonly apic?: true;
  /** Its firmware is UEFI or nothing: there is no BIOS. */
  readonly efiOnly?: true;
  /** The models of TPM that its machines have. */
  readonly tpm?: readonly ('tpm-crb' | 'tpm-tis' | 'tpm-spapr')[];
  /** The package of Debian that has its UEFI. */
  readonly efiPackage?: string;
  /** Its console is a device of its own, not a serial port. */
  readonly console?: 'sclp';
}

const x86: Arch = { machines: ['q35', 'pc'], tpm: ['tpm-crb', 'tpm-tis'], serial: 'ttyS0', acpi: true, apic: true };
const arm: Arch = { machines: ['virt'], tpm: ['tpm-tis'], serial: 'ttyAMA0', acpi: 'efi', efiOnly: true };
const riscv: Arch = { machines: ['virt'], serial: 'ttyS0' };

const arches: Readonly<Record<string, Arch>> = {
  x86_64: { ...x86, efiPackage: 'ovmf' },
  i686: { ...x86, efiPackage: 'ovmf-ia32' },
  aarch64: { ...arm, efiPackage: 'qemu-efi-aarch64' },
  armv7l: { ...arm, efiPackage: 'qemu-efi-arm' },
  riscv64: { ...riscv, efiPackage: 'qemu-efi-riscv64' },
  riscv32: riscv,
  loongarch64: {
    machines: ['virt'],
    serial: 'ttyS0',
    acpi: true,
    efiOnly: true,
    efiPackage: 'qemu-efi-loongarch64',
  },
  ppc64: { machines: ['pseries'], tpm: ['tpm-spapr'], serial: 'hvc0' },
  ppc64le: { machines: ['pseries'], tpm: ['tpm-spapr'], serial: 'hvc0' },
  s390x: { machines: ['s390-ccw-virtio'], serial: 'ttysclp0', console: 'sclp' },
};

/** What is usual for an architecture; nothing, for one that is not known here. */
export function archNamed(name: string): Arch {
  return arches[name] ?? { machines: [] };
}

/** Whether a machine's slots are PCI Express, so that what is plugged in takes a root port. */
export function hasPciExpress(machine: string | undefined): boolean {
  return /q35|^virt(-|$)/.test(machine ?? '');
}
