/** What cannot be opened, and the hint: each failure is a real one. */
import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer as createTCPServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createServer as createTLSServer, type TlsOptions } from 'node:tls';
import { type ConnectOptions, connect } from 'libvirt-native';
import { connectAdmin } from 'libvirt-native/admin';
import { IsolatedDaemon, PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { expectHint, idOfHint, rejection } from '../../support/hints.ts';
import { type Outcome, runProgram } from '../../support/program.ts';

let folder: string;
/** A program that connects to a session without a daemon: libvirt tries for five seconds, meanwhile the other tests run. */
let withoutSession: Promise<Outcome>;

beforeAll(() => {
  folder = temporaryFolder('opening');
  chmodSync(folder, 0o755);
  const runtime = temporaryFolder('session', folder);
  if (process.getuid!() === 0) chownSync(runtime, 65534, 65534);
  withoutSession = runProgram(new URL('programs/open.ts', import.meta.url), ['qemu:///session'], {
    ...(process.getuid!() === 0 && { uid: 65534 }),
    env: { HOME: runtime, XDG_RUNTIME_DIR: runtime, LIBVIRTD_PATH: '/nowhere/libvirtd' },
  });
});

afterAll(() => withoutSession);

const opening = (uri: string, id: string, text?: RegExp, options?: ConnectOptions) =>
  expectHint(connect(uri, options), id, text);

/** The port of a server on the loopback address, while `use` runs. */
async function serving(server: Server, use: (port: number) => Promise<unknown>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

/** A port of the loopback address without a listener. */
async function freePort(): Promise<number> {
  let free = 0;
  await serving(createTCPServer(), async (port) => {
    free = port;
  });
  return free;
}

describe('a URI that cannot be right gets the hint what to write, whatever libvirt makes of it:', () => {
  test.each([
    ['system', 'no-driver-in-uri', /qemu:\/\/\/system/],
    ['::::', 'no-driver-in-uri', /qemu:\/\/\/system/],
    ['qemu+tcp://me:hunter 2@127.0.0.1:1/system', 'unparsable-uri', /encodeURIComponent/],
    ['qemu+tcp://me:100%@127.0.0.1:1/system', 'unparsable-uri', /encodeURIComponent/],
    ['nonsense:///system', 'unknown-driver', /no driver 'nonsense'/],
    ['quemu+ssh://127.0.0.1:1/system', 'unknown-driver', /no driver 'quemu'/],
    ['qemu+foo:///system', 'unknown-transport', /no transport 'foo'/],
    ['qemu://system', 'path-as-host', /qemu:\/\/\/system/],
    ['qemu:///embed', 'embed-without-root', /root=\/absolute/],
    ['qemu:///embed?root=relative', 'embed-without-root', /root=\/absolute/],
    ['qemu:///sytem', 'unknown-path', /not '\/sytem'/],
  ])('%s', async (uri, id, text) => {
    await opening(uri, id, text);
  });
});

describe('a daemon that is not there', () => {
  test('is to be started, by its name', async () => {
    const absent = (driver: string) => `${driver}+unix:///system?socket=${folder}/absent`;
    await opening(absent('qemu'), 'daemon-missing', /absent.*libvirtd \(or virtqemud.*embed\?root=/);
    const error = await opening(absent('xen'), 'daemon-missing', /virtxend/);
    expect(error.hint).not.toContain('embed');
    await expectHint(connectAdmin(`virtproxyd+unix:///system?socket=${folder}/absent`), 'daemon-missing', /virtproxyd/);
  });

  test('and left its socket behind', async () => {
    const socket = join(folder, 'stale');
    const leave = `require('net').createServer().listen(${JSON.stringify(socket)}, () => process.kill(process.pid, 'SIGKILL'))`;
    try {
      execFileSync(process.execPath, ['-e', leave], { stdio: 'ignore' });
    } catch {}
    const error = await opening(`qemu+unix:///system?socket=${socket}`, 'daemon-missing', /stale/);
    expect(error.message).toContain('Connection refused');
  });

  test('at a port', async () => {
    const port = await freePort();
    await opening(`qemu+tcp://127.0.0.1:${port}/system`, 'port-refused', /libvirtd-tcp\.socket.*qemu\+ssh:/);
    await opening(`qemu+libssh2://127.0.0.1:${port}/system`, 'port-refused', /ssh server/);
  });
});

describe('a host', () => {
  test('whose name has no address', async () => {
    await opening('qemu+tcp://host.invalid/system', 'host-name', /'host\.invalid'/);
  });

  test('that cannot be reached', async ({ skip }) => {
    // An address for documentation: no network leads there, which the kernel says at once unless there is IPv6.
    const error = await rejection(
      connect('qemu+tcp://[2001:db8::1]/system', { signal: AbortSignal.timeout(5000) }).catch((error: Error) => {
        skip(error.name === 'TimeoutError', 'this machine has a route to everywhere');
        throw error;
      }),
    );
    await expectHint(Promise.reject(error), 'host-unreachable');
  });

  test('where another server answers', () =>
    serving(
      createTCPServer((socket) =>
        socket.on('error', () => {}).once('data', () => socket.write('HTTP/1.0 400 Bad Request\r\n\r\n')),
      ),
      (port) => opening(`qemu+tcp://127.0.0.1:${port}/system`, 'no-libvirt-daemon'),
    ));

  test('that closes the connection', () =>
    serving(
      createTCPServer((socket) => socket.on('error', () => {}).once('data', () => socket.destroy())),
      (port) => opening(`qemu+tcp://127.0.0.1:${port}/system`, 'closed-early'),
    ));
});

describe('TLS', () => {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });

  /** A CA's folder, with the certificates that it signed for a client and for a server of this name. */
  function authority(name: string, subject: string): string {
    const place = join(folder, name);
    mkdirSync(place);
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    const ca = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'];
    openssl(
      ...['req', '-x509', ...key, '-keyout', `${place}/cakey.pem`, '-out', `${place}/cacert.pem`],
      ...['-days', '2', '-subj', '/CN=ca', ...ca],
    );
    for (const who of ['client', 'server']) {
      writeFileSync(
        `${place}/extensions`,
        `basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth,clientAuth\nsubjectAltName=${subject}\n`,
      );
      openssl(
        ...['req', ...key, '-keyout', `${place}/${who}key.pem`, '-out', `${place}/request`, '-subj', `/CN=${who}`],
      );
      openssl(
        ...['x509', '-req', '-in', `${place}/request`, '-CA', `${place}/cacert.pem`, '-CAkey', `${place}/cakey.pem`],
        ...['-CAcreateserial', '-out', `${place}/${who}cert.pem`, '-days', '2', '-extfile', `${place}/extensions`],
      );
    }
    return place;
  }

  /** A server with the certificate of one CA, which ends every connection after the handshake. */
  function server(place: string, options: TlsOptions = {}): Server {
    const own = { key: readFileSync(`${place}/serverkey.pem`), cert: readFileSync(`${place}/servercert.pem`) };
    return createTLSServer({ ...own, ...options }, (socket) => socket.on('error', () => {}).destroy()).on(
      'tlsClientError',
      () => {},
    );
  }

  test('without certificates, which a host without a transport needs, too', async () => {
    await opening('qemu+tls://127.0.0.1:1/system?pkipath=/nowhere', 'tls-files', /qemu\+ssh:\/\/127\.0\.0\.1\/system/);
    await opening('qemu://127.0.0.1/system?pkipath=/nowhere', 'tls-files', /no daemon has been contacted/);
  });

  test('with certificates that do not fit', async () => {
    const ours = authority('ours', 'IP:127.0.0.1');
    const theirs = authority('theirs', 'DNS:elsewhere');
    const uri = (port: number, place: string) => `qemu+tls://127.0.0.1:${port}/system?pkipath=${place}`;
    // Of another name; of another CA; a client's that the server refuses.
    await serving(server(theirs), (port) => opening(uri(port, theirs), 'tls-certificate', /'127\.0\.0\.1'/));
    await serving(server(ours), (port) => opening(uri(port, theirs), 'tls-certificate'));
    const strict = { requestCert: true, rejectUnauthorized: true, ca: readFileSync(`${theirs}/cacert.pem`) };
    await serving(server(ours, strict), (port) => opening(uri(port, ours), 'tls-client-certificate'));
    await serving(createTCPServer(), (port) => opening(uri(port, `${ours}/missing`), 'tls-files'));
  });
});

// What libvirt starts inherits the thread sanitizer, under which a shell does not run.
describe.skipIf(process.env['SANITIZED'] === 'thread')('ssh', () => {
  /** Whether this machine has a daemon, or a folder for its socket that this user cannot enter. */
  function mayHaveDaemon(): boolean {
    try {
      accessSync('/run/libvirt/libvirt-sock');
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'ENOENT';
    }
  }

  /** Reads libvirt's first request: of a program that ends before, or leaves some of it, libvirt shows nothing but a broken connection. */
  const heard = 'dd bs=1024 count=1 of=/dev/null 2>/dev/null';

  /** The same with the real ssh, which may end before libvirt has asked. */
  async function openingBySSH(uri: string, text: RegExp): Promise<void> {
    const message = async () => (await rejection(connect(uri))).message;
    await expect.poll(message, { timeout: 20_000 }).toContain(' ssh: ');
    await expect.poll(message, { timeout: 20_000 }).toMatch(text);
    // 'ssh-unreachable'
  }

  /** Stands in for ssh and the host behind it: what libvirt would have run there is run here, with these programs in its PATH. */
  function host(name: string, programs: Record<string, string> = {}): string {
    const bin = join(folder, `bin-${name}`);
    mkdirSync(bin);
    for (const [program, target] of Object.entries({
      sh: '/bin/sh',
      grep: '/bin/grep',
      which: '/usr/bin/which',
      ...programs,
    })) {
      writeFileSync(join(bin, program), `#!/bin/sh\nexec ${target} "$@"\n`, { mode: 0o755 });
    }
    const file = join(folder, `ssh-${name}`);
    writeFileSync(file, `#!/bin/sh\nfor command; do :; done\n${heard}\nPATH=${bin} exec /bin/sh -c "$command"\n`, {
      mode: 0o755,
    });
    return file;
  }

  test('to a host that does not answer', async () => {
    const port = await freePort();
    await openingBySSH(`qemu+ssh://me@127.0.0.1:${port}/system`, new RegExp(`cannot reach.*ssh -p ${port} me@127`));
    await openingBySSH('qemu+ssh://host.invalid/system', /cannot reach.*ssh host\.invalid true/);
  });

  test('to a host without netcat and virt-ssh-helper', async () => {
    await opening(`qemu+ssh://host/system?command=${host('bare')}`, 'ssh-netcat', /netcat-openbsd/);
    await opening(`qemu+ssh://host/system?proxy=netcat&command=${host('bare-netcat')}`, 'ssh-netcat');
    await opening(`qemu+ssh://host/system?proxy=native&command=${host('bare-native')}`, 'ssh-netcat');
  });

  test('to a host whose daemon does not run', async ({ skip }) => {
    const helper = '/usr/bin/virt-ssh-helper';
    try {
      execFileSync(helper, ['--version'], { stdio: 'ignore' });
    } catch {
      skip('virt-ssh-helper is not installed');
    }
    skip(mayHaveDaemon(), 'virt-ssh-helper would find the daemon of this machine');
    const uri = `xen+unix:///system?socket=${folder}/absent-sock`;
    const ssh = host('helper', { 'virt-ssh-helper': `${helper} '${uri}' #` });
    await opening(`xen+ssh://host/system?command=${ssh}`, 'ssh-remote-daemon', /virtxend/);
  });

  test('by a program that is not there, or says nothing', async () => {
    await opening('qemu+ssh://host/system?command=/nowhere/ssh', 'ssh-command', /'\/nowhere\/ssh'/);
    await opening('qemu+ssh://host/system?command=/bin/false', 'ssh-command', /'\/bin\/false'/);
  });

  test.each([
    ['Host key verification failed.', 'ssh-host-key', /the host's key.*: ssh -p 2222 me@host true/],
    ['me@host: Permission denied (publickey,password).', 'ssh-permission', /BatchMode=yes -p 2222 me@host/],
    ['kex_exchange_identification: Connection closed by remote host', 'ssh-other', /^ssh ended.*-p 2222 me@host/],
  ])('that prints: %s', async (text, id, hint) => {
    const bin = join(folder, `path-${id}`);
    mkdirSync(bin);
    writeFileSync(join(bin, 'ssh'), `#!/bin/sh\n${heard}\necho '${text}' >&2\nexit 255\n`, { mode: 0o755 });
    const { stdout } = await runProgram(
      new URL('programs/open.ts', import.meta.url),
      ['qemu+ssh://me:hunter2@host:2222/system'],
      { env: { PATH: `${bin}:${process.env['PATH']}` } },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      hint: expect.stringMatching(hint),
      message: expect.stringContaining(text),
    });
    expect(stdout).not.toContain('hunter2');
  });
});

describe('credentials', () => {
  test('that are required without a callback, or refused', async () => {
    const file = join(folder, 'node.xml');
    writeFileSync(file, "<node><auth><user password='open sesame'>ali</user></auth></node>");
    await opening(`test://${file}`, 'auth-missing');
    await opening(`test://${file}`, 'auth-refused', /./, { auth: (asked) => asked.map(() => 'wrong') });
    await opening('esx://127.0.0.1:1/', 'auth-missing');
  });

  test('of SASL', async () => {
    await using daemon = await PrivateDaemon.start({ configuration: 'auth_unix_rw = "sasl"' });
    await opening(daemon.uri(), 'auth-refused', /./, { auth: () => undefined });
  });
});

describe('a daemon', () => {
  test('that is not installed for the session', async () => {
    const { stdout } = await withoutSession;
    expect(idOfHint(JSON.parse(stdout).hint)).toBe('session-socket');
  });

  test('that lacks the driver', async () => {
    await using daemon = await PrivateDaemon.start();
    await opening(daemon.uri('lxc:///system'), 'driver-missing', /no driver 'lxc'/);
  });

  // 'socket-permission'
  test.skipIf(process.getuid!() !== 0)('that this user may not use', async () => {
    await using daemon = await IsolatedDaemon.start();
    chmodSync(daemon.socket, 0o600);
    for (const name of ['', 'run', 'run/libvirt']) chmodSync(join(daemon.folder, name), 0o755);
    const { stdout } = await runProgram(new URL('programs/open.ts', import.meta.url), [daemon.uri()], { uid: 65534 });
    expect(JSON.parse(stdout)).toMatchObject({ hint: expect.stringContaining('usermod') });
  });

  // 'polkit-missing', or 'polkit' where the host has it
  test.skipIf(process.getuid!() !== 0)('that asks polkit', async () => {
    const configuration = 'auth_unix_rw = "polkit"\nunix_sock_rw_perms = "0777"';
    await using daemon = await IsolatedDaemon.start({ configuration });
    for (const name of ['', 'run', 'run/libvirt']) chmodSync(join(daemon.folder, name), 0o755);
    const { stdout } = await runProgram(new URL('programs/open.ts', import.meta.url), [daemon.uri()], { uid: 65534 });
    expect(JSON.parse(stdout)).toMatchObject({ hint: expect.stringMatching(/polkit decides|leaves to polkit/) });
  });
});
