/**
 * What is written of objects, of those that were read and changed and of those that are new, as the files of test/config/edits have it:
 * `npx vitest run test/config/written.test.ts -u` writes these; read what has changed.
 */
import { expect, test } from 'vitest';
import {
  type ConfigDocument,
  ConfigTypeError,
  DomainConfig,
  DomainDisk,
  DomainRNG,
  NWFilterConfig,
} from '../../lib/config/index.ts';

type Config = Record<string, unknown>;
/** Changes a configuration, or returns another one. */
type Change = (config: Config) => unknown;
type Edit = readonly [title: string, xml: string, change: Change, document?: ConfigDocument<object>];

/** What a configuration has under names with dots between. */
const at = (config: unknown, path: string): unknown =>
  path.split('.').reduce((part, name) => (part as Config)[name], config);

const edited =
  (path: string, change: (parent: Config, name: string) => void): Change =>
  (config) => {
    const [, outer, name = ''] = /^(?:(.*)\.)?(.*)$/.exec(path)!;
    change(outer === undefined ? config : (at(config, outer) as Config), name);
  };
const set = (path: string, value: unknown) =>
  edited(path, (parent, name) => {
    parent[name] = value;
  });
const drop = (path: string) => edited(path, (parent, name) => delete parent[name]);
const assign = (path: string, values: object) =>
  edited(path, (parent, name) => Object.assign(parent[name] as object, values));
const list = (path: string, change: (list: unknown[]) => void) =>
  edited(path, (parent, name) => change(parent[name] as unknown[]));
const replace = (path: string, make: (list: unknown[]) => unknown[]) =>
  edited(path, (parent, name) => {
    parent[name] = make(parent[name] as unknown[]);
  });
const all =
  (...changes: Change[]): Change =>
  (config) => {
    for (const change of changes) change(config);
  };

const QEMU = 'http://libvirt.org/schemas/domain/qemu/1.0';
const domain = (inner: string, attributes = "type='kvm'") => `<domain ${attributes}>\n${inner}\n</domain>\n`;
const disks = (...names: string[]) =>
  domain(
    `  <devices>\n${names.map((name) => `    <disk type='file'>\n      <target dev='${name}'/>\n    </disk>`).join('\n')}\n  </devices>`,
  );
const disk = (dev: string) => ({ type: 'file', target: { dev } });
const parsedDisk = (xml: string) => at(DomainConfig.parse(xml), 'devices.disk.0') as object;

const attributes: readonly Edit[] = [
  ['a value between its own quotes', domain('  <vcpu  placement = "static"\n>2</vcpu>'), set('vcpu.placement', 'auto')],
  ['a value with quotes in it', domain("  <vcpu cpuset='0'/>"), set('vcpu.cpuset', `"<'>&\t\n`)],
  [
    'the first of several removed',
    domain("  <vcpu placement='static' cpuset='0'\n  current='1'>2</vcpu>"),
    drop('vcpu.placement'),
  ],
  [
    'one between others removed',
    domain("  <vcpu placement='static' cpuset='0'\n  current='1'>2</vcpu>"),
    drop('vcpu.cpuset'),
  ],
  ['the last removed', domain("  <vcpu placement='static' cpuset='0'\n  current='1'>2</vcpu>"), drop('vcpu.current')],
  ['one more, after a declaration', domain('  <vcpu/>', `type='kvm' xmlns:q='${QEMU}'`), set('id', 7)],
  [
    'several more, in the order of the schema',
    domain('  <vcpu >2</vcpu>'),
    assign('vcpu', { current: 1, placement: 'static' }),
  ],
  [
    'a number as it was spelled',
    domain("  <vcpu current='01'>002</vcpu>"),
    assign('vcpu', { value: 2, current: 1, placement: 'auto' }),
  ],
  ['an unknown one changed', domain("  <vcpu soon = '1' later='2'/>"), set('vcpu.$unknown.attributes.soon', '3')],
  ['an unknown one removed', domain("  <vcpu soon='1' later='2'/>"), drop('vcpu.$unknown.attributes.soon')],
  ['all unknown ones removed', domain("  <vcpu soon='1' later='2'/>"), drop('vcpu.$unknown')],
  ['an unknown one more', domain("  <vcpu soon='1'/>"), set('vcpu.$unknown.attributes.later', '2')],
  [
    'an unknown one with a prefix that is declared outside',
    domain('  <vcpu/>', "type='kvm' xmlns:p='urn:p'"),
    set('vcpu.$unknown', { attributes: { 'xmlns:p': 'urn:p', 'p:a': '1' } }),
  ],
  [
    'an unknown one with a prefix that is declared otherwise',
    domain('  <vcpu/>', "type='kvm' xmlns:p='urn:p'"),
    set('vcpu.$unknown', { attributes: { 'xmlns:p': 'urn:q', 'p:a': '1' } }),
  ],
  ['a declaration that was not read stays', domain("  <vcpu xmlns:p='urn:p' p:a='1'/>"), set('vcpu.current', 1)],
];

