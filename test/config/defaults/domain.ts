/** Domains but for their devices. */
import { DomainConfig } from '../../../lib/config/index.ts';
import { cells, devices, domain, type Groups, only, os, type Row, running, within, xen } from './rows.ts';

/** Elements of a device that say nothing when they are empty. */
const emptyElements: readonly [device: string, attributes: string, children: readonly string[]][] = [
  ['disk', '', ['iotune', 'geometry', 'blockio', 'driver']],
  [
    'interface',
    "type='user'",
    ['backend', 'bandwidth', 'coalesce', 'driver', 'guest', 'link', 'mtu', 'rom', 'script', 'downscript', 'tune'],
  ],
  ['controller', "type='scsi' index='0'", ['driver']],
  ['input', "type='tablet' bus='virtio'", ['driver']],
  ['memballoon', "model='virtio'", ['driver', 'stats']],
  ['filesystem', '', ['driver', 'binary', 'idmap']],
  ['hostdev', "type='pci'", ['driver', 'rom']],
  ['video', '', ['driver', 'model']],
  [
    'graphics',
    "type='spice'",
    ['clipboard', 'filetransfer', 'image', 'jpeg', 'mouse', 'playback', 'streaming', 'zlib'],
  ],
  ['rng', "model='virtio'", ['rate', 'alias']],
];

