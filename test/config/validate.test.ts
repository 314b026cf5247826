import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Capabilities,
  DomainConfig,
  DomainDisk,
  DomainHostdev,
  formatDiff,
  loadSchemaValidator,
  NetworkConfig,
  type XmlElement,
} from 'libvirt-native/config';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';

const domain = (devices: string): string =>
  `<domain type='kvm'>\n<name>n</name><memory>1</memory>\n<os><type>hvm</type></os><devices>\n${devices}\n</devices></domain>`;

describe('validate', () => {
  test('says nothing about what is valid', () => {
    expect(DomainConfig.validate(domain("<disk type='file'><target dev='vda'/></disk>"))).toEqual([]);
    expect(
      DomainConfig.validate({ type: 'kvm', name: 'n', memory: { value: 1 }, os: { type: { value: 'hvm' } } }),
    ).toEqual([]);
  });

  test.each([
    [
      'a wrong word',
      "<disk type='file' device='dsk'><target dev='vda'/></disk>",
      '/domain/devices/disk/@device',
      "'dsk' is not 'floppy', 'disk' or 'cdrom'",
    ],
    [
      'an unknown attribute',
      "<disk type='file' devise='disk'><target dev='vda'/></disk>",
      '/domain/devices/disk/@devise',
      "attribute 'devise' is not known here; did you mean 'device'?",
    ],
    [
      'an unknown element',
      "<disk type='file'><targte dev='vda'/></disk>",
      '/domain/devices/disk/targte',
      '<targte> is not known here; did you mean <target>?',
    ],
    [
      'a missing child',
      "<disk type='file'/><disk type='file'><target dev='vda'/></disk>",
      '/domain/devices/disk[1]',
      '<target> is missing',
    ],
    [
      'a missing attribute',
      "<disk type='file'><target/></disk>",
      '/domain/devices/disk/target',
      "attribute 'dev' is missing",
    ],
    [
      'the attribute of another type',
      "<disk type='block'><source file='/x'/><target dev='vda'/></disk>",
      '/domain/devices/disk/source/@file',
      "attribute 'file' is not known here",
    ],
    [
      'a number out of range',
      "<hostdev type='pci'><source><address bus='256'/></source></hostdev>",
      '/domain/devices/hostdev/source/address/@bus',
      "'256' is not text like 0x[0-9a-fA-F]{1,2} or an integer from 0 to 255",
    ],
    ['text where none is', '<hub type="usb">x</hub>', '/domain/devices/hub', "text 'x' is not allowed here"],
    [
      'an element twice',
      "<disk type='file'><target dev='vda'/><target dev='vdb'/></disk>",
      '/domain/devices/disk/target[2]',
      '<target> is not allowed here again, or not together with what comes before it',
    ],
  ])('%s', (_, device, path, message) => {
    const [first] = DomainConfig.validate(domain(device));
    expect(first).toMatchObject({ path, message });
    expect(first!.position!.line).toBe(4);
  });

  test('one mistake is one problem, and each of several is reported', () => {
    const problems = NetworkConfig.validate(
      "<network><name>n</name><ip address='x' prefix='200'/><forward mode='nät'/></network>",
    );
    expect(problems.map((problem) => problem.path)).toEqual([
      '/network/ip/@address',
      '/network/ip/@prefix',
      '/network/forward/@mode',
    ]);
  });

  test('objects are judged as they would be written, without a position', () => {
    const disk = { type: 'network', target: { dev: 'vda' } } as unknown as DomainDisk;
    expect(DomainDisk.validate(disk)).toEqual([{ path: '/disk', message: '<source> is missing' }]);
    expect(DomainDisk.validate({ ...disk, target: { dev: 'a\0' } })).toEqual([
      { path: 'disk.target.dev', message: 'XML cannot hold U+0000' },
    ]);
  });

  test('what is no XML is a problem like others', () => {
    expect(DomainHostdev.validate('<hostdev')).toEqual([
      { path: '/', message: 'the start tag of <hostdev> is not finished', position: { line: 1, column: 1 } },
    ]);
    expect(DomainHostdev.validate('<disk/>')[0]?.message).toBe('expected the root element <hostdev>');
  });

  test('the order that a schema binds', () => {
    const guest =
      "<guest><os_type>hvm</os_type><arch name='i686'><wordsize>32</wordsize><domain type='qemu'/></arch></guest>";
    const host = '<host><cpu><arch>x86_64</arch></cpu></host>';
    expect(Capabilities.validate(`<capabilities>${host}${guest}</capabilities>`)).toEqual([]);
    expect(Capabilities.validate(`<capabilities>${guest}${host}</capabilities>`)[0]).toMatchObject({
      path: '/capabilities/guest',
      message: '<guest> is too early: <host> has to come before',
    });
  });
});

