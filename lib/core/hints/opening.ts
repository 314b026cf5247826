/** Connections that cannot be opened. libvirt calls most of it a failed system call of its RPC code; the URI says what was tried. */
import { constants } from 'node:os';
import type { FailedCall, HintRow } from './row.ts';
import { type ConnectionURI, daemonOf, drivers, transports } from './uri.ts';

const { EACCES, EPERM, ENOENT, ECONNREFUSED, ECONNRESET, EPIPE, ETIMEDOUT, EHOSTUNREACH, ENETUNREACH, EIO, EAGAIN } =
  constants.errno;

const api = /^virConnectOpen|^virAdmConnectOpen/;
/** A system call that failed in libvirt's RPC code. */
const system = { api, code: 'VIR_ERR_SYSTEM_ERROR', domain: 'VIR_FROM_RPC' } as const;
/** ssh ended before libvirt had an answer; what ssh printed is in the message, unless libvirt saw its end before it wrote anything. */
const ssh = {
  api,
  code: ['VIR_ERR_SYSTEM_ERROR', 'VIR_ERR_INTERNAL_ERROR'],
  domain: 'VIR_FROM_RPC',
  uri: ({ transport }: ConnectionURI) => transport === 'ssh',
} as const;

const usesUnixSocket = ({ transport }: ConnectionURI) => transport === undefined || transport === 'unix';
const isTLS = ({ transport }: ConnectionURI) => transport === 'tls';
const isNetwork = ({ transport }: ConnectionURI) => /^(tls|tcp|libssh2?)$/.test(transport ?? '');
const isSession = (uri: ConnectionURI) =>
  usesUnixSocket(uri) && uri.path === '/session' && !uri.parameters.has('socket');

/** How a person logs in by hand. */
function sshCommand({ uri }: FailedCall): string {
  const { user = '', host = 'HOST', port = '' } = uri ?? {};
  return `ssh ${port ? `-p ${port} ` : ''}${user ? `${user}@` : ''}${host} true`;
}

