/** npm run bench: measures this library beside its peers, and writes docs/performance.md. */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './measure.ts';
import { type Command, Missing, type PeerName, preparePeer } from './peers.ts';
import { makePlace } from './place.ts';
import { terminalTable, writeReport } from './report.ts';
import { type Row, rows, type Size } from './rows.ts';
import { root } from './scripts.ts';

const help = `Usage: npm run bench -- [options]

Measures this library beside C, libvirt-python, @unraid/libvirt, virsh and Go's XML module, where these are to be had, and prints
medians. A run of all rows that is not quick writes docs/performance.md. Some rows boot a small guest first, which takes seconds.

  --only <row>   one row, or several: ${rows.map(({ id }) => id).join(', ')}
  --rounds <n>   how often each work is done (5; quick: 1); an odd number has a middle one
  --quick        short measurements, a minute or two in all, without @unraid/libvirt and long rows; nothing is written
  --help         this text
`;

const full: Size = {
  ...{ seconds: 1, events: 100_000, calls: 500_000, handles: 500_000 },
  ...{ console: 500_000, channel: 2 ** 30 },
};
const quick: Size = {
  ...{ seconds: 0.1, events: 20_000, calls: 50_000, handles: 20_000 },
  ...{ console: 100_000, channel: 64 * 2 ** 20 },
};

function version(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function machine(rounds: number): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model ?? process.arch}, ${memory} GiB; Node ${process.versions.node}, libvirt ${version('virsh', '--version')}; ${rounds} round${rounds === 1 ? '' : 's'}.`;
}

function chosen(only: readonly string[]): readonly Row[] {
  const unknown = only.find((id) => !rows.some((row) => row.id === id));
  if (unknown) throw new Error(`there is no row called ${unknown}; there are ${rows.map(({ id }) => id).join(', ')}`);
  return only.length === 0 ? rows : rows.filter(({ id }) => only.includes(id));
}

async function preparePeers(
  wanted: readonly Row[],
  without: readonly PeerName[],
): Promise<Map<PeerName, Command | Missing>> {
  const commands = new Map<PeerName, Command | Missing>();
  for (const name of new Set(wanted.flatMap(({ bars }) => bars.map(({ peer }) => peer)))) {
    commands.set(name, without.includes(name) ? new Missing('left out of a quick run') : await preparePeer(name));
  }
  return commands;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

async function bench(): Promise<void> {
  const named = values.only.flatMap((list) => list.split(','));
  const wanted = chosen(named).filter((row) => !values.quick || !row.long || named.includes(row.id));
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1');
  const commands = await preparePeers(wanted, values.quick ? ['unraid'] : []);
  const withGuest = wanted.some(({ guest }) => guest);
  await using place = await makePlace(values.quick ? 64 * 2 ** 20 : 512 * 2 ** 20, withGuest);
  console.log(`${machine(rounds)}\n`);
  const measured: Measured[] = [];
  for (const row of wanted) {
    measured.push(await measure(row, commands, place, values.quick ? quick : full, rounds));
    console.log(terminalTable(measured.at(-1)!));
  }
  const verdicts = measured.flatMap((one) => one.verdicts);
  console.log(`${verdicts.filter(({ met }) => met).length} of ${verdicts.length} goals met.`);
  if (values.quick || values.only.length > 0) return;
  await writeReport(join(root, 'docs'), machine(rounds), measured);
  console.log('Written: docs/performance.md');
}

if (values.help) process.stdout.write(help);
else {
  try {
    await bench();
  } catch (error) {
    console.error(`The bench failed: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