const texts: readonly Edit[] = [
  ['the text of an element with attributes', domain("  <memory unit='KiB'> 1 </memory>"), set('memory.value', 2)],
  ['text removed', domain("  <memory unit='KiB'>1</memory>"), drop('memory.value')],
  ['text put into an element that closes itself', domain("  <memory unit='KiB'/>"), set('memory.value', 2n)],
  ['text that is still the same', domain("  <memory unit='KiB'>01</memory>"), set('memory.unit', 'MiB')],
  ['empty text is no text', "<disk><source file='/a'/></disk>", set('serial', ''), DomainDisk],
  ['a plain value with a comment in it', domain('  <name>a<!-- c -->b</name>'), set('name', 'c<d')],
  ['a plain value that is unchanged', domain('  <name>a<!-- c --></name>'), set('title', 't')],
  ['a plain value removed', domain('  <name>a</name>\n  <title>t</title>'), drop('title')],
  ['a plain value with an unknown attribute', domain("  <name lang='de'>a</name>"), set('name', 'b')],
  [
    'the unknown attribute of a plain value',
    domain("  <name lang='de'>a</name>"),
    set('$unknown.within.name.attributes.lang', 'en'),
  ],
  ['the unknown part of a plain value removed', domain("  <name lang='de'>a</name>"), drop('$unknown')],
  [
    'an unknown child of a plain value',
    domain('  <name>a</name>'),
    set('$unknown', { within: { name: { children: [{ name: 'b' }] } } }),
  ],
  ['an unknown text', domain('  <features>x</features>'), set('features.$unknown.text', 'y')],
  ['an unknown text removed', domain('  <features>x</features>'), drop('features.$unknown')],
  ['an unknown text more', domain('  <features>\n  </features>'), set('features.$unknown', { text: 'y' })],
  [
    'text beside children',
    "<rng model='virtio'>\n  <backend model='random'>/dev/random</backend>\n</rng>\n",
    set('backend.value', '/dev/hwrng'),
    DomainRNG,
  ],
  [
    'children in the place of text',
    "<rng model='virtio'>\n  <backend model='random'>/dev/random</backend>\n</rng>\n",
    all(
      drop('backend.value'),
      assign('backend', { model: 'egd', type: 'unix', source: [{ mode: 'bind', path: '/s' }] }),
    ),
    DomainRNG,
  ],
  [
    'text in the place of children',
    "<rng model='virtio'>\n  <backend model='egd'>\n    <source mode='bind'/>\n  </backend>\n</rng>\n",
    all(drop('backend.source'), assign('backend', { model: 'random', value: '/dev/random' })),
    DomainRNG,
  ],
  [
    'an attribute beside children where there may be text',
    "<rng model='virtio'>\n  <backend model='egd'>\n    <source mode='bind'/>\n  </backend>\n</rng>\n",
    set('backend.type', 'udp'),
    DomainRNG,
  ],
];

const flags: readonly Edit[] = [
  ['a flag more', domain('  <features>\n    <acpi/>\n  </features>'), set('features.pae', true)],
  ['a flag less', domain('  <features>\n    <acpi/>\n    <pae/>\n  </features>'), set('features.pae', false)],
  ['the only flag less', domain('  <features>\n    <acpi/>\n  </features>'), drop('features.acpi')],
  [
    'the unknown attribute of a flag',
    domain("  <features>\n    <acpi soon='1'/>\n  </features>"),
    set('features.$unknown.within.acpi.attributes.soon', '2'),
  ],
  ['a flag as it was written', domain('  <features>\n    <acpi></acpi>\n  </features>'), set('features.pae', true)],
  [
    'a flag with text',
    domain('  <features>\n    <acpi/>\n  </features>'),
    set('features.$unknown', { within: { acpi: { text: 'x' } } }),
  ],
];

