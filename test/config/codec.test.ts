import { describe, expect, test } from 'vitest';
import {
  type DomainConfig as Domain,
  DomainCapabilities,
  DomainConfig,
  DomainDisk,
  NetworkConfig,
  NodeDeviceConfig,
  NWFilterConfig,
  StorageVolConfig,
} from '../../lib/config/index.ts';
import { DOMAIN } from './fixtures.ts';

const MINIMAL: Domain = { type: 'kvm', name: 'a', memory: { value: 1 }, os: { type: { value: 'hvm' } } };

describe('reading', () => {
  const config = DomainConfig.parse(DOMAIN);

  test('attributes, text, children and repeats become properties', () => {
    expect(config.name).toBe('web & more');
    expect(config.memory).toEqual({ unit: 'KiB', value: 1048576 });
    expect(config.os?.type).toEqual({ arch: 'x86_64', machine: 'q35', value: 'hvm' });
    expect(config.os?.boot).toEqual([{ dev: 'hd' }, { dev: 'network' }]);
    expect(config.features).toEqual({ acpi: true });
    expect(config.devices?.disk?.map((disk) => disk.target.dev)).toEqual(['vda', 'sda']);
    expect(config.devices?.disk?.[1]?.readonly).toBe(true);
  });

  test('hexadecimal addresses keep their spelling', () => {
    expect(config.devices?.disk?.[0]?.address).toEqual({
      type: 'pci',
      domain: '0x0000',
      bus: '0x04',
      slot: '0x00',
      function: '0x0',
    });
  });

  test('what the schema does not know stands apart', () => {
    expect(config.devices?.interface?.[0]?.$unknown).toEqual({
      children: [{ name: 'future', attributes: { speed: 'fast' } }],
    });
    expect(config.devices?.disk?.[1]?.$unknown).toEqual({ attributes: { 'vendor-hint': 'x' } });
  });

  test('foreign elements stand by themselves', () => {
    expect(config.metadata).toEqual([
      {
        name: 'app:notes',
        attributes: { 'xmlns:app': 'http://example.org/app' },
        children: [{ name: 'app:note', attributes: { importance: '7' }, children: ['ask first'] }],
      },
    ]);
    const inherited = DomainConfig.parse(
      "<domain type='test' xmlns:o='urn:o'><name>n</name><metadata><o:os/></metadata></domain>",
    );
    expect(inherited.metadata).toEqual([{ name: 'o:os', attributes: { 'xmlns:o': 'urn:o' } }]);
  });

  test('namespaces are known by their URI, whatever the prefix', () => {
    const uri = 'http://libvirt.org/schemas/domain/qemu/1.0';
    const xml = `<domain type='kvm'><name>n</name><commandline xmlns='${uri}'><arg value='-x'/></commandline></domain>`;
    const read = DomainConfig.parse(xml);
    expect(read['qemu:commandline']).toEqual({ 'qemu:arg': [{ value: '-x' }] });
    read['qemu:commandline']!['qemu:arg']!.push({ value: '-y' });
    expect(DomainConfig.format(read)).toContain("<arg value='-x'/><arg value='-y'/></commandline>");
  });

  test('an attribute and an element of one name', () => {
    const xml =
      "<domain type='kvm'><name>n</name><os firmware='efi'><type>hvm</type><firmware><feature enabled='yes' name='secure-boot'/></firmware></os></domain>";
    const { os } = DomainConfig.parse(xml);
    expect(os?.firmware).toBe('efi');
    expect(os?.$firmware?.feature).toEqual([{ enabled: 'yes', name: 'secure-boot' }]);
  });

  test('text beside children', () => {
    const egd =
      "<rng model='virtio'><backend model='egd' type='udp'>\n  <source mode='bind' service='1'/>\n</backend></rng>";
    const random = "<rng model='virtio'><backend model='random'>/dev/random</backend></rng>";
    for (const device of [egd, random]) {
      const xml = `<domain type='kvm'><name>n</name><devices>${device}</devices></domain>`;
      const config = DomainConfig.parse(xml);
      expect(DomainConfig.format(config)).toBe(xml);
      expect(DomainConfig.parse(DomainConfig.format(structuredClone(config)))).toEqual(config);
    }
  });

  test('numbers beyond 2^53 stay exact', () => {
    const xml = '<volume><name>v</name><capacity>18446744073709551615</capacity></volume>';
    const config = StorageVolConfig.parse(xml);
    expect(config.capacity?.value).toBe(18446744073709551615n);
    expect(StorageVolConfig.format(structuredClone(config))).toContain('<capacity>18446744073709551615</capacity>');
  });

  test('nothing is taken from the prototype, nothing put on it', () => {
    const xml =
      "<domain type='kvm' __proto__='p' constructor='c'><name>n</name><toString/><__proto__ polluted='yes'/></domain>";
    const config = DomainConfig.parse(xml);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(config.$unknown!.attributes!)).toEqual(['__proto__', 'constructor']);
    expect(DomainConfig.format(structuredClone(config))).toContain("__proto__='p'");
  });

  test('the memory of how it was written is out of sight', () => {
    const config = DomainConfig.parse('<domain type="test"><name>n</name></domain>');
    expect(config).toStrictEqual({ type: 'test', name: 'n' });
    expect(Reflect.ownKeys(config)).toEqual(['type', 'name']);
  });
});

