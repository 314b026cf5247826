/**
 * An SR-IOV laboratory: creates virtual functions of a network card, assigns one to each of two guests, shows the drivers that they bind,
 * and removes everything. The same on KVM and on Xen. It runs on the host itself, as root; or remotely, if there are two of them already.
 *
 * npx tsx examples/sriov-lab/main.ts --help
 */
import { parseArgs, styleText } from 'node:util';
import { type Connection, connect, PhysicalFunction, type VirtualFunction } from 'libvirt-native';
import { Lab, type LabGuest } from 'libvirt-native/testing';

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

/** Prints the driver and the address of the guest's first network card. The driver may need some seconds until the physical function answers. */
const showCard = `cd /sys/class/net/eth0; until [ -e device/driver ]; do sleep 1; done
echo "$(basename "$(readlink device/driver)"), $(cat address)"`;

/** The requested card, or the first with SR-IOV. */
async function cardOf({ pci }: Connection): Promise<PhysicalFunction> {
  const found = options.card ? await pci.function(options.card) : (await pci.physicalFunctions())[0];
  if (found instanceof PhysicalFunction) return found;
  throw new Error(found ? `${found.address} has no SR-IOV` : 'this host has no device with SR-IOV');
}

async function usersOf(vf: VirtualFunction): Promise<string[]> {
  return (await vf.uses()).flatMap((use) => (use.by === 'domain' ? [use.domain.name] : []));
}

async function main(): Promise<void> {
  const { kernel, initrd, cmdline } = options as { kernel: string; initrd: string; cmdline: string };
  await using connection = await connect(options.uri);
  await using lab = await Lab.open({ connection, image: { kernel, initrd, cmdline, ready: 'guest: ready' } });
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
  const guests: LabGuest[] = [];
  try {
    await using first = await card.claim();
    await using second = await card.claim();
    for (const [name, claim] of [
      ['one', first],
      ['two', second],
    ] as const) {
      const networks = [{ pci: claim }];
      const guest = await lab.guest({ name, memory: '256 MiB', networks, resettable: false });
      guests.push(guest);
      say(name, `has ${claim.address} as eth0, ${await guest.run(showCard, { timeout: 120_000 })}`);
    }
    for (const vf of await card.virtualFunctions())
      say('host', `${vf.address}: driver ${vf.driver}, used by ${await usersOf(vf)}`);

    for (const [index, claim] of [first, second].entries()) {
      await guests[index]!.domain.detachDevice({ hostAddress: claim.address });
      say('host', `${claim.address} is free again`);
    }
  } finally {
    for (const guest of guests) await guest.close();
    if (before < 2) await card.setVirtualFunctions(before);
  }
  say('host', 'restored its state');
}

if (options.help || !options.kernel || !options.initrd) {
  process.stdout.write(help);
  process.exitCode = options.help ? 0 : 2;
} else await main();
