/** Other documents than domains. */
import {
  DomainCheckpointConfig,
  DomainSnapshotConfig,
  NetworkConfig,
  NWFilterConfig,
  SecretConfig,
  StoragePoolConfig,
  StorageVolConfig,
} from '../../../lib/config/index.ts';
import { domain, type Groups, type Row, within } from './rows.ts';

export const documentsRows: Groups = {
  networks: [
    NetworkConfig,
    within(
      (inner) => `<network>${inner}</network>`,
      [
        [
          'added',
          '<name>n</name>',
          "<name>n</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><mac address='52:54:00:00:00:01'/><bridge name='virbr0' stp='on' delay='0'/>",
        ],
        ['added', '<bridge/>', "<bridge name='virbr0'/>"],
        ['either', '<bridge/>', "<bridge stp='on' delay='0'/>"],
        ['other', '<bridge/>', "<bridge stp='off' delay='1'/>"],
        ['either', '<forward/>', "<forward mode='nat'/>"],
        ['other', '<forward/>', "<forward mode='route'/>"],
        ['other', '', "<forward mode='nat'/>"],
        ['either', "<forward><interface dev='a'/></forward>", "<forward dev='a'><interface dev='a'/></forward>"],
        ['other', "<forward><interface dev='a'/></forward>", "<forward dev='b'><interface dev='a'/></forward>"],
        ['added', "<forward dev='a'/>", "<forward dev='a'><interface dev='a'/></forward>"],
        ['other', "<forward dev='a'/>", "<forward dev='a'><interface dev='b'/></forward>"],
        [
          'other',
          "<forward dev='a'><interface dev='b'/></forward>",
          "<forward dev='a'><interface dev='b'/><interface dev='a'/></forward>",
        ],
      ],
    ),
  ],

  'attributes of networks': [
    NetworkConfig,
    [
      ['either', '<network><name>n</name></network>', "<network ipv6='no'><name>n</name></network>"],
      ['other', '<network><name>n</name></network>', "<network ipv6='yes'><name>n</name></network>"],
      ['added', '<network><name>n</name></network>', "<network connections='1'><name>n</name></network>"],
    ],
  ],

  'storage pools': [
    StoragePoolConfig,
    within(
      (inner) => `<pool type='fs'>${inner}</pool>`,
      [
        [
          'either',
          '<name>p</name>',
          '<name>p</name><capacity>1</capacity><allocation>2</allocation><available>3</available><source/><target/>',
        ],
        [
          'either',
          '<capacity>1</capacity><allocation>2</allocation><available>3</available>',
          '<capacity>4</capacity><allocation>5</allocation><available>6</available>',
        ],
        ['added', '<name>p</name>', '<name>p</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>'],
        ['added', '<source><name>p</name></source>', '<name>p</name><source><name>p</name></source>'],
        ['added', '', '<name>p</name>'],
        ['other', '<source><name>q</name></source>', '<name>p</name><source><name>q</name></source>'],
        ['added', '<name>p</name>', '<name>p</name><source><name>p</name></source>'],
        ['other', '<name>p</name>', '<name>p</name><source><name>q</name></source>'],
        ...['auto', 'unknown', 'lvm2'].map(
          (type): Row => ['added', '<source/>', `<source><format type='${type}'/></source>`],
        ),
        ['other', '<source/>', "<source><format type='ext4'/></source>"],
        ['either', '<source/>', "<source><dir path='/'/></source>"],
        ['other', '<source/>', "<source><dir path='/a'/></source>"],
        ['either', "<source><adapter name='a'/></source>", "<source><adapter type='scsi_host' name='a'/></source>"],
        ['other', "<source><adapter name='a'/></source>", "<source><adapter type='fc_host' name='a'/></source>"],
        ['added', '<target/>', '<target><path>/dev/p</path></target>'],
        ['other', '<target/>', '<target><path>/srv/p</path></target>'],
        [
          'either',
          '<target><path>/p</path><permissions><mode>0755</mode></permissions></target>',
          '<target><path>//p/</path><permissions><mode>755</mode><owner>-1</owner><group>-1</group></permissions></target>',
        ],
        [
          'other',
          '<target><path>/p</path><permissions/></target>',
          '<target><path>/p</path><permissions><mode>0755</mode><owner>0</owner><group>0</group></permissions></target>',
        ],
        [
          'added',
          '<target><path>/p</path></target>',
          '<target><path>/p</path><permissions><mode>0755</mode></permissions></target>',
        ],
        ['either', "<source><dir path='/a//b'/></source>", "<source><dir path='/a/b/'/></source>"],
      ],
    ),
  ],

  'folders as storage pools': [
    StoragePoolConfig,
    [['other', "<pool type='dir'><target/></pool>", "<pool type='dir'><target><path>/dev/p</path></target></pool>"]],
  ],

  volumes: [
    StorageVolConfig,
    [
      ['added', '<volume><name>v</name></volume>', "<volume type='file'><name>v</name></volume>"],
      ...within(
        (inner) => `<volume>${inner}</volume>`,
        [
          ['either', '<name>v</name>', '<name>v</name><source/>'],
          [
            'added',
            '<name>v</name>',
            "<name>v</name><key>k</key><allocation unit='KiB'>1</allocation><physical>3</physical>",
          ],
          [
            'added',
            '<target/>',
            "<target><path>/v</path><format type='raw'/><permissions><mode>0600</mode></permissions><timestamps><atime>1</atime></timestamps><compat>1.1</compat><clusterSize unit='B'>65536</clusterSize><features/></target>",
          ],
          [
            'added',
            "<target><format type='raw'/></target>",
            "<target><format type='raw'/><clusterSize unit='KiB'>64</clusterSize></target>",
          ],
          [
            'other',
            '<target/>',
            "<target><format type='qcow2'/><compat>0.10</compat><clusterSize unit='B'>4096</clusterSize><features><lazy_refcounts/></features></target>",
          ],
          [
            'either',
            '<target><permissions/></target>',
            '<target><permissions><owner>4294967295</owner><group>4294967295</group></permissions></target>',
          ],
          [
            'other',
            '<target><permissions/></target>',
            '<target><permissions><owner>1</owner><group>2</group></permissions></target>',
          ],
          [
            'added',
            '<backingStore><path>/b</path></backingStore>',
            "<backingStore><path>/b</path><format type='raw'/><permissions><mode>0600</mode></permissions><timestamps><atime>1</atime></timestamps></backingStore>",
          ],
          [
            'other',
            '<backingStore><path>/b</path></backingStore>',
            "<backingStore><path>/b</path><format type='qcow2'/></backingStore>",
          ],
          ['either', "<capacity unit='KiB'>2</capacity>", '<capacity>2048</capacity>'],
          ['other', '<capacity>2048</capacity>', "<capacity unit='KB'>2</capacity>"],
          [
            'either',
            "<allocation unit='KB'>2</allocation><physical unit='K'>1</physical>",
            '<allocation>2000</allocation><physical>1024</physical>',
          ],
        ],
      ),
    ],
  ],

  secrets: [
    SecretConfig,
    [
      [
        'added',
        "<secret ephemeral='no' private='no'/>",
        "<secret ephemeral='no' private='no'><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid></secret>",
      ],
    ],
  ],

  filters: [
    NWFilterConfig,
    [['added', "<filter name='f'/>", "<filter name='f'><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid></filter>"]],
  ],

  snapshots: [
    DomainSnapshotConfig,
    [
      [
        'added',
        '<domainsnapshot/>',
        `<domainsnapshot><name>s</name><state>shutoff</state><creationTime>1</creationTime><parent><name>p</name></parent><memory snapshot='no'/><disks><disk name='vda'/></disks>${domain('')}</domainsnapshot>`,
      ],
      ...['domain', 'inactiveDomain'].map(
        (name): Row => [
          'added',
          `<domainsnapshot>${domain('').replaceAll(/(?<=<\/?)domain/g, name)}</domainsnapshot>`,
          `<domainsnapshot>${domain('<devices><emulator>/e</emulator></devices>').replaceAll(/(?<=<\/?)domain/g, name)}</domainsnapshot>`,
        ],
      ),
      ['other', '<domainsnapshot/>', '<domainsnapshot><description>d</description></domainsnapshot>'],
    ],
  ],

  checkpoints: [
    DomainCheckpointConfig,
    [
      [
        'added',
        '<domaincheckpoint/>',
        `<domaincheckpoint><name>c</name><creationTime>1</creationTime><parent><name>p</name></parent>${domain('')}</domaincheckpoint>`,
      ],
      [
        'added',
        `<domaincheckpoint>${domain('')}</domaincheckpoint>`,
        `<domaincheckpoint>${domain('<devices><emulator>/e</emulator></devices>')}</domaincheckpoint>`,
      ],
      [
        'other',
        '<domaincheckpoint/>',
        "<domaincheckpoint><disks><disk name='vda' checkpoint='no'/></disks></domaincheckpoint>",
      ],
    ],
  ],
};