describe('writing', () => {
  test('untouched documents come out byte for byte', () => {
    expect(DomainConfig.format(DomainConfig.parse(DOMAIN))).toBe(DOMAIN);
    const windows = `\ufeff${DOMAIN.replaceAll('\n', '\r\n')}`;
    expect(DomainConfig.format(DomainConfig.parse(windows))).toBe(windows);
    const cdata =
      "<domain type='kvm'><name><![CDATA[a&b]]></name><?app x?><description>é &#x1F5A5;</description></domain>";
    expect(DomainConfig.parse(cdata).name).toBe('a&b');
    expect(DomainConfig.format(DomainConfig.parse(cdata))).toBe(cdata);
  });

  test('fresh objects are written in schema order, in libvirt’s style', () => {
    const config: Domain = {
      os: { boot: [{ dev: 'hd' }], type: { value: 'hvm' } },
      devices: { disk: [{ type: 'block', target: { dev: 'vda' }, source: { dev: '/dev/x' } }] },
      name: `<&"'>`,
      type: 'kvm',
      'qemu:commandline': { 'qemu:arg': [{ value: "a'b" }] },
    };
    expect(
      DomainConfig.format(config),
    ).toBe(`<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>&lt;&amp;"'&gt;</name>
  <os>
    <type>hvm</type>
    <boot dev='hd'/>
  </os>
  <devices>
    <disk type='block'>
      <source dev='/dev/x'/>
      <target dev='vda'/>
    </disk>
  </devices>
  <qemu:commandline>
    <qemu:arg value='a&apos;b'/>
  </qemu:commandline>
</domain>
`);
  });

  test('a deep plain copy says the same', () => {
    const config = DomainConfig.parse(DOMAIN);
    const copy = DomainConfig.parse(DomainConfig.format(structuredClone(config)));
    expect(copy).toEqual(config);
  });

  test('line ends and tabs in values survive', () => {
    const config = { ...MINIMAL, description: 'a\r\nb\tc', title: ' x ' };
    expect(DomainConfig.parse(DomainConfig.format(config))).toEqual(config);
    const disk = DomainDisk.parse("<disk type='file'><source file='/a&#10;b&#9;c'/><target dev='vda'/></disk>");
    expect(DomainDisk.parse(DomainDisk.format(structuredClone(disk)))).toEqual(disk);
  });

  test('a device by itself', () => {
    const config = DomainConfig.parse(DOMAIN);
    const xml = DomainDisk.format(config.devices!.disk![1]!);
    expect(xml).toBe(
      "<disk type='block' device='cdrom' vendor-hint='x'>\n  <source dev='/dev/sr0'/>\n  <target dev='sda' bus='sata'/>\n  <readonly/>\n</disk>\n",
    );
    expect(DomainDisk.parse(xml)).toEqual(config.devices!.disk![1]);
  });

  test('the order of unlike siblings is kept where it says something', () => {
    const filter =
      "<filter name='f'><filterref filter='a'/><rule action='drop' direction='in'/><filterref filter='b'/></filter>";
    const config = NWFilterConfig.parse(filter);
    expect(config.$order).toEqual(['filterref', 'rule', 'filterref']);
    expect(NWFilterConfig.format(structuredClone(config)).replace(/\n\s*/g, '')).toBe(filter);
    config.filterref!.push({ filter: 'c' });
    expect(NWFilterConfig.parse(NWFilterConfig.format(config)).filterref?.map((ref) => ref.filter)).toEqual([
      'a',
      'b',
      'c',
    ]);
    const caps =
      '<domainCapabilities><cpu><mode name="custom" supported="yes"><model usable="no">a</model><blockers model="a"><feature name="x"/></blockers><model usable="yes">b</model></mode></cpu></domainCapabilities>';
    const rebuilt = DomainCapabilities.format(structuredClone(DomainCapabilities.parse(caps)));
    expect(rebuilt.replace(/\n\s*/g, '').replaceAll("'", '"')).toBe(caps);
  });

  test('an unknown attribute of a plain value', () => {
    const xml = "<network><name lang='de'>n</name><dns><forwarder addr='1.1.1.1'/></dns></network>";
    const config = NetworkConfig.parse(xml);
    expect(config.name).toBe('n');
    expect(config.$unknown).toEqual({ within: { name: { attributes: { lang: 'de' } } } });
    expect(NetworkConfig.format(structuredClone(config))).toContain("<name lang='de'>n</name>");
  });

  test('nodedev capabilities nest under one name', () => {
    const xml =
      "<device><name>n</name><capability type='pci'><capability type='virt_functions' maxCount='2'><address domain='0x0' bus='0x1' slot='0x2' function='0x3'/></capability></capability></device>";
    const [capability] = NodeDeviceConfig.parse(xml).capability ?? [];
    if (capability?.type !== 'pci') throw new Error('not read as PCI');
    expect(capability.capability?.[0]).toMatchObject({ type: 'virt_functions', maxCount: 2 });
  });
});
