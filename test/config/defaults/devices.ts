/** Devices of domains. */
import { DomainConfig, DomainDisk } from '../../../lib/config/index.ts';
import { devices, domain, type Groups, only, os, type Row, running, within, xen } from './rows.ts';

export const devicesRows: Groups = {
  disks: [
    DomainConfig,
    [
      ...within(devices, [
        [
          'either',
          "<disk><target dev='a'/></disk>",
          "<disk type='file' device='disk'><target dev='a' tray='closed'/></disk>",
        ],
        ['other', "<disk><target dev='a'/></disk>", "<disk device='lun'><target dev='a' tray='open'/></disk>"],
        ['added', "<disk type='block'><target dev='a'/></disk>", "<disk type='file'><target dev='a'/></disk>"],
        [
          'other',
          "<disk type='block'><source dev='/d'/><target dev='a'/></disk>",
          "<disk type='file'><source file='/d'/><target dev='a'/></disk>",
        ],
        [
          'other',
          "<disk type='block'><source dev='/d'/><target dev='a'/></disk>",
          "<disk type='file'><target dev='a'/></disk>",
        ],
        ['other', "<disk type='file'><target dev='a'/></disk>", "<disk type='block'><target dev='a'/></disk>"],
        [
          'either',
          "<disk device='cdrom'><target dev='a'/></disk>",
          "<disk device='cdrom'><target dev='a'/><readonly/></disk>",
        ],
        [
          'other',
          "<disk device='disk'><target dev='a'/></disk>",
          "<disk device='disk'><target dev='a'/><readonly/></disk>",
        ],
        ...['hda ide', 'sda scsi', 'vda virtio', 'xvda xen', 'fda fdc'].flatMap((text): Row[] => {
          const [dev, bus] = text.split(' ');
          return [
            ['either', `<disk><target dev='${dev}'/></disk>`, `<disk><target dev='${dev}' bus='${bus}'/></disk>`],
            ['other', `<disk><target dev='${dev}'/></disk>`, `<disk><target dev='${dev}' bus='usb'/></disk>`],
          ];
        }),
        ['other', "<disk><target dev='a'/></disk>", "<disk><target dev='a' bus='virtio'/></disk>"],
        ...(
          [
            ...[
              ['gluster', 24007],
              ['http', 80],
              ['https', 443],
              ['ftp', 21],
              ['ftps', 990],
              ['tftp', 69],
            ],
            ...[
              ['nbd', 10809],
              ['iscsi', 3260],
              ['sheepdog', 7000],
              ['ssh', 22],
            ],
          ] as const
        ).map(
          ([protocol, port]): Row => [
            'either',
            `<disk type='network'><source protocol='${protocol}'><host name='h'/></source><target dev='a'/></disk>`,
            `<disk type='network'><source protocol='${protocol}'><host name='h' port='${port}'/></source><target dev='a'/></disk>`,
          ],
        ),
        [
          'other',
          "<disk type='network'><source protocol='rbd'><host name='h'/></source><target dev='a'/></disk>",
          "<disk type='network'><source protocol='rbd'><host name='h' port='22'/></source><target dev='a'/></disk>",
        ],
        [
          'either',
          "<disk><target dev='a'/><backingStore type='network'><source protocol='nbd'><host name='h'/></source></backingStore></disk>",
          "<disk><target dev='a'/><backingStore type='network'><source protocol='nbd'><host name='h' port='10809'/></source></backingStore></disk>",
        ],
        [
          'added',
          "<disk type='network'><source protocol='iscsi' name='iqn.a'/><target dev='a'/></disk>",
          "<disk type='network'><source protocol='iscsi' name='iqn.a/0'/><target dev='a'/></disk>",
        ],
        [
          'other',
          "<disk type='network'><source protocol='nbd' name='a'/><target dev='a'/></disk>",
          "<disk type='network'><source protocol='nbd' name='a/0'/><target dev='a'/></disk>",
        ],
        [
          'other',
          "<disk type='network'><source protocol='iscsi' name='iqn.a'/><target dev='a'/></disk>",
          "<disk type='network'><source protocol='iscsi' name='iqn.a/1'/><target dev='a'/></disk>",
        ],
        ...['qemu', 'phy', 'qdisk', 'tap'].map(
          (name): Row => [
            'added',
            "<disk><target dev='a'/></disk>",
            `<disk><driver name='${name}' type='raw'/><target dev='a'/></disk>`,
          ],
        ),
        ['other', "<disk><target dev='a'/></disk>", "<disk><driver name='aio' type='qcow2'/><target dev='a'/></disk>"],
        [
          'added',
          "<disk type='vhostuser'><source type='unix' path='/s'/><target dev='a'/></disk>",
          "<disk type='vhostuser' snapshot='no'><source type='unix' path='/s'/><target dev='a'/></disk>",
        ],
        [
          'other',
          "<disk type='file'><target dev='a'/></disk>",
          "<disk type='file' snapshot='no'><target dev='a'/></disk>",
        ],
        [
          'added',
          "<disk><source file='/a'><encryption format='luks'/></source><target dev='a'/></disk>",
          "<disk><source file='/a'><encryption format='luks' engine='qemu'/></source><target dev='a'/></disk>",
        ],
        [
          'other',
          "<disk><source file='/a'><encryption format='luks'/></source><target dev='a'/></disk>",
          "<disk><source file='/a'><encryption format='luks' engine='librbd'/></source><target dev='a'/></disk>",
        ],
        [
          'other',
          "<disk><target dev='a'/><wwn>5000000000000001</wwn></disk>",
          "<disk><target dev='a'/><wwn>05000000000000001</wwn></disk>",
        ],
      ]),
      [
        'either',
        os(
          "<loader type='pflash'>/l</loader><nvram type='network'><source protocol='iscsi'><host name='h'/></source></nvram>",
        ),
        os(
          "<loader type='pflash'>/l</loader><nvram type='network'><source protocol='iscsi'><host name='h' port='3260'/></source></nvram>",
        ),
      ],
      ...only(
        running,
        devices,
        [
          [
            "<disk><source file='/a'/><target dev='a'/></disk>",
            "<disk><source file='/a' index='1'/><target dev='a'/><backingStore/></disk>",
          ],
        ].map(([a, b]) => [a!, b!] as [string, string]),
      ),
    ],
  ],

  'disks by themselves': [
    DomainDisk,
    [
      [
        'added',
        "<disk><source file='/a'/><target dev='a'/></disk>",
        "<disk><source file='/a' index='1'/><target dev='a'/><alias name='virtio-disk0'/></disk>",
      ],
      [
        'other',
        "<disk><source file='/a'/><target dev='a'/></disk>",
        "<disk><source file='/a' index='1'/><target dev='a'/><alias name='ua-mine'/></disk>",
      ],
      [
        'either',
        "<disk><target dev='vda'/></disk>",
        "<disk type='file' device='disk'><target dev='vda' bus='virtio'/></disk>",
      ],
    ],
  ],

  interfaces: [
    DomainConfig,
    [
      ...within(devices, [
        [
          'added',
          '<interface/>',
          "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='rtl8139'/></interface>",
        ],
        ['other', '<interface/>', "<interface type='network'><model type='virtio'/></interface>"],
        [
          'added',
          "<interface type='user'><mac/></interface>",
          "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
        ],
        [
          'added',
          "<interface type='user'><model/></interface>",
          "<interface type='user'><model type='rtl8139'/></interface>",
        ],
        [
          'other',
          "<interface type='user'><model/></interface>",
          "<interface type='user'><model type='e1000'/></interface>",
        ],
        ['other', "<interface type='hostdev'/>", "<interface type='hostdev'><model type='rtl8139'/></interface>"],
        [
          'other',
          "<interface type='hostdev'><model/></interface>",
          "<interface type='hostdev'><model type='rtl8139'/></interface>",
        ],
        ['added', "<interface type='vdpa'/>", "<interface type='vdpa'><model type='virtio'/></interface>"],
        ['other', "<interface type='vdpa'/>", "<interface type='vdpa'><model type='e1000'/></interface>"],
        [
          'other',
          "<interface type='vdpa'><driver queues='2'/></interface>",
          "<interface type='vdpa'><driver queues='2'/><model type='virtio'/></interface>",
        ],
        ['added', "<interface type='user'/>", "<interface type='user'><target dev='testnet0'/></interface>"],
        [
          'other',
          "<interface type='network'><source network='a'/></interface>",
          "<interface type='network'><source network='b'/></interface>",
        ],
      ]),
      ...only(running, devices, [
        ["<interface type='user'/>", "<interface type='user'><target dev='vnet0'/></interface>"],
        [
          "<interface type='user'><target managed='no'/></interface>",
          "<interface type='user'><target managed='no' dev='vnet0'/></interface>",
        ],
        [
          "<interface type='network'><source network='a'/></interface>",
          "<interface type='network'><source network='a' portid='c7a5fdbd-edaf-9455-926a-d65c16db1809'/></interface>",
        ],
        [
          "<interface type='network'><source network='a'/></interface>",
          "<interface type='network'><source network='a' bridge='b'/></interface>",
        ],
      ]),
      ...only(xen, devices, [
        ["<interface type='user'/>", "<interface type='user'><model type='netfront'/></interface>"],
        ["<interface type='user'/>", "<interface type='user'><script path='vif-bridge'/></interface>"],
        [
          "<interface type='user'><script/></interface>",
          "<interface type='user'><script path='vif-bridge'/></interface>",
        ],
      ]),
    ],
  ],

  'host devices': [
    DomainConfig,
    [
      ...within(devices, [
        ['either', "<hostdev type='usb'/>", "<hostdev mode='subsystem' managed='no' type='usb'/>"],
        ['other', "<hostdev type='usb'/>", "<hostdev mode='capabilities' managed='yes' type='usb'/>"],
        ['either', "<hostdev type='mdev' model='vfio-pci'/>", "<hostdev type='mdev' model='vfio-pci' display='off'/>"],
        ['other', "<hostdev type='mdev' model='vfio-pci'/>", "<hostdev type='mdev' model='vfio-pci' display='on'/>"],
        [
          'either',
          "<hostdev type='pci'><source><address/></source></hostdev>",
          "<hostdev type='pci'><source><address domain='0x0000' bus='0' slot='0x0' function='0x0'/></source></hostdev>",
        ],
        [
          'other',
          "<hostdev type='pci'><source><address/></source></hostdev>",
          "<hostdev type='pci'><source><address domain='1' bus='2' slot='3' function='4'/></source></hostdev>",
        ],
      ]),
      ...only(running, devices, [["<hostdev type='pci'/>", "<hostdev type='pci'><driver name='vfio'/></hostdev>"]]),
      ...only(xen, devices, [["<hostdev type='pci'/>", "<hostdev type='pci'><driver name='xen'/></hostdev>"]]),
      [
        'other',
        devices("<hostdev type='pci'/>"),
        running(devices("<hostdev type='pci'><driver name='kvm'/></hostdev>")),
      ],
    ],
  ],

  'addresses on buses of the guest': [
    DomainConfig,
    within(devices, [
      [
        'added',
        "<rng model='virtio'/>",
        "<rng model='virtio'><address type='pci' domain='1' bus='2' slot='3' function='4'/></rng>",
      ],
      ['other', "<sound model='sb16'/>", "<sound model='sb16'><address type='isa' iobase='0x1'/></sound>"],
      [
        'added',
        "<rng model='virtio'><address/></rng>",
        "<rng model='virtio'><address type='pci' domain='1' bus='2' slot='3' function='4'/></rng>",
      ],
      [
        'added',
        "<disk><target dev='a'/><address/></disk>",
        "<disk><target dev='a'/><address type='drive' controller='1' bus='2' target='3' unit='4'/></disk>",
      ],
      ['added', "<hub type='usb'><address/></hub>", "<hub type='usb'><address type='usb' bus='1' port='2'/></hub>"],
      [
        'added',
        "<rng model='virtio'><address/></rng>",
        "<rng model='virtio'><address type='ccw' cssid='0xfe' ssid='1' devno='2'/></rng>",
      ],
      [
        'added',
        "<rng model='virtio'><address/></rng>",
        "<rng model='virtio'><address type='spapr-vio' reg='1'/></rng>",
      ],
      ['other', "<rng model='virtio'><address/></rng>", "<rng model='virtio'><address type='isa' iobase='0x1'/></rng>"],
      [
        'either',
        "<disk><target dev='a'/><address type='drive'/></disk>",
        "<disk><target dev='a'/><address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>",
      ],
      [
        'either',
        "<rng model='virtio'><address type='pci'/></rng>",
        "<rng model='virtio'><address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x0'/></rng>",
      ],
      [
        'other',
        "<rng model='virtio'><address type='pci' slot='2'/></rng>",
        "<rng model='virtio'><address type='pci' slot='3'/></rng>",
      ],
      [
        'added',
        "<rng model='virtio'><address type='pci' slot='2'><zpci/></address></rng>",
        "<rng model='virtio'><address type='pci' slot='2'><zpci uid='0x0000' fid='0x0'/></address></rng>",
      ],
      [
        'other',
        "<rng model='virtio'><address type='pci' slot='2'><zpci/></address></rng>",
        "<rng model='virtio'><address type='pci' slot='2'><zpci uid='1' fid='2'/></address></rng>",
      ],
      [
        'added',
        "<rng model='virtio'><address type='pci'/></rng>",
        "<rng model='virtio'><address type='pci' slot='3' multifunction='on'/></rng>",
      ],
      [
        'other',
        "<rng model='virtio'><address type='pci' slot='3'/></rng>",
        "<rng model='virtio'><address type='pci' slot='3' multifunction='on'/></rng>",
      ],
      [
        'added',
        "<rng model='virtio'><address type='pci' slot='3'/></rng><vsock><address type='pci' slot='3' function='1'/></vsock>",
        "<rng model='virtio'><address type='pci' slot='3' multifunction='on'/></rng><vsock><address type='pci' slot='3' function='1'/></vsock>",
      ],
      [
        'other',
        "<rng model='virtio'><address type='pci' slot='3'/></rng><vsock><address type='pci' bus='1' slot='3' function='1'/></vsock>",
        "<rng model='virtio'><address type='pci' slot='3' multifunction='on'/></rng><vsock><address type='pci' bus='1' slot='3' function='1'/></vsock>",
      ],
    ]),
  ],

  'other devices': [
    DomainConfig,
    [
      ...within(devices, [
        ['added', '', '<emulator>/e</emulator>'],
        ['other', '<emulator>/d</emulator>', '<emulator>/e</emulator>'],
        ['added', '', "<memballoon model='virtio'/>"],
        ['added', '', "<memballoon model='xen'><address type='pci'/></memballoon>"],
        ['other', '', "<memballoon model='none'/>"],
        ['other', '', "<memballoon model='virtio'><stats period='5'/></memballoon>"],
        ['added', '', "<watchdog model='itco' action='reset'/>"],
        ['other', '', "<watchdog model='i6300esb' action='reset'/>"],
        ['other', '', "<watchdog model='itco' action='none'/>"],
        ['other', "<watchdog model='itco'/>", "<watchdog model='itco'/><watchdog model='itco'/>"],
        ['either', "<watchdog model='ib700'/>", "<watchdog model='ib700' action='reset'/>"],
        ['added', '<tpm/>', "<tpm model='tpm-tis'/>"],
        ['other', '<tpm/>', "<tpm model='tpm-crb'/>"],
        [
          'added',
          "<tpm><backend type='passthrough'/></tpm>",
          "<tpm><backend type='passthrough'><device path='/dev/tpm0'/></backend></tpm>",
        ],
        [
          'other',
          "<tpm><backend type='passthrough'/></tpm>",
          "<tpm><backend type='passthrough'><device path='/dev/tpm1'/></backend></tpm>",
        ],
        ...['1.2', '2.0'].map(
          (version): Row => [
            'added',
            "<tpm><backend type='emulator'/></tpm>",
            `<tpm><backend type='emulator' version='${version}'/></tpm>`,
          ],
        ),
        ...['isa', 'pseries', 's390', 'pvpanic'].map(
          (model): Row => ['added', '<panic/>', `<panic model='${model}'/>`],
        ),
        ['other', '<panic/>', "<panic model='hyperv'/>"],
        ['either', "<shmem name='a'/>", "<shmem name='a'><model type='ivshmem'/></shmem>"],
        ['other', "<shmem name='a'/>", "<shmem name='a'><model type='ivshmem-plain'/></shmem>"],
        ['added', "<shmem name='a'/>", "<shmem name='a'><size unit='M'>4</size><msi ioeventfd='on'/></shmem>"],
        ['other', "<shmem name='a'/>", "<shmem name='a'><size unit='M'>5</size><msi ioeventfd='off'/></shmem>"],
        ['other', "<shmem name='a'/>", "<shmem name='a'><size unit='G'>4</size></shmem>"],
        ['added', "<shmem name='a'><msi/></shmem>", "<shmem name='a'><msi ioeventfd='on'/></shmem>"],
        ['other', "<shmem name='a'><msi/></shmem>", "<shmem name='a'><msi ioeventfd='off'/></shmem>"],
        ['added', '<vsock/>', "<vsock model='virtio'/>"],
        ['other', '<vsock/>', "<vsock model='virtio-transitional'/>"],
        [
          'added',
          "<redirdev bus='usb' type='tcp'/>",
          "<redirdev bus='usb' type='tcp'><source channel='org.qemu.usbredir'/></redirdev>",
        ],
        [
          'other',
          "<redirdev bus='usb' type='tcp'/>",
          "<redirdev bus='usb' type='tcp'><source channel='other'/></redirdev>",
        ],
        [
          'either',
          "<redirfilter><usbdev allow='yes'/></redirfilter>",
          "<redirfilter><usbdev class='-1' vendor='-1' product='-1' version='-1' allow='yes'/></redirfilter>",
        ],
        [
          'other',
          "<redirfilter><usbdev allow='yes'/></redirfilter>",
          "<redirfilter><usbdev class='0x01' vendor='0x0002' product='0x0003' version='1.04' allow='yes'/></redirfilter>",
        ],
        ['either', '<filesystem/>', "<filesystem type='mount' accessmode='passthrough'/>"],
        ['other', '<filesystem/>', "<filesystem type='file' accessmode='mapped'/>"],
        [
          'either',
          "<rng model='virtio'><backend model='random'/></rng>",
          "<rng model='virtio'><backend model='random'>/dev/random</backend></rng>",
        ],
        [
          'other',
          "<rng model='virtio'><backend model='random'/></rng>",
          "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
        ],
        [
          'either',
          "<rng model='virtio'><backend model='egd' type='tcp'><source host='a'/></backend></rng>",
          "<rng model='virtio'><backend model='egd' type='tcp'><source mode='connect' host='a'/><protocol type='raw'/></backend></rng>",
        ],
        [
          'other',
          "<rng model='virtio'><backend model='egd' type='tcp'><source host='a'/></backend></rng>",
          "<rng model='virtio'><backend model='egd' type='tcp'><source mode='bind' host='a'/><protocol type='telnet'/></backend></rng>",
        ],
      ]),
      ...only(running, devices, [
        [
          "<memory model='dimm'><target/></memory>",
          "<memory model='dimm'><target><current>1</current></target></memory>",
        ],
      ]),
      ['other', devices("<rng model='virtio'/>"), devices("<rng model='virtio'><alias name='ua-mine'/></rng>")],
      ['added', devices("<rng model='virtio'/>"), devices("<rng model='virtio'><alias name='rng0'/></rng>")],
      [
        'either',
        domain('<features><acpi/><gic/><hyperv><relaxed/></hyperv></features>'),
        domain("<features><acpi/><gic/><hyperv mode='custom'><relaxed/></hyperv></features>"),
      ],
      ['either', domain('<features><pmu/></features>'), domain("<features><pmu state='on'/></features>")],
      [
        'other',
        domain('<features><pmu/><hyperv/></features>'),
        domain("<features><pmu state='off'/><hyperv mode='passthrough'/></features>"),
      ],
      ...only(xen, domain, [['', '<bootloader>/b</bootloader>']]),
      ...only(xen, os, [['', '<loader>/l</loader>']]),
    ],
  ],
};
