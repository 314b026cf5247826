/** What a domain is apart from its devices, CPU and memory. */
import type { DocRows } from '../table.ts';

export const domain: DocRows = {
  domain: 'The configuration of a guest: a virtual machine or a container.',
  'domain@type':
    'The hypervisor that runs the guest: `kvm` is QEMU with hardware acceleration, `qemu` is QEMU with emulation (TCG).',
  'domain@id': 'Number of the running guest on this connection; absent when it does not run. Output only.',
  'domain/name': 'Name of the guest, unique on the host.',
  'domain/uuid': 'Identity of the guest, unique on the host. Default: a random one, chosen when the guest is defined.',
  'domain/hwuuid':
    'UUID that the guest sees in its firmware tables where it is to differ from `uuid`. Default: the same as `uuid`.',
  'domain/genid':
    'Virtual machine generation ID, by which the guest detects that it was restored or cloned. Empty: libvirt generates one.',
  'domain/title': 'Short description for people, without line breaks.',
  'domain/description': 'Description for people. libvirt does not use it.',
  'domain/metadata':
    'Data of applications: one element per application, in a namespace of its own. libvirt stores it and does not read it.',
  'domain/bootloader':
    'Absolute path of a program on the host that chooses the kernel of a paravirtual guest, such as `pygrub`.',
  'domain/bootloader_args': 'Command line arguments for `bootloader`.',
  'domain/os': 'How the guest boots: firmware, direct kernel boot, or the init process of a container.',
  'domain/features':
    'Features of the machine and of the hypervisor. A feature that can be turned on by its presence is off when absent.',
  'domain/on_poweroff': 'What happens when the guest powers off. Default: `destroy`.',
  'domain/on_reboot': 'What happens when the guest reboots. Default: `restart`.',
  'domain/on_crash':
    'What happens when the guest crashes. The `coredump-` actions write a core dump first; `preserve` keeps resources for analysis. Default: `destroy`.',
  'domain/on_lockfailure':
    'What happens when the lock manager loses the locks of the guest. Default: up to the lock manager.',
  'domain/pm':
    'Whether the firmware offers ACPI sleep states to the guest (QEMU). Does not stop a guest from suspending by other means.',
  'pm/suspend-to-mem': 'The S3 sleep state. Default: up to the hypervisor.',
  'pm/suspend-to-disk': 'The S4 sleep state. Default: up to the hypervisor.',
  'pm/{suspend-to-mem,suspend-to-disk}@enabled': 'Whether the sleep state is offered.',
  'domain/perf': 'Performance events that the host counts for the guest. The counts are part of the domain statistics.',
  'perf/event': 'One performance event.',
  'perf/event@name': 'Name of the event; its count is the statistic `perf.` and this name.',
  'perf/event@enabled': 'Whether the event is counted.',
  'domain/resource': 'Which resource partition the guest is placed in.',
  'resource/partition':
    'Absolute path of the resource partition, which is mapped to a cgroup. Default: the hypervisor’s own partition, `/machine`.',
  'resource/fibrechannel': 'Identification of the guest’s traffic in a Fibre Channel network.',
  'resource/fibrechannel@appid': 'Identifier that the kernel derives the VMID from; at most 128 bytes.',
  'domain/idmap': 'User namespace of a container: how its users and groups are mapped to those of the host (LXC).',
  'idmap/uid': 'A range of user IDs.',
  'idmap/gid': 'A range of group IDs.',
  'idmap/{uid,gid}@start': 'First ID in the guest.',
  'idmap/{uid,gid}@target': 'ID on the host that `start` is mapped to.',
  'idmap/{uid,gid}@count': 'How many consecutive IDs are mapped.',
  'domain/devices': 'The devices of the guest.',
  'devices/emulator':
    'Absolute path of the program that runs the guest. Default: from the capabilities, by type and architecture.',
  'domain/iommufd': 'Use of the kernel’s iommufd interface for host devices (QEMU).',
  'domain/keywrap': 'Which key wrapping operations an S390 guest may use. Default: all.',
  'keywrap/cipher': 'One algorithm.',
  'keywrap/cipher@name': 'The wrapping key: `aes`, or `dea` for DEA/TDEA.',
  'keywrap/cipher@state': 'Whether its operations are available.',

  // Boot.
  'os@firmware':
    'Chooses firmware automatically: `efi` or `bios`. libvirt then fills `loader` and `nvram` from the firmware descriptions on the host (QEMU).',
  'os/type':
    'Kind of operating system interface: `hvm` is full virtualization, `xen` or `linux` Xen PV, `xenpvh` Xen PVH, `exe` a container.',
  'os/type@arch': 'Architecture of the guest’s CPU. Default: the host’s for most hypervisors.',
  'os/type@machine':
    'Machine type. An alias such as `q35` becomes a versioned name when the guest is defined. Default: from the capabilities.',
  'os/firmware': 'What automatic firmware selection must find; firmware features that are not listed do not matter.',
  'os/firmware/feature': 'One feature of the firmware.',
  'os/firmware/feature@enabled': 'Whether the chosen firmware must have the feature, or must not have it.',
  'os/firmware/feature@name':
    '`secure-boot`: the firmware implements Secure Boot; `enrolled-keys`: the NVRAM template has default certificates enrolled.',
  'os/loader': 'Firmware of the guest: absolute path on the host.',
  'os/loader@readonly': 'Whether the guest cannot write to the firmware image.',
  'os/loader@type':
    'How the image is mapped into guest memory: `pflash` is usual for UEFI, `rom` for BIOS images. Default: `rom`.',
  'os/loader@secure':
    'Whether the firmware implements Secure Boot. Describes the image; does not turn Secure Boot on or off.',
  'os/loader@stateless': 'Whether the firmware runs without NVRAM, so that its settings are lost at shutdown.',
  'os/loader@format': 'Image format of the firmware. Default: `raw`. Since libvirt 9.2 (QEMU).',
  'os/nvram':
    'Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is given.',
  'os/nvram@template': 'File that a new NVRAM file is copied from. Default: what belongs to the firmware.',
  'os/nvram@templateFormat': 'Image format of the template (QEMU).',
  'os/nvram@format': 'Image format of the NVRAM file. Default: `raw`. Since libvirt 9.2 (QEMU).',
  'os/nvram@type': 'Kind of storage in `source`. Network storage is not initialized from the template.',
  'os/nvram/source': 'Storage of the variables, described like a disk source.',
  'os/varstore':
    'Variable store of firmware that keeps UEFI variables in the hypervisor’s JSON format instead of flash.',
  'os/varstore@template': 'File that a new variable store is copied from.',
  'os/varstore@path': 'Absolute path of the guest’s variable store. Default: chosen by libvirt.',
  'os/boot':
    'Boot device classes in order of preference. Cannot be combined with `boot.order` of devices, which is more exact.',
  'os/boot@dev': 'Class of device to boot from.',
  'os/bootmenu': 'The firmware’s interactive boot menu.',
  'os/bootmenu@enable': 'Whether the menu is offered. Default: up to the hypervisor.',
  'os/bootmenu@timeout': 'How long the menu waits. Unit: ms. Ignored unless `enable` is `yes`.',
  'os/smbios': 'Where the SMBIOS tables of the guest come from. Default: up to the hypervisor.',
  'os/smbios@mode':
    '`emulate`: the hypervisor’s values; `host`: blocks 0 and 1 of the host, without its UUID; `sysinfo`: those of `sysinfo`.',
  'os/bios': 'Settings of the BIOS.',
  'os/bios@useserial': 'Whether BIOS messages also go to the first serial port.',
  'os/bios@rebootTimeout': 'When the BIOS tries to boot again after a failure. Unit: ms; -1 never.',
  'os/acpi': 'Additional ACPI tables.',
  'os/acpi/table': 'Absolute path of a file with an ACPI table.',
  'os/acpi/table@type': 'Type of the table. `slic` passes a table with its header; others depend on the hypervisor.',
  'os/kernel': 'Direct kernel boot: path of the kernel image on the host.',
  'os/initrd': 'Direct kernel boot: path of the initial RAM disk on the host.',
  'os/cmdline': 'Direct kernel boot: command line of the kernel.',
  'os/root': 'Root device of the kernel, as `root=` on its command line.',
  'os/dtb': 'Path of a device tree binary on the host.',
  'os/shim': 'Path of a UEFI shim on the host that verifies the directly booted kernel (QEMU).',
  'os/init': 'Containers: path of the init program in the guest.',
  'os/initarg': 'Containers: arguments of the init program, in order.',
  'os/initenv': 'Containers: value of an environment variable of the init program.',
  'os/initenv@name': 'Name of the variable.',
  'os/initdir': 'Containers: working directory of the init program.',
  'os/inituser': 'Containers: user that runs the init program: name or ID; a leading `+` forces an ID.',
  'os/initgroup': 'Containers: group that runs the init program: name or ID; a leading `+` forces an ID.',

  // Time.
  'domain/clock': 'The guest’s clock and timers.',
  'clock@offset':
    'What the clock starts from: `utc`, `localtime`, `timezone`, `variable` (an offset that the guest may change), `absolute`. Default: `utc`.',
  'clock@adjustment':
    'With `variable`: offset in seconds. With `utc` and `localtime`: `reset` drops the guest’s changes at each start; a number makes it `variable`.',
  'clock@basis': 'With `variable`: what the offset is relative to. Default: `utc`.',
  'clock@timezone': 'With `timezone`: name of the time zone.',
  'clock@start': 'With `absolute`: the time at start. Unit: s since the Unix epoch.',
  'clock/timer': 'One timer of the guest. Timers that are not listed have the hypervisor’s defaults.',
  'timer@name':
    'Which timer: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` (Windows), `armvtimer`, `platform`.',
  'timer@present': 'Whether the guest has the timer.',
  'timer@track': 'What the timer follows (`rtc`, `platform`): the guest’s time or the host’s wall clock.',
  'timer@tickpolicy':
    'What happens to ticks that were missed: `delay` delivers them later, `catchup` faster, `merge` as one, `discard` drops them.',
  'timer@frequency': 'Frequency of `tsc`. Unit: Hz.',
  'timer@mode': 'How `tsc` is provided: `native` by the CPU, `emulate` by the hypervisor, `auto` as needed.',
  'timer/catchup': 'Limits of the `catchup` policy.',
  'catchup@threshold': 'How many ticks must be missed before it catches up.',
  'catchup@slew': 'How fast it catches up.',
  'catchup@limit': 'How much it catches up at most.',

  // SMBIOS and firmware configuration.
  'domain/sysinfo':
    'System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`.',
  'sysinfo@type': '`smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU.',
  'sysinfo/bios': 'SMBIOS block 0: BIOS vendor, version, date, release.',
  'sysinfo/system': 'SMBIOS block 1: manufacturer, product, version, serial number, UUID, SKU, family.',
  'sysinfo/baseBoard':
    'SMBIOS block 2: manufacturer, product, version, serial number, asset tag, location; one per board.',
  'sysinfo/chassis': 'SMBIOS block 3: manufacturer, version, serial number, asset tag, SKU.',
  'sysinfo/oemStrings': 'SMBIOS block 11: strings of any content.',
  'sysinfo/{bios,system,baseBoard,chassis}/entry': 'Value of one field.',
  'sysinfo/{bios,system,baseBoard,chassis}/entry@name': 'Name of the field.',
  'sysinfo/oemStrings/entry': 'One string. Begin it with the name of the application that reads it.',
  'sysinfo/entry': 'A blob for the guest’s firmware or operating system.',
  'sysinfo/entry@name': 'Name of the blob; begins with `opt/`.',
  'sysinfo/entry@file': 'File on the host that has the content. Excludes a value.',

  // Security.
  'domain/seclabel': 'Confinement of the guest’s process by a security driver of the host; one per driver.',
  'seclabel@model': 'The security driver: `selinux`, `apparmor` or `dac`.',
  'domain/seclabel@type':
    '`dynamic`: libvirt generates a unique label; `static`: `label` is used; `none`: no confinement.',
  'domain/seclabel@relabel':
    'Whether libvirt labels the files of the guest. Always `yes` with `dynamic`; default with `static`: `no`.',
  'domain/seclabel/label': 'The label of the process: given with `static`, reported with `dynamic`.',
  'domain/seclabel/imagelabel': 'The label of the guest’s files. Output only.',
  'domain/seclabel/baselabel': 'With `dynamic`: label that the generated one is derived from.',
  '{source,scratch,target}/seclabel': 'Exception from the guest’s labels for this file.',
  '{source,scratch,target}/seclabel@relabel': 'Whether libvirt labels this file.',
  '{source,scratch,target}/seclabel@labelskip':
    'Labeling was skipped because the file system has no labels. Output only.',
  '{source,scratch,target}/seclabel/label': 'The label of this file.',
  'domain/launchSecurity': 'Confidential computing: memory and state of the guest are protected from the host.',
  'launchSecurity@type': '`sev` and `sev-snp` are AMD’s, `tdx` is Intel’s, `s390-pv` is IBM Secure Execution.',
  'launchSecurity@kernelHashes':
    'Whether kernel, RAM disk and command line are part of the measurement. For direct kernel boot.',
  'launchSecurity/cbitpos':
    'Position of the encryption bit in page table entries. Default: from the domain capabilities.',
  'launchSecurity/reducedPhysBits':
    'How many bits of the physical address are lost. Default: from the domain capabilities.',
  'launchSecurity/policy':
    'Policy that the security firmware enforces, as a bit mask. It cannot change while the guest exists.',
  'launchSecurity/handle': 'Firmware handle of the guest.',
  'launchSecurity/dhCert': 'SEV: Diffie-Hellman key of the guest’s owner, in base64.',
  'launchSecurity/session': 'SEV: session blob of the guest’s owner, in base64.',
  'launchSecurity@authorKey': 'SEV-SNP: whether the author key is part of `idAuth`.',
  'launchSecurity@vcek':
    'SEV-SNP: whether attestation reports are signed by the key of the chip instead of the version-loaded key.',
  'launchSecurity/guestVisibleWorkarounds':
    'SEV-SNP: hypervisor-defined workarounds that the guest sees; 16 bytes in base64.',
  'launchSecurity/idBlock': 'SEV-SNP: ID block of the guest’s owner; 96 bytes in base64.',
  'launchSecurity/idAuth': 'SEV-SNP: authentication of `idBlock`; 4096 bytes in base64.',
  'launchSecurity/hostData': 'SEV-SNP: data that attestation reports contain; 32 bytes in base64.',
  'launchSecurity/mrConfigId':
    'TDX: identifier of configuration that is not set by the owner; SHA-384 digest in base64.',
  'launchSecurity/mrOwner': 'TDX: identifier of the guest’s owner; SHA-384 digest in base64.',
  'launchSecurity/mrOwnerConfig':
    'TDX: identifier of configuration that is set by the owner; SHA-384 digest in base64.',
  'launchSecurity/quoteGenerationService': 'TDX: service on the host that signs attestation quotes.',
  'quoteGenerationService@path': 'Path of the service’s Unix socket.',

  // Extensions of hypervisors.
  'domain/qemu:commandline':
    'Arguments and environment passed to QEMU as they are. Unsupported by libvirt: marks the guest as tainted.',
  'qemu:commandline/qemu:arg': 'One argument.',
  'qemu:commandline/qemu:arg@value': 'The argument.',
  'qemu:commandline/qemu:env': 'One environment variable.',
  'qemu:env@name': 'Name of the variable.',
  'qemu:env@value': 'Value of the variable.',
  'domain/qemu:capabilities': 'Corrections of what libvirt detected about QEMU. For development.',
  'qemu:capabilities/qemu:add': 'A capability that is assumed to be present.',
  'qemu:capabilities/qemu:del': 'A capability that is assumed to be absent.',
  'qemu:{add,del}@capability': 'Name of the capability in libvirt.',
  'domain/qemu:deprecation': 'How QEMU reacts to deprecated features. For development.',
  'qemu:deprecation@behavior': '`omit` and `reject` hide and refuse what is deprecated; `crash` aborts QEMU.',
  'domain/qemu:override':
    'Properties of devices that are set as given, over what libvirt sets. Unsupported by libvirt: marks the guest as tainted.',
  'qemu:override/qemu:device': 'One device.',
  'qemu:device@alias': 'Alias of the device.',
  'qemu:device/qemu:frontend': 'The part of the device that the guest sees.',
  'qemu:frontend/qemu:property': 'One property of QEMU’s device.',
  'qemu:property@type': 'Type of the value; `remove` drops the property that libvirt sets.',
  'qemu:property@name': 'Name of the property.',
  'qemu:property@value': 'Value of the property.',
  'domain/lxc:namespace': 'Namespaces that the container shares instead of having its own.',
  'lxc:namespace/lxc:sharenet': 'Shared network namespace.',
  'lxc:namespace/lxc:shareipc': 'Shared IPC namespace.',
  'lxc:namespace/lxc:shareuts': 'Shared UTS namespace (host name).',
  'lxc:namespace/*@type':
    'Whose namespace it is: `netns` by name, `name` that of a container, `pid` that of a process.',
  'lxc:namespace/*@value': 'Name or process ID.',
  'domain/bhyve:commandline': 'Arguments passed to bhyve as they are. Unsupported by libvirt.',
  'bhyve:commandline/bhyve:arg': 'One argument.',
  'bhyve:arg@value': 'The argument.',
  'domain/xen:commandline': 'Arguments passed to Xen’s device model as they are. Unsupported by libvirt.',
  'xen:commandline/xen:arg': 'One argument.',
  'xen:arg@value': 'The argument.',
  'domain/vmware:datacenterpath': 'Path of the datacenter that the guest is in. Output only.',
};
