/** The options of the laboratory, and their rules. */
import { parseArgs } from 'node:util';
import type { GuestSpec } from 'libvirt-native';
import { mostGuests } from './plan.ts';

export const help = `Usage: npx tsx examples/sriov-lab/main.ts [options]

Measures throughput, round-trip time and CPU time between guests that have virtual functions of a network card, and between guests with
paravirtual interfaces: virtio on KVM, netfront on Xen. Results are a table on the standard output, and results.json, results.csv
and chart.svg in a folder. Guests, claims, networks and virtual functions that it creates are removed at the end, also after Ctrl-C.

  --uri <uri>        the hypervisor. Default: libvirt's default URI
  --card <address>   the network card, such as 0000:01:00.0. Default: the first with SR-IOV
  --kernel <file>    the guests' kernel, a path on that host, which has a driver for the virtual functions; Xen needs it uncompressed.
                     Default: the host's own, /boot/vmlinuz-…
  --initrd <file>    their initramfs. Default, on the host itself: one of its busybox and drivers, for its own kernel
  --cmdline <text>   the kernel's command line. Default: quiet
  --kinds <list>     what is compared: vf, paravirtual. Default: vf,paravirtual
  --guests <n>       guests of each kind, an even number: they form pairs. Default: 2
  --runs <n>         measurements of each kind. Default: 3
  --duration <s>     how long a throughput is measured. Default: 10
  --warm-up <s>      how long a stream flows before it is measured. Default: 1
  --pings <n>        echo requests of each run and pair. Default: 200
  --bridge <name>    the bridge of paravirtual interfaces. Default: a network of their own, without a way out
  --kind <kind>      how all guests run: kvm, qemu, xen-pv or xen-hvm. Default: the best to which PCI devices can be assigned
  --memory <size>    the memory of a guest. Default: 256 MiB
  --cpus <n>         its processors. Default: 1
  --title <text>     the title of the results. Default: SR-IOV laboratory
  --out <folder>     where files are written. Default: sriov-lab-results
  --json             prints results.json in place of the table
  --help             this text

Guests send by iperf3 if their image has it, otherwise by nc and dd of busybox.
`;

const rows = {
  uri: { type: 'string' },
  card: { type: 'string' },
  kernel: { type: 'string' },
  initrd: { type: 'string' },
  cmdline: { type: 'string', default: 'quiet' },
  kinds: { type: 'string', default: 'vf,paravirtual' },
  guests: { type: 'string', default: '2' },
  runs: { type: 'string', default: '3' },
  duration: { type: 'string', default: '10' },
  'warm-up': { type: 'string', default: '1' },
  pings: { type: 'string', default: '200' },
  bridge: { type: 'string' },
  kind: { type: 'string' },
  memory: { type: 'string', default: '256 MiB' },
  cpus: { type: 'string', default: '1' },
  title: { type: 'string', default: 'SR-IOV laboratory' },
  out: { type: 'string', default: 'sriov-lab-results' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`--${name}: expected a whole number from ${least} to ${most}, got '${text}'`);
}

/** Parses the arguments of the program. */
export function parseOptions(args: readonly string[]) {
  const { values } = parseArgs({ args: [...args], options: rows });
  const guests = whole('guests', values.guests, 2, mostGuests);
  if (guests % 2 === 1)
    throw new RangeError(`--guests: expected an even number, since guests form pairs, got ${guests}`);
  return {
    ...values,
    guests,
    runs: whole('runs', values.runs, 1, 1000),
    duration: whole('duration', values.duration, 1, 86_400),
    warmUp: whole('warm-up', values['warm-up'], 0, 3600),
    pings: whole('pings', values.pings, 1, 100_000),
    cpus: whole('cpus', values.cpus, 1, 1024),
    // An unknown kind or a size that is none is rejected by the plan, with the reason.
    kind: values.kind as GuestSpec['kind'],
    memory: values.memory as GuestSpec['memory'],
  };
}

export type LabChoice = ReturnType<typeof parseOptions>;
