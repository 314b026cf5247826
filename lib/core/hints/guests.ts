/** Guests that cannot be started, and devices that cannot be plugged into them. */
import { constants } from 'node:os';
import type { HintRow } from './row.ts';

const { EACCES, EPERM, ENOENT, ENODEV, ECONNREFUSED } = constants.errno;

const start = /^virDomain(Create|Restore|Revert|Migrate|ManagedSave)/;
const startOrDefine = /^virDomain(Create|Define|Restore|Migrate)/;
const attach = /^virDomain(Attach|Update)Device/;
const startOrAttach = /^virDomain(Create|Restore|Revert|Migrate|Attach|Update)/;
const agent =
  /^virDomain(QemuAgent|SetUserPassword|GetTime|SetTime|FSFreeze|FSThaw|FSTrim|GetFSInfo|GetGuest|SetGuest|GetHostname|InterfaceAddresses|Authorized|Shutdown|Reboot|PMSuspend|SnapshotCreate|AgentSet)/;

const system = 'VIR_ERR_SYSTEM_ERROR';

/** What a domain needs beside QEMU's driver. */
const daemons: readonly HintRow[] = [
  {
    id: 'virtlogd',
    api: startOrAttach,
    code: system,
    errno: [ENOENT, ECONNREFUSED],
    contains: /virtlogd-sock/,
    hint: 'QEMU\'s output and consoles go through virtlogd, which does not run: sudo systemctl enable --now virtlogd.socket, or stdio_handler = "file" in qemu.conf.',
  },
  {
    id: 'secondary-daemon',
    api: startOrAttach,
    code: system,
    errno: [ENOENT, ECONNREFUSED],
    contains: /libvirt\/(virt(network|storage|secret|nwfilter|nodedev|interface)d|libvirt)-sock/,
    hint: ({ text }) =>
      `The configuration refers to a network, volume or secret of libvirt, whose daemon does not run: sudo systemctl enable --now ${/(virt\w+)-sock/.exec(text)?.[1] ?? 'libvirtd'}. An interface of type 'user' or 'bridge' and a disk of type 'file' need none.`,
  },
  {
    id: 'network-inactive',
    api: startOrAttach,
    code: 'VIR_ERR_OPERATION_INVALID',
    domain: 'VIR_FROM_NETWORK',
    hint: 'Start the network first: (await connection.lookupNetworkByName(NAME)).create(); setAutostart(true) starts it with the host.',
  },
  {
    id: 'network-missing',
    api: startOrAttach,
    code: 'VIR_ERR_NO_NETWORK',
    hint: "Define and start a network of that name with connection.defineNetwork(), name another (connection.listAllNetworks()), or give the interface type 'user' or 'bridge'.",
  },
];

const hosts: readonly HintRow[] = [
  {
    id: 'qemu-ended',
    api: startOrAttach,
    code: system,
    errno: [ENOENT, ECONNREFUSED],
    contains: /failed to connect to monitor socket/,
    hint: "QEMU ended before libvirt could ask it why. Its log may say so: /var/log/libvirt/qemu/NAME.log, or ~/.cache/libvirt/qemu/log/NAME.log of a user's own libvirt.",
  },
  {
    id: 'kvm',
    api: startOrDefine,
    code: ['VIR_ERR_CONFIG_UNSUPPORTED', 'VIR_ERR_INVALID_ARG'],
    contains: /'kvm'/,
    hint: "KVM cannot be used here: `npx libvirt-native doctor` says why. Domain type 'qemu' emulates the processor instead, slowly.",
  },
  {
    id: 'kvm-processor',
    api: start,
    code: 'VIR_ERR_INTERNAL_ERROR',
    contains: /kvm_buf_set_msrs|failed to set MSR|kvm_arch_|KVM_SET_/i,
    hint: "This host's KVM does not run a guest with this CPU: choose a plainer CPU model, such as <cpu mode='custom'><model>qemu64</model></cpu>, or domain type 'qemu'. `npx libvirt-native doctor` tries both.",
  },
  {
    id: 'bridge-missing',
    api: startOrAttach,
    code: system,
    errno: [ENODEV],
    hint: 'A bridge or network interface that the configuration names is not there on the host: `ip link` lists those that are.',
  },
  {
    id: 'bridge-helper',
    api: startOrAttach,
    contains: /qemu-bridge-helper/,
    hint: "Without root, QEMU's bridge helper attaches guests to bridges: it has to be setuid root, the bridge to exist, and /etc/qemu/bridge.conf to have a line `allow BRIDGE`. Or use an interface of type 'user', or qemu:///system.",
  },
  {
    id: 'firmware',
    api: startOrDefine,
    code: 'VIR_ERR_OPERATION_FAILED',
    contains: /'(efi|bios)'/,
    hint: 'The host has no firmware that fits: install UEFI for its guests (Debian: ovmf, or qemu-efi-aarch64; Fedora: edk2-ovmf), or relax what <firmware> and <loader> ask for.',
  },
  {
    id: 'hugepages',
    api: startOrDefine,
    contains: /hugetlbfs/,
    hint: 'Huge pages have to be mounted and reserved on the host: mount -t hugetlbfs none /dev/hugepages; echo COUNT > /proc/sys/vm/nr_hugepages; then restart the daemon.',
  },
];

