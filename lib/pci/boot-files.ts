/** Files by which a host creates the virtual functions of a card when it starts, with their settings: for systemd's udev. */
import { systemdLines, type VfSettingsChange } from './vf-settings.ts';

/** A file that sets something up when the host starts. */
export interface BootFile {
  /** Its absolute path on the host. */
  readonly path: string;
  /** What it contains. */
  readonly text: string;
}

/** The settings of a virtual function that systemd has: all but rates. */
export type BootVfSettings = Omit<VfSettingsChange, 'rate'>;

/** What a card is to have when the host has started. */
export interface CardSetup {
  /** The address of the physical function, as text. */
  readonly address: string;
  /** The number of virtual functions. */
  readonly count: number;
  /** The settings of virtual functions, in their order; none for those that are left out. */
  readonly settings?: readonly BootVfSettings[] | undefined;
  /** The largest packet of the card's network interface, in bytes; undefined for the driver's choice. */
  readonly mtu?: number | undefined;
  /** Whether drivers of the host bind the virtual functions; if not, no network interface is made for them. */
  readonly hostDrivers?: boolean | undefined;
}

/** Returns the files for a card. */
export function bootFilesFor(setup: CardSetup): BootFile[] {
  return setup.hostDrivers === false ? [linkFile(setup), driverRules(setup)] : [linkFile(setup)];
}

/**
 * A `.link` file, by which systemd's udev creates the functions when the card's interface appears: systemd.link(5). It is applied instead of
 * systemd's own, 99-default.link, so it has the policies of that one as well.
 */
export function linkFile({ address, count, settings = [], mtu }: Omit<CardSetup, 'hostDrivers'>): BootFile {
  const sections = settings.flatMap((one, index) => {
    const own = systemdLines(one);
    return own.length > 0 ? ['[SR-IOV]', `VirtualFunction=${index}`, ...own] : [];
  });
  return {
    path: `/etc/systemd/network/${fileName(address)}.link`,
    text: textOf([
      '[Match]',
      `Path=pci-${address}`,
      '[Link]',
      'NamePolicy=keep kernel database onboard slot path',
      'AlternativeNamesPolicy=database onboard slot path mac',
      'MACAddressPolicy=persistent',
      ...(mtu === undefined ? [] : [`MTUBytes=${mtu}`]),
      `SR-IOVVirtualFunctions=${count}`,
      ...sections,
    ]),
  };
}

/** Rules of udev, by which no driver of the host binds the card's virtual functions: set before its driver makes the interface. */
function driverRules({ address }: CardSetup): BootFile {
  return {
    path: `/etc/udev/rules.d/${fileName(address)}.rules`,
    text: textOf([`ACTION=="add", SUBSYSTEM=="pci", KERNEL=="${address}", ATTR{sriov_drivers_autoprobe}="0"`]),
  };
}

const fileName = (address: string) => `50-sriov-${address.replaceAll(':', '-')}`;
const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`;