const lists: readonly Edit[] = [
  ['an item before all', disks('a', 'b'), list('devices.disk', (list) => list.unshift(disk('x')))],
  ['an item between', disks('a', 'b'), list('devices.disk', (list) => list.splice(1, 0, disk('x'), disk('y')))],
  ['an item after all', disks('a', 'b'), list('devices.disk', (list) => list.push(disk('x')))],
  ['the first item removed', disks('a', 'b', 'c'), list('devices.disk', (list) => list.shift())],
  ['all items removed', disks('a', 'b'), set('devices.disk', [])],
  ['all items replaced', disks('a', 'b'), set('devices.disk', [disk('x'), disk('y')])],
  ['one item in the place of two', disks('a', 'b'), set('devices.disk', [disk('x')])],
  [
    'the last item moved to the front',
    disks('a', 'b', 'c', 'd'),
    list('devices.disk', (list) => list.unshift(list.pop())),
  ],
  [
    'the first item moved to the end',
    disks('a', 'b', 'c', 'd'),
    list('devices.disk', (list) => list.push(list.shift())),
  ],
  [
    'two items exchanged, one changed',
    disks('a', 'b', 'c'),
    all(
      list('devices.disk', (list) => list.reverse()),
      set('devices.disk.0.target.dev', 'x'),
    ),
  ],
  ['an item twice', disks('a', 'b'), list('devices.disk', (list) => list.push(list[0]))],
  [
    'items copied by spreading',
    disks('a', 'b'),
    replace('devices.disk', (list) => list.map((one) => ({ ...(one as object), snapshot: 'no' }))),
  ],
  [
    'a whole copied by spreading',
    disks('a', 'b'),
    (config) => ({
      ...config,
      devices: { ...(config['devices'] as object), disk: [...(at(config, 'devices.disk') as unknown[]), disk('x')] },
    }),
  ],
  [
    'an item of another document',
    disks('a'),
    list('devices.disk', (list) => list.push(parsedDisk(disks('b').replaceAll('    ', '      ')))),
  ],
  [
    'an item of another document that is indented alike',
    disks('a'),
    list('devices.disk', (list) =>
      list.push(
        Object.assign(parsedDisk(disks('b').replace('<target', '<!-- c -->\n      <target')), { device: 'lun' }),
      ),
    ),
  ],
  [
    'plain items: one between, one changed',
    domain('  <os>\n    <initarg>a</initarg>\n    <initarg>b</initarg>\n  </os>'),
    set('os.initarg', ['a', 'x', 'b']),
  ],
  [
    'plain items exchanged',
    domain(
      '  <os>\n    <initarg>a</initarg> <!-- of a -->\n    <initarg>b</initarg>\n    <initarg>c</initarg>\n  </os>',
    ),
    set('os.initarg', ['c', 'a', 'b']),
  ],
  [
    'plain items that are alike',
    domain(
      '  <os>\n    <initarg>a</initarg> <!-- 1 -->\n    <initarg>a</initarg> <!-- 2 -->\n    <initarg>b</initarg>\n  </os>',
    ),
    set('os.initarg', ['a', 'b', 'a']),
  ],
  [
    'one plain item changed in place',
    domain('  <os>\n    <initarg>a</initarg>\n    <initarg><!-- 2 -->b</initarg>\n  </os>'),
    set('os.initarg.1', 'x'),
  ],
  [
    'a plain item removed',
    domain('  <os>\n    <initarg>a</initarg>\n    <initarg>b</initarg>\n  </os>'),
    list('os.initarg', (list) => list.shift()),
  ],
];

