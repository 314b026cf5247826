/** What `diff` shows, and what it knows to be the same: kind by kind, without a hypervisor. test/conformance asks libvirt itself. */
import { describe, expect, test } from 'vitest';
import {
  type ConfigDocument,
  DomainConfig,
  DomainDisk,
  DomainSnapshotConfig,
  formatDiff,
  NetworkConfig,
  StoragePoolConfig,
  StorageVolConfig,
} from '../../lib/config/index.ts';

const domain = (inner: string): string => `<domain type='kvm'><name>n</name>${inner}</domain>`;
const devices = (inner: string): string => domain(`<devices>${inner}</devices>`);
const os = (inner: string): string => domain(`<os><type>hvm</type>${inner}</os>`);
const feature = (inner: string): string => domain(`<features>${inner}</features>`);

const same = (before: string, after: string, document: ConfigDocument<object> = DomainConfig as never) =>
  formatDiff(document.diff(before, after));

describe('shows', () => {
  test.each([
    ['a boot device before the requested one', os("<boot dev='hd'/>"), os("<boot dev='network'/><boot dev='hd'/>")],
    ['a boot device after it', os("<boot dev='hd'/>"), os("<boot dev='hd'/><boot dev='network'/>")],
    ['another boot device than the default', os(''), os("<boot dev='network'/>")],
    [
      'a second video device',
      devices("<graphics type='vnc'/><video><model type='cirrus'/></video>"),
      devices("<graphics type='vnc'/><video><model type='cirrus'/></video><video><model type='qxl'/></video>"),
    ],
    ['a video device without graphics', devices(''), devices("<video><model type='cirrus'/></video>")],
    [
      'another video device than the default',
      devices("<graphics type='vnc'/>"),
      devices("<graphics type='vnc'/><video><model type='qxl'/></video>"),
    ],
    ['a watchdog', devices(''), devices("<watchdog model='i6300esb'/>")],
    [
      'a second watchdog',
      devices("<watchdog model='itco'/>"),
      devices("<watchdog model='itco'/><watchdog model='i6300esb'/>"),
    ],
    [
      'a console of its own',
      devices("<serial type='pty'/>"),
      devices("<serial type='pty'/><console type='pty'><target type='virtio'/></console>"),
    ],
    [
      'a second console',
      devices("<serial type='pty'/><console type='pty'><target type='serial'/></console>"),
      devices(
        "<serial type='pty'/><console type='pty'><target type='serial'/></console><console type='pty'><target type='serial' port='1'/></console>",
      ),
    ],
    ['a second serial device', devices("<serial type='pty'/>"), devices("<serial type='pty'/><serial type='pty'/>")],
    ['a security label', domain(''), domain("<seclabel type='static' model='dac'><label>0:0</label></seclabel>")],
    [
      'a second security label',
      domain("<seclabel type='dynamic' model='selinux'/>"),
      domain("<seclabel type='dynamic' model='selinux'/><seclabel type='none' model='dac'/>"),
    ],
    ['a feature', domain(''), feature('<acpi/>')],
    [
      'a second interface',
      devices("<interface type='user'/>"),
      devices("<interface type='user'/><interface type='user'/>"),
    ],
    [
      'a second random number generator',
      devices("<rng model='virtio'/>"),
      devices("<rng model='virtio'/><rng model='virtio'/>"),
    ],
    ['a SCSI controller that nothing is on', devices(''), devices("<controller type='scsi' index='0'/>")],
    [
      'a second USB controller',
      devices(''),
      devices("<controller type='usb' index='0'/><controller type='usb' index='1'/>"),
    ],
    [
      'an option of a controller that is added',
      devices(''),
      devices("<controller type='pci' index='0' model='pci-root'><pcihole64>1</pcihole64></controller>"),
    ],
    [
      'another machine than the short name stands for',
      os('').replace('<type>', "<type machine='pc'>"),
      os('').replace('<type>', "<type machine='pc-q35-7.2'>"),
    ],
    [
      'another version of a machine',
      os('').replace('<type>', "<type machine='pc-q35-7.1'>"),
      os('').replace('<type>', "<type machine='pc-q35-7.2'>"),
    ],
    [
      'pcihole64 of another default unit',
      devices("<controller type='pci' index='0'><pcihole64>1048576</pcihole64></controller>"),
      devices("<controller type='pci' index='0'><pcihole64 unit='bytes'>1048576</pcihole64></controller>"),
    ],
    [
      'tseg of another default unit',
      feature('<smm><tseg>48</tseg></smm>'),
      feature("<smm><tseg unit='bytes'>48</tseg></smm>"),
    ],
    [
      'a backing chain that ends where it did not',
      devices("<disk type='file'><target dev='vda'/></disk>"),
      devices("<disk type='file'><target dev='vda'/><backingStore/></disk>"),
    ],
    ['hyperv that is turned on', feature(''), feature("<hyperv mode='passthrough'/>")],
    ['another CPU than the default', domain(''), domain("<cpu mode='host-passthrough'/>")],
    [
      'another interface model than the default',
      devices("<interface type='user'/>"),
      devices("<interface type='user'><model type='virtio'/></interface>"),
    ],
    [
      'an alias of the user’s',
      devices("<rng model='virtio'/>"),
      devices("<rng model='virtio'><alias name='ua-mine'/></rng>"),
    ],
  ])('%s', (_, before, after) => {
    expect(same(before, after)).not.toBe('');
    expect(same(after, before)).not.toBe('');
  });
});