describe('the schemas of another libvirt', () => {
  const schema = (content: string) =>
    `<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><element name='domain'>${content}</element></start></grammar>`;

  test('are those of a folder, whatever this library knows', verifies({ loadSchemaValidator: 'value' }), async () => {
    const folder = temporaryFolder('schemas');
    const file = join(folder, 'domain.rng');
    writeFileSync(file, schema("<element name='name'><text/></element>"));
    using named = await loadSchemaValidator('DomainConfig', folder);
    writeFileSync(file, schema("<element name='later'><empty/></element>"));
    using later = await loadSchemaValidator('DomainConfig', folder);
    const [name, other] = ['<domain><name>n</name></domain>', '<domain>\n<later/></domain>'];
    expect([named.validate(name), later.validate(other)]).toEqual([[], []]);
    for (const problems of [named.validate(other), later.validate(name)]) expect(problems).not.toEqual([]);
    expect(named.validate(other)[0]).toMatchObject({
      message: expect.stringContaining('later'),
      position: { line: 2 },
    });
  });

  test('are refused where there are none', verifies({ loadSchemaValidator: 'refusal' }), async () => {
    await expect(loadSchemaValidator('NetworkConfig', temporaryFolder('schemas'))).rejects.toThrow(/network\.rng/);
  });
});

describe('nothing is thrown, whatever is checked', () => {
  const cyclic: XmlElement = { name: 'a', children: [] };
  cyclic.children!.push(cyclic);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const thrower = (thrown: unknown): object => ({
    get name() {
      throw thrown;
    },
  });
  const parsed = (): DomainConfig => DomainConfig.parse(domain('').replace('<os>', '<metadata><b/></metadata><os>'));

  test.each<[string, () => unknown, RegExp]>([
    ['cyclic metadata', () => ({ ...parsed(), metadata: [cyclic] }), /nested too deeply, or cyclic/],
    ['cyclic metadata in what was parsed', () => Object.assign(parsed(), { metadata: [cyclic] }), /or cyclic/],
    ['cyclic unknown content', () => Object.assign(parsed(), { $unknown: { children: [cyclic] } }), /or cyclic/],
    [
      'a document within itself',
      () => {
        const config = parsed() as unknown as Record<string, unknown>;
        config['os'] = config;
        return config;
      },
      /no property 'name' is known here/,
    ],
    ['a getter that throws', () => thrower(new Error('refused')), /cannot be checked: refused/],
    ['a getter that throws no error', () => thrower(Object.create(null)), /an error without a message/],
    ['a proxy without an object', () => proxy, /revoked/],
    ['a symbol', () => Symbol('x'), /got symbol/],
    ['null', () => null, /got null/],
    ['other objects as elements', () => ({ ...parsed(), metadata: [new Date(), 5, null] }), /is not a name in XML/],
    ['a text beyond the limit', () => 'x'.repeat(17 * 1024 * 1024), /longer than/],
    ['bytes that are no text', () => Buffer.from([255, 254, 0]), /bytes that are not utf-16le/],
    [
      'a value of millions of parts',
      () => domain('').replace('<os>', `<vcpu cpuset='${'1,'.repeat(5_000_000)}1'>1</vcpu><os>`),
      /'1,1,1.*…' is not text like/,
    ],
  ])('%s', (_, make, message) => {
    const problems = DomainConfig.validate(make() as DomainConfig);
    expect(problems[0]?.message).toMatch(message);
    expect(problems).toHaveLength(1);
  });
});