export const domainRows: Groups = {
  'domain and its events': [
    DomainConfig,
    [
      ['added', domain(''), domain('<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>', "type='kvm' id='1'")],
      [
        'either',
        domain(''),
        domain(
          "<vcpu placement='static'>1</vcpu><on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>destroy</on_crash>",
        ),
      ],
      [
        'other',
        domain(''),
        domain(
          "<vcpu placement='auto'>1</vcpu><on_poweroff>restart</on_poweroff><on_reboot>destroy</on_reboot><on_crash>restart</on_crash>",
        ),
      ],
      ['other', domain(''), domain("<vcpu placement='static'>2</vcpu>")],
      ['other', domain(''), domain("<vcpu placement='static' cpuset='0'>1</vcpu>")],
      ['either', domain('<vcpu>2</vcpu>'), domain("<vcpu placement='static'>2</vcpu>")],
      ['either', domain(''), domain("<clock offset='utc' basis='utc'/>")],
      ['other', domain(''), domain("<clock offset='localtime' basis='localtime'/>")],
      ['either', domain("<clock offset='variable'/>"), domain("<clock offset='variable' adjustment='0'/>")],
      ['other', domain("<clock offset='variable'/>"), domain("<clock offset='variable' adjustment='1'/>")],
      ['other', domain(''), domain("<clock adjustment='0'/>")],
      ['either', xen(domain('')), xen(domain("<clock offset='utc' adjustment='reset'/>"))],
      ['other', xen(domain('')), xen(domain("<clock offset='utc' adjustment='7'/>"))],
      ['other', domain(''), domain("<clock offset='utc' adjustment='reset'/>")],
      ['either', domain(''), domain('<memtune><hard_limit>9007199254740991</hard_limit></memtune>')],
      ['other', domain(''), domain('<memtune><hard_limit>9007199254740990</hard_limit></memtune>')],
      ['other', domain(''), domain('<memtune><soft_limit>9007199254740991</soft_limit></memtune>')],
      ...only(running, domain, [['', '<resource><partition>/machine</partition></resource>']]),
      ['other', domain('<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>'), domain('')],
      ['added', domain('<genid/>'), domain('<genid>c7a5fdbd-edaf-9455-926a-d65c16db1809</genid>')],
      [
        'other',
        domain('<genid>c7a5fdbd-edaf-9455-926a-d65c16db1800</genid>'),
        domain('<genid>c7a5fdbd-edaf-9455-926a-d65c16db1809</genid>'),
      ],
    ],
  ],

  'elements that only hold others': [
    DomainConfig,
    [
      [
        'either',
        domain(''),
        domain(
          '<devices/><features/><clock/><cpu/><cputune/><memtune/><numatune/><blkiotune/><iothreadids/><idmap/><keywrap/><memoryBacking/><perf/><pm/><vcpus/>',
        ),
      ],
      [
        'either',
        domain('', "type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"),
        domain('<qemu:commandline/>', "type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"),
      ],
      [
        'other',
        domain('', "type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"),
        domain(
          "<qemu:commandline><qemu:arg value='a'/></qemu:commandline>",
          "type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'",
        ),
      ],
      ['other', domain(''), domain('<memoryBacking><nosharepages/></memoryBacking>')],
      [
        'either',
        domain('<memoryBacking><locked/></memoryBacking>'),
        domain('<memoryBacking><locked/><allocation/><source/><access/></memoryBacking>'),
      ],
      [
        'other',
        domain('<memoryBacking><locked/></memoryBacking>'),
        domain(
          "<memoryBacking><locked/><allocation mode='ondemand'/><source type='file'/><access mode='shared'/></memoryBacking>",
        ),
      ],
      ['either', os(''), os('<acpi/><bios/><bootmenu/><smbios/>')],
      ['other', os(''), os("<bios useserial='yes'/><bootmenu enable='yes'/><smbios mode='host'/>")],
      [
        'either',
        domain("<sysinfo type='smbios'/>"),
        domain("<sysinfo type='smbios'><bios/><system/><chassis/><oemStrings/></sysinfo>"),
      ],
      [
        'other',
        domain("<sysinfo type='smbios'/>"),
        domain("<sysinfo type='smbios'><bios><entry name='vendor'>a</entry></bios></sysinfo>"),
      ],
      ['either', domain('<features/>'), domain('<features><capabilities/><tcg/></features>')],
      ['other', domain('<features/>'), domain("<features><capabilities policy='deny'/><apic/><hyperv/></features>")],
      ['either', cells("<cell id='0' memory='1'/>"), cells("<cell id='0' memory='1'/>", '<interconnects/>')],
      ['either', cells("<cell id='0' memory='1'/>"), cells("<cell id='0' memory='1'><distances/></cell>")],
      ...emptyElements.flatMap(([device, attributes, children]): Row[] => [
        [
          'either',
          devices(`<${device} ${attributes}/>`),
          devices(`<${device} ${attributes}>${children.map((name) => `<${name}/>`).join('')}</${device}>`),
        ],
      ]),
      ['either', devices('<disk><driver/></disk>'), devices('<disk><driver><metadata_cache/></driver></disk>')],
      [
        'either',
        devices("<disk type='file'><source file='/a'/></disk>"),
        devices("<disk type='file'><source file='/a'><reconnect/><slices/></source></disk>"),
      ],
      ['other', devices("<disk type='file'/>"), devices("<disk type='file'><backingStore/></disk>")],
      ['other', devices("<interface type='user'/>"), devices("<interface type='user'><mtu size='9000'/></interface>")],
    ],
  ],

  'security labels': [
    DomainConfig,
    [
      ...only(running, domain, [
        ['', "<seclabel type='dynamic' model='selinux'/>"],
        [
          "<seclabel type='dynamic' model='dac'/>",
          "<seclabel type='dynamic' model='dac'><label>a</label><imagelabel>b</imagelabel><baselabel>c</baselabel></seclabel>",
        ],
      ]),
      ['other', domain(''), running(domain("<seclabel type='static' model='selinux'/>"))],
      ...within(domain, [
        ['added', "<seclabel type='none'/>", "<seclabel type='none' model='none'/>"],
        ['other', "<seclabel type='none'/>", "<seclabel type='none' model='dac'/>"],
        ['other', "<seclabel type='static'/>", "<seclabel type='static' model='none'/>"],
      ]),
    ],
  ],

  memory: [
    DomainConfig,
    within(domain, [
      ['added', '<memory>1024</memory>', '<memory>1024</memory><currentMemory>1024</currentMemory>'],
      ['added', "<memory unit='MiB'>1</memory>", "<memory unit='MiB'>1</memory><currentMemory>1024</currentMemory>"],
      [
        'added',
        "<memory unit='bytes'>1023</memory>",
        "<memory unit='bytes'>1023</memory><currentMemory>1</currentMemory>",
      ],
      ['other', '<memory>1024</memory>', '<memory>1024</memory><currentMemory>1023</currentMemory>'],
      ['other', '', '<currentMemory>1024</currentMemory>'],
      [
        'added',
        '<memory>1024</memory><maxMemory>9</maxMemory>',
        '<memory>1024</memory><maxMemory>9</maxMemory><currentMemory>5</currentMemory>',
      ],
      [
        'added',
        "<cpu><numa><cell id='0' memory='2000'/><cell id='1' memory='1' unit='MiB'/></numa></cpu>",
        "<memory>3024</memory><currentMemory>3024</currentMemory><cpu><numa><cell id='0' memory='2000'/><cell id='1' memory='1' unit='MiB'/></numa></cpu>",
      ],
      [
        'other',
        "<cpu><numa><cell id='0' memory='2000'/></numa></cpu>",
        "<memory>2001</memory><currentMemory>2001</currentMemory><cpu><numa><cell id='0' memory='2000'/></numa></cpu>",
      ],
      [
        'added',
        "<cpu><numa><cell id='0' memory='1023' unit='bytes'/></numa></cpu><devices><memory model='dimm'><target><size unit='MiB'>1</size></target></memory><memory model='dimm'><target><size>7</size></target></memory></devices>",
        "<memory>1032</memory><currentMemory>1032</currentMemory><cpu><numa><cell id='0' memory='1023' unit='bytes'/></numa></cpu><devices><memory model='dimm'><target><size unit='MiB'>1</size></target></memory><memory model='dimm'><target><size>7</size></target></memory></devices>",
      ],
      [
        'added',
        "<cpu><numa><cell id='0' memory='9'/></numa></cpu><devices><memory model='dimm'><target/></memory></devices>",
        "<memory>9</memory><cpu><numa><cell id='0' memory='9'/></numa></cpu><devices><memory model='dimm'><target/></memory></devices>",
      ],
      ['other', '', '<memory>1024</memory>'],
    ]),
  ],

  'what is started': [
    DomainConfig,
    [
      ['added', os(''), os('').replace('<type>', "<type arch='x86_64' machine='pc'>")],
      ['other', os('').replace('<type>', "<type arch='i686'>"), os('').replace('<type>', "<type arch='x86_64'>")],
      ...(
        [
          ['added', 'q35', 'pc-q35-9.2'],
          ['added', 'pc', 'pc-i440fx-9.2'],
          ['added', 'virt', 'virt-9.2'],
          ['other', 'virt', 'virtual-9.2'],
          ['other', 'pc', 'pc-q35-9.2'],
          ['other', 'pseries', 'pseries-2.12-sxxm'],
          ['other', 'pc-q35', 'pc-q35'.replace('q', 'x')],
        ] as const
      ).map(
        ([verdict, asked, returned]): Row => [
          verdict,
          os('').replace('<type>', `<type machine='${asked}'>`),
          os('').replace('<type>', `<type machine='${returned}'>`),
        ],
      ),
      ['either', xen(domain('<os><type>xen</type></os>')), xen(domain('<os><type>linux</type></os>'))],
      ['other', domain('<os><type>xen</type></os>'), domain('<os><type>hvm</type></os>')],
      ['other', domain('<os><type>hvm</type></os>'), domain('<os><type>linux</type></os>')],
      ['added', os(''), os("<boot dev='hd'/>")],
      ['other', os(''), os("<boot dev='network'/>")],
      ['other', os(''), os("<boot dev='hd'/><boot dev='hd'/>")],
      ['other', os("<boot dev='hd'/>"), os('')],
      ['either', os('<loader>/l</loader>'), os("<loader type='rom'>/l</loader>")],
      ['other', os('<loader>/l</loader>'), os("<loader type='pflash'>/l</loader>")],
      [
        'added',
        os('', " firmware='efi'"),
        os(
          "<loader readonly='yes' type='pflash'>/l</loader><nvram>/n</nvram><firmware><feature enabled='no' name='secure-boot'/></firmware>",
          " firmware='efi'",
        ),
      ],
      [
        'other',
        os(''),
        os(
          "<loader readonly='yes' type='rom'>/l</loader><nvram>/n</nvram><firmware><feature enabled='no' name='secure-boot'/></firmware>",
        ),
      ],
      ['added', os("<loader type='pflash'>/l</loader>"), os("<loader type='pflash'>/l</loader><nvram>/n</nvram>")],
      [
        'other',
        os("<loader type='pflash'>/l</loader>"),
        os("<loader type='pflash'>/l</loader><nvram template='/t'>/n</nvram>"),
      ],
      ['added', os("<nvram template='/t'/>"), os("<nvram template='/t'>/n</nvram>")],
      ...within(
        (inner) => os(`<firmware>${inner}</firmware>`, " firmware='efi'"),
        [
          [
            'added',
            "<feature enabled='yes' name='enrolled-keys'/>",
            "<feature enabled='yes' name='secure-boot'/><feature enabled='yes' name='enrolled-keys'/>",
          ],
          [
            'other',
            "<feature enabled='no' name='enrolled-keys'/>",
            "<feature enabled='yes' name='secure-boot'/><feature enabled='no' name='enrolled-keys'/>",
          ],
          [
            'other',
            "<feature enabled='yes' name='enrolled-keys'/>",
            "<feature enabled='no' name='secure-boot'/><feature enabled='yes' name='enrolled-keys'/>",
          ],
          [
            'other',
            "<feature enabled='yes' name='secure-boot'/>",
            "<feature enabled='yes' name='secure-boot'/><feature enabled='yes' name='enrolled-keys'/>",
          ],
        ],
      ),
    ],
  ],

  'the CPU': [
    DomainConfig,
    [
      [
        'either',
        domain('<cpu><model>a</model></cpu>'),
        domain("<cpu mode='custom' match='exact'><model fallback='allow'>a</model></cpu>"),
      ],
      [
        'other',
        domain('<cpu><model>a</model></cpu>'),
        domain("<cpu mode='maximum' match='strict'><model fallback='forbid'>a</model></cpu>"),
      ],
      ...only(running, (inner) => domain(`<cpu>${inner}</cpu>`), [
        ['<model>a</model>', "<model fallback='forbid'>a</model>"],
      ]),
      ...['host-model', 'host-passthrough'].map(
        (mode): Row => [
          'either',
          domain(`<cpu mode='${mode}'/>`),
          domain(`<cpu mode='${mode}'><model fallback='allow'/></cpu>`),
        ],
      ),
      ['other', domain("<cpu mode='maximum'/>"), domain("<cpu mode='maximum'><model fallback='allow'/></cpu>")],
      ['other', domain("<cpu mode='host-model'/>"), domain("<cpu mode='host-model'><model>a</model></cpu>")],
      ['either', domain("<cpu><feature name='a'/></cpu>"), domain("<cpu><feature name='a' policy='require'/></cpu>")],
      ['other', domain("<cpu><feature name='a'/></cpu>"), domain("<cpu><feature name='a' policy='disable'/></cpu>")],
      [
        'either',
        domain("<cpu><topology sockets='1' cores='1' threads='1'/></cpu>"),
        domain("<cpu><topology sockets='1' dies='1' clusters='1' cores='1' threads='1'/></cpu>"),
      ],
      [
        'other',
        domain("<cpu><topology sockets='1' cores='1' threads='1'/></cpu>"),
        domain("<cpu><topology sockets='1' dies='2' clusters='2' cores='1' threads='1'/></cpu>"),
      ],
      ['added', domain(''), domain("<cpu check='none' migratable='on'/>")],
      ['added', domain(''), domain("<cpu check='full' migratable='off'/>")],
      ['added', domain("<cpu check='partial'/>"), running(domain("<cpu check='full'/>"))],
      ['other', domain("<cpu check='partial'/>"), running(domain("<cpu check='none'/>"))],
      ['other', domain("<cpu check='partial'/>"), domain("<cpu check='full'/>")],
      ...only(running, (inner) => domain(`<cpu>${inner}</cpu>`), [
        ['<model>a</model>', "<model>a</model><feature name='x'/>"],
      ]),
      ['other', domain("<cpu check='full'/>"), running(domain("<cpu check='full'><feature name='x'/></cpu>"))],
      ...(
        [
          ['added', '', '', 'qemu64'],
          ['other', '', '', 'qemu32'],
          ['added', '<os><type>hvm</type></os>', "<os><type arch='i686'>hvm</type></os>", 'qemu32'],
          ['added', '', '<devices><emulator>/usr/bin/qemu-system-i386</emulator></devices>', 'qemu32'],
          ['other', '', '<devices><emulator>/usr/bin/qemu-system-i386</emulator></devices>', 'qemu64'],
          [
            'added',
            '<os><type>hvm</type></os>',
            "<os><type arch='i686'>hvm</type></os><devices><emulator>/bin/qemu</emulator></devices>",
            'qemu64',
          ],
          ['added', '', '<devices><emulator>/bin/i686-qemu</emulator></devices>', 'qemu64'],
        ] as const
      ).map(
        ([verdict, asked, returned, model]): Row => [
          verdict,
          domain(asked),
          domain(`<cpu><model fallback='forbid'>${model}</model></cpu>${returned}`),
        ],
      ),
      ['other', domain(''), domain("<cpu><model fallback='allow'>qemu64</model></cpu>")],
    ],
  ],

  'NUMA nodes, threads and tuning': [
    DomainConfig,
    [
      ['added', cells("<cell cpus='0' memory='1'/>"), cells("<cell id='0' cpus='0' memory='1'/>")],
      ['added', cells("<cell id='0' memory='1'/>"), cells("<cell id='0' cpus='0' memory='1'/>")],
      [
        'other',
        cells("<cell id='0' memory='1'/>", "<cell id='1' memory='1'/>"),
        cells("<cell id='0' memory='1'/>", "<cell id='1' cpus='1' memory='1'/>"),
      ],
      [
        'added',
        cells("<cell id='0' memory='1'/>", "<cell id='1' memory='1'/>"),
        cells(
          "<cell id='0' memory='1'><distances><sibling id='0' value='10'/><sibling id='1' value='20'/></distances></cell>",
          "<cell id='1' memory='1'/>",
        ),
      ],
      [
        'other',
        cells("<cell id='0' memory='1'/>", "<cell id='1' memory='1'/>"),
        cells(
          "<cell id='0' memory='1'><distances><sibling id='0' value='20'/><sibling id='1' value='10'/></distances></cell>",
          "<cell id='1' memory='1'/>",
        ),
      ],
      [
        'added',
        cells(
          "<cell id='0' memory='1'><distances><sibling id='1' value='31'/></distances></cell>",
          "<cell id='1' memory='1'/>",
        ),
        cells(
          "<cell id='0' memory='1'><distances><sibling id='1' value='31'/></distances></cell>",
          "<cell id='1' memory='1'><distances><sibling id='0' value='31'/></distances></cell>",
        ),
      ],
      [
        'other',
        cells(
          "<cell id='0' memory='1'><distances><sibling id='1' value='31'/></distances></cell>",
          "<cell id='1' memory='1'/>",
        ),
        cells(
          "<cell id='0' memory='1'><distances><sibling id='1' value='31'/></distances></cell>",
          "<cell id='1' memory='1'><distances><sibling id='0' value='20'/></distances></cell>",
        ),
      ],
      [
        'added',
        domain('<iothreads>2</iothreads>'),
        domain("<iothreads>2</iothreads><iothreadids><iothread id='1'/><iothread id='2'/></iothreadids>"),
      ],
      [
        'other',
        domain('<iothreads>2</iothreads>'),
        domain("<iothreads>2</iothreads><iothreadids><iothread id='1'/><iothread id='3'/></iothreadids>"),
      ],
      ['other', domain(''), domain("<iothreadids><iothread id='1' thread_pool_min='2'/></iothreadids>")],
      [
        'added',
        domain("<vcpu placement='auto'>2</vcpu>"),
        domain("<vcpu placement='auto'>2</vcpu><numatune><memory mode='strict' placement='auto'/></numatune>"),
      ],
      [
        'other',
        domain('<vcpu>2</vcpu>'),
        domain("<vcpu>2</vcpu><numatune><memory mode='strict' placement='auto'/></numatune>"),
      ],
      [
        'other',
        domain("<vcpu placement='auto'>2</vcpu>"),
        domain("<vcpu placement='auto'>2</vcpu><numatune><memory mode='preferred' placement='auto'/></numatune>"),
      ],
      [
        'added',
        domain("<vcpu>2</vcpu><numatune><memory placement='auto'/></numatune>"),
        domain("<vcpu placement='auto'>2</vcpu><numatune><memory placement='auto'/></numatune>"),
      ],
      [
        'other',
        domain("<vcpu>2</vcpu><numatune><memory nodeset='0'/></numatune>"),
        domain("<vcpu placement='auto'>2</vcpu><numatune><memory nodeset='0' placement='auto'/></numatune>"),
      ],
      [
        'either',
        domain("<numatune><memory nodeset='0'/><memnode cellid='0' nodeset='0'/></numatune>"),
        domain(
          "<numatune><memory mode='strict' nodeset='0'/><memnode cellid='0' mode='strict' nodeset='0'/></numatune>",
        ),
      ],
      [
        'other',
        domain("<numatune><memory nodeset='0'/><memnode cellid='0' nodeset='0'/></numatune>"),
        domain(
          "<numatune><memory mode='preferred' nodeset='0'/><memnode cellid='0' mode='preferred' nodeset='0'/></numatune>",
        ),
      ],
      [
        'added',
        domain("<numatune><memory mode='preferred'/></numatune>"),
        domain("<numatune><memory mode='preferred' placement='auto'/></numatune>"),
      ],
    ],
  ],
};