const places: readonly Edit[] = [
  ['the first child of an element that closes itself', domain('  <devices/>'), set('devices.emulator', '/e')],
  ['the first child of an empty element', domain('  <devices></devices>'), set('devices.emulator', '/e')],
  ['the first child between blank lines', domain('  <devices>\n\n  </devices>'), set('devices.emulator', '/e')],
  ['the first child beside a comment', domain('  <devices> <!-- c --> </devices>'), set('devices.emulator', '/e')],
  [
    'the first child of an element on one line',
    "<domain type='kvm'><devices/></domain>",
    set('devices.emulator', '/e'),
  ],
  [
    'children of a document on one line',
    "<domain type='kvm'><name>n</name></domain>",
    set('devices', { emulator: '/e', disk: [disk('a')] }),
  ],
  ['the first child of a root on its own line', "<domain type='kvm'/>", set('name', 'n')],
  ['the first child of a root that is indented', "  <domain type='kvm'/>", set('name', 'n')],
  ['the first child of a root behind a comment', "<!-- c --><domain type='kvm'/>", set('name', 'n')],
  [
    'children where lines end otherwise',
    disks('a').replaceAll('\n', '\r\n'),
    all(
      set('devices.emulator', '/e'),
      list('devices.disk', (list) => list.push(disk('x'))),
    ),
  ],
  [
    'children where tabs indent',
    disks('a').replaceAll('  ', '\t'),
    all(
      set('devices.emulator', '/e'),
      list('devices.disk', (list) => list.push(disk('x'))),
    ),
  ],
  [
    'children where a return alone ends lines',
    disks('a').replaceAll('\n', '\r'),
    list('devices.disk', (list) => list.push(disk('x'))),
  ],
  [
    'a kind of child between others',
    domain("  <devices>\n    <emulator>/e</emulator>\n    <rng model='virtio'/>\n  </devices>"),
    set('devices.disk', [disk('a'), disk('b')]),
  ],
  [
    'a kind of child before all others',
    domain("  <devices>\n    <disk>\n      <target dev='a'/>\n    </disk>\n  </devices>"),
    set('devices.emulator', '/e'),
  ],
  [
    'a kind of child in the place of another',
    domain('  <devices>\n    <emulator>/e</emulator>\n  </devices>'),
    all(drop('devices.emulator'), set('devices.disk', [disk('a')])),
  ],
  ['a kind of child that is not where the schema has it', domain('  <devices/>\n  <name>n</name>'), set('uuid', 'u')],
  ['a child behind text', domain('  <features>x<acpi/></features>'), set('features.pae', true)],
];

const foreign: readonly Edit[] = [
  [
    'an unknown child changed',
    domain("  <name>n</name>\n  <soon a='1'><b/></soon>\n  <later/>"),
    set('$unknown.children.0.attributes.a', '2'),
  ],
  [
    'an unknown child more',
    domain('  <name>n</name>\n  <soon/>'),
    list('$unknown.children', (list) => list.push({ name: 'later', children: [{ name: 'c' }] })),
  ],
  [
    'the first unknown child',
    domain('  <name>n</name>'),
    set('$unknown', { children: [{ name: 'soon', children: ['t'] }] }),
  ],
  [
    'an unknown child less',
    domain('  <name>n</name>\n  <soon/>\n  <later/>'),
    list('$unknown.children', (list) => list.shift()),
  ],
  ['a second child where the schema has one', domain('  <name>n</name>\n  <name>m</name>'), set('name', 'x')],
  [
    'metadata changed',
    domain("  <metadata>\n    <a:a xmlns:a='urn:a'>t<b/></a:a>\n    <c/>\n  </metadata>"),
    set('metadata.0.children.0', 'u'),
  ],
  [
    'metadata more',
    domain('  <metadata>\n    <a/>\n  </metadata>'),
    list('metadata', (list) => list.push({ name: 'b', children: [{ name: 'c' }, 'mixed'] })),
  ],
  [
    'metadata less, in another order',
    domain('  <metadata>\n    <a/>\n    <b/>\n    <c/>\n  </metadata>'),
    list('metadata', (list) => list.splice(0, 3, list[2], list[1])),
  ],
  [
    'metadata rebuilt',
    domain('  <metadata>\n    <a/> <!-- of a -->\n    <b x="1"/>\n  </metadata>'),
    set('metadata', [{ name: 'b', attributes: { x: '1' } }, { name: 'd' }]),
  ],
  ['the first metadata', domain('  <name>n</name>'), set('metadata', [{ name: 'a', attributes: { xmlns: 'urn:a' } }])],
  ['metadata emptied', domain('  <metadata>\n    <a/>\n  </metadata>'), set('metadata', [])],
  [
    'an unknown attribute of metadata',
    domain("  <metadata soon='1'>\n    <a/>\n  </metadata>"),
    set('$unknown.within.metadata.attributes.soon', '2'),
  ],
  [
    'another namespace of the schema',
    domain('  <name>n</name>'),
    set('qemu:commandline', { 'qemu:arg': [{ value: 'a' }] }),
  ],
  [
    'another namespace under the prefix that is declared',
    domain('  <name>n</name>', `type='kvm' xmlns:q='${QEMU}'`),
    set('qemu:commandline', { 'qemu:arg': [{ value: 'a' }] }),
  ],
  [
    'another namespace within it',
    domain(`  <q:commandline xmlns:q='${QEMU}'>\n    <q:arg value='a'/>\n  </q:commandline>`),
    list('qemu:commandline.qemu:arg', (list) => list.push({ value: 'b' })),
  ],
  [
    'a document of a prefix that hides another',
    domain(`  <commandline xmlns='${QEMU}'/>`),
    set('qemu:commandline.qemu:env', [{ name: 'a' }]),
  ],
];

