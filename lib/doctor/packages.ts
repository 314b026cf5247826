/** How each distribution installs what may be missing. */

type Component = 'libvirt' | 'daemon' | 'qemu' | 'xen' | 'uefi' | 'virtiofs' | 'tpm';

interface Distribution {
  readonly ids: readonly string[];
  readonly install: string;
  readonly packages: Readonly<Partial<Record<Component, string>>>;
}

/** Packages for a processor's own guests are called after it. */
const isArm = process.arch === 'arm64';

const distributions: readonly Distribution[] = [
  {
    ids: ['debian', 'ubuntu'],
    install: 'sudo apt install',
    packages: {
      libvirt: 'libvirt0',
      daemon: 'libvirt-daemon-system',
      qemu: isArm ? 'qemu-system-arm' : 'qemu-system-x86',
      xen: 'xen-system-amd64 libvirt-daemon-driver-xen',
      uefi: isArm ? 'qemu-efi-aarch64' : 'ovmf',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm swtpm-tools',
    },
  },
  {
    ids: ['fedora', 'rhel', 'centos'],
    install: 'sudo dnf install',
    packages: {
      libvirt: 'libvirt-libs',
      daemon: 'libvirt-daemon-kvm',
      qemu: 'qemu-kvm',
      xen: 'xen libvirt-daemon-xen',
      uefi: isArm ? 'edk2-aarch64' : 'edk2-ovmf',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm swtpm-tools',
    },
  },
  {
    ids: ['suse', 'opensuse'],
    install: 'sudo zypper install',
    packages: {
      libvirt: 'libvirt-libs',
      daemon: 'libvirt-daemon-qemu',
      qemu: 'qemu-kvm',
      xen: 'xen libvirt-daemon-xen',
      uefi: 'qemu-ovmf-x86_64',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm',
    },
  },
  {
    ids: ['arch'],
    install: 'sudo pacman -S',
    packages: {
      libvirt: 'libvirt',
      daemon: 'libvirt',
      qemu: 'qemu-base',
      uefi: 'edk2-ovmf',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm',
    },
  },
  {
    ids: ['alpine'],
    install: 'doas apk add',
    packages: {
      libvirt: 'libvirt-libs',
      daemon: 'libvirt-daemon',
      qemu: 'qemu-system-x86_64',
      xen: 'xen xen-hypervisor libvirt-xen',
      uefi: 'ovmf',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm',
    },
  },
];

/** The command that installs a component on the distribution that /etc/os-release describes. */
export function installCommand(component: Component, osRelease: string): string {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, text = '']) => text.split(' '));
  const found = distributions.find((one) => one.ids.some((id) => ids.some((name) => name.startsWith(id))));
  const names = found?.packages[component];
  if (found && names) return `${found.install} ${names}`;
  const [debian] = distributions;
  return `# install what Debian calls ${debian!.packages[component]}`;
}
