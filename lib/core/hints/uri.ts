/** The parts of a connection's URI that decide how it is opened. */

export interface ConnectionURI {
  /** As it was given; empty where it was not: libvirt then chooses one. */
  readonly text: string;
  /** Such as 'qemu'; empty where the text is no URI. */
  readonly driver: string;
  /** How another process is reached: 'ssh', 'tls', 'tcp', 'unix' …; a host without one is reached by TLS. Undefined without a host. */
  readonly transport: string | undefined;
  readonly user: string;
  readonly host: string;
  readonly port: string;
  /** Such as '/system'. */
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/**
 * Reads it as libvirt does: scheme, then transport after '+', then an authority that may be missing. The password is to be replaced
 * before, since one that is not encoded could be taken for a part of the path.
 */
export function parseConnectionURI(text: string): ConnectionURI {
  const pattern =
    /^\s*([a-z][a-z0-9.-]*)(?:\+([a-z0-9]*))?:(?:\/\/(?:([^/?#]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?)?([^?#]*)(?:\?(.*))?/is;
  const [, driver = '', transport, user = '', host = '', port = '', path = '', query = ''] = pattern.exec(text) ?? [];
  return {
    text,
    driver: driver.toLowerCase(),
    transport: transport?.toLowerCase() ?? (host === '' || driver === 'test' ? undefined : 'tls'),
    user: user.split(':')[0]!,
    host,
    port,
    path,
    parameters: new URLSearchParams(query),
  };
}

/** The drivers of libvirt that a URI can name. */
export const drivers: readonly string[] = [
  ...['qemu', 'xen', 'test', 'lxc', 'vbox', 'ch', 'bhyve', 'openvz', 'vz', 'parallels'],
  ...['esx', 'gsx', 'vpx', 'hyperv', 'vmwareplayer', 'vmwarews', 'vmwarefusion'],
  ...['network', 'storage', 'nodedev', 'nwfilter', 'secret', 'interface'],
  // Of libvirt-admin.
  ...['libvirtd', 'virtqemud', 'virtxend', 'virtlxcd', 'virtvboxd', 'virtchd', 'virtbhyved', 'virtvzd', 'virtproxyd'],
  ...['virtnetworkd', 'virtstoraged', 'virtnodedevd', 'virtnwfilterd', 'virtsecretd', 'virtinterfaced'],
  ...['virtlogd', 'virtlockd'],
];

/** The transports of libvirt's remote driver. */
export const transports: readonly string[] = ['unix', 'ssh', 'libssh', 'libssh2', 'tls', 'tcp', 'ext'];

/** The daemon that serves a driver where each has its own. */
export function daemonOf(driver: string): string {
  if (driver.startsWith('virt') || driver === 'libvirtd') return driver;
  return { xen: 'virtxend', storage: 'virtstoraged' }[driver] ?? `virt${driver || 'qemu'}d`;
}