describe('diff', () => {
  const asked = DomainConfig.parse(
    domain("<disk type='file'><source file='/a'/><target dev='vda'/></disk><interface type='user'/>"),
  );

  test('spelling, order and units are no differences', () => {
    const a =
      "<domain type='kvm'><name>n</name><uuid>C7A5FDBDEDAF9455926AD65C16DB1809</uuid><memory unit='MiB'>1</memory><devices><hostdev type='pci'><source><address bus='0x0a' domain='0'/></source></hostdev><hub type='usb'/></devices></domain>";
    const b =
      "<domain type='kvm'><memory>01024</memory><name>n</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><devices><hub type='usb'/><hostdev type='pci'><source><address domain='0x0000' bus='10'/></source></hostdev></devices></domain>";
    expect(DomainConfig.diff(a, b)).toEqual([]);
  });

  test('what libvirt adds is no difference, unless one wants to know', () => {
    const got = structuredClone(asked);
    got.uuid = 'c7a5fdbd-edaf-9455-926a-d65c16db1809';
    got.currentMemory = { value: 1 };
    got.on_poweroff = 'destroy';
    got.devices!.controller = [{ type: 'usb', index: 0 }];
    got.devices!.disk![0]!.address = { type: 'pci', bus: '0x04' };
    got.devices!.interface![0]!.mac = { address: '52:54:00:00:00:01' };
    expect(DomainConfig.diff(asked, got)).toEqual([]);
    expect(DomainConfig.diff(asked, got, { ignoreDefaults: false }).map((difference) => difference.path)).toHaveLength(
      6,
    );
    expect(DomainConfig.diff(got, asked).every((difference) => difference.kind === 'removed')).toBe(true);
  });

  test('what was not kept is reported by name', verifies({ formatDiff: 'value' }), () => {
    const got = structuredClone(asked);
    got.name = 'other';
    got.devices!.disk![0]!.source = { file: '/b' };
    got.devices!.interface = [];
    got.features = { hyperv: { mode: 'custom' } };
    got.on_reboot = 'preserve';
    expect(formatDiff(DomainConfig.diff(asked, got))).toBe(`~ /domain/name: n → other
+ /domain/features/hyperv
    <hyperv mode='custom'/>
+ /domain/on_reboot: preserve
~ /domain/devices/disk[vda]/source/@file: /a → /b
- /domain/devices/interface[1]
    <interface type='user'/>
`);
  });

  test('a machine type is expanded, not changed', () => {
    const a = "<domain type='kvm'><os><type machine='q35'>hvm</type></os></domain>";
    expect(DomainConfig.diff(a, a.replace('q35', 'pc-q35-9.2'))).toEqual([]);
    expect(DomainConfig.diff(a, a.replace('q35', 'pc-i440fx-9.2'))).toHaveLength(1);
  });

  test('order matters where it does', () => {
    const a = "<domain type='kvm'><os><boot dev='hd'/><boot dev='network'/></os></domain>";
    const b = "<domain type='kvm'><os><boot dev='network'/><boot dev='hd'/></os></domain>";
    expect(DomainConfig.diff(a, b).map((difference) => difference.path)).toEqual(['/domain/os/boot (order)']);
  });

  test('metadata and unknown parts count', () => {
    const a = "<domain type='kvm'><metadata><a x='1'/></metadata></domain>";
    expect(DomainConfig.diff(a, a.replace('1', '2'))).toMatchObject([{ path: '/domain/metadata/a', kind: 'changed' }]);
    expect(DomainConfig.diff(a, a.replace("type='kvm'", "type='kvm' z='1'"))).toMatchObject([
      { path: '/domain/$unknown', kind: 'added' },
    ]);
  });
});
