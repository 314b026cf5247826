/**
 * All problems of documents that are not valid, with their places, as the files of test/config/problems have them:
 * `npx vitest run test/config/problems.test.ts -u` writes these; read what has changed.
 */
import { expect, test } from 'vitest';
import {
  Capabilities,
  type ConfigDocument,
  DomainConfig,
  DomainDisk,
  DomainHostdev,
  DomainRNG,
  DomainSnapshotConfig,
  NetworkConfig,
  NWFilterConfig,
  StoragePoolConfig,
} from '../../lib/config/index.ts';
import {
  ANY_ELEMENT,
  attribute,
  data,
  EMPTY,
  element,
  NOT_ALLOWED,
  PatternStore,
  TEXT,
  value,
} from '../../lib/config/validate/pattern.ts';
import {
  alternatives,
  closest,
  missing,
  shortName,
  shortText,
  tag,
  textWords,
} from '../../lib/config/validate/words.ts';

const domain = (inner: string) =>
  `<domain type='kvm'><name>n</name><memory>1</memory><os><type>hvm</type></os>${inner}</domain>`;
const devices = (inner: string) => domain(`<devices>${inner}</devices>`);

const documents: readonly (readonly [ConfigDocument<object>, readonly string[]])[] = [
  [
    DomainConfig,
    [
      domain(''),
      devices("<disk type='file'><target dev='vda'/></disk>"),
      '<network/>',
      '<domain/>',
      "<domain type='kvm'/>",
      "<domain type='none'><name/></domain>",
      "<domain tpye='kvm'><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>",
      domain('<vcpu>0</vcpu><vcpu>x</vcpu>'),
      domain('<on_crash>now</on_crash>'),
      domain('<uuid>no</uuid><title>a\nb</title>'),
      domain('x'),
      domain('<!-- x --> <?x?>'),
      domain('<features>x<acpi/>y</features>'),
      domain('<features><acpi>x</acpi><apci/></features>'),
      domain('<q:commandline xmlns:q="http://libvirt.org/schemas/domain/qemu/1.0"><q:arg/><q:rag/></q:commandline>'),
      domain('<commandline/>'),
      domain('<metadata>x<a><b/></a></metadata>'),
      domain("<cpu mode='custom'><model fallback='no'>a</model><topology sockets='0' cores='1'/></cpu>"),
      domain("<clock offset='variable' adjustment='x'><timer name='no'/></clock>"),
      domain(`<${'a'.repeat(100)} ${'b'.repeat(100)}='1'/>`),
      domain(`<on_crash>${'long '.repeat(20)}</on_crash>`),
      devices("<disk type='file' device='dsk'><target/></disk><disk type='file'/><disk><target dev='a'/></disk>"),
      devices("<disk type='network'><target dev='a'/></disk>"),
      devices("<disk type='file'><target dev='a'/><source dev='/x'/></disk>"),
      devices("<disk type='file'><target dev='a' bus='no' tray='ajar'/></disk>"),
      devices("<disk type='file'><target dev='a'/><address type='pci' bus='256' slot='0x20' function='8'/></disk>"),
      devices("<interface type='bridge'><source/></interface><interface><source bridge='a'/></interface>"),
      devices("<interface type='network'><source network='a'/><mac address='52:54'/></interface>"),
      devices("<graphics type='vnc' port='70000' autoport='maybe'/><graphics type='tv'/>"),
      devices("<controller type='usb' index='-1' model='none'/><controller type='scsi' ports='4'/>"),
      devices("<hostdev type='pci' managed='maybe'><source/></hostdev><hostdev mode='subsystem'/>"),
      devices("<watchdog/><watchdog model='itco' action='bark'/>"),
      devices('<emulator>relative</emulator><emulator>/a</emulator>'),
    ],
  ],
  [
    DomainDisk,
    ["<disk type='file'><target dev='vda'/></disk>", "<disk type='volume'><source pool='a'/><target dev='a'/></disk>"],
  ],
  [DomainHostdev, ["<hostdev type='usb'><source><vendor id='0x1'/></source></hostdev>"]],
  [
    DomainRNG,
    [
      "<rng model='virtio'><backend model='random'>relative</backend></rng>",
      "<rng model='virtio'><backend model='egd' type='udp'>x<source mode='bind'/></backend></rng>",
      "<rng model='virtio'/>",
      '<rng><backend/></rng>',
    ],
  ],
  [DomainSnapshotConfig, ['<domainsnapshot><disks><disk/></disks><domain/></domainsnapshot>']],
  [
    NetworkConfig,
    [
      "<network><name>n</name><ip address='10.0.0.1' netmask='255.0.0.0' prefix='8'/></network>",
      "<network><name>n</name><ip adress='10.0.0.1'><dhcp><range start='a'/></dhcp></ip></network>",
      "<network><name>a/b</name><forward mode='nat'><nat/><nat/></forward></network>",
    ],
  ],
  [NWFilterConfig, ["<filter name='f'><rule action='drop'/><rule action='no' direction='in'/></filter>"]],
  [
    StoragePoolConfig,
    [
      "<pool type='dir'><name>p</name></pool>",
      "<pool type='iscsi'><name>p</name><source><device path='a'/></source></pool>",
    ],
  ],
  [
    Capabilities,
    [
      '<capabilities><guest/><host/></capabilities>',
      '<capabilities><host><cpu/></host></capabilities>',
      '<capabilities><host><cpu><arch>x86_64</arch></cpu></host><host/></capabilities>',
    ],
  ],
];

