/** Values that are spelled in several ways, and lists whose order says nothing. */
import {
  Capabilities,
  CPUConfig,
  DomainCapabilities,
  DomainConfig,
  DomainDisk,
  NetworkConfig,
  StoragePoolCapabilities,
} from '../../../lib/config/index.ts';
import { cells, devices, domain, type Groups, os, type Row, within } from './rows.ts';

/** A set of CPUs or nodes in two spellings, and another one. */
const sets = (...documents: ((set: string) => string)[]): Row[] =>
  documents.flatMap((document): Row[] => [
    ['either', document('0,1,2,3,^2'), document('0-1,3')],
    ['other', document('0-3'), document('0-2')],
  ]);

/** An amount of 1 MiB where no unit means this one, and the smallest step that is a difference. */
const amounts = (unit: 'KiB' | 'B' | 'MiB', ...documents: ((unit: string, value: string) => string)[]): Row[] =>
  documents.flatMap((document): Row[] => {
    const plain = { KiB: '1024', B: '1048576', MiB: '1' }[unit];
    const rounded: Row[] =
      unit === 'KiB'
        ? [
            ['either', document(" unit='bytes'", '1048575'), document(" unit='MiB'", '1')],
            ['other', document(" unit='bytes'", '1047552'), document(" unit='MiB'", '1')],
          ]
        : [['other', document(" unit='bytes'", '1048575'), document(" unit='MiB'", '1')]];
    return [['either', document('', plain), document(" unit='MiB'", '1')], ...rounded];
  });

const memory = (inner: string) => devices(`<memory model='dimm'>${inner}</memory>`);

/** Items in two orders that are the same, and one that is changed in another order. */
const sorted = (around: (inner: string) => string, first: string, second: string, other = ''): Row[] => [
  ['either', around(first + second), around(second + first)],
  ['either', around(second + first), around(first + second)],
  ...(other === '' ? [] : [['other', around(first + second), around(second + other)] as const]),
];
/** Items whose order counts. */
const ordered = (around: (inner: string) => string, first: string, second: string): Row[] => [
  ['other', around(first + second), around(second + first)],
];

const tune = (inner: string) => domain(`<cputune>${inner}</cputune>`);
const network = (inner: string) => `<network><name>n</name>${inner}</network>`;

