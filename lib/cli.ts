#!/usr/bin/env node
/** The command line: npx libvirt-native. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Usage: npx libvirt-native doctor [uri] [--json] [--timeout seconds]
       npx libvirt-native pci [uri] [--json] [--watch] [--timeout seconds]

doctor  Checks whether this host, or the host of a URI such as qemu+ssh://host/system, can run virtual machines, lists what is missing and
        prints a command that fixes each problem. Changes nothing. Exits with 1 if the host can run no guests, with 2 on wrong usage.
pci     Shows the PCI functions of the host as a tree: drivers, network interfaces, links, IOMMU groups, virtual functions, what uses them.

  --json      print the report, or the tree, as JSON
  --watch     print the tree again whenever devices, domains or networks have changed; with --json, a line each
  --timeout   time limit of each request to libvirt, in seconds; default: 20
  --version   print the version of libvirt-native
  --help      print this text
`;

const options = {
  json: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '20' },
  version: { type: 'boolean', short: 'v', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Resolves when the text is written. The caller then exits, whatever calls still hang. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

async function runDoctor(uri: string | undefined, values: { json: boolean; timeout: string }): Promise<number> {
  const { doctor, formatReport } = await import('./doctor/index.ts');
  const report = await doctor(uri, { timeout: Number(values.timeout) * 1000 });
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  await write(process.stdout, values.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report, { color }));
  // Without a URI, a host with nothing but the embedded driver counts as one that can run guests.
  const { guests, embedded = [] } = report;
  return guests.length > 0 || (uri === undefined && embedded.length > 0) ? 0 : 1;
}

async function runPci(
  uri: string | undefined,
  values: { json: boolean; watch: boolean; timeout: string },
): Promise<number> {
  const { connect, formatTopology } = await import('./index.ts');
  const { checkTime } = await import('./core/options.ts');
  checkTime('timeout', Number(values.timeout) * 1000);
  const limit = () => AbortSignal.timeout(Number(values.timeout) * 1000);
  await using connection = await connect(uri, { readOnly: true, signal: limit() });
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  if (!values.watch) {
    const topology = await connection.pci.topology({ signal: limit() });
    const text = values.json ? `${JSON.stringify(topology, null, 2)}\n` : formatTopology(topology, { color });
    await write(process.stdout, text);
    return 0;
  }
  const clear = process.stdout.isTTY ? '\u001b[2J\u001b[H' : '';
  for await (const topology of connection.pci.watchTopology())
    await write(
      process.stdout,
      values.json ? `${JSON.stringify(topology)}\n` : `${clear}${formatTopology(topology, { color })}\n`,
    );
  return 0;
}

const commands = { doctor: runDoctor, pci: runPci } as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [command, uri, ...rest] = positionals;
  if (values.version) {
    await write(process.stdout, `${version()}\n`);
    return 0;
  }
  if (values.help || command === undefined) {
    await write(process.stdout, help);
    return values.help ? 0 : 2;
  }
  if (command === 'doctor' && values.watch) {
    await write(process.stderr, `libvirt-native: doctor has no --watch\n\n${help}`);
    return 2;
  }
  const isKnown = Object.hasOwn(commands, command);
  if (isKnown && rest.length === 0) return commands[command as keyof typeof commands](uri, values);
  const { redactArgument } = await import('./core/redact.ts');
  const unknown = isKnown
    ? `${command} takes one URI (quote it if it contains spaces)`
    : `unknown command '${redactArgument(command)}'`;
  await write(process.stderr, `libvirt-native: ${unknown}\n\n${help}`);
  return 2;
}

try {
  process.exit(await main());
} catch (error) {
  await write(process.stderr, `libvirt-native: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