/** Lists whose order says something: each in another order is another document. */
describe('shows another order of', () => {
  const qemu = (inner: string): string =>
    `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline>${inner}</qemu:commandline></domain>`;
  test.each([
    ['boot devices', os, "<boot dev='hd'/>", "<boot dev='network'/>"],
    ['arguments of init', os, '<initarg>a</initarg>', '<initarg>b</initarg>'],
    ['arguments of QEMU', qemu, "<qemu:arg value='a'/>", "<qemu:arg value='b'/>"],
    [
      'interfaces',
      devices,
      "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
      "<interface type='user'><mac address='52:54:00:00:00:02'/></interface>",
    ],
    [
      'disks of several buses',
      devices,
      "<disk><target dev='sda' bus='scsi'/></disk>",
      "<disk><target dev='vda' bus='virtio'/></disk>",
    ],
    ['video devices', devices, "<video><model type='qxl'/></video>", "<video><model type='vga'/></video>"],
    [
      'host devices',
      devices,
      "<hostdev type='pci'><source><address bus='1'/></source></hostdev>",
      "<hostdev type='pci'><source><address bus='2'/></source></hostdev>",
    ],
    ['CPU features', (inner: string) => domain(`<cpu>${inner}</cpu>`), "<feature name='a'/>", "<feature name='b'/>"],
    ['security labels', domain, "<seclabel model='dac'/>", "<seclabel model='selinux'/>"],
    [
      'metadata',
      (inner: string) => domain(`<metadata>${inner}</metadata>`),
      "<a xmlns='urn:a'/>",
      "<a xmlns='urn:b'/>",
    ],
  ])('%s, also when something is added', (_, around, a, b) => {
    expect(same(around(a + b), around(b + a))).toMatch(/order|→/);
    const third = a.replace(/(['>])([a-z0-9:]+)(['<])(?!.*['>][a-z0-9:]+['<])/, '$1third$3');
    expect(same(around(a + b), around(third + b + a))).toMatch(/order|→/);
  });

  test.each([
    [
      'forwarders',
      "<network><name>n</name><dns><forwarder addr='8.8.8.8'/><forwarder addr='8.8.4.4'/></dns></network>",
    ],
    ['routes', "<network><name>n</name><route address='10.0.0.0'/><route address='10.1.0.0'/></network>"],
  ])('a network’s %s', (_, text) => {
    const [first, second] = [...text.matchAll(/<(?:forwarder|route)[^>]*>/g)].map(([element]) => element);
    const moved = text.replace(first! + second!, second! + first!);
    expect(same(text, moved, NetworkConfig as never)).toMatch(/\(order\)/);
  });
});

