/** Consoles, screens and input devices. */
import { DomainConfig } from '../../../lib/config/index.ts';
import { devices, domain, type Groups, only, type Row, running, within, xen } from './rows.ts';

export const consolesAndScreensRows: Groups = {
  'consoles, serial devices and channels': [
    DomainConfig,
    [
      ...within(devices, [
        ...['serial', 'parallel', 'console', 'channel'].map(
          (name): Row => [
            'either',
            `<${name}><target type='x' port='1'/></${name}>`,
            `<${name} type='pty'><target type='x' port='1'/></${name}>`,
          ],
        ),
        ['other', '<parallel/>', "<parallel type='file'/>"],
        [
          'either',
          "<serial type='tcp'><source mode='connect'/></serial>",
          "<serial type='tcp'><source/><protocol type='raw'/></serial>",
        ],
        ['other', "<serial type='tcp'/>", "<serial type='tcp'><protocol type='telnet'/></serial>"],
        ['either', "<channel type='unix'/>", "<channel type='unix'><source mode='bind'/></channel>"],
        ['other', "<channel type='unix'/>", "<channel type='unix'><source mode='bind' path='/s'/></channel>"],
        ['other', "<channel type='unix'><source/></channel>", "<channel type='unix'><source mode='bind'/></channel>"],
        [
          'added',
          "<serial type='pty'><target/></serial>",
          "<serial type='pty'><target type='isa-serial' port='3'><model name='isa-serial'/></target></serial>",
        ],
        [
          'other',
          "<serial type='pty'><target/></serial>",
          "<serial type='pty'><target type='usb-serial'><model name='usb-serial'/></target></serial>",
        ],
        [
          'added',
          "<serial type='pty'><target type='pci-serial'/></serial>",
          "<serial type='pty'><target type='pci-serial'><model name='pci-serial'/></target></serial>",
        ],
        [
          'added',
          "<console type='pty'/>",
          "<console type='pty' tty='/dev/pts/1'><target type='serial' port='2'/></console>",
        ],
        [
          'added',
          "<console type='pty'><target/></console>",
          "<console type='pty'><target type='serial' port='2'/></console>",
        ],
        ['other', "<console type='pty'/>", "<console type='pty'><target type='virtio' port='2'/></console>"],
        ['added', "<parallel type='pty'/>", "<parallel type='pty'><target port='2'/></parallel>"],
        ['other', "<parallel type='pty'/>", "<parallel type='pty'><target type='x' port='2'/></parallel>"],
        [
          'added',
          "<channel type='unix'><target type='virtio'/></channel>",
          "<channel type='unix'><target type='virtio' port='3'/></channel>",
        ],
        // The first serial device and the first console are one.
        [
          'added',
          "<serial type='file'><source path='/f'/><log file='/l'/></serial>",
          "<serial type='file'><source path='/f'/><log file='/l'/></serial><console type='file'><source path='/f'/><log file='/l'/><target type='serial' port='0'/></console>",
        ],
        [
          'added',
          "<console type='file'><source path='/f'/><target type='serial'/></console>",
          "<serial type='file'><source path='/f'/></serial><console type='file'><source path='/f'/><target type='serial'/></console>",
        ],
        [
          'added',
          "<serial type='tcp'/><console type='pty'><target type='virtio'/></console>",
          "<serial type='tcp'><protocol type='raw'/></serial><console type='tcp'><protocol type='telnet'/><target type='serial'/></console><console type='pty'><target type='virtio'/></console>",
        ],
        [
          'other',
          "<serial type='file'><source path='/f'/></serial>",
          "<serial type='file'><source path='/f'/></serial><console type='file'><source path='/g'/><target type='serial'/></console>",
        ],
        [
          'other',
          "<serial type='file'><log file='/l'/></serial>",
          "<serial type='file'><log file='/l'/></serial><console type='file'><target type='serial'/></console>",
        ],
        ['other', "<serial type='pty'/>", "<serial type='pty'/><console type='file'><target type='serial'/></console>"],
        ['other', "<serial type='pty'/>", "<serial type='pty'/><console type='pty'><target type='xen'/></console>"],
        ...['pci-serial', 'usb-serial'].map(
          (type): Row => [
            'other',
            `<serial type='pty'><target type='${type}'/></serial>`,
            `<serial type='pty'><target type='${type}'/></serial><console type='pty'><target type='serial'/></console>`,
          ],
        ),
        [
          'other',
          "<serial type='pty'/><console type='pty'><target type='serial'/></console>",
          "<serial type='pty'/><serial type='pty'/><console type='pty'><target type='serial'/></console>",
        ],
        ['other', '', "<console type='pty'><target type='serial'/></console>"],
        ['other', '', "<serial type='pty'/>"],
        [
          'added',
          "<serial type='file'><source path='/f' append='on'/><log file='/l'/></serial><console type='file'><source path='/f'/><target type='serial'/></console>",
          "<serial type='file'><source path='/f' append='on'/><log file='/l'/></serial><console type='file'><source path='/f' append='on'/><log file='/l'/><target type='serial'/></console>",
        ],
        [
          'other',
          "<serial type='file'><source path='/f'/></serial><console type='file'><source path='/f'/><target type='serial'/></console>",
          "<serial type='file'><source path='/f'/></serial><console type='file'><source path='/f' append='on'/><log file='/l'/><target type='serial'/></console>",
        ],
        [
          'other',
          "<serial type='file'><source path='/f' append='off'/></serial><console type='file'><source path='/f'/><target type='serial'/></console>",
          "<serial type='file'><source path='/f' append='off'/></serial><console type='file'><source path='/f' append='on'/><target type='serial'/></console>",
        ],
      ]),
      ...only(running, devices, [
        ...['console', 'serial', 'parallel', 'channel'].flatMap((name): [string, string][] => [
          [`<${name} type='pty'/>`, `<${name} type='pty'><source path='/dev/pts/1'/></${name}>`],
          [
            `<${name} type='unix'><source/></${name}>`,
            `<${name} type='unix'><source mode='bind' path='/s'/></${name}>`,
          ],
        ]),
        [
          "<channel type='unix'><target type='virtio'/></channel>",
          "<channel type='unix'><target type='virtio' state='connected'/></channel>",
        ],
        [
          "<serial type='pty'/>",
          "<serial type='pty'/><console type='pty'><source path='/dev/pts/1'/><target type='serial'/></console>",
        ],
      ]),
      ...only(xen, devices, [
        ["<console type='pty'/>", "<console type='pty'><target type='xen' port='0'/></console>"],
        ["<serial type='pty'><target/></serial>", "<serial type='pty'><target type='usb-serial'/></serial>"],
        ['', "<console type='pty'><target type='xen'/></console>"],
      ]),
      [
        'other',
        devices(''),
        xen(
          devices(
            "<console type='pty'><target type='xen'/></console><console type='pty'><target type='virtio'/></console>",
          ),
        ),
      ],
    ],
  ],

  'screens and what belongs to them': [
    DomainConfig,
    [
      ...within(devices, [
        [
          'added',
          "<graphics type='vnc'/>",
          "<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>",
        ],
        [
          'added',
          "<graphics type='vnc'/>",
          "<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'><listen type='address' address='127.0.0.1'/></graphics>",
        ],
        ['added', "<graphics type='vnc'/>", "<graphics type='vnc'><listen type='none'/></graphics>"],
        [
          'added',
          "<graphics type='vnc'/>",
          "<graphics type='vnc'><listen type='address' address='0.0.0.0'/></graphics>",
        ],
        ['other', "<graphics type='vnc'/>", "<graphics type='vnc'><listen type='address' address='::1'/></graphics>"],
        ['other', "<graphics type='vnc'/>", "<graphics type='vnc'><listen type='network' network='a'/></graphics>"],
        ['other', "<graphics type='vnc'/>", "<graphics type='vnc' listen='127.0.0.1'/>"],
        [
          'added',
          "<graphics type='vnc' listen='::1'/>",
          "<graphics type='vnc' listen='::1'><listen type='address' address='::1'/></graphics>",
        ],
        [
          'other',
          "<graphics type='vnc' listen='::1'/>",
          "<graphics type='vnc' listen='::1'><listen type='address' address='127.0.0.1'/></graphics>",
        ],
        [
          'added',
          "<graphics type='vnc' socket='/s'/>",
          "<graphics type='vnc' socket='/s'><listen type='socket' socket='/s'/></graphics>",
        ],
        [
          'other',
          "<graphics type='vnc' socket='/s'/>",
          "<graphics type='vnc' socket='/s'><listen type='socket' socket='/t'/></graphics>",
        ],
        [
          'other',
          "<graphics type='vnc' socket='/s'/>",
          "<graphics type='vnc' socket='/s'><listen type='address'/></graphics>",
        ],
        [
          'added',
          "<graphics type='vnc'><listen type='socket' socket='/s'/></graphics>",
          "<graphics type='vnc' socket='/s'><listen type='socket' socket='/s'/></graphics>",
        ],
        [
          'other',
          "<graphics type='vnc'><listen type='socket' socket='/s'/></graphics>",
          "<graphics type='vnc' socket='/t'><listen type='socket' socket='/s'/></graphics>",
        ],
        [
          'other',
          "<graphics type='vnc'><listen type='address' address='::1'/></graphics>",
          "<graphics type='vnc'><listen type='address' address='::1'/><listen type='none'/></graphics>",
        ],
        ['other', "<graphics type='spice'/>", "<graphics type='spice' autoport='yes'/>"],
        ['other', "<graphics type='vnc'/>", "<graphics type='vnc' port='5901'/>"],
        ['either', "<graphics type='vnc'/>", "<graphics type='vnc' autoport='no'/>"],
        ['added', "<graphics type='vnc' port='5901'/>", "<graphics type='vnc' port='5901' autoport='no'/>"],
        ['other', "<graphics type='spice' tlsPort='5901'/>", "<graphics type='spice' tlsPort='5901' autoport='no'/>"],
      ]),
      ...only(running, devices, [
        ["<graphics type='vnc'/>", "<graphics type='vnc' port='5901'/>"],
        [
          "<graphics type='vnc'><listen type='socket'/></graphics>",
          "<graphics type='vnc'><listen type='socket' socket='/s'/></graphics>",
        ],
      ]),
      ...within(
        (inner) => devices(`<graphics type='vnc'/>${inner}`),
        [
          [
            'added',
            '',
            "<video><model type='cirrus' vram='16384' heads='1' primary='yes'/><address type='pci'/></video>",
          ],
          ['other', '', "<video><model type='vga'/></video>"],
          ['other', '', "<video><model type='cirrus' ram='1'/></video>"],
          ['other', '', "<video><driver name='qemu'/><model type='cirrus'/></video>"],
          ['added', '', '<video/>'],
          ['other', '<video/>', '<video/><video/>'],
          [
            'added',
            '<video><model/></video>',
            "<video><model type='cirrus' vram='16384' ram='65536' vgamem='16384' heads='1' primary='yes'/></video>",
          ],
          [
            'other',
            '<video><model/></video>',
            "<video><model type='vga' vram='65536' ram='16384' vgamem='65536' heads='2'/></video>",
          ],
          ['added', "<video><model type='qxl'/></video>", "<video><model type='qxl' vram='65536'/></video>"],
          ['other', "<video><model type='qxl'/></video>", "<video><model type='qxl' vram='16384'/></video>"],
          ['either', "<video><model type='qxl'/></video>", "<video><model type='qxl' primary='no'/></video>"],
        ],
      ),
      ['other', devices(''), devices("<video><model type='cirrus'/></video>")],
      ...only(xen, devices, [
        ['', "<video><model type='vga'/></video>"],
        ...['4096', '8192', '9216'].map((vram): [string, string] => [
          "<video><model type='vga'/></video>",
          `<video><model type='vga' vram='${vram}'/></video>`,
        ]),
      ]),
      ...['ppc64', 'ppc64le'].map(
        (arch): Row => [
          'added',
          domain(`<os><type arch='${arch}'>hvm</type></os><devices><video><model/></video></devices>`),
          domain(`<os><type arch='${arch}'>hvm</type></os><devices><video><model type='vga'/></video></devices>`),
        ],
      ),
      ...within(devices, [
        ['added', '', "<input type='mouse' bus='ps2'/><input type='keyboard' bus='xen'/>"],
        ['other', '', "<input type='tablet' bus='usb'/>"],
        ['other', "<input type='mouse' bus='ps2'/>", "<input type='mouse' bus='ps2'/><input type='mouse' bus='ps2'/>"],
        ['other', "<input type='mouse'/>", "<input type='mouse' bus='usb'/><input type='mouse' bus='ps2'/>"],
        [
          'added',
          "<input type='mouse'/><input type='keyboard'/><input type='tablet'/>",
          "<input type='mouse' bus='ps2'/><input type='keyboard' bus='ps2'/><input type='tablet' bus='usb'/>",
        ],
        [
          'other',
          "<input type='mouse'/><input type='keyboard'/><input type='tablet'/>",
          "<input type='mouse' bus='usb'/><input type='keyboard' bus='usb'/><input type='tablet' bus='ps2'/>",
        ],
        ['added', '', "<audio id='1' type='none'/>"],
        ['added', '', "<audio id='1' type='spice'/>"],
        ['other', '', "<audio id='1' type='alsa'/>"],
        ['other', '', "<audio id='2' type='none'/>"],
        ['other', '', "<audio id='1' type='none'/><audio id='2' type='none'/>"],
      ]),
    ],
  ],
};
