/** npm run hosts: a test host to look into, to run something in, or to connect to. */
import { parseArgs } from 'node:util';
import { HostCrashedError, TestHost, type TestHostKind } from 'libvirt-native/testing';
import { hostsCache, resumeHost, toStderr } from './resume.ts';

const help = `Usage: npm run hosts -- kvm|xen [--shell] [--keep] [-- command…]
       npm run hosts -- kvm|xen --stop

  command   runs in the host, as root; this checkout is /project there, this machine's Node is "node"
  --shell   a shell in the host
  --keep    leave the host running, and print its URI; later commands go to the same host
  --stop    end the host that was kept

Without a command the host's URI is printed and it runs until Ctrl-C. One host of a kind runs at a time.
`;

function usage(problem: string): never {
  process.stderr.write(`${problem}\n\n${help}`);
  process.exit(2);
}

const isKind = (word: string | undefined): word is TestHostKind => TestHost.kinds.some((kind) => kind === word);

/** What follows `--` is the command, whatever it looks like. */
const words = process.argv.slice(2);
const dashes = words.indexOf('--');
const command =
  dashes < 0
    ? ''
    : words
        .slice(dashes + 1)
        .map(quoted)
        .join(' ');
const { values, positionals } = parseArgs({
  args: dashes < 0 ? words : words.slice(0, dashes),
  allowPositionals: true,
  options: {
    shell: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    stop: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** One word alone is a script; several are a program and its arguments. */
function quoted(word: string, _index: number, all: readonly string[]): string {
  return all.length === 1 || /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Ctrl-C ends the command in the host, and the host with it. Before there is one, nothing needs to be ended. */
const interrupted = new AbortController();
let resumed = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => (resumed ? interrupted.abort() : process.exit(130)));

function interruption(): Promise<void> {
  // Waiting for a signal alone does not keep a program running.
  const alive = setInterval(() => {}, 1 << 30);
  return new Promise((resolve) => {
    interrupted.signal.addEventListener('abort', () => {
      clearInterval(alive);
      resolve();
    });
  });
}

async function main(kind: TestHostKind): Promise<number> {
  if (values.stop) {
    toStderr((await TestHost.stopKept(kind, { cache: hostsCache })) ? `${kind}: stopped` : `${kind}: was not running`);
    return 0;
  }
  try {
    return await withHost(kind);
  } catch (error) {
    if (!(error instanceof HostCrashedError)) throw error;
    toStderr(`${error.message}\nThe emulation has such a fault now and then: trying again.`);
    return withHost(kind);
  }
}

async function withHost(kind: TestHostKind): Promise<number> {
  await using host = TestHost.attach(kind, { cache: hostsCache }) ?? (await resumeHost(kind, { keep: values.keep }));
  resumed = true;
  if (command) {
    const onStdout = (text: string) => process.stdout.write(text);
    const onStderr = (text: string) => process.stderr.write(text);
    return (await host.execute(command, { onStdout, onStderr, signal: interrupted.signal })) ?? 128;
  }
  if (values.shell) await host.shell(interrupted.signal);
  else {
    console.log(host.uri);
    if (!values.keep) await interruption();
  }
  return 0;
}

if (values.help) process.stdout.write(help);
else {
  const [kind] = positionals;
  if (!isKind(kind) || positionals.length > 1) usage(`Which host: ${TestHost.kinds.join(' or ')}?`);
  try {
    process.exitCode = await main(kind);
  } catch (error) {
    if (!interrupted.signal.aborted) console.error(`hosts: ${error instanceof Error ? error.message : error}`);
    process.exitCode = interrupted.signal.aborted ? 130 : 125;
  }
}
// A host that is kept must not keep this.
process.stdout.write('', () => process.exit());