const FILTER =
  "<filter name='f'>\n  <filterref filter='a'/>\n  <rule action='drop' direction='in'/>\n  <filterref filter='b'/>\n</filter>\n";
const ordered = (
  [
    ['another order of unlike children', FILTER, set('$order', ['rule', 'filterref', 'filterref'])],
    ['the order of the schema', FILTER, drop('$order')],
    ['a child more of a noted order', FILTER, list('filterref', (list) => list.push({ filter: 'c' }))],
    ['an order that lacks some and has more', FILTER, set('$order', ['rule', 'rule', 'filterref', 'nothing'])],
    ['a value in a noted order', FILTER, set('rule.0.action', 'accept')],
  ] as [string, string, Change][]
).map(([title, xml, change]) => [title, xml, change, NWFilterConfig] as Edit);

/** A text, with the returns in it visible. */
const shown = (text: string) => text.replace(/\n$/, '').replaceAll('\r', '␍');

const groups = { attributes, texts, flags, lists, places, foreign, ordered };

test.each(Object.entries(groups))('an edit of %s touches what it is about', async (name, rows) => {
  const written = rows.map(([title, xml, change, document = DomainConfig]) => {
    const config = document.parse(xml) as Config;
    const result = change(config);
    const after = typeof result === 'object' ? (result as Config) : config;
    const text = document.format(after) as string;
    expect({ title, config: document.parse(text) }).toEqual({
      title,
      config: document.parse(document.format(structuredClone(after))),
    });
    return `# ${title}\n${shown(xml)}\n→\n${shown(text)}\n`;
  });
  await expect(written.join('\n')).toMatchFileSnapshot(`edits/${name}.txt`);
});

const RAW = [
  'before',
  {
    name: 'p:b',
    attributes: { 'xmlns:p': 'urn:p', 'p:c': '<"\'&>', d: undefined, 'xmlns:none': '' },
    children: [{ name: 'p:d' }, 'x'],
  },
  {
    name: 'e',
    children: [
      { name: 'f', attributes: { xmlns: '' } },
      { name: 'g', children: ['<t>'] },
    ],
  },
  { name: 'h', attributes: {}, children: [] },
];

