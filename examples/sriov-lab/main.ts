/**
 * An SR-IOV laboratory: compares virtual functions of a network card with paravirtual interfaces, by traffic between guests. The same
 * program on KVM and on Xen. It creates virtual functions where it runs on the host itself, as root; remotely, it uses those that are there.
 *
 * npx tsx examples/sriov-lab/main.ts --help
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, connect, formatVersion, type GuestPlan, type PhysicalFunction } from 'libvirt-native';
import { type GuestImage, Lab } from 'libvirt-native/testing';
import { formatChart } from './chart.ts';
import { formatCSV } from './csv.ts';
import { type Common, Pairs } from './guests.ts';
import { ClaimedFunctions, findCard, hypervisorOf, LabNetwork, needsFunctions, needsNetwork } from './host.ts';
import { imageOf } from './image.ts';
import { type Kind, parseKinds } from './kinds.ts';
import { measure } from './measure.ts';
import { help, type LabChoice, parseOptions } from './options.ts';
import { planPairs } from './plan.ts';
import { type Report, reportTo } from './progress.ts';
import { type Results, type Run, summarizeKind } from './results.ts';
import { formatTable } from './table.ts';

/** What all guests are, whatever their interface: those with a virtual function decide how they run. */
async function commonOf(
  connection: Connection,
  kinds: readonly Kind[],
  image: GuestImage,
  { memory, cpus, kind }: LabChoice,
): Promise<Common & Pick<GuestPlan, 'kind'>> {
  const own = { memory, cpus, ...(kind !== undefined && { kind }) };
  const { kernel, initrd } = image as Required<Pick<GuestImage, 'kernel' | 'initrd'>>;
  const passthrough = needsFunctions(kinds);
  const plan = await connection.planGuest({
    name: 'sriov-lab',
    ...own,
    kernel,
    initrd,
    ...(passthrough && { passthrough }),
  });
  return { ...own, kind: plan.kind, image };
}

/** The host, as results describe it. */
async function describeHost(connection: Connection): Promise<Results['host']> {
  const [name, type, version, libvirt] = await Promise.all([
    connection.getHostname(),
    connection.getType(),
    connection.getVersion(),
    connection.getLibVersion(),
  ]);
  return { name, hypervisor: `${type} ${formatVersion(version)}`, libvirt: formatVersion(libvirt) };
}

interface Experiment {
  readonly connection: Connection;
  readonly card: PhysicalFunction | undefined;
  readonly kinds: readonly Kind[];
  readonly report: Report;
  readonly signal: AbortSignal;
}

/** Measures each kind, one after the other: guests of another kind would disturb. */
async function experiment(choice: LabChoice, { connection, card, kinds, report, signal }: Experiment) {
  await using lab = await Lab.open({ connection, signal });
  await using functions =
    card && needsFunctions(kinds)
      ? await ClaimedFunctions.claim(connection, card, choice.guests, report, signal)
      : undefined;
  await using network = needsNetwork(kinds) ? await LabNetwork.create(connection, choice.bridge, signal) : undefined;
  const { claims = [] } = functions ?? {};
  const image = await imageOf({ connection, choice, claims, folder: lab.folder });
  const common = await commonOf(connection, kinds, image, choice);
  const runs: Run[] = [];
  let tool = '';
  for (const [index, kind] of kinds.entries()) {
    const options = { lab, kind, claims, link: network?.link, common, report, signal };
    await using guests = await Pairs.boot(planPairs(kind, index, choice.guests, process.pid), options);
    const measured = await measure(connection, kind.name, guests.pairs, { ...choice, report, signal });
    runs.push(...measured.runs);
    tool = measured.tool;
  }
  return { runs, tool, guestKind: common.kind };
}

async function run(choice: LabChoice, report: Report, signal: AbortSignal): Promise<Results> {
  const begun = new Date().toISOString();
  await using connection = await connect(choice.uri, { signal });
  const hypervisor = await hypervisorOf(connection);
  const kinds = parseKinds(choice.kinds);
  const card = needsFunctions(kinds) ? await findCard(connection, choice.card) : undefined;
  if (card)
    report(
      'host',
      `${card.address}: ${card.product.name}, driver ${card.driver}, up to ${card.maxVirtualFunctions} functions`,
    );
  const host = await describeHost(connection);
  const { runs, tool, guestKind } = await experiment(choice, { connection, card, kinds, report, signal });
  const { title, guests, duration } = choice;
  return {
    ...{ title, begun, host, guestKind },
    ...(card && { card: { address: `${card.address}`, product: card.product.name ?? '' } }),
    ...{ guests, tool, duration, runs },
    kinds: kinds.map((kind) => summarizeKind(kind.name, kind.label(hypervisor), runs)),
  };
}

async function write(results: Results, folder: string): Promise<string[]> {
  const files = {
    'results.json': `${JSON.stringify(results, undefined, 2)}\n`,
    'results.csv': formatCSV(results),
    'chart.svg': formatChart(results),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}

async function main(choice: LabChoice): Promise<void> {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => interrupted.abort(new Error(`interrupted by ${name}`)));
  const report = reportTo(process.stderr);
  const { signal } = interrupted;
  const results = await run(choice, report, signal).catch((error: unknown) => {
    // Node's own functions reject with an error of their own, whatever the reason of the signal.
    throw error instanceof Error && error.name === 'AbortError' ? signal.reason : error;
  });
  console.log(choice.json ? JSON.stringify(results, undefined, 2) : formatTable(results));
  report('written', (await write(results, choice.out)).join(', '));
}

try {
  const choice = parseOptions(process.argv.slice(2));
  if (choice.help) process.stdout.write(help);
  else await main(choice);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
