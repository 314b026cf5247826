#!/usr/bin/env node
/** npx libvirt-native: what can be done from a terminal. */
import { parseArgs } from 'node:util';
import { doctor, formatReport } from './doctor/index.ts';

const help = `Usage: npx libvirt-native doctor [uri] [--json]

Says what this host, or the one of a URI such as qemu+ssh://host/system, can do as a host of virtual machines, what is missing, and
which command would fill each gap. Nothing is changed. The exit code is 1 when no guest can be made.

  --json   the same for programs
  --help   this text
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [command, uri, ...rest] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(help);
    return values.help ? 0 : 2;
  }
  if (command !== 'doctor' || rest.length > 0) {
    process.stderr.write(`libvirt-native: not understood: ${positionals.join(' ')}\n\n${help}`);
    return 2;
  }
  const report = await doctor(uri, { signal: AbortSignal.timeout(60_000) });
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report, { colour }));
  return report.guests.length > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`libvirt-native: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