test.each(documents.map(([document, list]) => ({ name: document.name, document, list })))(
  'problems of $name',
  async ({ name, document, list }) => {
    const texts = list.map((xml) => {
      const problems = document.validate(xml);
      const lines = problems.map(
        ({ path, message, position }) => `${position?.line}:${position?.column} ${path}: ${message}`,
      );
      return `${xml.replace(/ {2,}|\n/g, ' ')}\n${lines.join('\n') || 'valid'}\n`;
    });
    await expect(texts.join('\n')).toMatchFileSnapshot(`problems/${name}.txt`);
  },
);

test('what is wanted is put into words', () => {
  const store = new PatternStore();
  const [a, b] = [element('a', () => EMPTY), element('http://libvirt.org/schemas/domain/qemu/1.0 b', () => EMPTY)];
  const [x, y] = [value('x'), value('y')];
  const number = data({ type: 'int', pattern: undefined, min: '', max: '', maxLength: '', except: [] });
  const p = attribute('p', TEXT);
  const rows: [Parameters<typeof missing>[0], string[], string[]][] = [
    [EMPTY, [], ['nothing']],
    [NOT_ALLOWED, [], []],
    [TEXT, [], ['text']],
    [ANY_ELEMENT, ['an element'], []],
    [a, ['<a>'], []],
    [b, ['<qemu:b>'], []],
    [p, ["attribute 'p'"], []],
    [x, ["the text 'x'"], ["'x'"]],
    [number, ['the text an integer'], ['an integer']],
    [store.choice([x, number]), ["the text 'x' or an integer"], ["'x'", 'an integer']],
    [store.choice([a, b, p]), ["<a>, <qemu:b> or attribute 'p'"], []],
    [store.choice([a, x]), ["<a> or the text 'x'"], ["'x'"]],
    [store.choice([a, EMPTY]), [], ['nothing']],
    [store.choice([store.sequence('group', [a, p]), b]), ["<a> with attribute 'p' or <qemu:b>"], []],
    [store.sequence('group', [a, store.choice([b, EMPTY]), x]), ['<a>', "the text 'x'"], ['nothing', "'x'"]],
    [store.sequence('interleave', [a, p]), ['<a>', "attribute 'p'"], []],
    [store.oneOrMore(store.choice([x, y])), ["the text 'x' or 'y'"], ["'x'", "'y'"]],
    [store.oneOrMore(a), ['<a>'], []],
  ];
  for (const [pattern, lacking, words] of rows)
    expect({ lacking: missing(pattern), words: textWords(pattern) }).toEqual({ lacking, words });
});

test('words are few and short', () => {
  const letters = [...'abcdefghijklmn'];
  expect([[], ['a'], ['a', 'a'], ['a', 'b'], ['a', 'b', 'c', 'b']].map(alternatives)).toEqual([
    ...['nothing', 'a', 'a', 'a or b', 'a, b or c'],
  ]);
  expect(alternatives(letters.slice(0, 12))).toBe('a, b, c, d, e, f, g, h, i, j, k or l');
  expect(alternatives(letters)).toBe('a, b, c, d, e, f, g, h, i, j, k, l or one of 2 others');
  expect(['a'.repeat(80), 'a'.repeat(81)].map(shortName)).toEqual(['a'.repeat(80), `${'a'.repeat(79)}…`]);
  expect([' a\n\n b ', 'a'.repeat(60), 'a'.repeat(61)].map(shortText)).toEqual([
    'a b',
    'a'.repeat(60),
    `${'a'.repeat(57)}…`,
  ]);
  expect(['a', 'http://libvirt.org/schemas/domain/xen/1.0 a', 'urn:x a'].map(tag)).toEqual(['<a>', '<xen:a>', '<:a>']);
});

test('what is close is suggested', () => {
  const rows: [string, string[], string | undefined][] = [
    ['abcd', ['abcde'], 'abcde'],
    ['abcd', ['abcdef'], undefined],
    ['abcde', ['abcdefg'], 'abcdefg'],
    ['abcde', ['abcdefgh'], undefined],
    ['abcde', ['abc'], 'abc'],
    ['abcd', ['acbd', 'xbcd'], 'acbd'],
    ['abcd', ['ABCD', 'abcx'], 'ABCD'],
    ['abcd', ['axxd'], undefined],
    ['abcde', ['axxde'], 'axxde'],
    ['abcde', ['axxxe'], undefined],
    ['abcde', ['badce'], 'badce'],
    ['abcde', ['bacde', 'abcde1'], 'bacde'],
    ['abcde', ['xxcde', 'abcdx'], 'abcdx'],
    ['abcde', ['cabde'], 'cabde'],
    ['abcde', ['bcaed'], undefined],
    ['ab', ['b'], 'b'],
    ['ab', ['ba'], 'ba'],
    ['', ['a'], 'a'],
    ['abcdefgh', [], undefined],
  ];
  for (const [name, names, expected] of rows)
    expect({ name, names, found: closest(name, names) }).toEqual({ name, names, found: expected });
});
