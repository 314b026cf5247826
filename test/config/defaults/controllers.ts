/** Controllers, and hubs. */
import { DomainConfig } from '../../../lib/config/index.ts';
import { devices, type Groups, only, type Row, within, xen } from './rows.ts';

export const controllersRows: Groups = {
  controllers: [
    DomainConfig,
    [
      ...within(devices, [
        [
          'added',
          '',
          "<controller type='usb' index='0' model='piix3-uhci'/><controller type='pci' index='0' model='pci-root'/><controller type='sata' index='0'/><controller type='xenbus' index='0' maxGrantFrames='1'/>",
        ],
        ['other', '', "<controller type='usb' index='0' model='ehci'/>"],
        ['other', '', "<controller type='usb'/>"],
        [
          'other',
          '',
          "<controller type='usb' index='1'/><controller type='ide' index='0'/><controller type='scsi' index='0'/>",
        ],
        ['other', '', "<controller type='usb' index='0' ports='4'/>"],
        ['other', '', "<controller type='usb' index='0'><alias name='ua-mine'/></controller>"],
        [
          'other',
          "<controller type='usb' index='0'/>",
          "<controller type='usb' index='0'/><controller type='usb' index='1'/>",
        ],
        ...['pci-bridge', 'dmi-to-pci-bridge', 'pcie-root-port', 'pcie-to-pci-bridge'].map(
          (model): Row => [
            'added',
            "<rng model='virtio'/>",
            `<controller type='pci' index='1' model='${model}'><target chassisNr='1' chassis='2' port='0x1' busNr='3'/></controller><rng model='virtio'><address type='pci' bus='1'/></rng>`,
          ],
        ),
        [
          'added',
          "<rng model='virtio'/>",
          "<controller type='pci' index='1'/><controller type='pci' index='2'/><rng model='virtio'><address type='pci' bus='2'/></rng>",
        ],
        [
          'other',
          "<rng model='virtio'/>",
          "<controller type='pci' index='3' model='pci-bridge'/><rng model='virtio'><address type='pci' bus='2'/></rng>",
        ],
        [
          'other',
          "<rng model='virtio'/>",
          "<controller type='pci' index='1' model='pcie-root-port'><model name='ioh3420'/></controller><rng model='virtio'><address type='pci' bus='1'/></rng>",
        ],
        [
          'other',
          "<rng model='virtio'/>",
          "<controller type='pci' index='1' model='pcie-expander-bus'/><rng model='virtio'><address type='pci' bus='1'/></rng>",
        ],
        [
          'other',
          "<rng model='virtio'/>",
          "<controller type='pci' index='1'><target hotplug='off'/></controller><rng model='virtio'><address type='pci' bus='1'/></rng>",
        ],
        [
          'added',
          "<controller type='pci' index='5'/>",
          "<controller type='pci' index='4' model='pci-bridge'/><controller type='pci' index='5'/>",
        ],
        ['added', '<interface/>', "<interface/><controller type='pci' index='9' model='pcie-root-port'/>"],
        [
          'added',
          "<memballoon model='virtio'/>",
          "<memballoon model='virtio'/><controller type='pci' index='9' model='pcie-root-port'/>",
        ],
        [
          'other',
          "<memballoon model='virtio'><address type='pci'/></memballoon>",
          "<memballoon model='virtio'><address type='pci'/></memballoon><controller type='pci' index='9' model='pcie-root-port'/>",
        ],
        ...['interface', 'video', 'controller'].map(
          (name): Row => [
            'added',
            `<memballoon model='virtio'><address type='pci'/></memballoon><${name}${name === 'controller' ? " type='usb' index='0'" : ''}/>`,
            `<memballoon model='virtio'><address type='pci'/></memballoon><${name}${name === 'controller' ? " type='usb' index='0'" : ''}/><controller type='pci' index='9' model='pcie-root-port'/>`,
          ],
        ),
        [
          'other',
          "<memballoon model='virtio'><address type='pci'/></memballoon><controller type='pci' index='0'/>",
          "<memballoon model='virtio'><address type='pci'/></memballoon><controller type='pci' index='0'/><controller type='pci' index='9' model='pcie-root-port'/>",
        ],
        ['other', '<interface/>', "<interface/><controller type='pci' index='9' model='pci-bridge'/>"],
        [
          'added',
          "<channel type='unix'><target type='virtio'/></channel>",
          "<channel type='unix'><target type='virtio'/></channel><controller type='virtio-serial' index='0'/>",
        ],
        [
          'other',
          "<channel type='unix'><target type='x'/></channel>",
          "<channel type='unix'><target type='x'/></channel><controller type='virtio-serial' index='0'/>",
        ],
        [
          'added',
          "<disk><target dev='a' bus='scsi'/></disk>",
          "<disk><target dev='a' bus='scsi'/><address type='drive' controller='1'/></disk><controller type='scsi' index='1' model='lsilogic'/>",
        ],
        [
          'other',
          "<disk><target dev='a' bus='sata'/></disk>",
          "<disk><target dev='a' bus='sata'/><address type='drive'/></disk><controller type='scsi' index='0'/>",
        ],
        [
          'other',
          "<disk><target dev='a' bus='scsi'/></disk>",
          "<disk><target dev='a' bus='scsi'/><address type='drive'/></disk><controller type='scsi' index='0' model='virtio-scsi'/>",
        ],
        [
          'added',
          "<disk><target dev='a' bus='scsi'/></disk><controller type='scsi' index='1' model='virtio-scsi'/>",
          "<disk><target dev='a' bus='scsi'/><address type='drive'/></disk><controller type='scsi' index='1' model='virtio-scsi'/><controller type='scsi' index='0' model='virtio-scsi'/>",
        ],
        [
          'added',
          "<hostdev type='scsi'/>",
          "<hostdev type='scsi'><address type='drive' controller='2'/></hostdev><controller type='scsi' index='2'/>",
        ],
        [
          'added',
          "<hub type='usb'/>",
          "<hub type='usb'><address type='usb' bus='2' port='1'/></hub><controller type='usb' index='2'/>",
        ],
        [
          'added',
          "<smartcard mode='host'/>",
          "<smartcard mode='host'><address type='ccid'/></smartcard><controller type='ccid' index='0'/>",
        ],
        [
          'added',
          "<controller type='usb' index='0'/><controller type='scsi' index='0'/><controller type='pci' index='0'/>",
          "<controller type='usb' index='0' model='qemu-xhci'/><controller type='scsi' index='0' model='lsilogic'/><controller type='pci' index='0' model='pcie-root'/>",
        ],
        [
          'other',
          "<controller type='usb' index='0'/><controller type='scsi' index='0'/><controller type='ide' index='0'/>",
          "<controller type='usb' index='0' model='ehci'/><controller type='scsi' index='0' model='auto'/><controller type='ide' index='0' model='piix4'/>",
        ],
        ['added', "<controller type='usb' model='ehci'/>", "<controller type='usb' index='3' model='ehci'/>"],
        ['either', "<controller index='0'/>", "<controller type='ide' index='0'/>"],
        [
          'added',
          "<controller type='pci' index='1' model='pcie-root-port'/>",
          "<controller type='pci' index='1' model='pcie-root-port'><model name='pcie-root-port'/><target chassis='1' port='0x8'/></controller>",
        ],
        [
          'other',
          "<controller type='pci' index='1' model='pcie-root-port'/>",
          "<controller type='pci' index='1' model='pcie-root-port'><model name='ioh3420'/><target hotplug='off'/></controller>",
        ],
        [
          'added',
          "<controller type='pci' index='1'><model/><target/></controller>",
          "<controller type='pci' index='1'><model name='a'/><target chassisNr='1' chassis='2' port='0x1'/></controller>",
        ],
        [
          'other',
          "<controller type='pci' index='1'><model/><target/></controller>",
          "<controller type='pci' index='1'><model name='ioh3420'/><target hotplug='off'/></controller>",
        ],
        [
          'added',
          "<controller type='usb' index='0'/>",
          "<controller type='usb' index='0'><master startport='2'/></controller>",
        ],
        [
          'other',
          "<controller type='scsi' index='0'/>",
          "<controller type='scsi' index='0'><master startport='2'/></controller>",
        ],
        // Hubs are there for ports behind them.
        [
          'added',
          "<input type='tablet' bus='usb'/>",
          "<input type='tablet' bus='usb'><address type='usb' bus='0' port='1.2.3'/></input><hub type='usb'><address type='usb' bus='0' port='1'/></hub><hub type='usb'><address type='usb' bus='0' port='1.2'/></hub>",
        ],
        [
          'other',
          "<input type='tablet' bus='usb'/>",
          "<input type='tablet' bus='usb'><address type='usb' bus='0' port='1.2'/></input><hub type='usb'><address type='usb' bus='0' port='2'/></hub>",
        ],
        [
          'other',
          "<input type='tablet' bus='usb'><address type='usb' bus='0' port='1.2'/></input><hub type='usb'><address type='usb' bus='0' port='1'/></hub>",
          "<input type='tablet' bus='usb'><address type='usb' bus='0' port='1.2'/></input><hub type='usb'><address type='usb' bus='0' port='1'/></hub><hub type='usb'><address type='usb' bus='0' port='1'/></hub>",
        ],
      ]),
      ['added', xen(devices('')), xen(devices("<controller type='ide' index='0'/>"))],
      ...only(xen, devices, [
        [
          "<controller type='xenbus' index='0'/>",
          "<controller type='xenbus' index='0' maxGrantFrames='1' maxEventChannels='2'/>",
        ],
      ]),
    ],
  ],
};