describe('knows to be the same', () => {
  test.each([
    ['sets of CPUs', domain("<vcpu cpuset='0,1,2,3'>4</vcpu>"), domain("<vcpu cpuset='0-3'>4</vcpu>")],
    [
      'sets without one',
      domain("<cputune><vcpupin vcpu='0' cpuset='0-3,^2'/></cputune>"),
      domain("<cputune><vcpupin vcpu='0' cpuset='0-1,3'/></cputune>"),
    ],
    [
      'sets of nodes',
      domain("<numatune><memory nodeset='1,0'/></numatune>"),
      domain("<numatune><memory nodeset='0-1'/></numatune>"),
    ],
    ['sets with blanks', domain("<vcpu cpuset='0, 1'>2</vcpu>"), domain("<vcpu cpuset='0-1'>2</vcpu>")],
    [
      'CPUs pinned in any order',
      domain("<cputune><vcpupin vcpu='1' cpuset='1'/><vcpupin vcpu='0' cpuset='0'/></cputune>"),
      domain("<cputune><vcpupin vcpu='0' cpuset='0'/><vcpupin vcpu='1' cpuset='1'/></cputune>"),
    ],
    [
      'CPUs scheduled together or apart',
      domain("<cputune><vcpusched vcpus='0-1' scheduler='batch'/></cputune>"),
      domain("<cputune><vcpusched vcpus='0' scheduler='batch'/><vcpusched vcpus='1' scheduler='batch'/></cputune>"),
    ],
    [
      'disks of one bus in any order',
      devices("<disk><target dev='vdb' bus='virtio'/></disk><disk><target dev='vda' bus='virtio'/></disk>"),
      devices("<disk><target dev='vda' bus='virtio'/></disk><disk><target dev='vdb' bus='virtio'/></disk>"),
    ],
    [
      'hyperv and its mode',
      feature("<hyperv><relaxed state='on'/></hyperv>"),
      feature("<hyperv mode='custom'><relaxed state='on'/></hyperv>"),
    ],
    [
      'a CPU model and its fallback',
      domain("<cpu mode='custom' match='exact'><model>a</model></cpu>"),
      domain("<cpu mode='custom' match='exact' check='none'><model fallback='allow'>a</model></cpu>"),
    ],
    [
      'a serial device and its console',
      devices("<serial type='pty'/>"),
      devices(
        "<serial type='pty'><target type='isa-serial' port='0'><model name='isa-serial'/></target></serial><console type='pty'><target type='serial' port='0'/></console>",
      ),
    ],
    [
      'a console and its serial device',
      devices("<console type='pty'/>"),
      devices(
        "<serial type='pty'><target type='isa-serial' port='0'><model name='isa-serial'/></target></serial><console type='pty'><target type='serial' port='0'/></console>",
      ),
    ],
    [
      'a CD that is read-only',
      devices("<disk device='cdrom'><target dev='hda'/></disk>"),
      devices("<disk device='cdrom'><target dev='hda' bus='ide'/><readonly/></disk>"),
    ],
    [
      'decimal units that are rounded',
      domain("<memory unit='GB'>1</memory>"),
      domain("<memory unit='KiB'>976563</memory>"),
    ],
    [
      'pcihole64 in its default unit',
      devices("<controller type='pci' index='0'><pcihole64>1048576</pcihole64></controller>"),
      devices("<controller type='pci' index='0'><pcihole64 unit='GiB'>1</pcihole64></controller>"),
    ],
    [
      'tseg in its default unit',
      feature('<smm><tseg>48</tseg></smm>'),
      feature("<smm><tseg unit='KiB'>49152</tseg></smm>"),
    ],
    [
      'the size of a NUMA cell’s cache',
      domain(
        "<cpu><numa><cell id='0' memory='1'><cache level='1'><size value='1' unit='MiB'/></cache></cell></numa></cpu>",
      ),
      domain(
        "<cpu><numa><cell id='0' memory='1' unit='KiB'><cache level='1'><size value='1024' unit='KiB'/></cache></cell></numa></cpu>",
      ),
    ],
    [
      'bandwidth between NUMA cells',
      domain(
        "<cpu><numa><interconnects><bandwidth initiator='0' target='1' type='access' value='1' unit='MiB'/></interconnects></numa></cpu>",
      ),
      domain(
        "<cpu><numa><interconnects><bandwidth initiator='0' target='1' type='access' value='1024'/></interconnects></numa></cpu>",
      ),
    ],
    [
      'UUIDs of either case',
      domain('<uuid>C7A5FDBD-EDAF-9455-926A-D65C16DB1809</uuid>'),
      domain('<uuid>c7a5fdbdedaf9455926ad65c16db1809</uuid>'),
    ],
    [
      'MAC addresses of either case',
      devices("<interface type='user'><mac address='52:54:00:AB:CD:0E'/></interface>"),
      devices("<interface type='user'><mac address='52:54:0:ab:cd:e'/></interface>"),
    ],
    [
      'PCI addresses with and without zeros',
      devices("<rng><address type='pci' bus='0XA' slot='1'/></rng>".replace('X', 'x')),
      devices("<rng><address type='pci' domain='0x0000' bus='10' slot='0x01' function='0x0'/></rng>"),
    ],
    [
      'file modes',
      devices("<filesystem fmode='644'><target dir='a'/></filesystem>"),
      devices("<filesystem fmode='0644'><target dir='a'/></filesystem>"),
    ],
    [
      'no devices, and those that come by themselves',
      domain(''),
      domain(
        "<devices><emulator>/x</emulator><controller type='usb' index='0'/><memballoon model='virtio'/></devices>",
      ),
    ],
    ['no number of CPUs, and one', domain(''), domain("<vcpu placement='static'>1</vcpu>")],
  ])('%s', (_, before, after) => {
    expect(same(before, after)).toBe('');
  });

  test.each([
    [
      'a network that is forwarded',
      NetworkConfig,
      '<network><name>n</name><forward/></network>',
      "<network><name>n</name><forward mode='nat'/></network>",
    ],
    [
      'a pool of a folder and its source',
      StoragePoolConfig,
      "<pool type='dir'><name>p</name><target><path>/a//b/</path></target></pool>",
      "<pool type='dir'><name>p</name><source/><target><path>/a/b</path></target></pool>",
    ],
    [
      'the size of a volume',
      StorageVolConfig,
      "<volume><name>v</name><capacity unit='KB'>1</capacity></volume>",
      "<volume><name>v</name><capacity unit='bytes'>1000</capacity></volume>",
    ],
    [
      'a disk by itself',
      DomainDisk,
      "<disk><target dev='vda'/></disk>",
      "<disk type='file' device='disk'><target dev='vda' bus='virtio'/><address type='pci' bus='1'/></disk>",
    ],
    [
      'a domain within a snapshot',
      DomainSnapshotConfig,
      `<domainsnapshot>${domain("<vcpu cpuset='0,1'>1</vcpu>")}</domainsnapshot>`,
      `<domainsnapshot>${domain("<vcpu cpuset='0-1'>1</vcpu>")}</domainsnapshot>`,
    ],
  ])('%s', (_, document, before, after) => {
    expect(same(before, after, document as never)).toBe('');
  });

  test('what is the same in one direction is, where libvirt adds nothing, in the other', () => {
    const pairs = [
      [domain("<vcpu cpuset='0-3,^1'>4</vcpu>"), domain("<vcpu cpuset='0,2,3'>4</vcpu>")],
      [domain("<memory unit='MiB'>1</memory>"), domain('<memory>1024</memory>')],
      [domain('<on_reboot>restart</on_reboot>'), domain('')],
    ] as const;
    for (const [a, b] of pairs) expect([same(a, b), same(b, a)]).toEqual(['', '']);
  });
});

test('sets are never counted out', () => {
  const huge = "<vcpu cpuset='0-999999999'>1</vcpu>";
  expect(same(domain(huge), domain(huge.replace('0-', '1-')))).toContain('0-999999999 → 1-999999999');
  expect(same(domain("<vcpu cpuset='nonsense'>1</vcpu>"), domain("<vcpu cpuset='0'>1</vcpu>"))).not.toBe('');
});