const images: readonly HintRow[] = [
  {
    id: 'image-permission',
    api: startOrAttach,
    contains: /Could not open '[^']*': (Permission denied|Operation not permitted)/,
    hint: "QEMU's user may not open it: that user (`user` in qemu.conf, most often libvirt-qemu or qemu; you in qemu:///session) must be able to read the file and to pass every folder above it. Home folders are closed to others: keep images in a pool such as /var/lib/libvirt/images.",
  },
  {
    id: 'image-folder-permission',
    api: startOrAttach,
    code: system,
    domain: 'VIR_FROM_STORAGE',
    errno: [EACCES, EPERM],
    hint: "QEMU's user may not open it: that user (`user` in qemu.conf, most often libvirt-qemu or qemu; you in qemu:///session) must be able to read the file and to pass every folder above it. Home folders are closed to others: keep images in a pool such as /var/lib/libvirt/images.",
  },
  {
    id: 'image-missing',
    api: startOrAttach,
    code: system,
    domain: 'VIR_FROM_STORAGE',
    errno: [ENOENT],
    hint: "The path is looked up on the hypervisor's host, not on this one, and has to be absolute. connection.lookupStoragePoolByName() and pool.createVolume() make images there.",
  },
  {
    id: 'image-locked',
    api: startOrAttach,
    contains: /Failed to get (shared )?"[\w-]+" lock/,
    hint: 'Another guest or program has the image open. One that several are to use must be marked <readonly/> or <shareable/> in each of them, and hold a file system that can be shared.',
  },
  {
    id: 'image-format',
    api: startOrAttach,
    contains: /Image is not in \w+ format/,
    hint: "The image has another format than <driver type='…'/> says: `qemu-img info FILE` names it.",
  },
];

