/** How each distribution installs what may be missing, and what it calls its tools. */

export type Component = 'libvirt' | 'daemon' | 'qemu' | 'xen' | 'xenDriver' | 'xenQemu' | 'uefi' | 'virtiofs' | 'tpm';

/** How a distribution makes a host of Xen. */
export interface XenHost {
  /** Its package makes Xen the default entry of the boot menu by itself. */
  readonly isDefault?: true;
  /** QEMU for Xen is a package of its own; the other QEMU is built without Xen. */
  readonly hasOwnQemu?: true;
  /** Switch the toolstack on, and libvirt's daemon for it. */
  readonly services: readonly string[];
}

export interface Distribution {
  /** As in /etc/os-release: its own, or what it is like. */
  readonly ids: readonly string[];
  /** Runs a command as root. */
  readonly root: 'sudo' | 'doas';
  readonly install: string;
  readonly packages: Readonly<Partial<Record<Component, string>>>;
  /** What to do about a component that it does not package. */
  readonly lacking?: Readonly<Partial<Record<Component, string>>>;
  /** Where GRUB's menu is, and how it is written anew. */
  readonly menu: { readonly file: string; readonly command: string };
  /** Sets which entry of the menu is started. */
  readonly setDefault: string;
  /** Adds to the kernel's command line, where it has a tool for that. */
  readonly addParameters?: (parameters: string) => string;
  /** Adds a user to a group. */
  readonly join: (group: string, user: string) => string;
  readonly xen?: XenHost;
}

/** Packages for a processor's own guests are called after it. */
const isArm = process.arch === 'arm64';

const grub = { file: '/boot/grub/grub.cfg', command: 'grub-mkconfig -o /boot/grub/grub.cfg' };
const grub2 = { file: '/boot/grub2/grub.cfg', command: 'grub2-mkconfig -o /boot/grub2/grub.cfg' };
const usermod: Distribution['join'] = (group, user) => `sudo usermod -aG ${group} ${user}`;
const swtpm = 'swtpm swtpm-tools';

/** libvirt's daemon for Xen alone, and the programs of Xen that everything else asks. */
const systemd: XenHost = {
  services: ['systemctl enable --now xenstored xenconsoled xen-init-dom0', 'systemctl enable --now virtxend.socket'],
};

const debian: Distribution = {
  ids: ['debian', 'ubuntu'],
  root: 'sudo',
  install: 'sudo apt install',
  packages: {
    libvirt: 'libvirt0',
    daemon: 'libvirt-daemon-system',
    qemu: isArm ? 'qemu-system-arm' : 'qemu-system-x86',
    xen: `${isArm ? 'xen-system-arm64' : 'xen-system-amd64'} libvirt-daemon-system libvirt-daemon-driver-xen`,
    xenDriver: 'libvirt-daemon-driver-xen',
    xenQemu: 'qemu-system-xen',
    uefi: isArm ? 'qemu-efi-aarch64' : 'ovmf',
    virtiofs: 'virtiofsd',
    tpm: swtpm,
  },
  menu: { ...grub, command: 'update-grub' },
  setDefault: 'grub-set-default',
  join: usermod,
  xen: { isDefault: true, hasOwnQemu: true, services: ['systemctl enable --now xen', 'systemctl restart libvirtd'] },
};

const fedora: Distribution = {
  ids: ['fedora'],
  root: 'sudo',
  install: 'sudo dnf install',
  packages: {
    libvirt: 'libvirt-libs',
    daemon: 'libvirt-daemon-kvm',
    qemu: 'qemu-kvm',
    xen: 'xen libvirt-daemon-xen',
    xenDriver: 'libvirt-daemon-driver-libxl',
    xenQemu: 'qemu-system-x86-core',
    uefi: isArm ? 'edk2-aarch64' : 'edk2-ovmf',
    virtiofs: 'virtiofsd',
    tpm: swtpm,
  },
  menu: grub2,
  setDefault: 'grub2-set-default',
  addParameters: (parameters) => `sudo grubby --update-kernel=ALL --args="${parameters}"`,
  join: usermod,
  xen: systemd,
};

const { xen: _, xenDriver: __, xenQemu: ___, ...withoutXen } = fedora.packages;
const noXen = '# RHEL and its like have no Xen: Fedora, Debian, openSUSE and Alpine have';

// The first that fits counts: RHEL's relatives are like Fedora, too.
const distributions: readonly Distribution[] = [
  debian,
  {
    ...fedora,
    ids: ['rhel', 'centos'],
    packages: withoutXen,
    lacking: { xen: noXen, xenDriver: noXen, xenQemu: noXen },
  },
  fedora,
  {
    ids: ['suse', 'opensuse'],
    root: 'sudo',
    install: 'sudo zypper install',
    packages: {
      libvirt: 'libvirt-libs',
      daemon: 'libvirt-daemon-qemu',
      qemu: 'qemu-kvm',
      xen: 'xen xen-tools libvirt-daemon-xen',
      xenDriver: 'libvirt-daemon-driver-libxl',
      xenQemu: 'qemu-x86',
      uefi: 'qemu-ovmf-x86_64',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm',
    },
    menu: grub2,
    setDefault: 'grub2-set-default',
    join: usermod,
    xen: systemd,
  },
  {
    ids: ['arch'],
    root: 'sudo',
    install: 'sudo pacman -S',
    packages: {
      libvirt: 'libvirt',
      daemon: 'libvirt',
      qemu: 'qemu-base',
      uefi: 'edk2-ovmf',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm',
    },
    lacking: {
      xen: '# Arch packages neither Xen nor libvirt’s driver for it: https://wiki.archlinux.org/title/Xen',
      xenDriver: '# build libvirt with its driver for Xen: Arch packages it without',
      xenQemu: '# Arch packages no QEMU for Xen: https://wiki.archlinux.org/title/Xen',
    },
    menu: grub,
    setDefault: 'grub-set-default',
    join: usermod,
    xen: systemd,
  },
  {
    ids: ['alpine'],
    root: 'doas',
    install: 'doas apk add',
    packages: {
      libvirt: 'libvirt-libs',
      daemon: 'libvirt-daemon',
      qemu: 'qemu-system-x86_64',
      xen: 'xen xen-hypervisor libvirt-daemon libvirt-xen',
      xenDriver: 'libvirt-xen',
      xenQemu: 'xen-qemu',
      uefi: 'ovmf',
      virtiofs: 'virtiofsd',
      tpm: 'swtpm',
    },
    menu: grub,
    setDefault: 'grub-set-default',
    join: (group, user) => `doas addgroup ${user} ${group}`,
    xen: {
      hasOwnQemu: true,
      services: ['xenstored', 'xenconsoled', 'libvirtd'].map(
        (name) => `sh -c 'rc-update add ${name} && rc-service ${name} restart'`,
      ),
    },
  },
];

/** The distribution that /etc/os-release describes; undefined for one that is not known here. */
export function distributionOf(osRelease: string): Distribution | undefined {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, text = '']) => text.split(' '));
  return distributions.find((one) => one.ids.some((id) => ids.some((name) => name.startsWith(id))));
}

/** The one whose tools are spoken of where the distribution is not known. */
export const usualDistribution = debian;