/** Objects that no document was read into, and what an object has beside what the schema knows. */
const objects: readonly (readonly [title: string, object: object, document?: ConfigDocument<object>])[] = [
  ['nothing', {}],
  ['nothing in an element', { devices: {}, os: { boot: [] }, features: { acpi: false } }],
  ['undefined as if it were absent', { name: undefined, devices: { emulator: undefined, disk: undefined } }],
  [
    'values of each kind',
    {
      ...{ type: 'kvm', id: 1, name: '<&>"\'\t\n\r', uuid: 'C7', title: ' a ', description: '' },
      memory: { value: 2n ** 63n, unit: 'KiB' },
      vcpu: { value: -1, current: 0 },
      features: { acpi: true, pae: true },
      on_crash: 'destroy',
      devices: {
        emulator: '/e',
        interface: [{ type: 'user', mac: { address: '52:54:00:00:00:01' } }],
        rng: [{}, { model: 'virtio' }],
      },
    },
  ],
  [
    'properties in any order',
    { os: { boot: [{ dev: 'hd' }], type: { value: 'hvm', machine: 'pc', arch: 'i686' } }, name: 'n' },
  ],
  [
    'a property that is inherited',
    Object.create({ name: 'inherited', own: 'not known' }, { type: { value: 'kvm', enumerable: true } }) as object,
  ],
  ['text with attributes', { backend: { model: 'random', value: '/dev/<random>' } }, DomainRNG],
  ['children and text of their own', { backend: { model: 'egd', value: 'x', source: [{ mode: 'bind' }] } }, DomainRNG],
  ['foreign content', { metadata: RAW.slice(1) }],
  [
    'unknown content of an object',
    { name: 'n', $unknown: { attributes: { 'xmlns:p': 'urn:p', 'p:a': '1', b: '2' }, children: RAW.slice(1) } },
  ],
  ['unknown text of an object', { features: { $unknown: { text: '<x>' } } }],
  ['unknown text beside children', { features: { acpi: true, $unknown: { text: 'x', children: [{ name: 'b' }] } } }],
  [
    'unknown content of plain values',
    {
      name: 'n',
      metadata: [{ name: 'm' }],
      features: { acpi: true, $unknown: { within: { acpi: { attributes: { a: '1' }, text: 'x' } } } },
      os: {
        initarg: ['a', 'b'],
        $unknown: { within: { 'initarg[1]': { attributes: { c: '1' }, children: [{ name: 'd' }] } } },
      },
      $unknown: {
        within: { name: { attributes: { e: '1' } }, metadata: { attributes: { f: '1' }, children: [{ name: 'g' }] } },
      },
    },
  ],
  ['another namespace', { 'qemu:commandline': { 'qemu:arg': [{ value: 'a' }], 'qemu:env': [{ name: 'b' }] } }],
  [
    'two other namespaces',
    { 'qemu:commandline': { 'qemu:arg': [{ value: 'a' }] }, 'xen:commandline': { 'xen:arg': [{ value: 'b' }] } },
  ],
  [
    'another namespace whose prefix is declared already',
    { 'qemu:commandline': {}, $unknown: { attributes: { 'xmlns:qemu': QEMU } } },
  ],
  [
    'another namespace whose prefix has to stay undeclared',
    {
      'qemu:commandline': {},
      metadata: [{ name: 'qemu:a', attributes: { 'xmlns:qemu': '' } }],
      $unknown: { children: [{ name: 'qemu1:b', attributes: { 'xmlns:qemu1': '' } }] },
    },
  ],
  [
    'a noted order',
    {
      name: 'f',
      rule: [{ action: 'drop' }, { action: 'accept' }],
      filterref: [{ filter: 'a' }],
      $order: ['rule', 'filterref'],
    },
    NWFilterConfig,
  ],
];

test('new objects are written in the order of the schema', async () => {
  const written = objects.map(([title, object, document = DomainConfig]) => `# ${title}\n${document.format(object)}`);
  await expect(written.join('\n')).toMatchFileSnapshot('edits/new.txt');
});