/** The socket without a listener, as the message quotes it. */
function socketIn({ text }: FailedCall): string {
  return /(\/[^\s'"]+)/.exec(text)?.[1] ?? 'the socket';
}

/** A driver that runs in this process instead, where there is one. */
function withoutDaemon({ driver }: ConnectionURI): string {
  return driver === 'qemu' || driver === ''
    ? ' Without a daemon, qemu:///embed?root=/absolute/folder runs the QEMU driver in this process.'
    : '';
}

function startDaemon(call: FailedCall): string {
  const uri = call.uri!;
  const daemon = daemonOf(uri.driver);
  const chosen = uri.parameters.has('socket') ? ', or correct `socket` in the URI' : '';
  const commands = daemon === 'libvirtd' ? 'libvirtd' : `libvirtd (or ${daemon}, where each driver has its daemon)`;
  return `No daemon listens on ${socketIn(call)}. Start it${chosen}: sudo systemctl enable --now ${commands}.${withoutDaemon(uri)}`;
}

/** The URIs themselves: what is wrong with them shows without a daemon. */
const uris: readonly HintRow[] = [
  {
    id: 'no-driver-in-uri',
    api,
    code: ['VIR_ERR_NO_CONNECT', 'VIR_ERR_INTERNAL_ERROR'],
    uri: ({ text, driver }) => text !== '' && driver === '',
    hint: 'A URI begins with a driver: qemu:///system, qemu+ssh://user@host/system, xen:///system, test:///default.',
  },
  {
    id: 'unknown-driver',
    api,
    uri: ({ driver }) => driver !== '' && !drivers.includes(driver),
    hint: ({ uri }) =>
      `libvirt has no driver '${uri!.driver}'. Examples: qemu:///system, qemu+ssh://user@host/system, xen:///system, lxc:///system, test:///default.`,
  },
  {
    id: 'unknown-transport',
    api,
    uri: ({ transport }) => transport !== undefined && !transports.includes(transport),
    hint: ({ uri }) =>
      `libvirt has no transport '${uri!.transport}'. Known are: ${transports.join(', ')}, as in qemu+ssh://user@host/system.`,
  },
  {
    id: 'path-as-host',
    api,
    uri: ({ driver, host }) => driver !== 'test' && /^(system|session|embed)$/.test(host),
    hint: ({ uri }) =>
      `This URI names a host called '${uri!.host}': three slashes are meant, ${uri!.driver}:///${uri!.host}.`,
  },
  {
    id: 'embed-without-root',
    api,
    uri: ({ path, parameters }) => path === '/embed' && !parameters.get('root')?.startsWith('/'),
    hint: 'The embedded driver keeps everything in a folder, which the URI has to name: qemu:///embed?root=/absolute/folder.',
  },
  {
    id: 'second-embedded-root',
    api,
    code: 'VIR_ERR_INTERNAL_ERROR',
    domain: 'VIR_FROM_QEMU',
    uri: ({ path }) => path === '/embed',
    contains: /'\/.*'\/.*'/s,
    hint: 'A process has one embedded driver, of the first root that it opened: use that root, or another process.',
  },
  {
    id: 'embedded-user',
    api,
    code: 'VIR_ERR_INVALID_ARG',
    uri: ({ path }) => path === '/embed',
    hint: 'As root, the driver runs QEMU as a user that has to exist: create the user and group \'libvirt-qemu\', or name others by user = "…" and group = "…" in etc/qemu.conf below the root.',
  },
  {
    id: 'unknown-path',
    api,
    uri: ({ driver, path }) => /^(qemu|xen|lxc)$/.test(driver) && !/^(\/?|\/system|\/session|\/embed)$/.test(path),
    hint: ({ uri }) =>
      `The path of a ${uri!.driver} URI is /system${uri!.driver === 'qemu' ? ', /session or /embed' : ''}, not '${uri!.path}'.`,
  },
  {
    id: 'unparsable-uri',
    api,
    code: 'VIR_ERR_INTERNAL_ERROR',
    domain: 'VIR_FROM_URI',
    hint: 'Percent-encode what is no letter, digit or one of -._~ in the parts of a URI (encodeURIComponent()), and pass credentials by the `auth` function of connect() rather than in the URI.',
  },
];

const files: readonly HintRow[] = [
  {
    id: 'tls-files',
    ...system,
    uri: isTLS,
    contains: /\.pem\b/,
    hint: ({ uri }) =>
      `TLS needs certificates: cacert.pem of the CA in /etc/pki/CA, clientcert.pem and private/clientkey.pem in /etc/pki/libvirt, or all in the folder that ?pkipath= names; no daemon has been contacted yet. To use ssh instead: ${uri!.driver}+ssh://${uri!.host}${uri!.path}.`,
  },
  {
    id: 'tls-certificate',
    api,
    code: 'VIR_ERR_AUTH_FAILED',
    domain: 'VIR_FROM_RPC',
    uri: isTLS,
    hint: ({ uri }) =>
      `The server's certificate was not accepted: it must be signed by the CA in cacert.pem, be valid today, and name '${uri!.host}' as the URI does (subjectAltName).`,
  },
  {
    id: 'tls-client-certificate',
    ...system,
    uri: isTLS,
    errno: [EIO, EAGAIN, ECONNRESET, EPIPE],
    hint: "The server ended the TLS handshake: it may not accept this client's certificate (its CA, its date, tls_allowed_dn_list in libvirtd.conf), or be no libvirt daemon. Its log says which.",
  },
];

const overSSH: readonly HintRow[] = [
  {
    id: 'ssh-host-key',
    ...ssh,
    contains: /host key verification failed|host identification has changed/i,
    hint: (call) =>
      `ssh does not know the host's key, or it has changed. Look at it and accept it by hand once: ${sshCommand(call)}.`,
  },
  {
    id: 'ssh-permission',
    ...ssh,
    contains: /permission denied|too many authentication failures/i,
    hint: (call) =>
      `ssh could not log in, and cannot prompt for a password here: put a key into ssh-agent, or name one by ?keyfile=. This has to work: ${sshCommand(call).replace('ssh ', 'ssh -o BatchMode=yes ')}.`,
  },
  {
    id: 'ssh-unreachable',
    ...ssh,
    contains: /\bssh: (connect|Could not)/,
    hint: (call) =>
      `ssh cannot reach the host: check its name, its port and its ssh server by hand: ${sshCommand(call)}.`,
  },
  {
    id: 'ssh-remote-daemon',
    ...ssh,
    contains: /\/[^\s']+-sock\b|\bnc: unix/,
    hint: ({ uri }) =>
      `ssh works, but no daemon listens on that host. Start it there: sudo systemctl enable --now libvirtd (or ${daemonOf(uri!.driver)}).`,
  },
  {
    id: 'ssh-netcat',
    ...ssh,
    contains: /\bnc\b|netcat|\bsh: .*not found|virt-ssh-helper/,
    hint: 'ssh works, but the host lacks what passes the connection on to its daemon: install libvirt-daemon there (virt-ssh-helper), or a netcat with -U (Debian: netcat-openbsd), whose path ?netcat= can name.',
  },
  {
    id: 'ssh-command',
    ...ssh,
    uri: ({ transport, parameters }) => transport === 'ssh' && parameters.has('command'),
    hint: ({ uri }) =>
      `'${uri!.parameters.get('command')}', which the URI names by \`command\`, could not be run or ended before a daemon answered.`,
  },
  {
    id: 'ssh-other',
    ...ssh,
    hint: (call) => `ssh ended before a daemon answered. Try by hand: ${sshCommand(call)}.`,
  },
];

const reaching: readonly HintRow[] = [
  {
    id: 'socket-permission',
    ...system,
    errno: [EACCES, EPERM],
    uri: (uri) => usesUnixSocket(uri) && !isSession(uri),
    hint: ({ uri }) =>
      `The daemon's socket is closed to this user: add the user to the group libvirt, or whichever owns it (sudo usermod -aG libvirt $USER, then log in again)${uri!.driver === 'qemu' ? ', or use qemu:///session' : ''}.`,
  },
  {
    id: 'session-socket',
    ...system,
    uri: isSession,
    hint: "The session's daemon is started when it is needed: libvirtd (or virtqemud) has to be installed, and XDG_RUNTIME_DIR to be a folder of this user.",
  },
  { id: 'daemon-missing', ...system, errno: [ENOENT, ECONNREFUSED], uri: usesUnixSocket, hint: startDaemon },
  {
    id: 'port-refused',
    ...system,
    errno: [ECONNREFUSED],
    uri: isNetwork,
    hint: ({ uri }) =>
      uri!.transport!.startsWith('libssh')
        ? `No server listens there: check the host, and the port of its ssh server${uri!.port ? ` (${uri!.port})` : ' (22)'}.`
        : `No server listens there: the daemon has to accept ${uri!.transport!.toUpperCase()} (sudo systemctl enable --now libvirtd-${uri!.transport}.socket, or virtproxyd-${uri!.transport}.socket), on port ${uri!.port || { tls: 16514, tcp: 16509 }[uri!.transport!]}. With ssh, nothing needs to be set up: ${uri!.driver}+ssh://${uri!.host}${uri!.path}.`,
  },
  {
    id: 'host-unreachable',
    ...system,
    errno: [ETIMEDOUT, EHOSTUNREACH, ENETUNREACH],
    uri: isNetwork,
    hint: 'The host does not answer: check whether it is up, its address, and the firewalls between.',
  },
  {
    id: 'host-name',
    ...system,
    errno: [-1],
    uri: isNetwork,
    hint: ({ uri }) => `The name '${uri!.host}' could not be resolved to an address.`,
  },
  {
    id: 'closed-early',
    api,
    code: ['VIR_ERR_SYSTEM_ERROR', 'VIR_ERR_INTERNAL_ERROR'],
    domain: 'VIR_FROM_RPC',
    errno: [EIO, ECONNRESET, EPIPE, -1],
    hint: 'The other end closed the connection before it was open: the log of its daemon says why. It may be at its limit of clients, not accept this one, or be no libvirt daemon.',
  },
  {
    id: 'no-libvirt-daemon',
    api,
    code: 'VIR_ERR_RPC',
    domain: 'VIR_FROM_RPC',
    hint: 'What answers there does not speak the protocol of libvirt: check the port or the socket.',
  },
  {
    id: 'driver-missing',
    api,
    code: 'VIR_ERR_NO_CONNECT',
    uri: ({ driver }) => driver !== '',
    hint: ({ uri }) =>
      `The daemon was reached but has no driver '${uri!.driver}': install it there (Debian: libvirt-daemon-driver-${uri!.driver}), or use the URI of a driver that it has.`,
  },
];

const credentials: readonly HintRow[] = [
  {
    id: 'auth-missing',
    api,
    code: ['VIR_ERR_AUTH_FAILED', 'VIR_ERR_INVALID_ARG', 'VIR_ERR_AUTH_CANCELLED'],
    domain: ['VIR_FROM_AUTH', 'VIR_FROM_REMOTE', 'VIR_FROM_RPC', 'VIR_FROM_TEST', 'VIR_FROM_ESX', 'VIR_FROM_NONE'],
    hasAuth: false,
    uri: ({ driver, transport }) => transports.includes(transport ?? '') || /^(test|esx|gsx|vpx|hyperv)$/.test(driver),
    hint: 'Credentials are required: pass connect() an `auth` function that answers the prompts.',
  },
  {
    id: 'auth-refused',
    api,
    code: 'VIR_ERR_AUTH_FAILED',
    hasAuth: true,
    hint: 'What the `auth` function answered was refused, or it answered nothing.',
  },
  {
    id: 'polkit-missing',
    api,
    domain: 'VIR_FROM_DBUS',
    hint: 'The daemon leaves to polkit who may use it, and cannot reach polkit: start D-Bus and polkit on its host, or set auth_unix_rw = "none" in libvirtd.conf where the rights of the socket decide.',
  },
  {
    id: 'polkit',
    api,
    code: ['VIR_ERR_AUTH_UNAVAILABLE', 'VIR_ERR_AUTH_CANCELLED'],
    hint: ({ uri }) =>
      `polkit decides who may use this daemon, and has nobody to ask here: add the user to the group libvirt (sudo usermod -aG libvirt $USER, then log in again), run an agent such as pkttyagent, or connect with { readOnly: true }${uri!.driver === 'qemu' ? ' or to qemu:///session' : ''}.`,
  },
];

/** In the order in which a connection is opened. */
export const openingRows: readonly HintRow[] = [...uris, ...files, ...overSSH, ...reaching, ...credentials];
