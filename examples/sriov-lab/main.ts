/**
 * An SR-IOV laboratory: creates virtual functions of a network card, assigns one to each of two guests, shows the drivers that they bind,
 * and removes everything. The same on KVM and on Xen. It runs on the host itself, as root; or remotely, if there are two of them already.
 *
 * npx tsx examples/sriov-lab/main.ts --help
 */
import { parseArgs, styleText } from 'node:util';
import {
  type Connection,
  connect,
  type Domain,
  PhysicalFunction,
  type VfClaim,
  type VirtualFunction,
} from 'libvirt-native';
import { ConsoleReader } from '../demo/guest.ts';

const help = `Usage: npx tsx examples/sriov-lab/main.ts --kernel <file> --initrd <file> [options]

  --uri <uri>        the hypervisor. Default: libvirt's default URI
  --card <address>   the network card, such as 0000:01:00.0. Default: the first with SR-IOV
  --kernel <file>    the guests' kernel; Xen needs it uncompressed
  --initrd <file>    their initramfs: "npm run setup" makes one below .cache/guest
  --cmdline <text>   the kernel's command line. Default: quiet
`;

const { values: options } = parseArgs({
  options: {
    uri: { type: 'string' },
    card: { type: 'string' },
    kernel: { type: 'string' },
    initrd: { type: 'string' },
    cmdline: { type: 'string', default: 'quiet' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

function say(who: string, text: string): void {
  console.log(`${styleText('bold', who.padEnd(6))} ${text}`);
}

/** The guest's first network card in /sys. */
const driver = '/sys/class/net/eth0/device/driver';
const address = '/sys/class/net/eth0/address';

/** The requested card, or the first with SR-IOV. */
async function cardOf({ pci }: Connection): Promise<PhysicalFunction> {
  const found = options.card ? await pci.function(options.card) : (await pci.physicalFunctions())[0];
  if (found instanceof PhysicalFunction) return found;
  throw new Error(found ? `${found.address} has no SR-IOV` : 'this host has no device with SR-IOV');
}

/** Starts a guest with a virtual function, and waits until its driver has bound it. */
async function boot(connection: Connection, name: string, claim: VfClaim): Promise<Domain> {
  const { kernel, initrd, cmdline } = options as { kernel: string; initrd: string; cmdline: string };
  const domain = await connection.createGuest(
    { name, memory: '256 MiB', kernel, initrd, cmdline, networks: [{ pci: claim }] },
    { paused: true },
  );
  try {
    const console_ = await domain.openConsole();
    const guest = new ConsoleReader(console_, () => {});
    await domain.resume();
    await guest.line(/^guest: ready/);
    // The driver may need some seconds more, until the physical function has answered it.
    console_.write(`until [ -e ${driver} ]; do sleep 1; done; echo "bound: $(target ${driver}), $(cat ${address})"\n`);
    const line = await guest.line(/^bound: [a-z]/);
    say(name, `has ${claim.address} as eth0, ${line.replace('bound: ', '')}`);
    return domain;
  } catch (error) {
    await domain.destroy();
    throw error;
  }
}

async function usersOf(vf: VirtualFunction): Promise<string[]> {
  return (await vf.uses()).flatMap((use) => (use.by === 'domain' ? [use.domain.name] : []));
}

async function main(): Promise<void> {
  await using connection = await connect(options.uri);
  const card = await cardOf(connection);
  say(
    'host',
    `${card.address}: ${card.product.name}, driver ${card.driver}, up to ${card.maxVirtualFunctions} functions`,
  );
  const before = (await card.virtualFunctions()).length;
  const virtual = before < 2 ? await card.setVirtualFunctions(2) : await card.virtualFunctions();
  say(
    'host',
    `${before < 2 ? 'created' : 'has'} ${virtual.map(({ address, driver }) => `${address} (${driver ?? 'no driver'})`).join(', ')}`,
  );
  const domains: Domain[] = [];
  try {
    await using first = await card.claim();
    await using second = await card.claim();
    for (const [name, claim] of [
      ['one', first],
      ['two', second],
    ] as const)
      domains.push(await boot(connection, name, claim));
    for (const vf of await card.virtualFunctions())
      say('host', `${vf.address}: driver ${vf.driver}, used by ${await usersOf(vf)}`);

    for (const [index, claim] of [first, second].entries()) {
      await domains[index]!.detachDevice({ hostAddress: claim.address });
      say('host', `${claim.address} is free again`);
    }
  } finally {
    for (const domain of domains) await domain.destroy();
    if (before < 2) await card.setVirtualFunctions(before);
  }
  say('host', 'restored its state');
}

if (options.help || !options.kernel || !options.initrd) {
  process.stdout.write(help);
  process.exitCode = options.help ? 0 : 2;
} else await main();