/** What cannot be written: the whole message. */
const refused: readonly (readonly [object: object, message: string])[] = [
  [{ name: null }, 'domain.name: expected a string, got null'],
  [{ name: [] }, 'domain.name: expected a string, got an array'],
  [{ name: {} }, 'domain.name: expected a string, got an object'],
  [{ name: 1 }, 'domain.name: expected a string, got number 1'],
  [{ name: 'a\u0001' }, 'domain.name: XML cannot hold U+0001'],
  [{ id: '\u{d800}' }, 'domain.id: XML cannot hold U+D800'],
  [{ id: true }, 'domain.id: expected an integer, got boolean true'],
  [{ id: 2 ** 53 }, 'domain.id: expected an integer that a number holds exactly, got 9007199254740992'],
  [{ memory: 'x' }, 'domain.memory: expected an object, got "x"'],
  [{ memory: [] }, 'domain.memory: expected an object, got an array'],
  [{ memory: { value: 0.5 } }, 'domain.memory.value: expected an integer that a number holds exactly, got 0.5'],
  [{ devices: { disk: {} } }, 'domain.devices.disk: expected an array, got an object'],
  [{ devices: { disk: [disk('a'), null] } }, 'domain.devices.disk[1]: expected an object, got null'],
  [{ features: { acpi: 1 } }, 'domain.features.acpi: expected true or false, got number 1'],
  [{ features: { Acpi: true } }, "domain.features: no property 'Acpi' is known here; did you mean 'acpi'?"],
  [{ features: { pcia: true } }, "domain.features: no property 'pcia' is known here; did you mean 'apic'?"],
  [{ onCrash: 'destroy' }, "domain: no property 'onCrash' is known here; did you mean 'on_crash'?"],
  [{ qemucommandline: {} }, "domain: no property 'qemucommandline' is known here; did you mean 'qemu:commandline'?"],
  [{ nothing: 1 }, "domain: no property 'nothing' is known here"],
  [{ value: 1 }, "domain: no property 'value' is known here"],
  [{ $order: [] }, "domain: no property '$order' is known here"],
  [{ $unknown: 1 }, 'domain.$unknown: expected an object, got number 1'],
  [{ $unknown: { attributes: { type: 'x' } } }, "domain: the attribute 'type' is known: set the property instead"],
  [{ $unknown: { attributes: { xmlns: 'x' } } }, 'domain: the namespace of a known element cannot be changed'],
  [{ $unknown: { attributes: { 'a b': 'x' } } }, 'domain.$unknown: "a b" is not a name in XML'],
  [
    { $unknown: { attributes: { 'p:a': 'x' } } },
    "domain.$unknown: the prefix of 'p:a' is not declared: give the attribute 'xmlns:p'",
  ],
  [{ $unknown: { attributes: { 'xmlns:xml': 'x' } } }, "domain.$unknown: 'xmlns:xml' cannot declare 'x'"],
  [{ $unknown: { attributes: { a: 1 } } }, 'domain.$unknown: expected a string, got number 1'],
  [{ $unknown: { text: 1 } }, 'domain.$unknown: expected a string, got number 1'],
  [{ $unknown: { children: [1] } }, 'domain.$unknown: expected an object, got number 1'],
  [{ $unknown: { children: [{ name: '1' }] } }, 'domain.$unknown: "1" is not a name in XML'],
  [{ metadata: {} }, 'domain.metadata: expected an array of elements, got an object'],
  [{ metadata: ['x'] }, 'domain.metadata[0]: expected an object, got "x"'],
  [{ metadata: [{}] }, 'domain.metadata[0]: undefined is not a name in XML'],
  [
    { metadata: [{ name: 'a', children: [{ name: 'b' }, { name: 'p:c' }] }] },
    "domain.metadata[0].children[1]: the prefix of 'p:c' is not declared: give the attribute 'xmlns:p'",
  ],
  [{ metadata: [{ name: 'a', children: ['\u0000'] }] }, 'domain.metadata[0].children[0]: XML cannot hold U+0000'],
  [
    {
      metadata: [
        { name: 'a', attributes: { 'xmlns:p': 'urn:p' }, children: [{ name: 'p:b', attributes: { 'xmlns:p': '' } }] },
      ],
    },
    "domain.metadata[0].children[0]: 'xmlns:p' cannot be empty where the prefix is declared already",
  ],
  [
    { 'qemu:commandline': {}, $unknown: { attributes: { 'xmlns:qemu': 'urn:x' } } },
    `domain: the prefix 'qemu' is needed for ${QEMU}`,
  ],
  [
    Object.assign(DomainConfig.parse(domain('<metadata/>')), { metadata: 1 }),
    'domain.metadata: expected an array of elements',
  ],
  [
    Object.assign(DomainConfig.parse(domain('<name>n</name>')), { name: 1 }),
    'domain.name: expected a string, got number 1',
  ],
  [
    Object.assign(DomainConfig.parse(domain('<name>n</name>')), { nmae: 'n' }),
    "domain: no property 'nmae' is known here; did you mean 'name'?",
  ],
];

test.each(refused)('%o is refused', (object, message) => {
  const write = () => DomainConfig.format(object as DomainConfig);
  expect(write).toThrow(ConfigTypeError);
  expect(write).toThrow(expect.objectContaining({ message }));
});
