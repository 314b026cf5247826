/**
 * A real guest from TypeScript: defines a virtual machine, watches it boot, plugs in a disk while it runs, and shuts it down.
 *
 * npm run demo -- --help
 */
import { copyFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Connection, connect, type Domain, formatVersion, type GuestSpec } from 'libvirt-native';
import { paravirtual } from 'libvirt-native/guest';
import { EmbeddedQemu, type MinimalImage, minimalImage } from 'libvirt-native/testing';
import { guestFolder } from '../../scripts/paths.mjs';
import { ConsoleReader } from './guest.ts';
import { Terminal } from './terminal.ts';

const help = `Usage: npm run demo -- [options]

Boots a small Linux guest on libvirt's QEMU driver and shows what happens: its console, its events, a disk plugged in while it
runs, a clean shutdown. Everything that it needs is set up first, and everything it creates is removed.

  --uri <uri>   the hypervisor, such as qemu:///system. Default: the QEMU driver inside this process, without a daemon
  --keep        leave the guest running (with --uri; one in this process ends with it)
  --help        this text
`;

/** Time limit for each step, in ms: emulated processors on a busy machine are slow. */
const stepTimeout = 120_000;

const { values: options } = parseArgs({
  options: {
    uri: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const terminal = new Terminal();

/** Shows what is waited for, and rejects after the time limit. */
async function withTimeLimit<Result>(what: string, promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
  });
  const late = delay(stepTimeout, undefined, { ref: false }).then((): never => {
    throw new Error(`timed out after ${stepTimeout / 1000} s: ${what}`);
  });
  return terminal.wait(what, Promise.race([promise, late, aborted]));
}

/** Prints the host's versions, and how the guest will run on it. */
async function showHost(connection: Connection, spec: GuestSpec, release: string): Promise<void> {
  const library = await connection.getLibVersion();
  terminal.line(
    'found',
    `libvirt ${formatVersion(library)} at ${await connection.getURI()} on ${await connection.getHostname()}`,
  );
  // The first time, libvirt starts every installed QEMU and queries it.
  const hypervisor = await terminal.wait('probing QEMU', connection.getVersion());
  terminal.line('found', `${await connection.getType()} ${formatVersion(hypervisor)}`);
  const { choices } = await terminal.wait('planning the guest', connection.planGuest(spec));
  for (const { field, value, reason } of choices)
    if (field === 'kind' || field === 'machine') terminal.line('found', `${field} ${value}: ${reason}`);
  terminal.line('found', `guest kernel ${release}`);
}

/** A daemon's QEMU may not be allowed to read this checkout: it gets copies. */
async function copiedTo(folder: string, image: MinimalImage): Promise<MinimalImage> {
  const copy = { ...image, kernel: join(folder, 'vmlinuz'), initrd: join(folder, 'initramfs') };
  await copyFile(image.kernel, copy.kernel);
  await copyFile(image.initrd, copy.initrd);
  return copy;
}

async function emptyDisk(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '');
  await truncate(file, 16 * 1024 * 1024);
  return file;
}

async function run(connection: Connection, folder: string, signal: AbortSignal): Promise<void> {
  const { kernel, initrd, cmdline, release } = await copiedTo(folder, await minimalImage({ cache: guestFolder() }));
  const name = `libvirt-native-demo-${process.pid}`;
  const disks = [{ source: await emptyDisk(folder, 'first.img'), serial: 'first-disk' }];
  const networks = [{ user: true } as const];
  const spec: GuestSpec = { name, memory: '256 MiB', kernel, initrd, cmdline, disks, networks };
  await showHost(connection, spec, release);
  const domain = await connection.defineGuest(spec);
  terminal.line('step', `defined ${domain.name} (${domain.uuid})`);
  let keep = false;
  try {
    await live(domain, folder, signal);
    keep = options.keep;
  } finally {
    if (!keep) await remove(domain);
  }
  terminal.line(
    'step',
    keep
      ? `${name} keeps running; see: virsh -c ${await connection.getURI()} console ${name}`
      : 'removed the guest and its files',
  );
}

async function live(domain: Domain, folder: string, signal: AbortSignal): Promise<void> {
  await domain.on('lifecycle', ({ event, detail }) => terminal.line('event', `${event} (${detail})`));
  const lifecycle = domain.events('lifecycle', { signal });
  await lifecycle.ready;

  // Paused at first, so that the console is open before the guest prints its first line.
  await domain.create({ paused: true });
  const console_ = await domain.openConsole();
  const reader = new ConsoleReader(console_, (line) => terminal.line('guest', line));
  await domain.resume();
  await withTimeLimit('the guest boots', reader.line(/^guest: ready/), signal);

  const devices = reader.lines(/^virtio: /);
  terminal.line(
    'step',
    `the guest bound ${devices.length} virtio devices: ${devices.map((line) => line.split(' ')[2]).join(', ')}`,
  );

  terminal.line('step', 'plugging in a second disk');
  const attached = reader.line(/^hotplug: added virtio: .* block driver=.*serial=second-disk/);
  const source = await emptyDisk(folder, 'second.img');
  const { block } = paravirtual(await domain.getConfig());
  await domain.attachDevice(block({ source, target: 'vdb', serial: 'second-disk' }), { live: true });
  await withTimeLimit('the guest notices the disk', attached, signal);

  if (options.keep) return;
  terminal.line('step', 'requesting a shutdown');
  await domain.shutdown();
  await withTimeLimit(
    'the guest shuts down',
    (async () => {
      for await (const { event } of lifecycle) if (event === 'stopped') return;
    })(),
    signal,
  );
  const { state, reason } = await domain.getState();
  terminal.line('step', `${domain.name} is ${state} (${reason})`);
}

async function remove(domain: Domain): Promise<void> {
  if (await domain.isActive()) await domain.destroy();
  await domain.undefine();
}

async function main(): Promise<void> {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => interrupted.abort(new Error(`interrupted by ${name}`)));
  }
  const cache = join(import.meta.dirname, '../../.cache/qemu-capabilities');
  await using embedded = options.uri ? undefined : await EmbeddedQemu.create({ capabilitiesCache: cache });
  const folder = embedded?.root ?? (await mkdtemp(join(tmpdir(), 'libvirt-native-demo-')));
  try {
    await using connection = await connect(options.uri ?? embedded?.uri);
    await run(connection, folder, interrupted.signal);
  } finally {
    if (!embedded && !options.keep) await rm(folder, { recursive: true, force: true });
  }
}

if (options.help) {
  process.stdout.write(help);
} else {
  await main().catch((error) => {
    terminal.line('error', error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