export const spellingsRows: Groups = {
  'sets of CPUs and nodes': [
    DomainConfig,
    [
      ...sets(
        (set) => domain(`<vcpu cpuset='${set}'>4</vcpu>`),
        (set) => tune(`<vcpupin vcpu='0' cpuset='${set}'/>`),
        (set) => tune(`<emulatorpin cpuset='${set}'/>`),
        (set) => tune(`<vcpusched vcpus='${set}' scheduler='batch'/>`),
        (set) => tune(`<cachetune vcpus='${set}'/>`),
        (set) => tune(`<cachetune vcpus='0'><monitor level='3' vcpus='${set}'/></cachetune>`),
        (set) => tune(`<iothreadsched iothreads='${set}' scheduler='batch'/>`),
        (set) => cells(`<cell id='0' cpus='${set}' memory='1'/>`),
        (set) => domain(`<numatune><memory nodeset='${set}'/></numatune>`),
        (set) => domain(`<numatune><memnode cellid='0' nodeset='${set}'/></numatune>`),
        (set) => domain(`<memoryBacking><hugepages><page size='1' nodeset='${set}'/></hugepages></memoryBacking>`),
        (set) => memory(`<source><nodemask>${set}</nodemask></source>`),
      ),
      ['other', domain("<vcpu cpuset='x'>4</vcpu>"), domain("<vcpu cpuset='y'>4</vcpu>")],
    ],
  ],

  amounts: [
    DomainConfig,
    [
      ...amounts(
        'KiB',
        (unit, value) => domain(`<memory${unit}>${value}</memory>`),
        (unit, value) => domain(`<currentMemory${unit}>${value}</currentMemory>`),
        (unit, value) => domain(`<maxMemory${unit} slots='1'>${value}</maxMemory>`),
        (unit, value) => domain(`<memtune><soft_limit${unit}>${value}</soft_limit></memtune>`),
        (unit, value) => domain(`<features><hpt><maxpagesize${unit}>${value}</maxpagesize></hpt></features>`),
        (unit, value) => domain(`<features><tcg><tb-cache${unit}>${value}</tb-cache></tcg></features>`),
        (unit, value) => memory(`<source><pagesize${unit}>${value}</pagesize></source>`),
        (unit, value) => memory(`<source><alignsize${unit}>${value}</alignsize></source>`),
        (unit, value) => memory(`<target><size${unit}>${value}</size></target>`),
        (unit, value) => memory(`<target><block${unit}>${value}</block></target>`),
        (unit, value) => memory(`<target><requested${unit}>${value}</requested></target>`),
        (unit, value) => memory(`<target><current${unit}>${value}</current></target>`),
        (unit, value) => memory(`<target><label><size${unit}>${value}</size></label></target>`),
        (unit, value) => cells(`<cell id='0' memory='${value}'${unit}/>`),
        (unit, value) =>
          cells(`<cell id='0' memory='1'><cache level='1'><size value='${value}'${unit}/></cache></cell>`),
        (unit, value) =>
          cells(`<interconnects><bandwidth initiator='0' target='1' value='${value}'${unit}/></interconnects>`),
        (unit, value) => domain(`<memoryBacking><hugepages><page size='${value}'${unit}/></hugepages></memoryBacking>`),
        (unit, value) =>
          devices(`<controller type='pci' index='0'><pcihole64${unit}>${value}</pcihole64></controller>`),
        (unit, value) => devices(`<pstore backend='acpi-erst'><size${unit}>${value}</size></pstore>`),
      ),
      ...amounts(
        'B',
        (unit, value) =>
          cells(`<cell id='0' memory='1'><cache level='1'><line value='${value}'${unit}/></cache></cell>`),
        (unit, value) =>
          devices(`<filesystem><space_hard_limit${unit}>${value}</space_hard_limit><target dir='a'/></filesystem>`),
        (unit, value) =>
          devices(`<filesystem><space_soft_limit${unit}>${value}</space_soft_limit><target dir='a'/></filesystem>`),
        (unit, value) => devices(`<shmem name='a'><size${unit}>${value}</size></shmem>`),
        (unit, value) =>
          devices(
            `<disk><driver><metadata_cache><max_size${unit}>${value}</max_size></metadata_cache></driver><target dev='a'/></disk>`,
          ),
        (unit, value) => devices(`<iommu model='virtio'><driver><granule size='${value}'${unit}/></driver></iommu>`),
      ),
      ...amounts('MiB', (unit, value) => domain(`<features><smm><tseg${unit}>${value}</tseg></smm></features>`)),
      ...within(domain, [
        ['either', "<memory unit='KB'>1000</memory>", "<memory unit='bytes'>1000000</memory>"],
        ['either', "<memory unit='G'>1</memory>", "<memory unit='GiB'>1</memory>"],
        ['other', "<memory unit='pages'>1</memory>", "<memory unit='sheets'>1</memory>"],
        ['other', "<memory unit='pages'>1</memory>", '<memory>x</memory>'],
        ['other', '<memory>1</memory>', "<memory unit='KiB'/>"],
        ['other', "<memory unit='KiB'>1</memory>", "<memory unit='KiB'>2</memory>"],
        ['other', '<memory>1</memory>', "<memory unit='KiB'>2</memory>"],
        ['other', "<memory unit='MiB'>1</memory>", '<memory>1025</memory>'],
      ]),
      ['other', cells("<cell id='0' memory='1'/>"), cells("<cell id='0' memory='1' unit='MiB'/>")],
      ['other', cells("<cell id='0'/>"), cells("<cell id='0' memory='1' unit='MiB'/>")],
    ],
  ],

  'numbers and words': [
    DomainConfig,
    [
      ...within(domain, [
        [
          'either',
          '<uuid>C7A5FDBD-EDAF-9455-926A-D65C16DB1809</uuid>',
          '<uuid>c7a5fdbdedaf9455926ad65c16db1809</uuid>',
        ],
        [
          'other',
          '<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>',
          '<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1808</uuid>',
        ],
        ['either', '<iothreads>+02</iothreads>', '<iothreads>2</iothreads>'],
        ['other', '<iothreads>2x</iothreads>', '<iothreads>2</iothreads>'],
        ['either', '<on_crash> preserve </on_crash>', '<on_crash>preserve</on_crash>'],
        ['other', '<title> a </title>', '<title>a</title>'],
      ]),
      ...within(devices, [
        [
          'either',
          "<interface type='user'><mac address='52:54:0:AB:cd:e'/></interface>",
          "<interface type='user'><mac address='52:54:00:ab:CD:0E'/></interface>",
        ],
        [
          'other',
          "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
          "<interface type='user'><mac address='52:54:00:00:00:10'/></interface>",
        ],
        ['either', "<filesystem fmode='644' dmode='0755'/>", "<filesystem fmode='0644' dmode='755'/>"],
        ['other', "<filesystem fmode='644' dmode='0755'/>", "<filesystem fmode='645' dmode='754'/>"],
        [
          'either',
          "<rng><address type='pci' domain='0x0000' bus='0X0a' slot='1f' function='0x1'/></rng>".replace('0X', '0x'),
          "<rng><address type='pci' domain='0' bus='10' slot='0x1F' function='1'/></rng>",
        ],
        ['other', "<rng><address type='pci' slot='10'/></rng>", "<rng><address type='pci' slot='0x10'/></rng>"],
        ['other', "<rng><address type='pci' slot='xx'/></rng>", "<rng><address type='pci' slot='yy'/></rng>"],
        [
          'either',
          "<rng><address type='pci'><zpci uid='0x0a' fid='1'/></address></rng>",
          "<rng><address type='pci'><zpci uid='10' fid='0x1'/></address></rng>",
        ],
      ]),
    ],
  ],

  'lists that libvirt sorts': [
    DomainConfig,
    [
      ...sorted(
        tune,
        "<vcpupin vcpu='2' cpuset='0'/>",
        "<vcpupin vcpu='10' cpuset='1'/>",
        "<vcpupin vcpu='2' cpuset='9'/>",
      ),
      ...sorted(tune, "<iothreadpin iothread='2' cpuset='0'/>", "<iothreadpin iothread='10' cpuset='1'/>"),
      ...sorted(tune, "<vcpusched vcpus='2' scheduler='batch'/>", "<vcpusched vcpus='10' scheduler='idle'/>"),
      ...sorted(
        tune,
        "<iothreadsched iothreads='2' scheduler='batch'/>",
        "<iothreadsched iothreads='10' scheduler='idle'/>",
      ),
      [
        'either',
        tune("<vcpusched vcpus='1-3' scheduler='batch'/>"),
        tune("<vcpusched vcpus='3' scheduler='batch'/><vcpusched vcpus='1-2' scheduler='batch'/>"),
      ],
      [
        'other',
        tune("<vcpusched vcpus='0-16384' scheduler='batch'/>"),
        tune("<vcpusched vcpus='0-16383' scheduler='batch'/><vcpusched vcpus='16384' scheduler='batch'/>"),
      ],
      ['other', tune("<vcpusched vcpus='x' scheduler='batch'/>"), tune("<vcpusched vcpus='y' scheduler='batch'/>")],
      ...sorted(cells, "<cell id='2' memory='1'/>", "<cell id='10' memory='2'/>"),
      ...ordered(cells, "<cell memory='1'/>", "<cell id='1' memory='2'/>"),
      ...sorted(
        (inner) => cells(`<cell id='0' memory='1'><distances>${inner}</distances></cell>`),
        "<sibling id='2' value='20'/>",
        "<sibling id='10' value='30'/>",
      ),
      ...sorted(
        (inner) => domain(`<numatune>${inner}</numatune>`),
        "<memnode cellid='2' nodeset='0'/>",
        "<memnode cellid='10' nodeset='1'/>",
      ),
      ...sorted(
        (inner) => domain(`<vcpus>${inner}</vcpus>`),
        "<vcpu id='2' enabled='yes'/>",
        "<vcpu id='10' enabled='no'/>",
      ),
      ...sorted(
        (inner) => domain(`<perf>${inner}</perf>`),
        "<event name='cmt' enabled='yes'/>",
        "<event name='mbmt' enabled='no'/>",
      ),
      ...['bios', 'system', 'baseBoard', 'chassis'].flatMap((name) =>
        sorted(
          (inner) => domain(`<sysinfo type='smbios'><${name}>${inner}</${name}></sysinfo>`),
          "<entry name='a'>1</entry>",
          "<entry name='b'>2</entry>",
          "<entry name='a'>3</entry>",
        ),
      ),
      ...sorted(devices, "<disk><target dev='sdb' bus='scsi'/></disk>", "<disk><target dev='sdaa' bus='scsi'/></disk>"),
      ...ordered(
        devices,
        "<disk><target dev='sda' bus='scsi'/></disk>",
        "<disk><target dev='vda' bus='virtio'/></disk>",
      ),
      ...sorted(devices, "<controller type='usb' index='2'/>", "<controller type='usb' index='10'/>"),
      ...sorted(
        devices,
        "<controller type='usb' index='0' model='ich9-ehci1'/>",
        "<controller type='usb' index='0' model='ich9-uhci1'/>",
      ),
      ...sorted(devices, "<controller type='usb' index='0'/>", "<controller type='usb' model='ehci'/>"),
      ...ordered(devices, "<controller type='usb' index='0'/>", "<controller type='scsi' index='0'/>"),
      ...sorted(devices, "<video><model type='vga' primary='yes'/></video>", "<video><model type='qxl'/></video>"),
      ...ordered(devices, "<video><model type='vga'/></video>", "<video><model type='qxl'/></video>"),
      ...ordered(os, "<boot dev='hd'/>", "<boot dev='cdrom'/>"),
      ...ordered(os, '<initarg>a</initarg>', '<initarg>b</initarg>'),
      ...ordered((inner) => domain(`<metadata>${inner}</metadata>`), '<a/>', '<b/>'),
    ],
  ],

  'what identifies items': [
    DomainConfig,
    [
      ...within(devices, [
        ...[
          ["<disk><target dev='vda'/></disk>", "<disk device='lun'><target dev='vda'/></disk>"],
          [
            "<interface type='user'><mac address='52:54:0:0:0:1'/></interface>",
            "<interface type='user'><mac address='52:54:00:00:00:01'/><mtu size='9'/></interface>",
          ],
          [
            "<interface type='user'><target dev='tap'/></interface>",
            "<interface type='user'><target dev='tap'/><mtu size='9'/></interface>",
          ],
          ["<controller type='scsi' index='1' model='a'/>", "<controller type='scsi' index='1' model='a' ports='9'/>"],
          ["<controller type='scsi' index='1'/>", "<controller type='scsi' index='1' ports='9'/>"],
          ["<controller type='scsi' model='a'/>", "<controller type='scsi' model='a' ports='9'/>"],
          ["<controller type='scsi'/>", "<controller type='scsi' ports='9'/>"],
          ["<filesystem><target dir='Tag'/></filesystem>", "<filesystem><target dir='Tag'/><readonly/></filesystem>"],
          [
            "<channel type='unix'><target type='virtio' name='x'/></channel>",
            "<channel type='unix'><target type='virtio' name='x'/><log file='/l'/></channel>",
          ],
          [
            "<console type='pty'><target type='virtio' port='1'/></console>",
            "<console type='pty'><target type='virtio' port='1'/><log file='/l'/></console>",
          ],
          [
            "<console type='pty'><target type='virtio'/></console>",
            "<console type='pty'><target type='virtio'/><log file='/l'/></console>",
          ],
          ["<graphics type='sdl'/>", "<graphics type='sdl' display=':1'/>"],
          ["<input type='tablet' bus='usb'/>", "<input type='tablet' bus='usb' model='virtio'/>"],
          ["<input type='tablet'/>", "<input type='tablet' model='virtio'/>"],
          ["<audio id='7' type='none'/>", "<audio id='7' type='none' timerPeriod='9'/>"],
        ].map(([asked, returned]): Row => ['other', `<rng/>${asked}`, `${returned}<rng/>`]),
        // By place, by key, by what they say, and what is left in order.
        [
          'other',
          "<interface type='user'><model type='a'/></interface><interface type='user'><model type='b'/></interface>",
          "<interface type='user'><model type='c'/></interface><interface type='user'><model type='b'/></interface>",
        ],
        [
          'other',
          "<interface type='user'><mac address='52:54:00:00:00:01'/></interface><interface type='network'/>",
          "<interface type='network'/><interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
        ],
        [
          'other',
          "<interface type='user'/>",
          "<interface type='user'><mac address='52:54:00:00:00:01'/></interface><interface type='network'/>",
        ],
        [
          'other',
          "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
          "<interface type='user'><mac address='52:54:00:00:00:02'/></interface>",
        ],
        [
          'other',
          "<interface type='user'><mac address='52:54:00:00:00:01'/></interface><interface type='network'/>",
          "<interface type='network'/><interface type='bridge'/><interface type='direct'/>",
        ],
        ['other', "<disk><target dev='vda'/></disk>", "<disk><target dev='vdb'/></disk>"],
        [
          'other',
          "<disk><target dev='vda'/></disk><disk><target dev='vda'/><serial>a</serial></disk>",
          "<disk><target dev='vda'/><serial>a</serial></disk><disk><target dev='vda'/></disk>",
        ],
        ['other', '<sound model="a"/><sound model="b"/><sound model="a"/>', '<sound model="b"/><sound model="a"/>'],
        ['other', '<hub type="usb"/>', '<hub type="usb"/><hub type="usb"/><hub type="usb"/>'],
      ]),
      ...within(domain, [
        ...[
          ["<cpu><feature name='x'/></cpu>", "<cpu><feature name='x' policy='disable'/></cpu>"],
          ["<clock><timer name='rtc'/></clock>", "<clock><timer name='rtc' track='guest'/></clock>"],
          ["<cpu><numa><cell id='3' memory='1'/></numa></cpu>", "<cpu><numa><cell id='3' memory='2'/></numa></cpu>"],
          [
            "<cpu><numa><cell id='0' memory='1'><distances><sibling id='3' value='21'/></distances></cell></numa></cpu>",
            "<cpu><numa><cell id='0' memory='1'><distances><sibling id='3' value='22'/></distances></cell></numa></cpu>",
          ],
          [
            "<iothreadids><iothread id='3'/></iothreadids>",
            "<iothreadids><iothread id='3' thread_pool_min='1'/></iothreadids>",
          ],
          ["<vcpus><vcpu id='3' enabled='yes'/></vcpus>", "<vcpus><vcpu id='3' enabled='no'/></vcpus>"],
          ["<cputune><vcpupin vcpu='3' cpuset='1'/></cputune>", "<cputune><vcpupin vcpu='3' cpuset='2'/></cputune>"],
          [
            "<cputune><iothreadpin iothread='3' cpuset='1'/></cputune>",
            "<cputune><iothreadpin iothread='3' cpuset='2'/></cputune>",
          ],
          [
            "<cputune><vcpusched vcpus='3' scheduler='idle'/></cputune>",
            "<cputune><vcpusched vcpus='3' scheduler='rr'/></cputune>",
          ],
          [
            "<cputune><iothreadsched iothreads='3' scheduler='idle'/></cputune>",
            "<cputune><iothreadsched iothreads='3' scheduler='rr'/></cputune>",
          ],
          [
            "<numatune><memnode cellid='3' nodeset='1'/></numatune>",
            "<numatune><memnode cellid='3' nodeset='2'/></numatune>",
          ],
          ["<seclabel model='dac' relabel='no'/>", "<seclabel model='dac' relabel='yes'/>"],
          ["<perf><event name='cmt' enabled='no'/></perf>", "<perf><event name='cmt' enabled='yes'/></perf>"],
          [
            "<sysinfo type='fwcfg'><entry name='opt/a'>1</entry></sysinfo>",
            "<sysinfo type='fwcfg'><entry name='opt/a'>2</entry></sysinfo>",
          ],
        ].map(([asked, returned]): Row => ['other', asked!, returned!]),
        ['other', '<metadata><a x="1"/><b/><a/></metadata>', '<metadata><a/><c/><a x="2"/></metadata>'],
        ['other', '<metadata><a>1</a><a>2</a></metadata>', '<metadata><a>2</a><a>1</a><b/></metadata>'],
        ['other', '<title>a</title>', '<title>b</title>'],
        ['other', "<soon a='1'/>", "<soon a='2'/><later/>"],
        ['either', "<soon a='1' b='2'/>", "<soon b='2' a='1'/>"],
      ]),
    ],
  ],

  'items of networks': [
    NetworkConfig,
    within(network, [
      [
        'other',
        "<portgroup name='a'/><portgroup name='b'/>",
        "<portgroup name='b' default='yes'/><portgroup name='a'/>",
      ],
      ['other', "<dns><forwarder addr='1.1.1.1'/></dns>", "<dns><forwarder addr='2.2.2.2'/></dns>"],
    ]),
  ],

  'items of capabilities': [
    Capabilities,
    within(
      (inner) => `<capabilities>${inner}</capabilities>`,
      [
        [
          'other',
          "<guest><os_type>hvm</os_type><arch name='a'/></guest><guest><os_type>hvm</os_type><arch name='b'/></guest>",
          "<guest><os_type>hvm</os_type><arch name='b'/></guest><guest><os_type>xen</os_type><arch name='a'/></guest>",
        ],
      ],
    ),
  ],

  'items of other capabilities': [
    DomainCapabilities,
    within(
      (inner) => `<domainCapabilities><os supported='yes'>${inner}</os></domainCapabilities>`,
      [
        [
          'other',
          "<enum name='a'><value>1</value></enum><enum name='b'/>",
          "<enum name='b'><value>2</value></enum><enum name='a'><value>3</value></enum>",
        ],
      ],
    ),
  ],

  'items of pool capabilities': [
    StoragePoolCapabilities,
    within(
      (inner) => `<storagepoolCapabilities>${inner}</storagepoolCapabilities>`,
      [
        [
          'other',
          "<pool type='dir' supported='yes'/><pool type='fs' supported='yes'/>",
          "<pool type='fs' supported='no'/><pool type='dir' supported='yes'/>",
        ],
      ],
    ),
  ],

  'parts of domains by themselves': [
    CPUConfig,
    [
      [
        'either',
        '<cpu><model>a</model></cpu>',
        "<cpu mode='custom' match='exact'><model fallback='allow'>a</model></cpu>",
      ],
      ['other', '<cpu><model>a</model></cpu>', '<cpu><model>b</model></cpu>'],
    ],
  ],

  'devices by themselves': [
    DomainDisk,
    [
      ['other', "<disk><target dev='a'/></disk>", "<disk><target dev='b'/></disk>"],
      ['added', "<disk><target dev='a'/></disk>", "<disk><target dev='a'/><address type='pci' bus='1'/></disk>"],
    ],
  ],
};