const devices: readonly HintRow[] = [
  {
    id: 'bus-without-hotplug',
    api: attach,
    // Of QEMU, and of libvirt from 10 on, which looks at the bus first.
    contains: /Bus '[^']*' does not support hotplugging|disk bus '[^']*' cannot be hotplugged/,
    hint: "Devices on this bus (IDE, SATA, pcie.0) can only be there from the start: use bus 'virtio', 'scsi' or 'usb', or change the definition alone with { config: true } and restart the guest.",
  },
  {
    id: 'no-pci-slot',
    api: attach,
    code: 'VIR_ERR_INTERNAL_ERROR',
    domain: 'VIR_FROM_DOMAIN',
    contains: /\bPCI\b/,
    hint: "Each device that is plugged into a q35 or virt machine takes a free <controller type='pci' model='pcie-root-port'/>, which the definition has to have in store: `freeSlots` of planGuest(). A conventional PCI device, such as rtl8139, takes a slot of a <controller type='pci' model='pcie-to-pci-bridge'/> instead.",
  },
  {
    id: 'iommu-group',
    api: startOrAttach,
    code: 'VIR_ERR_INTERNAL_ERROR',
    contains: /group \d+ is not viable/,
    hint: ({ text }) =>
      `The host uses other devices of that IOMMU group, which is passed through as a whole: (await connection.pci.function('${/vfio ([0-9a-f:.]+):/.exec(text)?.[1] ?? 'ADDRESS'}')).problems() names them, and connection.pci.detachFromHost([…]) detaches all together.`,
  },
  {
    id: 'pci-function-missing',
    api: startOrAttach,
    code: system,
    errno: [ENOENT],
    contains: /\/sys\/bus\/pci\/devices\//,
    hint: 'The host has no PCI function at that address: connection.pci.functions() returns those that it has. Virtual functions are gone after a restart, unless something creates them: `npx libvirt-native doctor` shows that.',
  },
  {
    id: 'sriov-card-down',
    api: startOrAttach,
    code: 'VIR_ERR_INTERNAL_ERROR',
    // The physical and the virtual function, in whatever language.
    contains: /\bVF \d+\b.*\bPF '/,
    hint: ({ text }) =>
      `The host sets MAC address and VLAN of a virtual function through the network interface of its card, which is down. On the host: ip link set ${/\bPF '([^']+)'/.exec(text)?.[1] ?? 'NAME'} up`,
  },
];

const running: readonly HintRow[] = [
  {
    id: 'already-running',
    api: /^virDomainCreate(WithFlags|WithFiles|XML|XMLWithFiles)?$/,
    code: 'VIR_ERR_OPERATION_INVALID',
    domain: ['VIR_FROM_QEMU', 'VIR_FROM_DOMAIN', 'VIR_FROM_LIBXL', 'VIR_FROM_LXC', 'VIR_FROM_TEST'],
    hint: 'A domain that runs cannot be started again: look at getState() first, or restart it with reboot() or destroy() and create().',
  },
  {
    id: 'already-running-test',
    api: /^virDomainCreate(WithFlags|WithFiles)?$/,
    code: 'VIR_ERR_INTERNAL_ERROR',
    domain: 'VIR_FROM_TEST',
    hint: 'A domain that runs cannot be started again: look at getState() first, or restart it with reboot() or destroy() and create().',
  },
  {
    id: 'undefine-refused',
    api: /^virDomainUndefine/,
    code: 'VIR_ERR_OPERATION_INVALID',
    hint: 'What belongs to the domain must go with it: undefine({ managedSave: true, snapshotsMetadata: true, checkpointsMetadata: true, nvram: true }), each where there is such a thing.',
  },
  {
    id: 'console-lock',
    api: /^virDomainOpen(Console|Channel)$/,
    contains: /\/LCK\.\./,
    hint: ({ text }) =>
      `Another process uses the console, or one that was killed has left its lock file: when no process of that number runs any more, remove ${/(\/\S*\/LCK\.\.[^\s']*)/.exec(text)?.[1] ?? 'the file'}.`,
  },
  {
    id: 'console-in-use',
    api: /^virDomainOpen(Console|Channel)$/,
    code: 'VIR_ERR_OPERATION_FAILED',
    hint: 'A console has one user at a time: close the other one, or disconnect it with { force: true }.',
  },
  {
    id: 'agent-not-configured',
    api: agent,
    code: 'VIR_ERR_ARGUMENT_UNSUPPORTED',
    domain: 'VIR_FROM_QEMU',
    hint: "The guest agent needs a channel in the domain: <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel> (`agent: true` of planGuest()), and qemu-guest-agent in the guest.",
  },
  {
    id: 'agent-unresponsive',
    api: agent,
    code: ['VIR_ERR_AGENT_UNRESPONSIVE', 'VIR_ERR_AGENT_UNSYNCED', 'VIR_ERR_AGENT_COMMAND_TIMEOUT'],
    hint: "The agent in the guest does not answer: qemu-guest-agent has to run there; domain.events('agent-lifecycle') reports when it connects. After an answer of over 10 MiB libvirt never reads from an agent again: restart the guest, and request less at a time.",
  },
];

export const guestRows: readonly HintRow[] = [...daemons, ...hosts, ...images, ...devices, ...running];
