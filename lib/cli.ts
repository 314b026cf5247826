#!/usr/bin/env node
/** npx libvirt-native: what can be done from a terminal. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Usage: npx libvirt-native doctor [uri] [--json] [--timeout seconds]

Says what this host, or the one of a URI such as qemu+ssh://host/system, can do as a host of virtual machines, what is missing, and
which command would fill each gap. Nothing is changed. The exit code is 1 when no guest can be made.

  --json      the same for programs
  --timeout   the longest that one question to libvirt may take; default: 20 seconds
  --version   the version of libvirt-native
  --help      this text
`;

const options = {
  json: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '20' },
  version: { type: 'boolean', short: 'v', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Resolves when it is written: what is left of calls that hang does not keep the process. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

async function examine(uri: string | undefined, values: { json: boolean; timeout: string }): Promise<number> {
  const { doctor, formatReport } = await import('./doctor/index.ts');
  const report = await doctor(uri, { timeout: Number(values.timeout) * 1000 });
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  await write(process.stdout, values.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report, { color }));
  // Without a URI, any way to connect counts.
  const { guests, embedded = [] } = report;
  return guests.length > 0 || (uri === undefined && embedded.length > 0) ? 0 : 1;
}

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
  if (command === 'doctor' && rest.length === 0) return examine(uri, values);
  const { redactArgument } = await import('./core/redact.ts');
  const unknown =
    command === 'doctor'
      ? 'doctor takes one URI, to be quoted where it has blanks'
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
